"""One map for each group of pages, so that a new entry changes one small file."""

from collections.abc import Iterator, Mapping
from typing import Any
from xml.sax.saxutils import escape

from ..pages.frame import Tools
from ..pages.output import SERBIAN, Listed, Output
from ..pages.page import Page, alternates, tags_of
from ..pages.site import Site

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def survey(_: Site, pages: tuple[tuple[str, Listed], ...]) -> Iterator[Output]:
    """A map for each group, and the index of all."""
    groups: dict[str, dict[str, Listed]] = {}
    for lang, listed in pages:
        if lang == SERBIAN or not listed.serbian:
            groups.setdefault(listed.group, {})[listed.address] = listed
    names = tuple(f"sitemap/{group}.xml" for group in sorted(groups))
    for name, group in zip(names, sorted(groups), strict=True):
        lines = sorted(map(_line, groups[group].values()))
        yield Output(name, "", {"pages": "\n".join(lines)}, make=site_map)
    yield Output("sitemap.xml", "", {"maps": names}, make=index)


def index(tools: Tools, inputs: Mapping[str, Any]) -> str:
    """The index names every map."""
    places = tools.places
    maps = "".join(f"<sitemap><loc>{places.origin}{places.base}{name}</loc></sitemap>\n" for name in inputs["maps"])
    return f'{_HEAD}<sitemapindex xmlns="{_NAMESPACE}">\n{maps}</sitemapindex>\n'


def site_map(tools: Tools, inputs: Mapping[str, Any]) -> str:
    """Every version of every page of a group, each with all its alternates."""
    entries = "".join(_entries(tools, line) for line in inputs["pages"].split("\n"))
    return f'{_HEAD}<urlset xmlns="{_NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n{entries}</urlset>\n'


def _line(listed: Listed) -> str:
    """One line a page: the digest of a long text costs less than that of ten thousand tuples."""
    return f"{listed.address} {','.join(listed.languages)} {listed.updated or ''} {listed.serbian:d}"


def _entries(tools: Tools, line: str) -> str:
    address, languages, updated, serbian = line.split(" ")
    page = Page("", address, SERBIAN, languages=tuple(filter(None, languages.split(","))), serbian=serbian == "1")
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{item.hreflang}" href="{escape(item.href)}"/>'
        for item in alternates(page, tools.places)
    )
    changed = f"<lastmod>{updated}</lastmod>" if updated else ""
    locations = (escape(tools.places.href(tag, address)) for tag in tags_of(page))
    return "".join(f"<url><loc>{location}</loc>{changed}{links}</url>\n" for location in locations)
