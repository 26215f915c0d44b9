"""What is possible between texts and hardly meant: far days, links to what ends first, two events at one place."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..entries.card import Card
from ..entries.lifecycle import ends
from ..entries.types import TYPES
from ..sources.fold import folded
from ..sources.moments import Moment, written
from .reading import Text

_YEAR = dt.timedelta(days=366)


def doubts(texts: Mapping[str, Text], cards: Iterable[Card], now: dt.datetime) -> Iterator[Problem]:
    """All hints about texts together; `cards` are the Serbian ones that are shown."""
    cards = tuple(cards)
    yield from far_days(texts, (now + _YEAR).date())
    yield from brief_targets(texts, cards)
    yield from common_places(texts, [card for card in cards if card.type == "event"])


def far_days(texts: Mapping[str, Text], limit: dt.date) -> Iterator[Problem]:
    """V233: a day of publication so far away that the text would be missed before."""
    for path, text in texts.items():
        if (card := text.card) is not None and (date := card.date) is not None and date.day > limit:
            yield problem("V233", f"content/{path}", text.line("date"), "datum", value=written(date))


def brief_targets(texts: Mapping[str, Text], cards: tuple[Card, ...]) -> Iterator[Problem]:
    """V325: a text that lasts links to one that will be over before; what is over already was meant so."""
    current = [card for card in cards if card.state == "current"]
    over = {card.path: end for card in current if (end := ends(card))}
    if not over:
        return
    for card in current:
        for link in texts[card.path].links:
            end = over.get(link.target)  # nearly always None
            if end is not None and link.target != card.path and _outlasts(card, end):
                facts = {"target": f"content/{link.target}", "value": written(end)}
                yield problem("V325", f"content/{card.path}", link.line, **facts)


def _outlasts(card: Card, end: Moment) -> bool:
    """Whether the text is there for longer. News are of their day, and any text may tell of what was before it."""
    own = ends(card)
    if own is None:
        return not TYPES[card.type].dated
    return end.day < own.day and (card.date is None or card.date.day <= end.day)


def common_places(texts: Mapping[str, Text], events: Iterable[Card]) -> Iterator[Problem]:
    """V414, said of the later one by path: two events in one place at one time of day."""
    at: dict[tuple[str, dt.date], list[Card]] = {}
    for event in events:
        if event.opens and event.opens.time and event.state != "withdrawn" and not event.fact("cancelled"):
            at.setdefault((folded(str(event.fact("place"))), event.opens.day), []).append(event)
    for together in at.values():
        together.sort(key=lambda event: (_times(event), event.path))
        for first, second in pairwise(together):
            if _times(first)[0] == _times(second)[0] or _times(second)[0] < _times(first)[1]:
                yield _common(texts, *sorted((first.path, second.path)))


def _times(event: Card) -> tuple[dt.time, dt.time]:
    """Beginning and end on the day of the beginning; of one without an end, the beginning alone is sure."""
    begins = (event.opens and event.opens.time) or dt.time.min
    closes = event.closes
    if closes is None or closes.time is None or event.opens is None or closes.day != event.opens.day:
        return begins, begins
    return begins, closes.time


def _common(texts: Mapping[str, Text], first: str, second: str) -> Problem:
    return problem("V414", f"content/{second}", texts[second].line("opens"), "pocetak", other=f"content/{first}")
