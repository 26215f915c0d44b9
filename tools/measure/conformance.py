"""What the rules say of a page: axe, the Nu Html Checker, links, and what its head tells."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urldefrag
from urllib.request import urlopen

from plugins.audit import nu
from plugins.audit.browser import RULES, SCHEMES
from plugins.audit.tree import Tree

from .browsing import DESK, PHONE, opened, script
from .stage import Found

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Browser

_AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
_RUN = """options => axe.run(document, options).then(({violations}) => violations.map(one =>
    ({id: one.id, tags: one.tags, nodes: one.nodes.map(node => node.html.slice(0, 120))})))"""
_OPTIONS = {
    "runOnly": {"type": "tag", "values": list(RULES)},
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
_BEST = "best-practice"
_FOUND = 200


def axe(browser: "Browser", url: str) -> Found:
    """WCAG 2.0 to 2.2 A and AA and best practices: on a telephone and on a desk, in light and in dark."""
    broken: dict[str, dict[str, Any]] = {}
    for options in (PHONE, DESK):
        with opened(browser, url, **options, reduced_motion="reduce") as page:
            page.evaluate(_AXE.read_text("utf-8"))
            for scheme in SCHEMES:
                page.emulate_media(color_scheme=scheme)
                broken |= {rule["id"]: rule for rule in page.evaluate(_RUN, _OPTIONS)}
    best = [rule for rule in broken.values() if _BEST in rule["tags"]]
    notes = [f"{name}: {rule['nodes'][0]}" for name, rule in broken.items()]
    return Found({"axe_wcag": len(broken) - len(best), "axe_best": len(best)}, tuple(notes))


def vnu(tree: Tree, paths: "Sequence[str]") -> dict[str, Found]:
    """Errors and warnings of pages, all in one run of Java. Raises Unavailable."""
    said: dict[str, list[str]] = {path: [] for path in paths}
    for finding in nu.check(Tree(tree.folder, tree.origin, tree.base, tree.root_tag, frozenset(paths))):
        said[finding.path].append(finding.what)
    return {path: Found({"vnu_messages": len(words)}, tuple(words)) for path, words in said.items()}


class Links:
    """Links and files of pages; each address is asked for once."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def check(self, browser: "Browser", url: str) -> Found:
        """What does not answer, anchors that are nowhere on the page, links to "#", and what the head says."""
        with opened(browser, url, **DESK, java_script_enabled=False) as page:
            facts = page.evaluate(script("links"))
        lost = [one for one in facts["anchors"] if one not in facts["ids"]]
        broken = [f"{one} {status}" for one in facts["addresses"] if (status := self._status(one)) != _FOUND]
        figures = {
            "broken_links": len(broken) + len(lost),
            "placeholder_hrefs": facts["empty"],
            "h1": facts["headings"],
            "inline_styles": facts["styles"],
            "jsonld_bad": sum(not _parses(text) for text in facts["data"]),
        }
        return Found(figures, (*broken, *(f"#{one}" for one in lost)))

    def _status(self, address: str) -> int:
        address = urldefrag(address)[0]
        if address not in self._known:
            self._known[address] = _asked(address)
        return self._known[address]


def _asked(address: str) -> int:
    try:
        with urlopen(address, timeout=15) as answer:  # noqa: S310 - only addresses of the server beside us
            return int(answer.status)
    except HTTPError as error:
        return error.code
    except URLError:
        return 0


def _parses(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True
