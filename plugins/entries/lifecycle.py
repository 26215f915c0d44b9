"""The state of an entry as a pure function of the entry and the time."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Literal
from zoneinfo import ZoneInfo

from ..sources.moments import TOWN_CLOCK, Moment
from .card import Card

State = Literal["draft", "scheduled", "current", "expired", "withdrawn"]
HIDDEN: tuple[State, ...] = ("draft", "scheduled")  # what only a preview shows
OVER: tuple[State, ...] = ("expired", "withdrawn")

_TOWN = ZoneInfo(TOWN_CLOCK)
_DAY = dt.timedelta(days=1)


def state(card: Card, now: dt.datetime) -> State:
    """Draft, scheduled, withdrawn, expired or current at `now` (an aware datetime), by the clock of the town.

    A withdrawn entry stays withdrawn when its time is over too.
    """
    return next(states([card], now))[1]


def states(cards: Iterable[Card], now: dt.datetime) -> Iterator[tuple[Card, State]]:
    """The cards in their order, each with its state at one time: what day that is by the town is asked once."""
    today = now.astimezone(_TOWN).date()
    return ((card, _state(card, now, today)) for card in cards)


def _state(card: Card, now: dt.datetime, today: dt.date) -> State:
    if card.draft:
        return "draft"
    if card.date is not None and not _begun(card.date, now, today):
        return "scheduled"
    if card.withdrawn is not None and _begun(card.withdrawn, now, today):
        return "withdrawn"
    return "expired" if _over(card.until, now, today) or _over(_end(card), now, today) else "current"


def in_force(cards: Iterable[Card]) -> Iterator[Card]:
    """Those that are not over, in their order; in a preview also what is not published yet."""
    return (card for card in cards if card.state not in OVER)


def _end(card: Card) -> Moment | None:
    """A deadline or an end; an event without one lasts through the day on which it begins."""
    if card.type == "event" and card.closes is None and card.opens is not None:
        return Moment(card.opens.day)
    return card.closes


def ends(card: Card) -> Moment | None:
    """The moment after which it is expired; None for what lasts."""
    end = _end(card)
    return min(card.until, end, key=ending) if card.until and end else card.until or end


def _begun(moment: Moment, now: dt.datetime, today: dt.date) -> bool:
    """The day nearly always tells; instants are compared on the day itself."""
    return moment.day < today if moment.day != today else now >= beginning(moment)


def _over(moment: Moment | None, now: dt.datetime, today: dt.date) -> bool:
    if moment is None:
        return False
    return moment.day < today if moment.day != today else now >= ending(moment)


def beginning(moment: Moment) -> dt.datetime:
    """The instant (UTC) at which the moment begins; a day begins at midnight on the clock of the town."""
    return dt.datetime.combine(moment.day, moment.time or dt.time.min, tzinfo=_TOWN).astimezone(dt.UTC)


def ending(moment: Moment) -> dt.datetime:
    """The instant (UTC) at which the moment is over; a day is over at the midnight that follows it."""
    return beginning(moment if moment.time is not None else Moment(moment.day + _DAY))
