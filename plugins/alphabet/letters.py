"""The letter with which a text begins, and an anchor of ASCII letters for it."""

import unicodedata

from ..scripts.marks import chosen

_AZBUKA = "абвгдђежзијклљмнњопрстћуфхцчџш"
_LOOKS_LIKE = dict(zip("abcdefghijklmnoprstuvz", "абцдефгхијклмнопрстувз", strict=True))
DIGITS = "0–9"


def letter_of(text: str, *, latin: bool) -> str:
    """The first letter as a capital, without the marks of foreign ones; "0–9" for a number and for what has neither.

    In a Latin list "Eko" and "Екологија" begin with the same letter.
    """
    first = next((sign for sign in chosen(text, latin=latin).lower() if sign.isalnum()), "0")
    if latin:
        first = _LOOKS_LIKE.get(first, first)
    if first in _AZBUKA:
        return first.upper()
    plain = unicodedata.normalize("NFKD", first)[0]
    return plain.upper() if plain.isalpha() else DIGITS


def anchor_of(letter: str) -> str:
    """`slovo-7` for the seventh of the azbuka, the same letter in both scripts; `slovo-a` for a Latin one."""
    small = letter.lower()
    if letter == DIGITS:
        return "slovo-0"
    if small in _AZBUKA:
        return f"slovo-{_AZBUKA.index(small) + 1}"
    return f"slovo-{small if small.isascii() else f'{ord(small):x}'}"
