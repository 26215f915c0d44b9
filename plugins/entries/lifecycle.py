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
    today = now.astimezone(_TOWN).date()
    if card.date is not None and not _begun(card.date, now, today):
        return "scheduled"
    if card.withdrawn is not None and _begun(card.withdrawn, now, today):
        return "withdrawn"
    if _over(card.until, now, today) or (card.type == "notice" and _over(card.closes, now, today)):
        return "expired"
    return "current"


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
