"""What typewriters had instead of headings and emphasis: capitals and s p a c e d letters. Readers want neither."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_CAPITALS = "A-ZČĆĐŠŽ\u0402\u0408-\u040b\u040f\u0410-\u0418\u041a-\u0428"
_SMALL = "a-zčćđšž\u0430-\u045f"
# A line without small letters, looked at once from its beginning: a picture pasted as text is one of a million letters.
_SHOUTED = re.compile(rf"^[^{_SMALL}\n]{{12,}}+$", re.MULTILINE)
_FOUR_CAPITALS = re.compile(f"[{_CAPITALS}]{{4}}")
_LETTERS = re.compile(r"[^\W\d_]")
_WORDS = re.compile(r"[^\W\d_]{2,}")
_LONE = re.compile(r" [^\W\d_] [^\W\d_] [^\W\d_](?![^\W\d_])")  # seldom there, and looked for in no time
_CAPITAL, _LETTER = f"(?:NJ|LJ|DŽ|[{_CAPITALS}])", f"(?:nj|lj|dž|[{_SMALL}])"
_SPACED = re.compile(
    rf"(?<!\S)(?:{_CAPITAL}(?:[ \u00a0]{{1,3}}{_CAPITAL}){{3,}}"
    rf"|[^\W\d_](?:[ \u00a0]{{1,3}}{_LETTER}){{3,}})(?![^\W\d_])"
)
_LONGEST = 60  # characters that a message shows
_FEWEST_WORDS, _FEWEST_LETTERS = 3, 14
_STRUCTURE = re.compile(r"[|<>\[\]/@]")  # tables, HTML, links and addresses


class Found(NamedTuple):
    """Words as they stand in the text, and how many lines are before them."""

    words: str
    line: int
    better: str = ""


def capitals(text: str) -> Iterator[Found]:
    """Lines of three words and more that have no small letter: read as shouting, by some voices letter by letter."""
    for found in _SHOUTED.finditer(text):
        line = found[0].strip(" \t#*_-•>0123456789.")
        shouted = _FOUR_CAPITALS.search(line) and not any(map(str.islower, line)) and not _STRUCTURE.search(line)
        if shouted and len(_WORDS.findall(line)) >= _FEWEST_WORDS and len(_LETTERS.findall(line)) >= _FEWEST_LETTERS:
            yield Found(_shown(line), text.count("\n", 0, found.start()))


def spaced(text: str) -> Iterator[Found]:
    """Words with a space after each letter, which no search finds and no voice can read."""
    if not _LONE.search(text):
        return
    for found in _SPACED.finditer(text):
        words = re.split(r"[ \u00a0]{2,}", found[0])
        better = " ".join(re.sub(r"[ \u00a0]", "", word) for word in words)
        if "|" not in text[text.rfind("\n", 0, found.start()) + 1 : found.start()]:
            yield Found(_shown(found[0]), text.count("\n", 0, found.start()), _shown(better))


def _shown(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST].rpartition(" ")[0] + " …"
