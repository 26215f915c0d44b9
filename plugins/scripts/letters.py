"""The thirty letters of Serbian in both scripts."""

import re
import unicodedata
from typing import Final

_CYRILLIC: Final = "абвгдђежзијклљмнњопрстћуфхцчџш"
_LATIN: Final = tuple("a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split())

LATIN_OF: Final = dict(zip(_CYRILLIC, _LATIN, strict=True))
"""Cyrillic letter (lower case) to Latin letter or digraph."""

_TO_LATIN: Final = str.maketrans(LATIN_OF | {c.upper(): latin.capitalize() for c, latin in LATIN_OF.items()})
_TO_CYRILLIC: Final = (
    {latin: c for c, latin in LATIN_OF.items()}
    | {latin.upper(): c.upper() for c, latin in LATIN_OF.items()}
    | {latin.capitalize(): c.upper() for c, latin in LATIN_OF.items()}
)
_LETTER: Final = re.compile("[Dd]ž|DŽ|[LlNn]j|[LN]J|[a-pr-vzčćđšžA-PR-VZČĆĐŠŽ]")
_SIGNS: Final = "\u0300-\u036f"
_TWO_CAPITALS: Final = re.compile(f"[ЉЊЏ](?=[{_SIGNS}]*[Ѐ-Я])|(?<=[Ѐ-Я])[ЉЊЏ](?![{_SIGNS}]*[а-џ])")
_UNFOLDED: Final = str.maketrans(
    {c: unicodedata.normalize("NFKD", chr(c)) for c in range(0xFB00, 0xFB07)}
    | {c: unicodedata.normalize("NFKC", chr(c)) for c in range(0x1C4, 0x1CD)}
    | {0xD0: "Đ", 0x189: "Đ"}
)


def latin_word(word: str) -> str:
    """One Cyrillic word in Latin script; letters that Serbian lacks stay."""
    word = unicodedata.normalize("NFC", word)
    word = _TWO_CAPITALS.sub(lambda capital: LATIN_OF[capital[0].lower()].upper(), word)
    return word.translate(_TO_LATIN)


def cyrillic_letters(word: str) -> str:
    """Latin letters and digraphs in Cyrillic, one after the other, without a thought for the word."""
    return _LETTER.sub(lambda letter: _TO_CYRILLIC[letter[0]], word)


def unfolded(text: str) -> str:
    """The text in NFC, with digraph characters (U+01C4 to U+01CC), ligatures and lookalikes of Đ as plain letters."""
    text = unicodedata.normalize("NFC", text)
    return text if text.isascii() else text.translate(_UNFOLDED)
