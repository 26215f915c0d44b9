"""Which notices still wait for citizens."""

import datetime as dt
from collections.abc import Iterable

from ..entries.card import Card


def open_notices(cards: Iterable[Card]) -> tuple[Card, ...]:
    """Those with a deadline that is not over, the next one first."""
    found = [card for card in cards if card.closes is not None and card.state not in ("expired", "withdrawn")]
    return tuple(sorted(found, key=_closing))


def _closing(card: Card) -> tuple[dt.date, dt.time, str]:
    assert card.closes is not None
    return card.closes.day, card.closes.time or dt.time.max, card.path
