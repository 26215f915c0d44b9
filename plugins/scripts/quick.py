"""Nearly all texts are ordinary words between spaces: those go word by word through a dictionary, without patterns."""

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Final

from .cyrillic import DOUBTFUL, cyrillic_of, cyrillic_word, cyrillic_words, with_glossary
from .glossary import NONE, Glossary
from .letter_pairs import has_pairs
from .letters import cyrillic_letters, unfolded
from .lines import Line, Lines
from .marks import CYR
from .memo import Memo
from .rules import rules

_ORDINARY: Final = re.compile('([„“"(]*)([OSU]|[A-ZČĆĐŠŽ]?[a-zčćđšž]+)([,;!?)„“”"]*[.:]?)')
_NUMBER: Final = re.compile(r'[0-9]+(?:[.,/-][0-9]+)*[.,;:%)]?|[–—-]|[.,;:!?)“”"]+')
_CYRILLIC: Final = re.compile('[„“"(]*[\u0400-\u04ff]+[,;!?)„“”"]*[.:]?')
_BETWEEN_SENTENCES: Final = re.compile(r"(\n|(?<=[a-zčćđšž]{3}\.) (?=[A-ZČĆĐŠŽ][a-zčćđšž]{2}))")
"""Where no numeral, unit, phrase or English sentence can be cut."""
_PLAIN: Final = re.compile(r"^[A-PR-VZČĆĐŠŽ]?[a-pr-vzčćđšž]{2,}[,.]?$", re.MULTILINE)
_LONG: Final = 100_000
_SLOW: Final = "\0"
"""What the dictionary holds for a word whose neighbours count, such as a unit or a Roman numeral."""


def cyrillic_text(text: str, glossary: Glossary = NONE) -> str:
    """`to_cyrillic`: sentences with anything unusual are converted in one piece."""
    text = with_glossary(unfolded(text), glossary)
    if len(text) > _LONG:
        _learn(text)
    return cyrillic_of(text) if CYR in text else "\n".join(_converted(text.split("\n"), _by_sentences))


def _learn(text: str) -> None:
    """Convert the plainest of a long text's new words all at once, which is many times faster than one by one."""
    chunks = _PLAIN.findall("\n".join(set(text.split()).difference(_chunks)))
    if not chunks:
        return
    lower, known = "\n".join(chunks).lower(), rules()
    doubtful = {line for letters in DOUBTFUL for line in _lines_with(letters, lower)}
    doubtful.update(
        line for pair in ("dž", "lj", "nj") for line in _lines_with(pair, lower) if known.split.search(line)
    )
    special = _with_neighbours() | known.weak | known.names | known.alone
    learned = zip(chunks, lower.split("\n"), cyrillic_letters("\n".join(chunks)).split("\n"), strict=True)
    ordinary = {
        chunk: converted
        for chunk, word, converted in learned
        if word not in doubtful and word.rstrip(",.") not in special
    }
    _chunks.take(ordinary)
    cyrillic_words.take({chunk: converted for chunk, converted in ordinary.items() if chunk.isalpha()})


def _lines_with(letters: str, text: str) -> Iterator[str]:
    position = text.find(letters)
    while position >= 0:
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        yield text[text.rfind("\n", 0, position) + 1 : end]
        position = text.find(letters, end)


def _converted(pieces: list[str], slowly: Callable[[list[str]], list[str]]) -> list[str]:
    return _completed(pieces, [_quick_line(piece) for piece in pieces], slowly)


def _completed(pieces: list[str], converted: list[str | None], slowly: Callable[[list[str]], list[str]]) -> list[str]:
    """With those that were not converted quickly converted together."""
    unusual = [place for place, piece in enumerate(converted) if piece is None]
    for place, piece in zip(unusual, slowly([pieces[place] for place in unusual]), strict=True) if unusual else ():
        converted[place] = piece
    return [piece or "" for piece in converted]


def _by_sentences(lines: list[str]) -> list[str]:
    parts = _BETWEEN_SENTENCES.split("\n".join(lines))
    parts[::2] = _converted(parts[::2], _in_one_piece)
    return "".join(parts).split("\n")


def _in_one_piece(sentences: list[str]) -> list[str]:
    return cyrillic_of("\n".join(sentences)).split("\n")


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
    done = _completed(texts, converted, lambda unusual: cyrillic_of(_SLOW.join(unusual), glossary).split(_SLOW))
    for line in gathered:
        done[line.places] = line.parted(done[line.first], partial(cyrillic_of, glossary=glossary))
    return done


def _gathered(texts: list[str], converted: list[str | None], lines: Lines) -> list[Line]:
    unusual = {place for place, text in enumerate(converted) if text is None}
    return lines.around(sorted(unusual.union(lines.cut(texts))), texts)


def _quick(text: str) -> str | None:
    """None where a word has to be seen with its neighbours."""
    lines = [_quick_line(line) for line in text.split("\n")]
    return None if None in lines else "\n".join([line or "" for line in lines])


def _quick_line(line: str) -> str | None:
    chunks = line.split(" ")
    converted = list(map(_chunks.__getitem__, chunks))
    if _SLOW in converted or len(rules().weak.intersection(chunks)) > 1:
        return None
    return " ".join(converted)


def _chunk(chunk: str) -> str:
    found = _ORDINARY.fullmatch(chunk)
    if found is None:
        still = not chunk or _NUMBER.fullmatch(chunk) or (_CYRILLIC.fullmatch(chunk) and not has_pairs(chunk))
        return chunk if still else _SLOW
    before, word, after = found.groups()
    lower = word.lower()
    if lower in _with_neighbours() or (lower in rules().weak and chunk != lower):
        return _SLOW
    return f"{before}{cyrillic_words[word]}{after}" if before or after else cyrillic_word(word)


@cache
def _with_neighbours() -> frozenset[str]:
    """Units, and words that tell an English sentence or a brand of several words."""
    known = rules()
    return known.strong | known.phrase_words | known.signs | known.functions


_chunks: Final = Memo(_chunk, limit=100_000)
