"""Cyrillic letters that are written as two (лј, нј, дж), as keyboards without љ, њ and џ taught: found and joined."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from .letters import latin_letters
from .shielded import shielded

_SECOND: Final = "јЈжЖ"
_PAIR: Final = re.compile("[лЛнН][јЈ]|[дД][жЖ]")
_SERBIAN: Final = re.compile("[абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ]*")
_OTHER_CYRILLIC: Final = re.compile("[ЀЁЃ-ЇЌ-ЎЙЩЪ-Яйщъ-яѐёѓ-їќ-ўѠ-ҁҊ-ӿ]")
_ONE: Final = dict(zip("лЛнНдД", "љЉњЊџЏ", strict=True))
_LONGEST: Final = 100
"""Letters of a word; what is longer is none, and the search for its prefixes would take the square of its length."""
_AROUND: Final = 1000
"""Letters on either side of a word: a line may be the whole text, and hold a pair in every word."""
_WORD: Final = re.compile(r"[^\W\d_]+")


class LetterPair(NamedTuple):
    """A word that has such pairs: where it begins, as it is written and as it should be."""

    start: int
    written: str
    better: str


def letter_pairs(text: str) -> Iterator[LetterPair]:
    """The words of a Markdown text with such pairs, but not where a prefix ends between the two: инјекција."""
    if not has_pairs(text):
        return
    for word in _WORD.finditer(shielded(text)):
        better = joined_word(word)
        if better != word[0]:
            yield LetterPair(word.start(), word[0], better)


def joined(text: str) -> str:
    """The Markdown text with those words as they should be.

    >>> joined("Лјубав и инјекција")
    'Љубав и инјекција'
    """
    result: list[str] = []
    position = 0
    for start, written, better in letter_pairs(text):
        result += (text[position:start], better)
        position = start + len(written)
    return "".join((*result, text[position:]))


def has_pairs(text: str) -> bool:
    """Whether there is such a pair at all, in a word or between two stems."""
    return any(letter in text for letter in _SECOND) and bool(_PAIR.search(text))


def joined_word(word: re.Match[str]) -> str:
    """The word with one letter for two; a line in another language that is written in Cyrillic keeps its дж.

    What has over a hundred letters stays as it is.
    """
    written = word[0]
    if len(written) > _LONGEST or not _PAIR.search(written):
        return written
    if not _SERBIAN.fullmatch(written) or _is_foreign_around(word):
        return written
    borders = _borders(written)
    return _PAIR.sub(lambda pair: pair[0] if pair.start() in borders else _ONE[pair[0][0]], written)


def _borders(written: str) -> frozenset[int]:
    """The places of the pairs that stem and prefix have parted."""
    from .rules import rules

    lower = written.lower()
    latin = latin_letters(lower)
    parted = {head.end() for head in rules().split.finditer(latin)}
    places = (pair.start() for pair in _PAIR.finditer(lower))
    return frozenset(place for place in places if len(latin_letters(lower[: place + 1])) in parted)


def _is_foreign_around(word: re.Match[str]) -> bool:
    """In its line, as far as one looks."""
    text, first, last = word.string, max(word.start() - _AROUND, 0), word.end() + _AROUND
    before, after = text.rfind("\n", first, word.start()), text.find("\n", word.end(), last)
    return bool(_OTHER_CYRILLIC.search(text, first if before < 0 else before, last if after < 0 else after))
