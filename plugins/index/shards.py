"""The small files of an index: all words that begin alike, split where they are many. Pure; others may use it too.

A word is looked for in the file of the longest beginning that has one (`directory`). Which files there are follows
from the sizes of what begins alike and from nothing else: an edit touches the files of its own words.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from itertools import takewhile
from typing import NamedTuple

from .fold import folded

GROUP = 2  # letters: what is counted, split and kept together
LARGEST = 3200  # characters of a file
SMALLEST = 400  # of a file of its own; less lies with others of the same beginning
_DEEPEST = 12


class Row(NamedTuple):
    """One stem: the forms by which it is found, and its pages as text."""

    name: str
    forms: tuple[str, ...]
    pages: str


Line = tuple[str, str]
"""The forms of a row, with spaces between them, and its text."""


class Piece(NamedTuple):
    """The rows of one beginning as text, with its digest."""

    prefix: str
    text: str
    digest: bytes

    @property
    def size(self) -> int:
        """In characters."""
        return len(self.text)


def group_of(word: str) -> str:
    """The beginning by which a word is kept."""
    return word[:GROUP]


@lru_cache(1 << 17)
def groups_of(forms: str) -> tuple[str, ...]:
    """Nearly always one: all forms of a word begin alike."""
    return tuple({group_of(folded(form)): None for form in forms.split(" ")})


def row_text(row: Row) -> str:
    """`rekonstrukcij a,e,om PAGES`: what all forms begin with, how each goes on, the pages."""
    base = row.forms[0][: _same(min(row.forms), max(row.forms))]
    return f"{base} {','.join(form[len(base) :] for form in row.forms)} {row.pages}"


def _same(one: str, other: str) -> int:
    """With how many same letters two words begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def pieces(group: str, lines: Sequence[Line]) -> list[Piece]:
    """The files of one group: itself where it is small, else one for each letter that follows, and so on.

    Of rows in the order of their names.
    """
    return [_piece(prefix, texts) for prefix, texts in sorted(_split(group, lines).items()) if texts]


def _split(prefix: str, lines: Sequence[Line]) -> dict[str, list[str]]:
    size = sum([len(text) + 3 for _, text in lines])
    if size <= LARGEST or len(prefix) >= _DEEPEST:
        return {prefix: [text for _, text in lines]}
    here: list[str] = []
    found: dict[str, list[str]] = {prefix: here}
    for letter, below in sorted(_by_next(prefix, lines).items()):
        if letter and sum(len(text) + 3 for _, text in below) >= SMALLEST:
            found |= _split(prefix + letter, below)
        else:
            here += [text for _, text in below if text not in here]
    return found


def _by_next(prefix: str, lines: Iterable[Line]) -> dict[str, list[Line]]:
    """By the letter after the prefix; a word whose forms go on in two ways stands with both."""
    found: dict[str, list[Line]] = {}
    place = len(prefix)
    for line in lines:
        for letter in sorted({form[place : place + 1] for form in line[0].split(" ") if form.startswith(prefix)}):
            found.setdefault(letter, []).append(line)
    return found


def _piece(prefix: str, texts: Sequence[str]) -> Piece:
    text = ",".join([f'"{text}"' for text in texts])
    return Piece(prefix, text, blake2b(text.encode(), digest_size=16).digest())


def files(groups: Mapping[str, Sequence[tuple[str, int]]]) -> dict[str, tuple[str, ...]]:
    """Name of a file -> the pieces in it. `groups` have the prefixes and sizes of their pieces.

    Small groups lie with others of the same first letter.
    """
    found: dict[str, tuple[str, ...]] = {}
    for group in sorted(groups):
        for prefix, size in groups[group]:
            name = group[:1] if prefix == group and size < SMALLEST else prefix
            found[name] = (*found.get(name, ()), prefix)
    return found


def file_text(texts: Iterable[str]) -> str:
    """JSON: a list of rows."""
    return f"[{','.join(texts)}]"


def directory(names: Iterable[str]) -> str:
    """The names of all files; of each only what differs from the one before it, after a digit: how much is the same."""
    found: list[str] = []
    last = ""
    for name in sorted(names):
        same = _same(last, name)
        found.append(f"{same}{name[same:]}")
        last = name
    return " ".join(found)
