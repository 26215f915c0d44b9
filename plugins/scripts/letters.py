"""The thirty letters of Serbian in both scripts."""

import codecs
import re
import unicodedata
from typing import Final

_CYRILLIC: Final = "абвгдђежзијклљмнњопрстћуфхцчџш"
_LATIN: Final[list[str]] = re.findall("dž|lj|nj|.", "abvgdđežzijklljmnnjoprstćufhcčdžš")
_PAIRS: Final = (*zip(_CYRILLIC, _LATIN, strict=True),)
_ALL_PAIRS: Final = (*_PAIRS, *((cyrillic.upper(), latin.capitalize()) for cyrillic, latin in _PAIRS))

TWO_LETTERS: Final = {cyrillic: latin for cyrillic, latin in _ALL_PAIRS if len(latin) > 1}
"""Cyrillic letters that are digraphs in Latin script."""

_SINGLE: Final = str.maketrans({cyrillic: latin for cyrillic, latin in _ALL_PAIRS if len(latin) == 1})
_CAPITAL_PAIRS: Final = tuple((cyrillic.upper(), latin.upper()) for cyrillic, latin in _PAIRS)
_SINGLE_BACK: Final = str.maketrans({latin: cyrillic for cyrillic, latin in _ALL_PAIRS if len(latin) == 1})
_DIGRAPHS: Final = [(latin, cyrillic) for cyrillic, latin in (*_ALL_PAIRS, *_CAPITAL_PAIRS) if len(latin) > 1]
_LIGATURES: Final = {c: unicodedata.normalize("NFKC", chr(c)) for c in (*range(0xFB00, 0xFB07), *range(0x1C4, 0x1CD))}
_UNFOLDED: Final = str.maketrans(
    _LIGATURES
    | {ord(c): unicodedata.normalize("NFD", c) for c in "ȁȃȅȇȉȋȍȏȑȓȕȗȀȂȄȆȈȊȌȎȐȒȔȖ"}  # of accented Serbian alone
    | {0xD0: "Đ", 0x189: "Đ"}
)
_FOLDED: Final = re.compile(f"[{''.join(map(chr, _UNFOLDED))}]")

# A page goes out through one code page and back in through another that has Latin letters in the places of Cyrillic
# ones. That is six times as fast as str.translate, for texts of no other characters than these.
_OTHERS: Final = (
    "šđžčćŠĐŽČĆ\u00a0\u00ad„“”‘’–—…•№€«»·×°§½²³\ufffd" + "\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue010\ue011"
)
_KNOWN: Final = "".join(chr(c) for c in range(128)) + "".join(c for c, _ in _ALL_PAIRS) + _OTHERS
_OUT: Final = _KNOWN.ljust(256, "\ufffe")
_IN: Final = _OUT.translate(_SINGLE)
_ENCODING: Final = codecs.charmap_build(_OUT)
_SMALL: Final = [(letter, latin) for letter, latin in TWO_LETTERS.items() if letter.islower()]
_SMALL_CODES: Final = [
    (codecs.charmap_encode(letter, "strict", _ENCODING)[0], codecs.charmap_encode(latin, "strict", _ENCODING)[0])
    for letter, latin in _SMALL
]


def single_letters(text: str) -> str:
    """Serbian Cyrillic letters as Latin ones, except Љ, Њ and Џ, whose case depends on what is around them."""
    try:
        code = codecs.charmap_encode(text, "strict", _ENCODING)[0]
    except UnicodeEncodeError:
        plain = unicodedata.normalize("NFC", text).translate(_SINGLE | _LIGATURES)
        for letter, latin in _SMALL:
            plain = plain.replace(letter, latin)
        return unicodedata.normalize("NFC", plain)
    for one, two in _SMALL_CODES:
        code = code.replace(one, two)
    return codecs.charmap_decode(code, "strict", _IN)[0]


def latin_letters(word: str) -> str:
    """Cyrillic letters as Latin ones, one after the other, without a thought for capitals."""
    latin = single_letters(word)
    for letter, digraph in TWO_LETTERS.items():
        latin = latin.replace(letter, digraph)
    return latin


def cyrillic_letters(word: str) -> str:
    """Latin letters and digraphs as Cyrillic ones, one after the other, without a thought for the word."""
    if "j" in word or "J" in word or "ž" in word or "Ž" in word:
        for latin, letter in _DIGRAPHS:
            word = word.replace(latin, letter)
    return word.translate(_SINGLE_BACK)


def unfolded(text: str) -> str:
    """The text in NFC, with digraph characters (U+01C4 to U+01CC), ligatures and lookalikes of Đ as plain letters."""
    text = unicodedata.normalize("NFC", text)
    return text.translate(_UNFOLDED) if _FOLDED.search(text) else text
