"""One spelling for what people type in many: `Буџета`, `budžeta` and `BUDZETA`, `ђак`, `djak` and `dak`, `млијеко`.

The script of the theme folds what is typed in the same way (theme/templates/components/search/script.js); a test
compares the two.
"""

import re
import unicodedata
from functools import lru_cache

_PAIRS = (
    "а-a б-b в-v г-g д-d ђ-đ е-e ж-ž з-z и-i ј-j к-k л-l љ-lj м-m н-n њ-nj о-o п-p р-r с-s т-t ћ-ć у-u ф-f х-h ц-c "
    "ч-č џ-dž ш-š ѓ-đ ѕ-dz ќ-ć й-j щ-št ъ-a ь- ю-ju я-ja ы-i э-e ё-jo є-je і-i ї-ji ґ-g ð-đ ѐ-e ѝ-i ӣ-i ӯ-u"
)
_LATIN = str.maketrans(dict(pair.split("-") for pair in _PAIRS.split()))
_UNSEEN = str.maketrans("", "", "\u00ad\u0301")  # a soft hyphen, a stress mark
_WORD = re.compile(r"[^\W_]+")
_OTHER = re.compile("[^a-z0-9]")  # letters of other alphabets: files are named by what words begin with
_CONSONANT = "bcdfghklmnpqrstvwxz"
# Ijekavian and ekavian are one; the same between any two consonants, so that both sides agree: objekat is obekat.
# But the ending of resenjem stays.
_YAT = re.compile(f"(?<=[{_CONSONANT}])i?je(?=[{_CONSONANT}])(?!m$)")
_REMEMBERED = 1 << 17  # words of a large site


def words(text: str) -> list[str]:
    """The words of a text in any script, in lower case and Latin script with their marks: `Буџет` is `budžet`."""
    plain = text.lower().translate(_UNSEEN)
    if not unicodedata.is_normalized("NFC", plain):
        plain = unicodedata.normalize("NFC", plain)
    return _WORD.findall(plain.translate(_LATIN))


def bare(word: str) -> str:
    """A word of `words` without marks, đ and dj as d: what stop words are looked up by."""
    if not word.isascii():
        word = unicodedata.normalize("NFKD", word.replace("đ", "d"))
        word = "".join([letter for letter in word if not unicodedata.combining(letter)])
        if not word.isascii():
            word = _OTHER.sub("_", word)
    return word.replace("dj", "d")


@lru_cache(_REMEMBERED)
def folded(word: str) -> str:
    """The form by which a word is found."""
    plain = bare(word)
    return _YAT.sub("e", plain) if "je" in plain else plain
