"""Which calendars there are, and what is in them."""

import datetime as dt
from collections.abc import Iterator, Mapping
from heapq import nlargest
from typing import Any

from ..entries.card import Card
from ..entries.lifecycle import OVER, in_force
from ..pages.output import BOTH, SERBIAN, Make, Output
from ..pages.site import Site
from ..pages.subscriptions import DEADLINES, calendars
from .render import deadlines, event, events

PAST = 50  # how many that are over a calendar still holds: those who subscribe see what was, and it does not grow
EVENT = "dogadjaj.ics"


def plan(site: Site) -> Iterator[Output]:
    """Beside the lists; beside an event, as long as one can still come to it."""
    for lang in site.languages:
        for item in calendars(site, lang).values():
            make = deadlines if item.file == DEADLINES else events
            inputs = {"base": item.base, "title": item.title, "cards": _kept(item.cards)}
            yield from _files(item.address, lang, inputs, make)
        for card in in_force(site.of_type("event", lang)):
            yield from _files(f"{card.address}{EVENT}", lang, {"card": card}, event)


def _kept(cards: tuple[Card, ...]) -> tuple[Card, ...]:
    """All to come and the latest that are over, in the order of their time; a state tells, never the clock."""
    over = nlargest(PAST, (card for card in cards if card.state in OVER), _time)
    return tuple(sorted([*over, *in_force(cards)], key=_time))


def _time(card: Card) -> tuple[dt.date, dt.time, str]:
    """Of an event, the beginning; of anything else, the deadline."""
    moment = card.day if card.type == "event" else card.closes
    assert moment is not None  # calendars hold what has one
    return moment.day, moment.time or dt.time.min, card.path


def _files(name: str, lang: str, inputs: Mapping[str, Any], make: Make) -> Iterator[Output]:
    """Each script has a file of its own, since lines are folded by bytes."""
    for tag in BOTH if lang == SERBIAN else (lang,):
        yield Output(name, lang, {**inputs, "name": name, "tag": tag}, make=make, scripts=(tag,))
