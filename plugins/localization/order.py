"""The alphabetical order of Serbian words, which differs between the scripts (Pravopis: azbuka and abeceda)."""

import unicodedata
from functools import cache

_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[]_«»‘’“”„–—…"
_AZBUKA = "абвгдђежзијклљмнњопрстћуфхцчџш"
_ABECEDA = "абцчћдџђефгхијклљмнњопqрсштувwxyзж"
_LATIN = "abcčćdđefghijklmnopqrsštuvwxyzž"
_SAME = dict(zip("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж", strict=True))
_FIRST, _FOREIGN = 0x100, 0x200  # where letters of ours and those of others begin
_MARKED = (*range(0xC0, 0x250), *range(0x400, 0x460), *range(0x1E00, 0x1F00))  # letters that may have marks


def alphabet_key(text: str, *, latin: bool) -> tuple[str, str]:
    """A sorting key for Serbian Cyrillic text, as it stands in a Cyrillic list or in the list of its Latin twin.

    Letters that are not Serbian follow; in a Latin list words that are Latin in both scripts stand where others expect
    them. Digits and spaces come first. The key is made of the Cyrillic text, so that nj in "инјекција" stays two
    letters in the Latin order too.
    """
    return text.lower().translate(_places(latin)), text


def initial(text: str, *, latin: bool) -> str:
    """The letter under which the text stands in such a list, small; "" where it begins with none.

    In a Latin list "Eko" and "Екологија" stand under one letter, the Cyrillic е, which the Latin twin shows as e.
    """
    first = next((sign for sign in text.lower() if sign.isalnum()), "")
    if not first.isalpha():
        return ""
    plain = _plain(first)
    return _SAME.get(plain, plain) if latin else plain


@cache
def _places(latin: bool) -> dict[int, int | None]:  # noqa: FBT001 - of one call
    """Letter -> its place; punctuation does not count."""
    order = _ABECEDA if latin else _AZBUKA
    places = {letter: _FIRST + place for place, letter in enumerate(order)}
    for place, letter in enumerate(_LATIN):
        places.setdefault(letter, places[_SAME[letter]] if latin and letter in _SAME else _FOREIGN + place)
    for letter in map(chr, _MARKED):
        if letter not in places and (plain := places.get(_plain(letter))):
            places[letter] = plain
    return {ord(letter): place for letter, place in places.items()} | dict.fromkeys(map(ord, _PUNCTUATION))


def _plain(letter: str) -> str:
    """A letter of neither alphabet without its marks: é is e, й is и."""
    return letter if letter in _AZBUKA or letter in _LATIN else unicodedata.normalize("NFKD", letter)[0]
