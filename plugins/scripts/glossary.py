"""A town's own pairs of words, for what no rule knows: the form of a foreign name in each script."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from .letters import TWO_LETTERS, cyrillic_letters, single_letters
from .trie import any_of

ENDING_BEGINS: Final = "|"
_LONGEST_ENDING: Final = 6
_CYRILLIC_ENDING: Final = f"[абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ]{{0,{_LONGEST_ENDING}}}"
_LATIN_ENDING: Final = f"(?:[lnLN][jJ]|[dD][žŽ]|[a-pr-vzčćđšžA-PR-VZČĆĐŠŽ]){{0,{_LONGEST_ENDING}}}"
_Spans = Iterable[tuple[int, int]]


@dataclass(frozen=True)
class Glossary:
    """Pairs of a word or phrase in Cyrillic and in Latin script; with a "|" in both, what follows that is an ending.

    >>> shakespeare = Glossary((("Шекспир|", "Shakespeare|"),))
    >>> shakespeare.in_latin("Шекспира"), shakespeare.in_cyrillic("SHAKESPEAREOM")
    ('Shakespearea', 'ШЕКСПИРОМ')
    """

    pairs: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.pairs)

    def __getstate__(self) -> dict[str, object]:
        """The pairs alone: patterns are compiled where they are needed."""
        return {"pairs": self.pairs}

    def in_latin(self, text: str) -> str:
        """The text with the words of the glossary, and nothing else, in Latin script."""
        return self._to_latin.replaced(text)

    def in_cyrillic(self, text: str, kept: Callable[[], _Spans] = tuple) -> str:
        """The text with the words of the glossary in Cyrillic; what stands within one of `kept` stays."""
        return self._to_cyrillic.replaced(text, kept)

    @cached_property
    def _to_latin(self) -> "_Words":
        return _Words(self.pairs, _CYRILLIC_ENDING, latin_ending_of)

    @cached_property
    def _to_cyrillic(self) -> "_Words":
        return _Words([(latin, cyrillic) for cyrillic, latin in self.pairs], _LATIN_ENDING, cyrillic_letters)


NONE: Final = Glossary()
"""No word has a form of its own."""


class _Words:
    """One direction: every form of every word, in one pattern."""

    def __init__(self, pairs: Iterable[tuple[str, str]], endings: str, ending: Callable[[str], str]) -> None:
        self._stems: dict[str, str] = {}
        self._whole: dict[str, str] = {}
        for source, target in pairs:
            stem, mark, _ = source.partition(ENDING_BEGINS)
            forms = self._stems if mark else self._whole
            for form, meant in _cases(_composed(stem), _composed(target.partition(ENDING_BEGINS)[0])):
                forms.setdefault(form, meant)
        self._ending = ending
        words = any_of({*self._stems, *self._whole}, self._stems)
        self._pattern = re.compile(rf"(?P<stem>{words})(?P<ending>{endings})(?![^\W_])")

    def replaced(self, text: str, kept: Callable[[], _Spans] = tuple) -> str:
        """The text with each word in its other form."""
        found = list(self._pattern.finditer(text))
        if not found:
            return text
        within = tuple(kept())
        result: list[str] = []
        position = 0
        for match in found:
            if not any(start <= match.start() and match.end() <= end for start, end in within):
                result += (text[position : match.start()], self._form(match))
                position = match.end()
        return "".join((*result, text[position:]))

    def _form(self, match: re.Match[str]) -> str:
        stem, ending = " ".join(match["stem"].split()), match["ending"]
        if not ending and stem in self._whole:
            return self._whole[stem]
        capitals = stem.isupper() and ending.isupper()
        converted = self._ending(ending)
        return self._stems[stem] + (converted.upper() if capitals else converted)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))


def _cases(source: str, target: str) -> Iterator[tuple[str, str]]:
    """As written and in capitals; what is all in small letters also with a capital at its start."""
    yield source, target
    if source.islower():
        yield source[:1].upper() + source[1:], target[:1].upper() + target[1:]
    yield source.upper(), target.upper()


def latin_ending_of(ending: str) -> str:
    """What follows the mark in Cyrillic, in Latin script."""
    latin = single_letters(ending)
    for letter, digraph in TWO_LETTERS.items():
        latin = latin.replace(letter, digraph)
    return latin
