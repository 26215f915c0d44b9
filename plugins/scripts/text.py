"""The two scripts of Serbian as pure functions from text to text."""

import re
import unicodedata
from typing import Final, Literal

Script = Literal["sr-Cyrl", "sr-Latn", ""]

_CYRILLIC: Final = "абвгдђежзијклљмнњопрстћуфхцчџш"
_LATIN: Final = tuple("a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split())
_LETTER_TO_LATIN: Final = dict(zip(_CYRILLIC, _LATIN, strict=True))
_TO_LATIN: Final = {
    **{ord(c): latin for c, latin in _LETTER_TO_LATIN.items()},
    **{ord(c.upper()): latin.capitalize() for c, latin in _LETTER_TO_LATIN.items()},
}
_LETTER_TO_CYRILLIC: Final = {
    **{latin: c for c, latin in _LETTER_TO_LATIN.items()},
    **{latin.upper(): c.upper() for c, latin in _LETTER_TO_LATIN.items()},
    **{latin.capitalize(): c.upper() for c, latin in _LETTER_TO_LATIN.items()},
}
_LATIN_LETTERS: Final = re.compile("|".join(sorted(_LETTER_TO_CYRILLIC, key=len, reverse=True)))
_ASCII: Final = str.maketrans({"đ": "dj", "ð": "dj", "ž": "z", "š": "s", "č": "c", "ć": "c"})


def to_latin(text: str) -> str:
    """Serbian Cyrillic letters as Serbian Latin."""
    return unicodedata.normalize("NFC", text).translate(_TO_LATIN)


def to_cyrillic(text: str) -> str:
    """Serbian Latin letters as Serbian Cyrillic."""
    text = unicodedata.normalize("NFC", text)
    return _LATIN_LETTERS.sub(lambda match: _LETTER_TO_CYRILLIC[match[0]], text)


def script_of(text: str) -> Script:
    """The script that most letters of the text belong to; empty where there is no letter or a tie."""
    letters = [c for c in text if c.isalpha()]
    cyrillic = sum("\u0400" <= c <= "\u04ff" for c in letters)
    latin = sum(c < "\u0250" for c in letters)
    if cyrillic == latin:
        return ""
    return "sr-Cyrl" if cyrillic > latin else "sr-Latn"


def ascii_name(text: str) -> str:
    """The text as a part of an address: lower-case ASCII letters and digits, joined by hyphens."""
    latin = to_latin(text).lower().replace("dž", "dz").translate(_ASCII)
    plain = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")
