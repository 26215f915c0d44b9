"""What pages must agree on with each other: canonical, other versions, switches, titles, places within pages."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from .findings import Finding, Found
from .letters import shortened
from .links import Linker
from .pages import Page, has_anchor
from .tree import BOTH_SCRIPTS, CYRILLIC, LATIN

_NOT_FOUND = ("404.html",)  # in every folder: hosts show it in place of any address
_OTHER = {CYRILLIC: LATIN, LATIN: CYRILLIC}
_NAMED = 3


class Site(NamedTuple):
    """All pages by path, and the linker that knows the tree."""

    pages: Mapping[str, Page]
    linker: Linker

    def file(self, href: str, page: Page) -> str:
        """The file that an address in a page leads to."""
        return self.linker.target(href, self.linker.tree.address(page.path)).file


def check(site: Site) -> list[Finding]:
    """Everything that one page alone cannot show."""
    findings = list(_titles(site))
    for page in site.pages.values():

        def found(code: str, what: str, path: str = page.path) -> None:
            findings.append(Finding(path, code, what))

        _anchors(page, site, found)
        if page.redirect:
            _redirect(page, site, found)
            continue
        _canonical(page, site, found)
        _alternates(page, site, found)
        _switches(page, site, found)
    return findings


def _redirect(page: Page, site: Site, found: Found) -> None:
    """An earlier address: it leads straight to the page, which alone search engines keep."""
    file = site.file(page.redirect, page)
    target = site.pages.get(file)
    if target and target.redirect:
        found("A115", f"преусмерење „{page.redirect}” води на друго преусмерење")
    if page.indexed:
        found("A130", "преусмерење нема noindex")
    if file and page.canonical != (site.linker.tree.address(file),):
        found("A131", f"canonical преусмерења треба да буде „{site.linker.tree.address(file)}”")


def _canonical(page: Page, site: Site, found: Found) -> None:
    address = site.linker.tree.address(page.path)
    if len(page.canonical) > 1:
        found("A130", f"canonical има {len(page.canonical)}")
    elif not page.canonical and page.indexed:
        found("A130", "нема canonical")
    for href in page.canonical:
        if href != address:
            found("A131", f"canonical је „{href}”, а треба „{address}”")


def _alternates(page: Page, site: Site, found: Found) -> None:
    if not page.alternates:
        if page.indexed:
            found("A132", "нема других облика стране (hreflang)")
        return
    _own_alternates(page, site, found)
    for hreflang, href in page.alternates:
        if not href.startswith(("https://", "http://")):
            found("A134", f"hreflang={hreflang}: адреса „{href}” није цела")
        other = site.pages.get(site.file(href, page)) if hreflang != "x-default" else None
        if other and set(other.alternates) != set(page.alternates):
            found("A135", f"hreflang={hreflang}: страна „{other.path}” не наводи исте облике")


def _own_alternates(page: Page, site: Site, found: Found) -> None:
    tree = site.linker.tree
    tags = [hreflang for hreflang, _ in page.alternates]
    tag = tree.tag(page.path)
    if (tag, tree.address(page.path)) not in page.alternates:
        found("A132", f"међу облицима нема саме стране (hreflang={tag})")
    if tags.count("x-default") != 1:
        found("A133", f"x-default треба да стоји једном, а стоји {tags.count('x-default')} пута")
    for doubled in sorted({one for one in tags if tags.count(one) > 1} - {"x-default"}):
        found("A136", f"hreflang={doubled} стоји више пута")
    if (other := _OTHER.get(tag)) and other not in tags:
        found("A139", f"нема облика на другом писму (hreflang={other})")
    _default(page, found)


def _default(page: Page, found: Found) -> None:
    versions = {href for hreflang, href in page.alternates if hreflang != "x-default"}
    for hreflang, href in page.alternates:
        if hreflang == "x-default" and href not in versions:
            found("A133", f"x-default води на „{href}”, што није ниједан облик ове стране")


def _switches(page: Page, site: Site, found: Found) -> None:
    tree = site.linker.tree
    if page.path.rpartition("/")[2] in _NOT_FOUND:
        return
    for hreflang, href in page.switches:
        wanted = tree.twin(page.path, hreflang)
        if site.file(href, page) not in ("", wanted):
            found("A137", f"прелаз на {hreflang} води на „{href}”, а треба на „{tree.address(wanted)}”")
    other = _OTHER.get(tree.tag(page.path))
    if other and other not in [hreflang for hreflang, _ in page.switches]:
        found("A138", f"нема прелаза на друго писмо (a rel=alternate hreflang={other})")


def _anchors(page: Page, site: Site, found: Found) -> None:
    for anchor in page.anchors:
        target = site.pages.get(anchor.file)
        if target and not has_anchor(target.ids, anchor.fragment):
            found("A111", f"веза „{anchor.url}”: нема таквог места на страни")


def _titles(site: Site) -> Iterator[Finding]:
    same: dict[tuple[str, str], list[str]] = {}
    for page in site.pages.values():
        if page.title and page.indexed and page.path != BOTH_SCRIPTS:
            same.setdefault((site.linker.tree.tag(page.path), page.title), []).append(page.path)
    for (_, title), paths in same.items():
        for path in paths if len(paths) > 1 else ():
            others = [other for other in paths if other != path]
            rest = f" и још {len(others) - _NAMED}" if len(others) > _NAMED else ""
            said = ", ".join(others[:_NAMED]) + rest
            yield Finding(path, "A122", f"наслов „{shortened(title)}” има и {said}")
