"""One look at a text that says which faults of letters it cannot have: nearly all texts are looked at no more."""

import codecs
import re
from typing import Final, NamedTuple

_CYRILLIC: Final = "абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ"
_SIGNED: Final = "čćžšđČĆŽŠĐ"
_STRANGE: Final = "èæðÈÆ"
_OTHERS: Final = "\u00a0„“”‘’‚‹›«»–—…•№€°§½²³µ·×±"
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CODE: Final = codecs.charmap_build(
    ("".join(map(chr, range(128))) + _CYRILLIC + _SIGNED + _STRANGE + _OTHERS).ljust(256, "\ufffe")
)
"""A code page of our own: a text in bytes is looked at many times faster than by patterns."""


def _table(**kinds: str) -> bytes:
    """For bytes.translate: the kind of each byte, "." for all others."""
    table = bytearray(b"." * 256)
    for kind, characters in kinds.items():
        for byte in codecs.charmap_encode(characters, "strict", _CODE)[0]:
            table[byte] = ord(kind)
    return bytes(table)


_KINDS: Final = _table(c=_CYRILLIC, l=_LETTERS + _SIGNED, x=_STRANGE, b=" ,\n")
_HALVES: Final = _table(n="лЛнН", j="јЈ", d="дД", z="жЖ")
# Each begins with one letter that is rare where it is looked for: that is found many times faster than one of several.
_LATIN_BESIDE: Final = re.compile(rb"l(?:(?=c)|(?<=cl))")
_CYRILLIC_BESIDE: Final = re.compile(rb"c(?:(?=l)|(?<=lc))")
_FOUR_LATIN_WORDS: Final = re.compile(rb"l(?<!ll)l++b++ll++b++l++b++l")
_ANY_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_ANY_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_BESIDE: Final = re.compile("[A-Za-z\u00c0-\u024f](?:(?=[\u0400-\u04ff])|(?<=[\u0400-\u04ff].))")
_ANY_SIGNED: Final = re.compile(f"[{_SIGNED}\u030c\u0301]")
_STRANGE_LETTERS: Final = re.compile(f"[{_STRANGE}]|[\u00c0-\u017f]{{4}}")


class Glance(NamedTuple):
    """What a text may have: False is sure, True wants a closer look."""

    cyrillic: int
    """How many Cyrillic letters it has."""
    latin: int
    mixed: bool = True
    """A Latin letter beside a Cyrillic one."""
    pairs: bool = True
    """лј, нј or дж."""
    strange: bool = True
    """One of è æ ð È Æ, or a row of letters that no language has together."""
    signed: bool = True
    """One of č ć ž š đ, in a text in Latin script."""
    latin_words: bool = True
    """Four words in a row in Latin script."""


def glance(text: str) -> Glance:
    """One look at a text.

    >>> glance("Општинa").mixed, glance("Општина и opština").mixed
    (True, False)
    """
    try:
        code: bytes = codecs.charmap_encode(text, "strict", _CODE)[0]
    except UnicodeEncodeError:
        return _closely(text)
    kinds = code.translate(_KINDS)
    cyrillic, latin, strange = kinds.count(b"c"), kinds.count(b"l"), b"x" in kinds
    signed = cyrillic > latin or _ANY_SIGNED.search(text) is not None
    if not cyrillic:
        return Glance(0, latin, mixed=False, pairs=False, strange=strange, signed=signed, latin_words=latin > 0)
    beside = _LATIN_BESIDE if cyrillic > latin else _CYRILLIC_BESIDE
    return Glance(
        cyrillic,
        latin,
        mixed=beside.search(kinds) is not None,
        pairs=_may_have_pairs(code.translate(_HALVES)),
        strange=strange,
        signed=signed,
        latin_words=_FOUR_LATIN_WORDS.search(kinds) is not None,
    )


def _closely(text: str) -> Glance:
    """The same for a text with a character that is not in our code page."""
    return Glance(
        len(_ANY_CYRILLIC.findall(text)),
        len(_ANY_LATIN.findall(text)),
        mixed=_BESIDE.search(text) is not None,
        strange=_STRANGE_LETTERS.search(text) is not None,
        signed=_ANY_SIGNED.search(text) is not None,
    )


def _may_have_pairs(halves: bytes) -> bool:
    return b"nj" in halves or b"dz" in halves
