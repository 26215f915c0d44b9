"""Everything that is open now, what ends first before the rest, and the next events."""

from collections.abc import Iterator

from ..entries.card import Card
from ..pages.coming_events import coming_events
from ..pages.computed import PARTICIPATION
from ..pages.computed_page import computed_page
from ..pages.open_notices import open_notices
from ..pages.output import Output
from ..pages.page import Feed
from ..pages.site import Site, list_address
from ..pages.subscriptions import calendars

_KINDS = frozenset({"javni-poziv", "konkurs", "javna-rasprava", "javni-uvid"})
_LISTS = (list_address("notice"),)
_EVENTS = 6


def plan(site: Site) -> Iterator[Output]:
    """One page in each language that has it."""
    for lang in site.languages:
        if PARTICIPATION in site.list_addresses[lang]:
            inputs = {
                "open": _open(site, lang),
                "events": coming_events(site.of_type("event", lang))[:_EVENTS],
                "there": tuple(address for address in _LISTS if address in site.list_addresses[lang]),
                "calendars": tuple(Feed(item.title, item.address) for item in calendars(site, lang).values()),
            }
            yield computed_page(site, PARTICIPATION, lang, "participation.html", inputs)


def _open(site: Site, lang: str) -> tuple[Card, ...]:
    """Without a deadline or an end nobody knows whether a call is still open: such ones are left to the list."""
    return open_notices(card for card in site.of_type("notice", lang) if card.category in _KINDS)
