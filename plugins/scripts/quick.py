"""Nearly all texts are ordinary words between spaces: those go word by word through a dictionary, without patterns."""

import re
from functools import cache, partial
from typing import Final

from .cyrillic import cyrillic_of, cyrillic_word, with_glossary
from .glossary import NONE, Glossary
from .letters import unfolded
from .lines import Line, Lines
from .memo import Memo
from .rules import rules

_ORDINARY: Final = re.compile('([„“"(]*)([OSU]|[A-ZČĆĐŠŽ]?[a-zčćđšž]+)([,;!?)„“”"]*[.:]?)')
_NUMBER: Final = re.compile(r'[0-9]+(?:[.,/-][0-9]+)*[.,;:%)]?|[–—-]|[.,;:!?)“”"]+')
_SLOW: Final = "\0"
"""What the dictionary holds for a word whose neighbours count, such as a unit or a Roman numeral."""


def cyrillic_texts(texts: list[str], glossary: Glossary = NONE, lines: Lines | None = None) -> list[str]:
    """`to_cyrillic` of many texts; those with anything unusual are converted in one piece, together with their line."""
    if glossary.pairs:
        texts = with_glossary(unfolded(_SLOW.join(texts)), glossary).split(_SLOW)
    texts = list(texts)
    converted = [_quick(text) for text in texts]
    gathered = _gathered(texts, converted, lines or Lines())
    for line in gathered:
        texts[line.places] = line.gathered()
        converted[line.places] = [None if glossary.pairs else _quick(text) for text in line.gathered()]
    unusual = [place for place, text in enumerate(converted) if text is None]
    whole = cyrillic_of(_SLOW.join([texts[place] for place in unusual]), glossary).split(_SLOW)
    for place, text in zip(unusual, whole, strict=True) if unusual else ():
        converted[place] = text
    done = [text or "" for text in converted]
    for line in gathered:
        done[line.places] = line.parted(done[line.first], partial(cyrillic_of, glossary=glossary))
    return done


def _gathered(texts: list[str], converted: list[str | None], lines: Lines) -> list[Line]:
    unusual = {place for place, text in enumerate(converted) if text is None}
    return lines.around(sorted(unusual.union(lines.cut(texts))), texts)


def _quick(text: str) -> str | None:
    """None where a word has to be seen with its neighbours."""
    lines = [line.split(" ") for line in text.split("\n")]
    converted = [[_chunks[word] for word in line] for line in lines]
    if any(_SLOW in line for line in converted) or _may_be_english(lines):
        return None
    return "\n".join([" ".join(line) for line in converted])


def _may_be_english(lines: list[list[str]]) -> bool:
    weak = rules().weak
    return len({word for line in lines for word in weak.intersection(line)}) > 1


def _chunk(chunk: str) -> str:
    found = _ORDINARY.fullmatch(chunk)
    if found is None:
        return chunk if not chunk or _NUMBER.fullmatch(chunk) else _SLOW
    before, word, after = found.groups()
    lower = word.lower()
    if lower in _with_neighbours() or (lower in rules().weak and chunk != lower):
        return _SLOW
    return f"{before}{cyrillic_word(word)}{after}"


@cache
def _with_neighbours() -> frozenset[str]:
    """Units, and words that tell an English sentence or a brand of several words."""
    known = rules()
    return known.strong | known.phrase_words | known.signs


_chunks: Final = Memo(_chunk, limit=50_000)
