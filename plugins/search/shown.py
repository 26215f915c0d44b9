"""What the results of a search show of pages, in one script."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ..entries.card import Card
from ..entries.lifecycle import ends
from ..entries.types import TYPES
from ..pages.frame import Frame
from ..pages.output import BOTH, SERBIAN
from ..pages.voice import Voice, language_of
from ..sources.moments import Moment
from .indexed import ListPage

_LONGEST = 130  # characters of a summary


def pages_shown(frame: Frame, inputs: Mapping[str, Any]) -> dict[str, bytes]:
    """For each script: number -> address, title, summary, kind, day, end, language of the title; no empty ends."""
    tags = BOTH if frame.lang == SERBIAN else (frame.lang,)
    return {tag: _file(Voice(frame, tag), inputs) for tag in tags}


def _file(voice: Voice, inputs: Mapping[str, Any]) -> bytes:
    numbers = memoryview(inputs["numbers"]).cast("I")
    pages = {str(number): _trimmed(_row(voice, card)) for number, card in zip(numbers, inputs["cards"], strict=True)}
    pages |= {str(number): _trimmed(_list_row(voice, page)) for number, page in inputs["lists"]}
    return json.dumps(pages, ensure_ascii=False, separators=(",", ":")).encode()


def _row(voice: Voice, card: Card) -> Iterator[str]:
    end = ends(card) if card.state != "withdrawn" else None
    yield _address(card)
    yield voice.text(card.title)
    yield shortened(voice.text(card.summary))
    yield card.category
    yield _written(card.day)
    yield _written(end)
    yield "withdrawn" if card.state == "withdrawn" else ""
    yield language_of(card.title)


def _list_row(voice: Voice, page: ListPage) -> Iterator[str]:
    yield f"/{page.address}"
    yield voice.text(voice.frame.label(page.title))
    yield shortened(voice.text(page.summary))


def _address(card: Card) -> str:
    """What the type and the year do not say."""
    type_ = TYPES[card.type]
    usual = f"{type_.folder}/{card.day.day.year}/" if type_.dated and card.day else f"{type_.folder}/"
    if card.type != "page" and card.address.startswith(usual):
        return card.address.removeprefix(usual)
    return f"/{card.address}"


def _written(moment: Moment | None) -> str:
    if moment is None:
        return ""
    return f"{moment.day.isoformat()}T{moment.time:%H:%M}" if moment.time else moment.day.isoformat()


def shortened(text: str) -> str:
    """At most so many characters, whole words."""
    if len(text) <= _LONGEST:
        return text
    return text[:_LONGEST].rpartition(" ")[0].rstrip(" ,;:–-") + "…"


def _trimmed(row: Iterator[str]) -> list[str]:
    values = list(row)
    while values and not values[-1]:
        values.pop()
    return values
