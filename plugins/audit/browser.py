"""Chromium at work: opens pages, runs axe in light and dark, narrows the window, listens to the network."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal

from .findings import Unavailable
from .letters import shortened
from .programs import CHROMIUM, program
from .views import SMALL, View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from playwright.sync_api import Browser, Page, ViewportSize

RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice")
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
_USUAL: ViewportSize = {"width": 1280, "height": 900}
_POLICY = "Content Security Policy"  # so Chromium names what it did not do
_PATIENCE = 120_000  # milliseconds: a machine may be busy
_OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # what a page wants of others is told, not fetched
)
_WIDTH = """() => {
  const reach = (element) => element.getBoundingClientRect().right;
  const all = [document.body, ...document.body.querySelectorAll("*")];
  const widest = all.reduce((a, b) => (reach(b) > reach(a) ? b : a));
  return [document.documentElement.scrollWidth, widest.outerHTML.slice(0, 200)];
}"""


@contextmanager
def chromium() -> Iterator[Browser]:
    """The Chromium of the system; raises Unavailable."""
    try:
        import axe_playwright_python  # noqa: F401 - told before anything starts
        from playwright.sync_api import Error, sync_playwright
    except ImportError as error:
        raise Unavailable(f"нема пакета {error.name}") from error
    path = program(CHROMIUM)
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=path, args=list(_OPTIONS))
        except Error as error:
            raise Unavailable(f"Chromium се није покренуо: {shortened(str(error), 200)}") from error
        try:
            yield browser
        finally:
            browser.close()


def look(browser: Browser, own: str, places: Iterable[tuple[str, str]]) -> Iterator[View]:
    """Views of pages, given as (path, address below `own`); raises Unavailable."""
    from playwright.sync_api import Error

    context = browser.new_context(reduced_motion="reduce")  # one for all: what they share is loaded once
    context.set_default_timeout(_PATIENCE)
    for path, address in places:
        try:
            page = context.new_page()
            view = _view(page, path, f"{own}{address}")
            page.close()
        except Error as error:
            raise Unavailable(f"Chromium није приказао {path}: {shortened(str(error), 200)}") from error
        yield view
    context.close()


def _view(page: Page, path: str, address: str) -> View:
    page.set_viewport_size(_USUAL)
    asked: list[str] = []
    failed: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.on("response", lambda answer: failed.append(answer.url) if answer.status >= 400 else None)  # noqa: PLR2004
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if _POLICY in message.text else None)
    page.goto(address)
    violations: dict[str, list[dict[str, Any]]] = {scheme: _axe(page, scheme) for scheme in SCHEMES}
    page.set_viewport_size({"width": SMALL, "height": 640})
    width, wide = page.evaluate(_WIDTH)
    return View(path, violations, width, wide, tuple(asked), tuple(failed), tuple(errors))


def _axe(page: Page, scheme: Literal["light", "dark"]) -> list[dict[str, Any]]:
    page.emulate_media(color_scheme=scheme)
    options = {"runOnly": {"type": "tag", "values": list(RULES)}, "resultTypes": ["violations"]}
    return violations(page, options)


def violations(page: Page, options: dict[str, Any]) -> list[dict[str, Any]]:
    """What axe has to say of an open page."""
    from axe_playwright_python.sync_playwright import Axe

    return list(Axe().run(page, options=options).response["violations"])
