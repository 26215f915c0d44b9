"""Which events matter now: those that go on and those to come."""

from collections.abc import Iterable

from ..entries.card import Card


def coming_events(cards: Iterable[Card]) -> tuple[Card, ...]:
    """The soonest first: `cards` come by the day of their beginning. What is cancelled is among them until its day."""
    return tuple(card for card in cards if card.state not in ("expired", "withdrawn"))
