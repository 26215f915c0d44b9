"""The letter with which a text begins, and an anchor of ASCII letters for it."""

from ..localization import initial
from ..scripts.marks import chosen

_AZBUKA = "абвгдђежзијклљмнњопрстћуфхцчџш"
DIGITS = "0–9"


def letter_of(text: str, *, latin: bool) -> str:
    """The first letter as a capital, without the marks of foreign ones; "0–9" for a number and for what has neither."""
    return initial(chosen(text, latin=latin), latin=latin).upper() or DIGITS


def anchor_of(letter: str) -> str:
    """`slovo-7` for the seventh of the azbuka, the same letter in both scripts; `slovo-a` for a Latin one."""
    small = letter.lower()
    if letter == DIGITS:
        return "slovo-0"
    if small in _AZBUKA:
        return f"slovo-{_AZBUKA.index(small) + 1}"
    return f"slovo-{small if small.isascii() else f'{ord(small):x}'}"
