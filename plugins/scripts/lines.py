"""A line that tags and soft hyphens cut into pieces is one text: its words are whole, and their neighbours count."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Final

from .letters import TWO_LETTERS
from .tags import INLINE
from .tokens import name_of

_APART: Final = re.compile(r"<sup\s|<tspan\s[^>]*\b(?:x|y|dy)\s*=", re.IGNORECASE)
"""The mark of a footnote has an id; a tspan with a place of its own is a new line of a picture."""
_CHUNK: Final = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+|\s+|.", re.DOTALL)
_SOFT: Final = "(?:shy;?|(?:zwj|ZeroWidthSpace|NoBreak|#0*(?:173|820[35]|8288)|#[xX]0*(?:[aA][dD]|200[bBdD]|2060));)"
_SPACE: Final = "(?:nbsp;?|(?:ensp|emsp|thinsp|numsp|#0*(?:160|8239)|#[xX]0*(?:[aA]0|202[fF]));)"
_UNSEEN: Final = "\u00ad\u200b\u200d\u2060\ufeff"
_JOINT: Final = re.compile(f"([{_UNSEEN}]|&(?:{_SOFT}|{_SPACE}))")
"""What nobody sees within a word, references to spaces; the zero-width non-joiner (U+200C) parts a pair."""
_IS_SPACE: Final = re.compile(f"&(?:{_SPACE})")


@dataclass(frozen=True)
class Line:
    """Texts of a page, from number `first` on, that are read as one; each is pieces with joints between them."""

    first: int
    texts: tuple[list[str], ...]

    @property
    def places(self) -> slice:
        """Where its texts stand among those of the page."""
        return slice(self.first, self.first + len(self.texts))

    def gathered(self) -> list[str]:
        """The whole line in the place of its first text."""
        return ["".join(self._read()), *[""] * (len(self.texts) - 1)]

    def parted(self, converted: str, convert: Callable[[str], str]) -> list[str]:
        """The texts of the converted line; `convert` makes them, where it has not as many words as before."""
        read = self._read()
        found = iter(spread(read, converted) or [convert(piece) for piece in read])
        return ["".join([_piece(place, part, next(found)) for place, part in enumerate(text)]) for text in self.texts]

    def _read(self) -> list[str]:
        """The pieces, and what the joints are for who reads them."""
        return [_piece(place, _meant(part), part) for text in self.texts for place, part in enumerate(text)]


def through_joints(text: str, convert: Callable[[str], str]) -> str:
    """The text converted as if there were no soft hyphens and other joints in its words."""
    if not any(joint in text for joint in _UNSEEN):
        return convert(text)
    line = Line(0, (_JOINT.split(text),))
    return line.parted(convert(line.gathered()[0]), convert)[0]


class Lines:
    """Which texts of a page make one line; tag n stands before text n + 1, and those of `still` are no words."""

    def __init__(self, tags: Sequence[str] = (), still: Collection[int] = ()) -> None:
        self._tags = tags
        self._still = frozenset(still)

    def cut(self, texts: Sequence[str]) -> list[int]:
        """The numbers of texts that begin within a word."""
        numbers = []
        last = -1
        for number, text in enumerate(texts):
            if text:
                if last >= 0 and text[0].isalpha() and texts[last][-1].isalpha() and self._are_one(last, number, texts):
                    numbers.append(number)
                last = number
        return numbers

    def around(self, numbers: Sequence[int], texts: Sequence[str]) -> list[Line]:
        """The lines, of more than one piece, that these texts belong to; the numbers rise."""
        lines: list[Line] = []
        end = 0
        for number in numbers:
            if number < end:
                continue
            first, end = number, number + 1
            while self._is_one(first - 1, texts):
                first -= 1
            while self._is_one(end - 1, texts):
                end += 1
            line = Line(first, tuple(_JOINT.split(text) for text in texts[first:end]))
            if end - first > 1 or len(line.texts[0]) > 1:
                lines.append(line)
        return lines

    def _are_one(self, first: int, last: int, texts: Sequence[str]) -> bool:
        return all(self._is_one(number, texts) for number in range(first, last))

    def _is_one(self, number: int, texts: Sequence[str]) -> bool:
        """Whether this text and the next are one."""
        if not 0 <= number < len(self._tags) or not _is_inline(self._tags[number]):
            return False
        return not self._still.intersection((number, number + 1)) and not self._is_between_links(number, texts)

    def _is_between_links(self, number: int, texts: Sequence[str]) -> bool:
        """Nobody begins a link within a word that ends one."""
        next_tag = self._tags[number + 1] if number + 1 < len(self._tags) else ""
        return self._tags[number] == "</a>" and texts[number + 1] == "" and next_tag.startswith("<a ")


@lru_cache(maxsize=10_000)
def _is_inline(tag: str) -> bool:
    return tag.startswith("<!--") or (name_of(tag) in INLINE and not _APART.match(tag))


def _piece(place: int, joint: str, piece: str) -> str:
    """Every second part of a text is a joint."""
    return joint if place % 2 else piece


def _meant(joint: str) -> str:
    return "\u00a0" if _IS_SPACE.match(joint) else ""


def spread(pieces: Sequence[str], whole: str) -> list[str] | None:
    """The converted whole of the pieces cut where they end; None where words came or went.

    >>> spread(["n", "jegov lju", "bimac"], "његов љубимац")
    ['њ', 'егов љу', 'бимац']
    """
    old, new = _CHUNK.findall("".join(pieces)), _CHUNK.findall(whole)
    if len(old) != len(new):
        return None
    result = [""] * len(pieces)
    owner, left = 0, len(pieces[0])
    for before, after in zip(old, new, strict=True):
        shares = []
        rest = len(before)
        while rest > left:
            shares.append(left)
            rest -= left
            owner += 1
            left = len(pieces[owner])
        left -= rest
        if not any(shares):
            result[owner] += after
            continue
        for number, part in enumerate(_cut(before, [*shares, rest], after), owner - len(shares)):
            result[number] += part
    return result


def _cut(before: str, lengths: list[int], after: str) -> list[str]:
    """A converted word at the ends of its pieces; one that was not converted letter by letter goes to the first."""
    reached = _letter_by_letter(before, after)
    ends = list(accumulate(lengths))
    if reached is None:
        first = next(number for number, length in enumerate(lengths) if length)
        return [after if number == first else "" for number in range(len(lengths))]
    return [after[reached[end - length] : reached[end]] for end, length in zip(ends, lengths, strict=True)]


def _letter_by_letter(before: str, after: str) -> list[int] | None:
    """How many letters of the word after stand for none, one, two and more of the word before."""
    reached = [0]
    at = 0
    while len(reached) <= len(before) and at < len(after):
        old, new = before[len(reached) - 1], after[at]
        at += 2 if old in TWO_LETTERS and old != new else 1
        reached += [at] * (2 if new in TWO_LETTERS and old != new else 1)
    return reached if len(reached) == len(before) + 1 and at == len(after) else None
