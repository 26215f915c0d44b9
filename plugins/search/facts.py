"""The one small file that the script asks for first: where words lie, how many pages there are, and names."""

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from ..entries.types import TYPES
from ..index.numbers import FIRST_YEAR
from ..index.shards import directory
from ..index.stop import stop_words
from ..localization import long_date
from ..pages.frame import Frame
from ..pages.output import BOTH, SERBIAN
from ..pages.voice import Voice
from .indexed import LIST_NUMBER, TYPE_NUMBERS

_SAYS = {
    "list": "Предлози",
    "count": "Предлога: {n}. Бирате стрелицама.",
    "none": "Нема предлога.",
    "found": "Пронађено страна: {n}",
    "shown": ". Приказано: {n}",
    "nothing": "Ништа није пронађено за „{q}”.",
    "fewer": "Под овим условима није пронађено ништа.",
    "until": "До: {d}",
    "over": "Истекло: {d}",
    "withdrawn": "Повучено",
}


def facts(frame: Frame, inputs: Mapping[str, Any]) -> dict[str, bytes]:
    """For each script."""
    tags = BOTH if frame.lang == SERBIAN else (frame.lang,)
    return {tag: _file(Voice(frame, tag), inputs) for tag in tags}


def _file(voice: Voice, inputs: Mapping[str, Any]) -> bytes:
    types: list[tuple[str, ...]] = [()] * (LIST_NUMBER + 1)
    for name, number in TYPE_NUMBERS.items():
        type_ = TYPES[name]
        types[number] = (type_.folder, voice.said(type_.label), "1" if type_.dated else "")
    types[LIST_NUMBER] = ("", voice.said("Страна"), "")
    found = {
        "n": inputs["pages"],
        "len": inputs["length"],
        "dir": directory(inputs["files"]),
        "buckets": inputs["buckets"],
        "at": voice.frame.places.base + inputs["folder"],
        "year": FIRST_YEAR,
        "now": inputs["day"].isoformat() if inputs["day"] else "",
        "types": types,
        "kinds": {kind: voice.said(label) for name in inputs["types"] for kind, label in TYPES[name].kinds.items()},
        "stop": " ".join(sorted(stop_words(voice.frame.lang))),
        "words": " ".join(inputs["words"]),  # offered for one that is nowhere; in Latin script with its marks
        "months": [voice.text(month) for month in _months(voice.frame.lang)],
        "says": {name: voice.said(text) for name, text in _SAYS.items()},
    }
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode()


def _months(lang: str) -> list[str]:
    """`{d}. март {y}.`, a date of each month."""
    dates = [long_date(dt.date(2222, month, 28), lang) for month in range(1, 13)]
    return [date.replace("28", "{d}").replace("2222", "{y}") for date in dates]
