"""What a pair of a glossary must be like, so that a file of pairs is checked alike by a town and in a pipe."""

import re
from typing import Final, Literal

from .glossary import ENDING_BEGINS, latin_ending_of

Fault = Literal["empty", "markup", "mark", "script"]
Pair = tuple[str, str]

_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_MARKUP: Final = re.compile(r"[<>&\n\r]")


def pair_of(one: str, other: str) -> Pair | Fault:
    """Both sides, Cyrillic first whichever is written first, or what is wrong with them.

    empty: a side has no text; markup: HTML or a line break; script: not one side in each script; mark: "|" on one side
    only, twice, or with other endings after it.
    """
    if not one.strip() or not other.strip():
        return "empty"
    if _MARKUP.search(one + other):
        return "markup"
    cyrillic, latin = (one, other) if _CYRILLIC.search(one) else (other, one)
    if _LATIN.search(cyrillic) or _CYRILLIC.search(latin) or not (_CYRILLIC.search(cyrillic) and _LATIN.search(latin)):
        return "script"
    return (cyrillic, latin) if _well_marked(cyrillic, latin) else "mark"


def _well_marked(cyrillic: str, latin: str) -> bool:
    if cyrillic.count(ENDING_BEGINS) != latin.count(ENDING_BEGINS) or cyrillic.count(ENDING_BEGINS) > 1:
        return False
    (stem, _, ending), (latin_stem, _, latin_ending) = cyrillic.partition(ENDING_BEGINS), latin.partition(ENDING_BEGINS)
    return bool(stem.strip() and latin_stem.strip()) and latin_ending_of(ending) == latin_ending
