"""Which feeds there are, and their entries."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from heapq import nlargest
from itertools import islice
from typing import Any

from ..entries.card import Card
from ..pages.output import BOTH, SERBIAN, Make, Output
from ..pages.site import Site
from ..pages.subscriptions import ATOM, JSON, feeds
from .atom import atom
from .json_feed import json_feed

LENGTH = 20


def plan(site: Site) -> Iterator[Output]:
    """Of everything dated, of each dated type, kind and topic, in every script and language that has entries."""
    for lang in site.languages:
        everything = _newest(site.cards[lang], site.of_type("event", lang))
        if everything:
            inputs = {"base": "", "title": "", "cards": everything}
            yield from _files(ATOM, lang, inputs, atom)
            yield from _files(JSON, lang, inputs, json_feed)
        for item in feeds(site, lang).values():
            events = [card for card in item.cards if card.type == "event"]
            inputs = {"base": item.base, "title": item.title, "cards": _newest(item.cards, events)}
            yield from _files(item.address, lang, inputs, atom)


def _newest(cards: tuple[Card, ...], events: Iterable[Card]) -> tuple[Card, ...]:
    """By the day of publication, which is the order of all cards but events."""
    others = (card for card in reversed(cards) if card.type != "event" and card.date)
    return tuple(nlargest(LENGTH, (*islice(others, LENGTH), *events), _order))


def _order(card: Card) -> tuple[dt.date, dt.time, str]:
    assert card.date is not None  # of events and of those that were chosen
    return card.date.day, card.date.time or dt.time.min, card.path


def _files(name: str, lang: str, inputs: Mapping[str, Any], make: Make) -> Iterator[Output]:
    """Each script has a text of its own: the converter of pages knows HTML alone."""
    for tag in BOTH if lang == SERBIAN else (lang,):
        yield Output(name, lang, {**inputs, "name": name, "tag": tag}, make=make, scripts=(tag,))
