"""Serbian Latin text in Cyrillic: digraphs that are two letters, and everything that must stay Latin."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from .english import english_passages, words_of
from .glossary import NONE, Glossary
from .letter_pairs import has_pairs, joined_word
from .letters import cyrillic_letters, unfolded
from .memo import Memo
from .roman import is_numeral
from .rules import rules

_FOREIGN: Final = re.compile(r"[^a-pr-vzčćđšž\u0300-\u036f\u0400-\u04ff]")
_DOUBLED: Final = re.compile(
    r"\B(?:(?<!su)bb|cc|ff|gg|kk|mm(?!et)|pp|(?<!tran)ss|(?<!s)tt(?!r|(?<=[er]tt)on)|hh|(?<!nu)(?<!be)zz)"
    r"|ll|sz|cz|zh|(?<!e)ck\b|sch|tz\b|ght|ough|tch|ness\b|th\b|\bch|['’]"
)
DOUBTFUL: Final = (
    "bb", "cc", "ff", "gg", "kk", "ll", "mm", "pp", "ss", "tt", "hh", "zz", "sz", "cz", "zh", "ck", "sch", "tz", "ght",
    "ough", "tch", "ness", "th", "ch", "'", "’",
)  # fmt: skip
"""Letters that `_DOUBLED` looks for: a word without them is none of its kind."""
_VOWEL: Final = re.compile("[aeiou]")
_SHORT: Final = 3


def cyrillic_of(text: str, glossary: Glossary = NONE) -> str:
    """`to_cyrillic`, in a module of its own: a run that meets no Latin source compiles none of its patterns."""
    text = with_glossary(unfolded(text), glossary)
    latin, paired = _latin_passages(text), has_pairs(text)
    starts = [start for start, _ in latin]

    def converted(match: re.Match[str]) -> str:
        group = match.lastgroup
        if group in {"still", "term"} or (group == "roman" and is_numeral(match)):
            return match[0]
        if starts and (passage := bisect_right(starts, match.start())) and match.start() < latin[passage - 1][1]:
            return match[0]
        return joined_word(match) if paired and has_pairs(match[0]) else cyrillic_words[match[0]]

    return rules().tokens.sub(converted, text)


def with_glossary(text: str, glossary: Glossary) -> str:
    """The text with the words of the glossary in Cyrillic, but not in addresses, file names and English sentences."""
    if not glossary.pairs:
        return text

    def kept() -> Iterator[tuple[int, int]]:
        lower = text.lower()
        yield from english_passages(lower, words_of(lower))
        yield from _addresses(text)

    return glossary.in_cyrillic(text, kept)


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where what stays is more than one word."""
    for token in rules().tokens.finditer(text):
        if token.lastgroup == "still" and not token[0].isalpha():
            yield token.span()


def cyrillic_word(word: str) -> str:
    """One word by itself."""
    lower, known = word.lower(), rules()
    if word in known.alone:
        return word
    if _FOREIGN.search(lower) or _looks_foreign(word, lower) or lower in known.names:
        return word
    if "ž" not in lower and "j" not in lower:
        return cyrillic_letters(word)
    borders = [head.end() for head in known.split.finditer(lower)]
    if not borders:
        return cyrillic_letters(word)
    ends = [*borders, len(word)]
    return "".join(cyrillic_letters(word[start:end]) for start, end in zip([0, *borders], ends, strict=True))


def _looks_foreign(word: str, lower: str) -> bool:
    return len(word) > _SHORT and not word.isupper() and bool(_DOUBLED.search(lower) and _VOWEL.search(lower))


cyrillic_words: Final = Memo(cyrillic_word, limit=100_000)
"""What `cyrillic_word` makes of each word."""


def _latin_passages(text: str) -> list[tuple[int, int]]:
    """Where phrases and whole English sentences (or quoted and bracketed parts) stand, in their order."""
    lower = text.lower()
    words = words_of(lower)
    passages: list[tuple[int, int]] = []
    if not words.isdisjoint(rules().phrase_starts):
        passages += (phrase.span() for phrase in rules().phrases.finditer(lower))
    passages += english_passages(lower, words)
    return _apart(sorted(passages))


def _apart(passages: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Without those that stand in another one."""
    apart: list[tuple[int, int]] = []
    for start, end in passages:
        if not apart or end > apart[-1][1]:
            apart.append((start, end))
    return apart
