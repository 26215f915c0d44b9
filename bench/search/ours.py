"""Our own search, as a person uses it on /pretraga/: what it finds, and what a first and a further search cost."""

import gzip
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urlsplit

from .queries import Query

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Request

_BOX = "form.search-box input"
_DONE = "main ol[data-done={}]"
_LINK = "main ol[data-results] a[href]"
_SLOW = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8}
_PROCESSOR = 4
_WAIT = 60_000
_OURS = ("tema/pretraga.js", "tema/pretraga.css")
# Notes in the page when the first result is there, and what the search had asked for by then. It says so in the
# console: to wait for an element, Playwright would give a slow page 330 KB of its own script to read.
_WATCH = """
new MutationObserver((_, watch) => {
  if (!document.querySelector("main ol[data-results] a[href]")) return;
  watch.disconnect();
  const files = performance.getEntriesByType("resource").map(({ name }) => name.split("?")[0]);
  window.first = {
    ms: performance.now(),
    files: files.filter((name) => /tema\\/pretraga[.](js|css)$/.test(name) || /pretraga\\/.*json$/.test(name)).length,
  };
  console.info("first result");
}).observe(document, { childList: true, subtree: true });
"""


class Costs(NamedTuple):
    """Of searches in fresh browsers: compressed bytes, requests and milliseconds before the first result; the most."""

    first: int
    further: int
    requests: int
    slow_ms: float


def found(browser: "Browser", root: str, queries: Sequence[Query]) -> list[list[str]]:
    """The addresses of the results of each query, below the root."""
    page = browser.new_page()
    page.goto(f"{root}pretraga/")
    try:
        return [_asked(page, root, query.text) for query in queries]
    finally:
        page.close()


def _asked(page: "Page", root: str, text: str) -> list[str]:
    page.fill(_BOX, text)
    page.press(_BOX, "Enter")
    page.wait_for_selector(_DONE.format(_quoted(text)), state="attached", timeout=_WAIT)
    hrefs: list[str] = page.eval_on_selector_all(_LINK, "links => links.map(link => link.href)")
    return [href.removeprefix(root) for href in hrefs]


def _quoted(text: str) -> str:
    escaped = text.strip().replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def costs(browser: "Browser", folder: Path, root: str, texts: Sequence[str]) -> Costs:
    """Each text in a browser that has nothing yet, and after another text; then on a slow line."""
    base = f"{urlsplit(root).scheme}://{urlsplit(root).netloc}/"
    first, further, requests = [], [], []
    for text, other in zip(texts, [*texts[1:], texts[0]], strict=True):
        asked = _Asked(browser, folder, base)
        asked.open(root, text)
        first.append(asked.bytes())
        requests.append(asked.before_first)
        asked.forget()
        _asked(asked.page, root, other)
        further.append(asked.bytes())
        asked.close()
    return Costs(max(first), max(further), max(requests), max(_slow(browser, root, text) for text in texts[:5]))


class _Asked:
    """One fresh browser that counts what the search asks for."""

    def __init__(self, browser: "Browser", folder: Path, base: str) -> None:
        self._context = browser.new_context()
        self._context.add_init_script(_WATCH)
        self.page = self._context.new_page()
        self._folder, self._base = folder, base
        self._files: list[str] = []
        self.before_first = 0
        self.page.on("request", self._note)

    def _note(self, request: "Request") -> None:
        path = request.url.removeprefix(self._base).partition("?")[0]
        if path.endswith(_OURS) or ("pretraga/" in path and path.endswith(".json")):
            self._files.append(path)

    def open(self, root: str, text: str) -> None:
        self.page.goto(f"{root}pretraga/?q={quote(text)}", wait_until="commit")
        self.page.wait_for_selector(_DONE.format(_quoted(text)), state="attached", timeout=_WAIT)
        self.before_first = int(self.page.evaluate("() => window.first?.files || 0"))

    def bytes(self) -> int:
        return sum(len(gzip.compress((self._folder / file).read_bytes(), 9)) for file in set(self._files))

    def forget(self) -> None:
        self._files.clear()

    def close(self) -> None:
        self._context.close()


def _slow(browser: "Browser", root: str, text: str) -> float:
    """From the request of a page of results to the first of them, on slow 4G with a processor four times as slow."""
    context = browser.new_context()
    context.add_init_script(_WATCH)
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", _SLOW)
    session.send("Emulation.setCPUThrottlingRate", {"rate": _PROCESSOR})
    with page.expect_console_message(lambda message: message.text == "first result", timeout=_WAIT):
        page.goto(f"{root}pretraga/?q={quote(text)}", wait_until="commit")
    took = float(page.evaluate("() => window.first?.ms || 0"))
    context.close()
    return took
