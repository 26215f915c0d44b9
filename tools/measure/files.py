"""Weights of a page without a browser, from the files that its HTML asks for at once: quick enough for all pages."""

import gzip
import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from plugins.audit.tree import Tree, below_base

from .stage import Figures, kilobytes

_TAG = re.compile(r"<(link|script|img)\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([a-z-]+)(?:="([^"]*)")?')
_MAIN = re.compile(r"<main\b.*</main>", re.DOTALL)
_KINDS = ("css", "js", "font", "arms")
_COMPRESSED = (".html", ".css", ".js", ".svg", ".json", ".webmanifest")


class Weights:
    """The files of a tree, each compressed once."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._sizes: dict[str, int] = {}

    def of(self, path: str) -> Figures:
        """What a first visit of a page costs, photographs and headers not counted."""
        html = self._tree.read(path).decode()
        asked = dict(self._asked(path, _MAIN.sub("", html)))
        sizes = {kind: sum(self._size(name) for name, its in asked.items() if its == kind) for kind in _KINDS}
        sizes["html"] = len(gzip.compress(html.encode(), 6, mtime=0))
        figures = {f"{kind}_kb": kilobytes(size) for kind, size in sizes.items()}
        return {**figures, "text_kb": kilobytes(sum(sizes.values())), "text_requests": 1 + len(asked)}

    def _asked(self, path: str, html: str) -> Iterator[tuple[str, str]]:
        here = f"{self._tree.base}{below_base(path)}"
        for name, attributes in _TAG.findall(html):
            told = dict(_ATTRIBUTE.findall(attributes))
            kind = _kind(name, told)
            address = told.get("href") or told.get("src") or ""
            if kind and not address.startswith("data:"):
                yield urlsplit(urljoin(here, address)).path.removeprefix(self._tree.base), kind

    def _size(self, name: str) -> int:
        if name not in self._sizes:
            data = self._tree.read(name)
            self._sizes[name] = len(gzip.compress(data, 6, mtime=0) if name.endswith(_COMPRESSED) else data)
        return self._sizes[name]


def _kind(name: str, told: dict[str, str]) -> str:
    """The kind of a file that is asked for at once; "" for any other."""
    if name == "script":
        return "js" if "src" in told else ""
    if name == "img":
        return "arms"
    kinds = {"stylesheet": "css", "icon": "arms", "preload": told.get("as", "")}
    return kinds.get(told.get("rel", ""), "")
