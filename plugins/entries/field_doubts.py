"""What a field says and hardly means: years of another century, titles in capitals or in spaced letters, marks."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..sources.gather import Place
from ..sources.moments import Moment, written
from ..sources.shape import fields_of, once_per_schema
from .author_marks import EXAMPLE, faults
from .typewriter import capitals, spaced

_FIRST, _LAST = 1800, 2100
_FIRST_SITE = 1995  # no municipality had one before
_WORDS = ("title", "summary")


def field_doubts(value: Any, path: str, places: Mapping[str, Place]) -> Iterator[Problem]:  # noqa: ANN401
    """All problems of the fields of one entry."""
    for name in _names(type(value)):
        given = getattr(value, name)
        if isinstance(given, Moment | dt.date):
            yield from _of_time(name, given if isinstance(given, Moment) else Moment(given), path, places[name])
    for name in _prose_names(type(value)):
        yield from _of_marks(getattr(value, name), path, places.get(name))
    for name in _WORDS:
        yield from _of_words(getattr(value, name, None) or "", path, places.get(name))


@once_per_schema
def _names(schema: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields_of(schema))


@once_per_schema
def _prose_names(schema: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields_of(schema) if field.prose)


def _of_marks(value: str | tuple[str, ...], path: str, place: Place | None) -> Iterator[Problem]:
    """What the author marked in a way that says nothing."""
    if place is None:
        return
    for text in (value,) if isinstance(value, str) else value:
        for fault in faults(text):
            facts = {"mark": fault.mark, "value": fault.value, "pair": EXAMPLE}
            yield problem(fault.code, path, place.line, place.written, **facts)


def _of_time(name: str, moment: Moment, path: str, place: Place) -> Iterator[Problem]:
    year = moment.day.year
    if not _FIRST <= year <= _LAST:
        yield problem("V232", path, place.line, place.written, value=written(moment), year=year)
    elif name == "date" and year < _FIRST_SITE:
        yield problem("V234", path, place.line, place.written, value=written(moment))


def _of_words(text: str, path: str, place: Place | None) -> Iterator[Problem]:
    if place is None:
        return
    for found in capitals(text):
        yield problem("V323", path, place.line, place.written, words=found.words)
    for found in spaced(text):
        yield problem("V324", path, place.line, place.written, words=found.words, better=found.better)
