"""The site map (sitemaps.org) against the pages that are there."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from .findings import Finding
from .links import Linker
from .pages import Page
from .tree import BOTH_SCRIPTS, is_page

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_LINK = "{http://www.w3.org/1999/xhtml}link"
NAME = "sitemap.xml"
_MOST = 50_000  # addresses in one file, by the protocol


class Maps:
    """Goes through the index and all maps in it."""

    def __init__(self, documents: Mapping[str, Element], pages: Mapping[str, Page], linker: Linker) -> None:
        self.documents, self.pages, self.linker = documents, pages, linker
        self.findings: list[Finding] = []
        self.listed: dict[str, str] = {}  # page -> the map that lists it
        self.read: set[str] = set()

    def check(self) -> list[Finding]:
        """All findings of all maps, and the pages that no map lists."""
        if NAME not in self.linker.tree.files:
            return [Finding(NAME, "A150", "нема мапе сајта")]
        self._map(NAME)
        for path, page in self.pages.items():
            if page.indexed and path not in self.listed:
                self._found(path, "A153", "стране нема у мапи сајта")
        return self.findings

    def _found(self, path: str, code: str, what: str) -> None:
        self.findings.append(Finding(path, code, what))

    def _map(self, path: str) -> None:
        root = self.documents.get(path)
        if root is None or path in self.read:  # one that is not XML is a finding already
            return
        self.read.add(path)
        if root.tag == f"{MAP}sitemapindex":
            for target, _ in self._places(root, "sitemap", path):
                self._map(target)
        elif root.tag == f"{MAP}urlset":
            self._urls(root, path)
        else:
            self._found(path, "A151", f"није мапа сајта: {root.tag}")

    def _places(self, root: Element, name: str, path: str) -> Iterator[tuple[str, Element]]:
        base = self.linker.tree.address(path)
        for item in root.findall(MAP + name):
            loc = (item.findtext(f"{MAP}loc") or "").strip()
            target = self.linker.target(loc, base)
            if not target.file or self.linker.tree.address(target.file) != loc:
                self._found(path, "A152", f"loc „{loc}” није адреса ничега на сајту")
            else:
                yield target.file, item

    def _urls(self, root: Element, path: str) -> None:
        if len(root) > _MOST:
            self._found(path, "A157", f"мапа има {len(root)} адреса, а сме {_MOST}")
        for target, item in self._places(root, "url", path):
            if target in self.listed:
                self._found(path, "A155", f"„{target}” је већ у мапи {self.listed[target]}")
            self.listed[target] = path
            if is_page(target):
                self._page(target, item, path)

    def _page(self, target: str, item: Element, path: str) -> None:
        page = self.pages[target]
        if not page.indexed or target == BOTH_SCRIPTS:
            self._found(path, "A154", f"„{target}” је noindex, а стоји у мапи")
        alternates = {(link.get("hreflang", ""), link.get("href", "")) for link in item.findall(_LINK)}
        for _, href in sorted(alternates - set(page.alternates)):
            if not self.linker.target(href, self.linker.tree.address(path)).file:
                self._found(path, "A152", f"облик „{href}” није адреса ничега на сајту")
        if alternates and alternates != set(page.alternates):
            self._found(path, "A156", f"„{target}”: облици у мапи нису они са стране")
