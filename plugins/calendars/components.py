"""An event, a deadline and the town's clock as components of a calendar."""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from ..entries.card import Card, Moment
from ..entries.lifecycle import ending
from ..pages.identity import published, uid, updated
from ..pages.voice import Voice, language_of
from ..sources.moments import TOWN_CLOCK

if TYPE_CHECKING:
    from icalendar import Event, Timezone

_CLOCK = ZoneInfo(TOWN_CLOCK)
_DAY = dt.timedelta(days=1)
_WINTER, _SUMMER = dt.timedelta(hours=1), dt.timedelta(hours=2)
_FACTS = (("admission", "Улаз"), ("accessibility", "Приступачност"), ("organizer", "Организатор"))


def event_component(voice: Voice, card: Card) -> "Event":
    """What was cancelled or withdrawn stays, and says so: those who have it already must learn of it."""
    found = _component(voice, card, uid(voice.frame.facts.town.domain, card))
    cancelled = card.state == "withdrawn" or bool(card.fact("cancelled"))
    summary = voice.before("Отказано", card.title) if cancelled else voice.text(card.title)
    found.add("summary", summary, parameters=_language(card.title))
    for key, value in _span(card):
        found.add(key, value)
    found.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    if card.opens is not None and card.opens.time is None:
        found.add("transp", "TRANSPARENT")  # a whole day of somebody's calendar is not taken
    if place := str(card.fact("place") or ""):
        found.add("location", voice.text(place), parameters=_language(card.fact("place")))
    return found


def deadline_component(voice: Voice, card: Card) -> "Event":
    """The last moment, or the whole last day; not the notice itself, and so with an identity of its own."""
    assert card.closes is not None  # the calendar holds what has a deadline
    found = _component(voice, card, uid(voice.frame.facts.town.domain, card, "rok/"))
    found.add("summary", voice.before("Рок", card.title), parameters=_language(card.title))
    found.add("dtstart", _value(card.closes))
    if card.closes.time is None:
        found.add("dtend", card.closes.day + _DAY)
    found.add("transp", "TRANSPARENT")
    return found


def _component(voice: Voice, card: Card, identity: str) -> "Event":
    """SEQUENCE is left out: a page does not know how often it was changed, and a wrong number hides a change."""
    from icalendar import Event

    found = Event()
    found.add("uid", identity)
    first, last = published(card), updated(card)
    assert first is not None  # dated types have a date
    assert last is not None
    found.add("dtstamp", last.astimezone(dt.UTC))
    found.add("created", first.astimezone(dt.UTC))
    found.add("last-modified", last.astimezone(dt.UTC))
    found.add("url", voice.href(card.address))
    found.add("description", "\n".join(_description(voice, card)), parameters=_language(_words(card)))
    names = {topic.id: topic.name for topic in voice.frame.facts.topics}
    if topics := [voice.text(names[topic]) for topic in card.topics if topic in names]:
        found.add("categories", topics)
    return found


def _description(voice: Voice, card: Card) -> Iterator[str]:
    """The address stands here too: many programs show no URL."""
    if words := _words(card):
        yield voice.text(words)
    for name, label in _FACTS if card.type == "event" else ():
        if value := str(card.fact(name) or ""):
            yield f"{voice.said(label)}: {voice.text(value)}"
    yield voice.href(card.address)


def _words(card: Card) -> str:
    return card.reason if card.state == "withdrawn" else card.summary


def _language(text: object) -> dict[str, str]:
    found = language_of(text) if isinstance(text, str) else ""
    return {"LANGUAGE": found} if found else {}


def _span(card: Card) -> Iterator[tuple[str, dt.date]]:
    """Whole days end with the day after; an event with an hour, whose end is a day, at that day's midnight.

    An event whose end is not known has none, nor one that would take no time.
    """
    start, end = card.opens, card.closes
    assert start is not None  # events have a beginning
    yield "dtstart", _value(start)
    if start.time is None:
        yield "dtend", (end or start).day + _DAY
    elif end is not None and ending(end) > ending(start):
        yield "dtend", _value(end) if end.time is not None else _value(Moment(end.day + _DAY, dt.time()))


def _value(moment: Moment) -> dt.date:
    """A day, or a time on the town's clock."""
    return dt.datetime.combine(moment.day, moment.time, _CLOCK) if moment.time is not None else moment.day


def zone() -> "Timezone":
    """The rule of 1996 and no list of days: short, and read by all programs."""
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    found = Timezone()
    found.add("tzid", TOWN_CLOCK)
    summer = (TimezoneDaylight(), "CEST", dt.datetime(1996, 3, 31, 2), _WINTER, _SUMMER)  # noqa: DTZ001 - on the wall
    winter = (TimezoneStandard(), "CET", dt.datetime(1996, 10, 27, 3), _SUMMER, _WINTER)  # noqa: DTZ001
    for part, name, since, before, after in (summer, winter):
        part.add("tzname", name)
        part.add("dtstart", since)
        part.add("rrule", {"freq": "yearly", "bymonth": since.month, "byday": "-1su"})
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        found.add_component(part)
    return found
