"""Who an entry is for programs that follow it: made of its first address and the domain, so that it never changes."""

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..entries.card import Card, Moment
from ..entries.lifecycle import beginning
from ..municipality.model import Municipality
from ..sources.moments import TOWN_CLOCK
from .output import SERBIAN

_BELGRADE = ZoneInfo(TOWN_CLOCK)
_MINTED = "2026"  # RFC 4151 wants a year in a tag; one for all, since a date may be corrected and an identity may not


def domain_problems(town: Municipality) -> Iterator[Problem]:
    """V522: identities made without a domain would all change on the day on which it is written."""
    if town.domain == Municipality.domain and not town.fictional:
        yield problem("V522", "content/site.yml", 0, "domen")


def tag_uri(domain: str, card: Card) -> str:
    """The same in both scripts; a translation is an entry of its own."""
    lang = "" if card.lang == SERBIAN else f"{card.lang}/"
    return f"tag:{domain},{_MINTED}:{lang}{card.first_address}"


def feed_uri(domain: str, tag: str, name: str) -> str:
    """Of a feed, of which there is one in each script and language."""
    return f"tag:{domain},{_MINTED}:{tag}/{name}"


def uid(domain: str, card: Card, what: str = "") -> str:
    """Of an event (RFC 5545), one in all languages; a deadline is another event than the entry that sets it."""
    return f"{what}{card.first_address.strip('/')}@{domain}"


def published(card: Card) -> dt.datetime | None:
    """The instant of publication, with the offset of the town's clock."""
    return beginning(card.date).astimezone(_BELGRADE) if card.date else None


def updated(card: Card) -> dt.datetime | None:
    """When it was published, changed or withdrawn, whichever is last; never the time of building."""
    moments = [card.date, Moment(card.changed) if card.changed else None]
    if card.state == "withdrawn":
        moments.append(card.withdrawn)
    times = [beginning(moment) for moment in moments if moment is not None]
    return max(times).astimezone(_BELGRADE) if times else None
