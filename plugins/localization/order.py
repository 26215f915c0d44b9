"""The alphabetical order of Serbian words, which differs between the scripts (Pravopis: azbuka and abeceda)."""

_AZBUKA = "абвгдђежзијклљмнњопрстћуфхцчџш"
_ABECEDA = "абцчћдџђефгхијклљмнњопрсштувзж"


def alphabet_key(text: str, *, latin: bool) -> tuple[tuple[int, ...], str]:
    """A sorting key for Serbian Cyrillic text, as it stands in a Cyrillic list or in the list of its Latin twin.

    Letters that are not Serbian follow, digits and spaces come first. The key is made of the Cyrillic text, so that
    nj in "инјекција" stays two letters in the Latin order too.
    """
    alphabet = _ABECEDA if latin else _AZBUKA
    return tuple(_rank(letter, alphabet) for letter in text.lower() if letter.isalnum() or letter == " "), text


def _rank(letter: str, alphabet: str) -> int:
    place = alphabet.find(letter)
    if place >= 0:
        return 100 + place
    return ord(letter) if letter == " " or letter.isdigit() else 200 + ord(letter)
