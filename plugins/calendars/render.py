"""The text of a calendar; the library, which escapes and folds, is imported when there is something to write."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..entries.card import Card
from ..pages.frame import Frame
from ..pages.voice import Voice
from .components import deadline_component, event_component, zone

if TYPE_CHECKING:
    from icalendar import Calendar, Event

_LOOK_AGAIN = dt.timedelta(hours=6)


def events(frame: Frame, inputs: Mapping[str, Any]) -> bytes:
    """The calendar of events."""
    return _of_cards(frame, inputs, event_component)


def deadlines(frame: Frame, inputs: Mapping[str, Any]) -> bytes:
    """The calendar of deadlines."""
    return _of_cards(frame, inputs, deadline_component)


def event(frame: Frame, inputs: Mapping[str, Any]) -> bytes:
    """One event, with the identity that it has in the calendar of all."""
    voice = Voice(frame, inputs["tag"])
    calendar = _calendar(voice)
    calendar.add_component(event_component(voice, inputs["card"]))
    return bytes(calendar.to_ical())


def _of_cards(frame: Frame, inputs: Mapping[str, Any], component: Callable[[Voice, Card], "Event"]) -> bytes:
    voice = Voice(frame, inputs["tag"])
    calendar = _subscribed(voice, inputs)
    for card in inputs["cards"]:
        calendar.add_component(component(voice, card))
    return bytes(calendar.to_ical())


def _calendar(voice: Voice) -> "Calendar":
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//{voice.frame.facts.town.domain}//Varos//{voice.tag}")
    calendar.add("version", "2.0")
    calendar.add_component(zone())
    return calendar


def _subscribed(voice: Voice, inputs: Mapping[str, Any]) -> "Calendar":
    """What programs that look again want to know, in the words of RFC 7986 and in those of most programs."""
    calendar = _calendar(voice)
    title = voice.text(voice.frame.feed_title(inputs["title"]))
    for key in ("name", "x-wr-calname"):
        calendar.add(key, title)
    calendar.add("url", voice.href(inputs["base"]))
    calendar.add("source", voice.href(inputs["name"]), parameters={"VALUE": "URI"})
    calendar.add("refresh-interval", _LOOK_AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT6H")
    return calendar
