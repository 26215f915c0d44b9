"""Cyrillic to Latin and to ASCII by letter, so that the corpus does not change when the generator's converter does."""

import re

_LATIN = (
    "a",
    "b",
    "v",
    "g",
    "d",
    "đ",
    "e",
    "ž",
    "z",
    "i",
    "j",
    "k",
    "l",
    "lj",
    "m",
    "n",
    "nj",
    "o",
    "p",
    "r",
    "s",
    "t",
    "ć",
    "u",
    "f",
    "h",
    "c",
    "č",
    "dž",
    "š",
)
_CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџш"
_TABLE = {ord(letter): latin for letter, latin in zip(_CYRILLIC, _LATIN, strict=True)} | {
    ord(letter.upper()): latin.capitalize() for letter, latin in zip(_CYRILLIC, _LATIN, strict=True)
}
_PLAIN = str.maketrans({"đ": "dj", "ž": "z", "ć": "c", "č": "c", "š": "s"})


def latin(text: str) -> str:
    """The text in Latin script."""
    return text.translate(_TABLE)


def slug(text: str, most: int = 48) -> str:
    """An ASCII name of whole words."""
    words = re.sub(r"[^a-z0-9]+", "-", latin(text).lower().translate(_PLAIN)).strip("-")
    return words if len(words) <= most else words[:most].rpartition("-")[0]
