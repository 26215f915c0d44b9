"""Which notices matter now: a deadline or a validity that is not over."""

import datetime as dt
from collections.abc import Iterable

from ..entries.card import Card


def open_notices(cards: Iterable[Card]) -> tuple[Card, ...]:
    """The one that ends first comes first."""
    ended = ("expired", "withdrawn")
    found = [(_end(card), card) for card in cards if (card.closes or card.until) and card.state not in ended]
    return tuple(card for _, card in sorted(found, key=lambda pair: (pair[0], pair[1].path)))


def _end(card: Card) -> tuple[dt.date, dt.time]:
    """The deadline or the end of validity, whichever comes first; a day without a time ends last."""
    return min((end.day, end.time or dt.time.max) for end in (card.closes, card.until) if end is not None)
