"""What the rest of the house needs to know about the script of plain text."""

import re
import unicodedata
from typing import Final, Literal

from .glossary import NONE, Glossary
from .latin import to_latin
from .lines import through_joints
from .shielded import shielded

__all__ = ["CYRILLIC", "LATIN", "Script", "ascii_name", "letters_of", "script_of", "to_cyrillic", "to_latin"]

Script = Literal["sr-Cyrl", "sr-Latn", ""]
CYRILLIC: Final = "sr-Cyrl"
LATIN: Final = "sr-Latn"

_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_ASCII: Final = str.maketrans({"đ": "dj"})
_SIGNS: Final = re.compile("[\u0300-\u036f]")


def to_cyrillic(text: str, glossary: Glossary = NONE) -> str:
    """Serbian Latin letters in Cyrillic, in NFC; words of the glossary as that has them.

    Stays Latin: addresses, file names, hashtags, words that cannot be Serbian, brands and formats, Roman numerals,
    units, currency codes, plates, IBAN, English sentences, references of HTML, what stands between CYR and END.

    >>> to_cyrillic("Nadživeti, injekcija i Petar II na www.opstina.rs")
    'Надживети, инјекција и Петар II на www.opstina.rs'
    """
    from .quick import cyrillic_text

    return through_joints(text, lambda text: cyrillic_text(text, glossary))


def script_of(text: str) -> Script:
    """The script of most Serbian letters; empty where there are none or as many of each.

    What stays as it is in both scripts has none: addresses, code, marked passages, English sentences, brands, units.

    >>> script_of("Пријаве: WhatsApp, Viber, https://www.opstina.rs/prijave"), script_of("Prijave preko „еУправе”")
    ('sr-Cyrl', 'sr-Latn')
    """
    cyrillic, latin = letters_of(text)
    if cyrillic == latin:
        return ""
    return CYRILLIC if cyrillic > latin else LATIN


def letters_of(text: str) -> tuple[int, int]:
    """How many Cyrillic and how many Latin letters of Serbian words there are."""
    prose = shielded(text)
    cyrillic, latin = len(_CYRILLIC.findall(prose)), len(_LATIN.findall(prose))
    if latin < cyrillic or not latin:
        return cyrillic, latin
    # What to_cyrillic leaves alone is no Serbian, and it knows best.
    return cyrillic, latin - len(_LATIN.findall(to_cyrillic(prose)))


def ascii_name(text: str) -> str:
    """The text as a part of an address: lower-case ASCII letters and digits, joined by single hyphens.

    >>> ascii_name("Ђачка књижица, 2. део")
    'djacka-knjizica-2-deo'
    """
    latin = to_latin(text).lower().translate(_ASCII)
    plain = _SIGNS.sub("", unicodedata.normalize("NFKD", latin)).lower()
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")
