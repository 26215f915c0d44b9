"""Serbian Latin typed without č, ć, ž, š, đ: no converter can tell which letters were meant."""

import re
from functools import cache
from typing import Final, NamedTuple

from .shielded import shielded

_STEMS: Final = (
    "opštin opštinsk građan građev četvrt obaveštav obaveštenj saopštenj saopštav rešenj život zaštit služb držav "
    "društv učenik učenic učest učešć način mogućn sledeć tekuć preduzeć takođe između među događaj određen predviđen "
    "izgrađ uređenj početak početk počinj odlučen zaključ račun uplaćen plaćanj količin površin stručn naručil "
    "godišnj mesečn tehničk čišćenj očišćen izvršen izvešt održan održav poštovan dešav ponuđač tražen konačn "
    "omogućav budžet gradonačelni sutrašnj praznič prijavljuć korišćenj različit mišljenj žalb šalter članov "
    "takmičenj uključ dužin rođen venčan učesni upućuj važeć očekuj priključ saobraćaj pešač puštanj povećanj"
)
"""Beginnings of frequent words; no right word in Latin script begins with one of them when its signs are left out."""
_WORDS: Final = "važi može možete neće nećemo još škola škole školi školu školama"
_FEWEST_WORDS, _FEWEST_LETTERS = 3, 40
_WITHOUT: Final = str.maketrans("čćžš", "cczs")
_WORD: Final = re.compile(r"[^\W\d_]+")
_SIGNED: Final = re.compile("[čćžšđČĆŽŠĐ\u030c\u0301]")


class Bare(NamedTuple):
    """A word without its signs, with them, and where it stands."""

    written: str
    better: str
    start: int


def bare_words(text: str) -> list[Bare]:
    """The words of a Latin text from which signs were surely left out; none where the text is short or has any sign.

    >>> [word.better for word in bare_words("Opstina obavestava gradjane da u cetvrtak u ulici kod parka vode nema.")]
    ['Opština', 'obaveštava', 'građane', 'četvrtak']
    """
    prose = shielded(text)
    if _SIGNED.search(prose) or sum(map(len, _WORD.findall(prose))) < _FEWEST_LETTERS:
        return []
    found = [Bare(word[0], _signed(word), word.start()) for word in _missing().finditer(prose)]
    return found if len({word.written.lower() for word in found}) >= _FEWEST_WORDS else []


def _signed(word: re.Match[str]) -> str:
    bare = word["stem"] or word["word"]
    sign = _by_bare()[bare.lower()]
    head = sign.upper() if bare.isupper() else sign.capitalize() if bare[0].isupper() else sign
    return head + word[0][len(bare) :]


@cache
def _by_bare() -> dict[str, str]:
    return {_without(stem): stem for stem in f"{_STEMS} {_WORDS}".split()}


def _without(word: str) -> str:
    return word.translate(_WITHOUT).replace("đ", "dj")


@cache
def _missing() -> re.Pattern[str]:
    stems, words = ("|".join(sorted(map(_without, some.split()), reverse=True)) for some in (_STEMS, _WORDS))
    return re.compile(rf"(?<![^\W_])(?:(?P<stem>{stems})[^\W\d_]*|(?P<word>{words}))(?!\w)", re.IGNORECASE)
