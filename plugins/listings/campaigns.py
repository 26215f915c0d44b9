"""Campaigns: those of today first, then those that are over."""

import datetime as dt
from collections.abc import Iterator

from ..entries.card import Card
from ..entries.lifecycle import OVER, in_force
from ..pages.output import Output
from ..pages.site import Site
from .listing import Listing, one_page


def campaigns(site: Site, listing: Listing) -> Iterator[Output]:
    """All on one page: what ends first is first, what ended last leads what is over."""
    current = sorted(in_force(listing.cards), key=_end)
    past = sorted((card for card in listing.cards if card.state in OVER), key=_end, reverse=True)
    yield one_page(site, listing.joined(current=tuple(current)), tuple(past))


def _end(card: Card) -> tuple[dt.date, str]:
    """What has no end comes last."""
    end = card.closes or card.until
    return end.day if end else dt.date.max, card.path
