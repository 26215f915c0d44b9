"""The alphabetical order of Serbian words, which differs between the scripts (Pravopis: azbuka and abeceda)."""

from ..scripts.marks import chosen

_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[]_«»‘’“”„–—…"
_AZBUKA = "абвгдђежзијклљмнњопрстћуфхцчџш"
_ABECEDA = "абцчћдџђефгхијклљмнњопрсштувзж"
_FIRST, _FOREIGN = 0x100, 0x200  # where letters of ours and those of others begin


def _order(alphabet: str) -> dict[int, int | None]:
    """Letter -> its place; punctuation does not count."""
    places: dict[int, int | None] = {ord(letter): _FIRST + place for place, letter in enumerate(alphabet)}
    foreign = {code: _FOREIGN + code for code in range(ord("a"), ord("z") + 1)}
    return places | foreign | dict.fromkeys(map(ord, _PUNCTUATION))


_CYRILLIC_ORDER, _LATIN_ORDER = _order(_AZBUKA), _order(_ABECEDA)


def alphabet_key(text: str, *, latin: bool) -> tuple[str, str]:
    """A sorting key for Serbian Cyrillic text, as it stands in a Cyrillic list or in the list of its Latin twin.

    Letters that are not Serbian follow, digits and spaces come first. The key is made of the Cyrillic text, so that
    nj in "инјекција" stays two letters in the Latin order too.
    """
    text = chosen(text, latin=latin)
    return text.lower().translate(_LATIN_ORDER if latin else _CYRILLIC_ORDER), text
