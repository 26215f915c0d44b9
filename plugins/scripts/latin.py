"""Serbian Cyrillic text in Latin script: a loss-free table, the case of Lj, Nj, Dž, and addresses that stay."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from .letters import LATIN_OF, latin_word
from .marks import CYR, END
from .memo import Memo

_WORD: Final = re.compile("([\u0400-\u04ff][\u0400-\u04ff\u0300-\u036f]*)")
_LONE: Final = re.compile("(?<![\u0400-\u04ff\u0300-\u036f])[ЉЊЏ](?![\u0400-\u04ff\u0300-\u036f])")
_NEXT_WORD: Final = re.compile(r"(?:\.?[ \u00a0-]?[Ѐ-Я](?![\w]))*\.?[ \u00a0-]{0,2}([^\W\d_]{2,})")
_LAST_WORD: Final = re.compile(r"([^\W\d_]{2,})[.,]?[ \u00a0-](?:[Ѐ-Я](?![^\W\d_])\.?[ \u00a0-]?)*$")
_DOTTED: Final = re.compile(r"\.[Ѐ-Я](?![\w])")
_ADDRESS_REST: Final = re.compile(r"[^\s<>\"„“”«»()\x00]*")
_ADDRESS_HEAD: Final = re.compile(r"[\w.@-]*\Z")

_words: Final = Memo(latin_word, limit=50_000)


def to_latin(text: str) -> str:
    """Serbian Cyrillic letters in Latin script, in NFC.

    Foreign Cyrillic letters, marks, what stands between CYR and END, and Cyrillic web addresses (``општина.срб``) stay.

    >>> to_latin("ЉУБАВ и Љубав, Њ. Петровић")
    'LJUBAV i Ljubav, Nj. Petrović'
    """
    return latin_of(unicodedata.normalize("NFC", text))


def latin_of(text: str) -> str:
    """`to_latin` for a text whose Latin part needs no composing; a NUL ends a passage as a line end does."""
    if text.isascii():
        return text
    result, position = "", 0
    for start, end in sorted(_still_passages(text)):
        if start >= position:
            result += _converted(text[position:start]) + text[start:end]
            position = end
    return result + _converted(text[position:]) if position else _converted(text)


def _converted(text: str) -> str:
    if "Њ" in text or "Љ" in text or "Џ" in text:
        text = _LONE.sub(_lone_capital, text)
    parts = _WORD.split(text)
    parts[1::2] = [_words[word] for word in parts[1::2]]
    return "".join(parts)


def _lone_capital(match: re.Match[str]) -> str:
    """An initial takes its case from abbreviations around it ("Њ.К.В."), then from the next word, then the last."""
    text, start, end = match.string, match.start(), match.end()
    letters = LATIN_OF[match[0].lower()]
    if _DOTTED.match(text, end) or (start > 1 and _DOTTED.match(text, start - 1) and text[start - 2].isupper()):
        return letters.upper()
    word = _NEXT_WORD.match(text, end) or _LAST_WORD.search(text, max(0, start - 60), start)
    return letters.upper() if word and word[1].isupper() else letters.capitalize()


def _still_passages(text: str) -> Iterator[tuple[int, int]]:
    """Where marked alternatives and addresses with Cyrillic letters stand; nearly always nowhere."""
    for start in _found(CYR, text):
        yield start, (text.find(END, start) + 1) or len(text)
    for hint in ("://", "www."):
        for start in _found(hint, text):
            yield start, _address_end(text, start)
    for dot in _found(".срб", text):
        head = _ADDRESS_HEAD.search(text, max(0, dot - 80), dot)
        yield head.start() if head else dot, _address_end(text, dot)


def _found(needle: str, text: str) -> Iterator[int]:
    position = text.find(needle)
    while position >= 0:
        yield position
        position = text.find(needle, position + 1)


def _address_end(text: str, start: int) -> int:
    match = _ADDRESS_REST.match(text, start)
    return match.end() if match else start
