"""One map for each group of pages, so that a new entry changes one small file."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any
from xml.sax.saxutils import escape

from ..pages.frame import Tools
from ..pages.output import SERBIAN, Listed, Output
from ..pages.page import Page, alternates, tags_of
from ..pages.site import Site

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def survey(_: Site, outputs: tuple[Output, ...]) -> Iterator[Output]:
    """A map for each group, and the index of all."""
    groups: dict[str, dict[str, Listed]] = {}
    for output in outputs:
        listed = output.listed
        if listed is not None and (output.lang == SERBIAN or not listed.serbian):
            groups.setdefault(listed.group, {})[listed.address] = listed
    names = tuple(f"sitemap/{group}.xml" for group in sorted(groups))
    for name, group in zip(names, sorted(groups), strict=True):
        pages = tuple(sorted(groups[group].values()))
        yield Output(name, "", {"pages": tuple(map(tuple, pages))}, make=site_map)
    yield Output("sitemap.xml", "", {"maps": names}, make=index)


def index(tools: Tools, inputs: Mapping[str, Any]) -> str:
    """The index names every map."""
    places = tools.places
    maps = "".join(f"<sitemap><loc>{places.origin}{places.base}{name}</loc></sitemap>\n" for name in inputs["maps"])
    return f'{_HEAD}<sitemapindex xmlns="{_NAMESPACE}">\n{maps}</sitemapindex>\n'


def site_map(tools: Tools, inputs: Mapping[str, Any]) -> str:
    """Every version of every page of a group, each with all its alternates."""
    entries = "".join(_entries(tools, Listed(*fields)) for fields in inputs["pages"])
    return f'{_HEAD}<urlset xmlns="{_NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n{entries}</urlset>\n'


def _entries(tools: Tools, listed: Listed) -> str:
    page = Page("", listed.address, SERBIAN, languages=listed.languages, serbian=listed.serbian)
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{item.hreflang}" href="{escape(item.href)}"/>'
        for item in alternates(page, tools.places)
    )
    locations = (escape(tools.places.href(tag, listed.address)) for tag in tags_of(page))
    return "".join(f"<url><loc>{location}</loc>{_changed(listed.updated)}{links}</url>\n" for location in locations)


def _changed(day: dt.date | None) -> str:
    return f"<lastmod>{day.isoformat()}</lastmod>" if day else ""
