"""Which notices matter now: a deadline or a validity that is not over."""

import datetime as dt
from collections.abc import Iterable
from itertools import islice

from ..entries.card import Card
from ..entries.lifecycle import in_force


def open_notices(cards: Iterable[Card]) -> tuple[Card, ...]:
    """The one that ends first comes first."""
    found = [(_end(card), card) for card in in_force(cards) if card.closes or card.until]
    return tuple(card for _, card in sorted(found, key=lambda pair: (pair[0], pair[1].path)))


def first_notices(cards: tuple[Card, ...], most: int) -> tuple[Card, ...]:
    """What ends first, then the newest of the others; `cards` come oldest first."""
    first = open_notices(cards)[:most]
    newest = islice(in_force(reversed(cards)), 2 * most)
    return (*first, *(card for card in newest if card not in first))[:most]


def _end(card: Card) -> tuple[dt.date, dt.time]:
    """The deadline or the end of validity, whichever comes first; a day without a time ends last."""
    return min((end.day, end.time or dt.time.max) for end in (card.closes, card.until) if end is not None)
