"""Serbian Cyrillic text in Latin script: a loss-free table, the case of Lj, Nj, Dž, and addresses that stay."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from .glossary import NONE, Glossary
from .letters import TWO_LETTERS, single_letters
from .lines import through_joints
from .marks import CYR, END

_CAPITALS: Final = [(letter, latin) for letter, latin in TWO_LETTERS.items() if letter.isupper()]
_LETTER_AFTER: Final = re.compile(r"[\u0300-\u036f]*([^\W\d_])")
_LETTER_BEFORE: Final = re.compile(r"([^\W\d_])[\u0300-\u036f]*\Z")
_LETTER: Final = r"[^\W\d_]"
_INITIALS: Final = rf"(?:{_LETTER}(?!{_LETTER})\.?[ \u00a0-]?){{0,5}}"
_WORD_AFTER: Final = re.compile(rf"\.?[ \u00a0-]{{0,2}}{_INITIALS}([^\W\d_]{{2,}})")
_WORD_BEFORE: Final = re.compile(rf"([^\W\d_]{{2,}})[.,]?[ \u00a0-]{_INITIALS}\Z")
_DOTTED: Final = re.compile(rf"\.{_LETTER}(?!\w)")
_HINTS: Final = (("/", "://"), ("w", "www."))
_ADDRESS_REST: Final = re.compile(r"[^\s<>\"„“”«»()\x00]*")
_ADDRESS_HEAD: Final = re.compile(r"[\w.@-]*\Z")


def to_latin(text: str, glossary: Glossary = NONE) -> str:
    """Serbian Cyrillic letters in Latin script, in NFC; words of the glossary as that has them.

    Foreign Cyrillic letters, marks, what stands between CYR and END, and Cyrillic web addresses (``општина.срб``) stay.

    >>> to_latin("ЉУБАВ и Љубав, Њ. Петровић")
    'LJUBAV i Ljubav, Nj. Petrović'
    """
    return through_joints(unicodedata.normalize("NFC", text), lambda text: latin_of(text, glossary))


def latin_of(text: str, glossary: Glossary = NONE) -> str:
    """`to_latin` for a text whose Latin part needs no composing; a NUL ends a passage as a line end does."""
    if text.isascii():
        return text
    result: list[str] = []
    position = 0
    for start, end in sorted(_still_passages(text)):
        if start >= position:
            result += (_converted(text[position:start], glossary), text[start:end])
            position = end
    return "".join((*result, _converted(text[position:], glossary)))


def _converted(text: str, glossary: Glossary) -> str:
    text = single_letters(glossary.in_latin(text) if glossary.pairs else text)
    for letter, latin in _CAPITALS:
        if letter in text:
            text = "".join(_with_case(text, letter, latin))
    return text


def _with_case(text: str, letter: str, latin: str) -> Iterator[str]:
    position = 0
    for start in _found(letter, text):
        yield text[position:start]
        yield latin if text[start + 1 : start + 2].islower() or not _is_capital(text, start) else latin.upper()
        position = start + 1
    yield text[position:]


def _is_capital(text: str, start: int) -> bool:
    """A capital digraph takes its case from the next letter of its word, then from the last one, then from around."""
    letter = _LETTER_AFTER.match(text, start + 1) or _LETTER_BEFORE.search(text, max(0, start - 4), start)
    return letter[1].isupper() if letter else _is_among_capitals(text, start, start + 1)


def _is_among_capitals(text: str, start: int, end: int) -> bool:
    """Whether an initial stands in an abbreviation ("Њ.К.В."), or else before or after a word in capitals."""
    if _DOTTED.match(text, end) or (start > 1 and text[start - 1] == "." and text[start - 2].isupper()):
        return True
    word = _WORD_AFTER.match(text, end) or _WORD_BEFORE.search(text, max(0, start - 60), start)
    return bool(word and word[1].isupper())


def _still_passages(text: str) -> Iterator[tuple[int, int]]:
    """Where marked alternatives and addresses, which may have Cyrillic letters, stand."""
    for start in _found(CYR, text):
        yield start, (text.find(END, start) + 1) or len(text)
    for letter, hint in _HINTS:
        if letter in text:  # one letter is found ten times as fast as two
            yield from (
                (start, _address_end(text, start)) for start in _found(hint, text) if _begins(hint, text, start)
            )
    for dot in _found(".срб", text):
        head = _ADDRESS_HEAD.search(text, max(0, dot - 80), dot)
        if head and head[0] and not text[dot + 4 : dot + 5].isalnum():
            yield head.start(), _address_end(text, dot)


def _begins(hint: str, text: str, start: int) -> bool:
    """A name begins there, and does not go on: not in "awww."."""
    return not hint[0].isalpha() or not start or not text[start - 1].isalnum()


def _found(needle: str, text: str) -> Iterator[int]:
    position = text.find(needle)
    while position >= 0:
        yield position
        position = text.find(needle, position + 1)


def _address_end(text: str, start: int) -> int:
    match = _ADDRESS_REST.match(text, start)
    return match.end() if match else start
