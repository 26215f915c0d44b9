"""One map for each group of pages, so that a new entry changes one small file."""

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any
from xml.sax.saxutils import escape

from ..pages.frame import Tools
from ..pages.output import SERBIAN, Listed, Output
from ..pages.page import Page, alternates, tags_of
from ..pages.site import Site

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
MOST_URLS, MOST_BYTES = 50_000, 50_000_000  # limits of the protocol
_MARKUP = 80  # characters around an address, at most
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def survey(site: Site, pages: tuple[tuple[str, Listed], ...]) -> Iterator[Output]:
    """A map for each group, several for one that is too large, the index of all, and the file that names it."""
    groups: dict[str, dict[str, Listed]] = {}
    for lang, listed in pages:
        if lang == SERBIAN or not listed.serbian:
            groups.setdefault(listed.group, {})[listed.address] = listed
    maps: dict[str, str] = {}
    for group in sorted(groups):
        parts = _parts(sorted(map(_line, groups[group].values())), site)
        names = (f"sitemap/{group}{f'-{number}' if number > 1 else ''}.xml" for number in count(1))
        maps.update(zip(names, map("\n".join, parts), strict=False))
    for name, lines in maps.items():
        yield Output(name, "", {"pages": lines}, make=site_map)
    yield Output("sitemap.xml", "", {"maps": tuple(maps)}, make=index)
    if site.places.base == "/":  # below a path nobody reads it (RFC 9309)
        yield Output("robots.txt", "", {}, make=robots)


def _parts(lines: list[str], site: Site) -> Iterator[list[str]]:
    """As many lines as one map may hold, whatever the versions of each page."""
    versions = len(site.languages) + 1
    longest = max(map(len, lines)) + len(site.places.origin) + len(site.places.base) + _MARKUP
    most = max(1, min(MOST_URLS // versions, MOST_BYTES // (versions * (versions + 2) * longest)))
    yield from (lines[start : start + most] for start in range(0, len(lines), most))


def index(tools: Tools, inputs: Mapping[str, Any]) -> str:
    """The index names every map."""
    places = tools.places
    maps = "".join(f"<sitemap><loc>{places.origin}{places.base}{name}</loc></sitemap>\n" for name in inputs["maps"])
    return f'{_HEAD}<sitemapindex xmlns="{_NAMESPACE}">\n{maps}</sitemapindex>\n'


def robots(tools: Tools, _: Mapping[str, Any]) -> str:
    """All may be read; what is not to be listed says so itself, which only a page that may be read can."""
    places = tools.places
    return f"User-agent: *\nAllow: /\n\nSitemap: {places.origin}{places.base}sitemap.xml\n"


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
