"""One form for words that clerks write in many ways, so that keys and ids are found in either script."""

import re
from functools import lru_cache

_LETTERS = (
    "а-a б-b в-v г-g д-d ђ-dj е-e ж-z з-z и-i ј-j к-k л-l љ-lj м-m н-n њ-nj о-o п-p р-r с-s т-t ћ-c у-u ф-f х-h ц-c "
    "ч-c џ-dz ш-s đ-dj ð-dj ž-z š-s č-c ć-c"
)
_TABLE = str.maketrans(dict(pair.split("-") for pair in _LETTERS.split()))
_OTHER = re.compile("[^a-z0-9]+")


def folded(text: str) -> str:
    """`Важи до`, `važi_do` and `VAZI DO` are all `vazi-do`: ASCII letters and digits joined by hyphens."""
    plain = text.lower().translate(_TABLE)
    if not plain.isascii():
        import unicodedata

        composed = unicodedata.normalize("NFC", plain).translate(_TABLE)
        plain = unicodedata.normalize("NFKD", composed).encode("ascii", "ignore").decode()
    return _OTHER.sub("-", plain).strip("-")


@lru_cache(maxsize=1024)
def folded_key(key: str) -> str:
    """`folded`, remembered: the same few dozen keys stand in every file."""
    return folded(key)
