"""Which events matter now: those that go on and those to come."""

from collections.abc import Iterable

from ..entries.card import Card
from ..entries.lifecycle import in_force


def coming_events(cards: Iterable[Card]) -> tuple[Card, ...]:
    """The soonest first: `cards` come by the day of their beginning. What is cancelled is among them until its day."""
    return tuple(in_force(cards))
