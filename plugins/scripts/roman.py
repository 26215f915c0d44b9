"""Whether capitals like I, V, VI are a Roman numeral or a Serbian word, from what stands around them."""

import re
from typing import Final

from .rules import rules

_UNITS: Final = "(?:IX|IV|V?I{0,3})"
_NUMERAL: Final = re.compile(f"(?:XC|XL|L?X{{0,3}}){_UNITS}|M{{1,3}}(?:CM|CD|D?C{{0,3}})(?:XC|XL|L?X{{1,3}}){_UNITS}")
_DOUBTFUL: Final = frozenset(("I", "V", "VI"))
_WORDS: Final = frozenset(("L", "LI", "LV"))
_JOINED_BEFORE: Final = re.compile(r"(?:(?<![^\W_])[IVXL]+|\d)[-–/]\Z")
_JOINED_AFTER: Final = re.compile(r"[-–/](?:[IVXL]+(?![^\W_])|\d)")
_AFTER_INITIAL: Final = re.compile(r"(?<![^\W_])(?:[A-ZČĆĐŠŽ]|LJ|NJ|DŽ)\.\Z")
_INITIAL: Final = re.compile(r"\. ?(?:[A-ZČĆĐŠŽ]|[a-z]\.)")
_HEADING: Final = re.compile(r"\. [A-ZČĆĐŠŽ]{2}")
_BEFORE: Final = re.compile(r"([^\W\d_]+)[ \u00a0]\Z")
_AFTER: Final = re.compile(r"[ \u00a0]([^\W\d_]+)")
_NUMERAL_BEFORE: Final = re.compile(r"(?<![^\W_])[IVXL]+[ \u00a0]\Z")
_LISTED: Final = re.compile(r"(?<![^\W_])(?:[A-Z]|\d+),? ?\Z")


def is_numeral(match: re.Match[str]) -> bool:
    """Whether the capitals of the match are a number."""
    text, start, end, capitals = match.string, match.start(), match.end(), match[0]
    if capitals in _WORDS or not _NUMERAL.fullmatch(capitals):
        return False
    if capitals not in _DOUBTFUL or _JOINED_AFTER.match(text, end) or _before(_JOINED_BEFORE, text, start):
        return True
    if _is_announced(match):
        return True
    if _before(_AFTER_INITIAL, text, start) or (capitals == "I" and _before(_NUMERAL_BEFORE, text, start)):
        return False
    if capitals != "VI" and _INITIAL.match(text, end):
        return bool(_HEADING.match(text, end)) and text[:start].rpartition("\n")[2].strip(" #*") == ""
    after = _AFTER.match(text, end)
    return bool(after and rules().ordered.match(after[1])) or _by_neighbours(match, after)


def _is_announced(match: re.Match[str]) -> bool:
    """After "čl." and the like; among capitals an I between two words is more often the conjunction."""
    text, start, end = match.string, match.start(), match.end()
    if not _before(rules().announced, text, start):
        return False
    after = _AFTER.match(text, end)
    among_capitals = match[0] == "I" and after and len(after[1]) > 1 and after[1].isupper()
    return not among_capitals or text[:start].rstrip()[-1:].islower()


def _by_neighbours(match: re.Match[str], after: re.Match[str] | None) -> bool:
    """I counts after a word in small letters, V unless in a list of letters, VI unless among capitals."""
    text, start = match.string, match.start()
    before = _before(_BEFORE, text, start)
    if match[0] == "I":
        return bool(before and before[1][-1].islower())
    if match[0] == "V":
        return not _before(_LISTED, text, start)
    return not any(near and len(near[1]) > 1 and near[1].isupper() for near in (before, after))


def _before(pattern: re.Pattern[str], text: str, end: int) -> re.Match[str] | None:
    return pattern.search(text, max(0, end - 40), end)
