"""Scars of an earlier wrong decoding: text that is sound UTF-8 and whose letters are wrong all the same."""

from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from operator import itemgetter
from typing import Final

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import phrase
from ..diagnostics.problem import Problem
from ..scripts.damaged import Spoiled, undone

_MOST_WORDS, _MOST_LINES = 5, 10
_LONGEST: Final = 60


def mended(text: str, path: str) -> tuple[str, list[Problem]]:
    """The text with UTF-8 that was once taken for an old encoding put right (V335), in any language.

    Where a byte was lost on the way nobody knows what to put in its place: that is an error (V117).
    """
    found = undone(text)
    if found.lost:
        return text, list(spoiled("V117", found.lost, text, path))
    return found.text, list(spoiled("V335", found.mended, text, path))


def spoiled(code: str, words: Iterable[Spoiled], text: str, path: str) -> Iterator[Problem]:
    """A problem for each line with such words, for the first lines of a text in which everything is spoiled."""
    by_line = groupby(_with_lines(words, text), itemgetter(0))
    for line, some in islice(by_line, _MOST_LINES):
        shown = {word.written: word.better for _, word in some}
        pairs = [_pair(written, better) for written, better in islice(shown.items(), _MOST_WORDS)]
        yield problem(code, path, line, words=tuple(pairs))


def _with_lines(words: Iterable[Spoiled], text: str) -> Iterator[tuple[int, Spoiled]]:
    line, seen = 1, 0
    for word in words:
        line += text.count("\n", seen, word.start)
        seen = word.start
        yield line, word


def _pair(written: str, better: str) -> object:
    return phrase(
        "„{written}” уместо „{better}”",
        "“{written}” instead of “{better}”",
        written=written[:_LONGEST],
        better=better[:_LONGEST],
    )
