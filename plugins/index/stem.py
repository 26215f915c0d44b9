"""Forms of one word to one stem, by Snowball; of languages that it does not know, each form stands for itself."""

from collections.abc import Callable
from functools import cache

from .fold import folded

_SNOWBALL = {"sr": "serbian", "hr": "serbian", "bs": "serbian", "en": "english", "hu": "hungarian", "ro": "romanian"}
# Radnik and radnici, knjiga and knjizi, uspeh and uspesi: the last letter of a stem stands for its pair.
_PAIRS = {"c": "k", "z": "g", "s": "h"}
_SHORTEST = 3
_SOFT = ("njem", "ljem")


@cache
def stemmer(lang: str) -> Callable[[str], str]:
    """Word (as `fold.words` gives it) -> name of its stem, which is no word: forms are what people look for."""
    known = _SNOWBALL.get(lang)
    if known is None:
        return folded
    from Stemmer import Stemmer

    stem_word = Stemmer(known, 0).stemWord
    serbian = known == "serbian"

    def stem(word: str) -> str:
        if serbian and word.endswith(_SOFT):  # Snowball would take rešenjem for an ijekavian rešenem
            word = word[:-1]
        found = folded(stem_word(word)) or folded(word)
        last = _PAIRS.get(found[-1]) if serbian and len(found) >= _SHORTEST else None
        return found[:-1] + last if last else found

    return stem
