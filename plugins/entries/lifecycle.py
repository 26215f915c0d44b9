"""The state of an entry as a pure function of the entry and the time."""

import datetime as dt
from typing import Literal
from zoneinfo import ZoneInfo

from ..sources.moments import TOWN_CLOCK, Moment
from .card import Card

State = Literal["draft", "scheduled", "current", "expired", "withdrawn"]

_TOWN = ZoneInfo(TOWN_CLOCK)
_DAY = dt.timedelta(days=1)


def state(card: Card, now: dt.datetime) -> State:
    """Draft, scheduled, withdrawn, expired or current at `now` (an aware datetime), by the clock of the town.

    A withdrawn entry stays withdrawn when its time is over too.
    """
    if card.draft:
        return "draft"
    if card.date is not None and now < beginning(card.date):
        return "scheduled"
    if card.withdrawn is not None and now >= beginning(card.withdrawn):
        return "withdrawn"
    ends = (card.until, card.closes) if card.type == "notice" else (card.until,)
    if any(end is not None and now >= ending(end) for end in ends):
        return "expired"
    return "current"


def beginning(moment: Moment) -> dt.datetime:
    """The instant (UTC) at which the moment begins; a day begins at midnight on the clock of the town."""
    return dt.datetime.combine(moment.day, moment.time or dt.time.min, tzinfo=_TOWN).astimezone(dt.UTC)


def ending(moment: Moment) -> dt.datetime:
    """The instant (UTC) at which the moment is over; a day is over at the midnight that follows it."""
    return beginning(moment if moment.time is not None else Moment(moment.day + _DAY))
