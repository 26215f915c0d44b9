"""Which lists exist."""

from collections.abc import Callable, Iterator, Mapping

from ..entries.types import TYPES
from ..pages.output import Batch, Output
from ..pages.site import LISTS, Site
from ..pages.subscriptions import calendars, feeds
from .alerts import alerts
from .alphabet import alphabetical
from .campaigns import campaigns
from .dated import Followed, dated
from .listing import Listing, pages, whole
from .offices import offices
from .people import people
from .topics import topics

_UNDATED: Mapping[str, Callable[[Site, Listing], Iterator[Output]]] = {
    "service": alphabetical,
    "office": offices,
    "person": people,
    "campaign": campaigns,
}


def plan(site: Site) -> Iterator[Output | Batch]:
    """Lists by type, year, kind and topic, in every language."""
    for lang in site.languages:
        followed = feeds(site, lang)
        for address, type_ in LISTS.items():
            yield from _of_type(site, lang, type_, address, followed)
        yield from topics(site, lang, followed)


def _of_type(site: Site, lang: str, type_: str, address: str, followed: Followed) -> Iterator[Output | Batch]:
    if type_ == "alert":
        listings = alerts(site, lang, followed)
    elif not site.of_type(type_, lang):
        if address in site.list_addresses[lang]:  # what is introduced is there before its first entry
            yield from pages(site, whole(site, lang, type_, address))
        return
    elif not TYPES[type_].dated:
        yield from _UNDATED[type_](site, whole(site, lang, type_, address))
        return
    else:
        listings = dated(site, lang, type_, followed, calendars(site, lang))
    for listing in listings:
        yield from pages(site, listing)
