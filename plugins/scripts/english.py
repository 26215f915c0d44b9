"""English in a Serbian text: where it stands, and its mark in HTML, so that it stays and is read in English."""

import re
from collections.abc import Iterator
from typing import Final

from .marks import CYR, EITHER
from .rules import rules
from .tags import is_alone, scope_of
from .tokens import name_of

_PIECE: Final = re.compile(r"[^.!?:\n–—„“”\"«»()\0]+")
_WORDS: Final = re.compile(r"[^\W\d_]+")
_SERBIAN_LETTERS: Final = re.compile("[čćđšžЀ-ӿ]")
_TWO_WORDS: Final = re.compile(r"(?<![A-Za-z])[A-Za-z]{2,}\s+(?:<\w+>)?[A-Za-z]{2,}")
_TAG: Final = re.compile(r"(<[^>]*>)")
_INLINE: Final = frozenset(
    ("a", "abbr", "b", "cite", "del", "em", "i", "ins", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u")
)


def english_passages(lower: str, words: set[str]) -> Iterator[tuple[int, int]]:
    """The English sentences, or quoted and bracketed parts, of a text in lower case that has these words."""
    if _has_english(words):
        yield from (piece.span() for piece in _PIECE.finditer(lower) if _is_english(piece[0]))


def words_of(lower: str) -> set[str]:
    """The words of a text in lower case."""
    return set(_WORDS.findall(lower))


def _has_english(words: set[str]) -> bool:
    known = rules()
    weak = words & known.weak
    return not words.isdisjoint(known.strong) or (len(weak) > 1 and not weak <= known.shared)


def _is_english(piece: str) -> bool:
    words = words_of(piece)
    serbian = _SERBIAN_LETTERS.search(piece) or not words.isdisjoint(rules().serbian)
    return len(words) > 1 and not serbian and _has_english(words)


def marked_english(html: str) -> str:
    """A fragment of HTML in Serbian, its English sentences with `lang="en"`, also across emphasis and links."""
    if not _TWO_WORDS.search(html) or not _has_english(words_of(html.lower())):
        return html
    parts = _TAG.split(html)
    for block in _blocks(parts):
        _mark(parts, block)
    return "".join(parts)


def _blocks(parts: list[str]) -> Iterator[list[int]]:
    """The numbers of the texts of each paragraph, heading or cell; what is code or has a language is none of them."""
    block = [0]
    kept: list[str] = []  # open elements, from the one on whose text stays as it is
    for number in range(1, len(parts), 2):
        tag = parts[number]
        name = name_of(tag)
        if kept or (tag[1].isalpha() and not is_alone(tag) and scope_of(tag, "")):
            _enter_or_leave(tag, name, kept)
        elif name not in _INLINE:
            yield block
            block = []
        if not kept:
            block.append(number + 1)
    yield block


def _enter_or_leave(tag: str, name: str, kept: list[str]) -> None:
    if not tag.startswith("</"):
        if not is_alone(tag):
            kept.append(name)
    elif kept and kept[-1] == name:
        kept.pop()


def _mark(parts: list[str], block: list[int]) -> None:
    text = "".join([parts[number] for number in block])
    lower = text.lower()
    words = words_of(lower)
    # The end of a line of Markdown ends no sentence, but verses and addresses are written so.
    passages = list(english_passages(lower.replace("\n", " "), words)) or list(english_passages(lower, words))
    if CYR in text:
        passages = list(_outside(passages, [either.span() for either in EITHER.finditer(text)]))
    if not passages:
        return
    if _is_whole(parts, block, text, passages):
        opening = block[0] - 1
        parts[opening] = f'{parts[opening][:-1]} lang="en">'
        return
    start = 0
    for number in block:
        length = len(parts[number])
        parts[number] = _spans(parts[number], [(first - start, last - start) for first, last in passages])
        start += length


def _outside(passages: list[tuple[int, int]], given: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Those that touch nothing of which the author gave both forms."""
    for start, end in passages:
        if not any(first < end and start < last for first, last in given):
            yield start, end


def _is_whole(parts: list[str], block: list[int], text: str, passages: list[tuple[int, int]]) -> bool:
    """Whether an element holds nothing but these passages."""
    first, last = block[0] - 1, block[-1] + 1
    if first < 1 or last >= len(parts) or parts[last] != f"</{name_of(parts[first])}>" or parts[first][1] == "/":
        return False
    rest = list(text)
    for start, end in passages:
        rest[start:end] = " " * (end - start)
    return not _WORDS.search("".join(rest))


def _spans(text: str, passages: list[tuple[int, int]]) -> str:
    for start, end in reversed(passages):
        piece = text[max(start, 0) : max(end, 0)]
        if words := piece.strip():
            at = max(start, 0) + piece.index(words)
            text = f'{text[:at]}<span lang="en">{words}</span>{text[at + len(words) :]}'
    return text
