"""From Cyrillic to Latin and back: every form of every word, in small letters, with a capital, in capitals."""

import re
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple, Self

from plugins.scripts import to_cyrillic, to_latin

from .dictionary import words

CASES = ("lower", "title", "upper")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile(r"[a-z\u00c0-\u024f]", re.IGNORECASE)
_PAIR = re.compile("lj|nj|dž")
_SPLIT = re.compile("лј|нј|дж")


class Wrong(NamedTuple):
    """One form that does not come back."""

    word: str
    """The word of the dictionary that it is a form of."""
    case: str
    form: str
    latin: str
    back: str


@dataclass
class Found:
    """What was met on the way."""

    words: int = 0
    forms: int = 0
    words_with_pairs: int = 0
    words_split: int = 0
    forms_split: int = 0
    mixed: list[str] = field(default_factory=list)
    """Forms that the dictionary itself spells with a letter of the other script: they come back wholly Cyrillic."""
    wrong: list[Wrong] = field(default_factory=list)

    def __iadd__(self, other: "Found") -> Self:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)
        return self


def round_trip(folder: Path, processes: int, every: int = 1) -> Found:
    """All words of the dictionary in this folder, or every so manieth; Latin entries (Roman numerals) are left out."""
    parts = [(number * every, every * processes) for number in range(processes)]
    found = Found()
    with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
        for part in pool.map(partial(_part, folder), parts):
            found += part
    found.wrong.sort()
    return found


def _part(folder: Path, part: tuple[int, int]) -> Found:
    return tried(words(folder, *part))


def tried(words: Iterable[tuple[str, set[str]]]) -> Found:
    """What becomes of these words and their forms."""
    found = Found()
    for word, forms in words:
        if _CYRILLIC.search(word):
            _count(found, word, forms)
            for form in forms:
                if _LATIN.search(form):
                    found.mixed.append(sys.intern(form))
                else:
                    found.wrong += _wrong(word, form)
    return found


def _count(found: Found, word: str, forms: set[str]) -> None:
    found.words += 1
    found.forms += len(forms)
    found.words_with_pairs += bool(_PAIR.search(to_latin(word.lower())))
    found.words_split += bool(_SPLIT.search(word.lower()))
    found.forms_split += sum(bool(_SPLIT.search(form.lower())) for form in forms)


def _wrong(word: str, form: str) -> Iterator[Wrong]:
    for case, written in _cases(form):
        latin = to_latin(written)
        back = to_cyrillic(latin)
        if back != written:
            yield Wrong(word, case, written, latin, back)


def _cases(form: str) -> Iterator[tuple[str, str]]:
    lower = form.lower()
    cases = dict(zip(CASES, (lower, lower[:1].upper() + lower[1:], form.upper()), strict=True))
    yield from cases.items()
    if form not in cases.values():
        yield "written", form
