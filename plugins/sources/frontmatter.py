"""The fences of an entry: where its fields end and its text begins."""

import re
from typing import NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem

# Word processors make one dash of three hyphens.
_FENCE = re.compile(r" {0,3}(?:-{2,}|[-–—]{0,2}[–—][-–—]{0,2})[ \t\u00a0]*")
_FIELD_LIKE = re.compile(r"\s|-\s|#|[^\W\d][\w -]{0,40}:(?:\s|$)|[\"'\]}]")


class Parts(NamedTuple):
    """An entry in two; lines count from 1 in the file."""

    fields: str
    fields_line: int
    body: str
    body_line: int


def split(text: str, path: str) -> tuple[Parts | None, list[Problem]]:
    """The fields and the body of an entry, or what is wrong with the lines of `---` around the fields."""
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if line.strip()), len(lines))
    if first == len(lines) or not _FENCE.fullmatch(lines[first]):
        return None, [problem("V207", path, min(first, len(lines) - 1) + 1)]
    again = _last_of_repeated(lines, first)
    if again + 1 < len(lines) and _FIELD_LIKE.match(lines[again + 1]):
        first = again
    closing = next((n for n in range(first + 1, len(lines)) if _FENCE.fullmatch(lines[n])), None)
    place = _place_of_missing_fence(lines, first + 1, closing)
    if place is not None:
        return None, [problem("V208", path, place + 1, place=place + 1)]
    end = _last_of_repeated(lines, closing) if closing else len(lines)
    body = "\n".join(lines[end + 1 :])
    return Parts("\n".join(lines[first + 1 : closing]), first + 2, body, end + 2), []


def _last_of_repeated(lines: list[str], fence: int) -> int:
    """A fence that was typed twice is one; there is nothing that a rule at the head of a text would part."""
    for number in range(fence + 1, len(lines)):
        if _FENCE.fullmatch(lines[number]):
            fence = number
        elif lines[number].strip():
            break
    return fence


def _place_of_missing_fence(lines: list[str], start: int, closing: int | None) -> int | None:
    """The index of the line where the fence should stand; None where it stands.

    A rule further down in the text looks like a closing fence: prose after an empty line before it tells them apart.
    """
    end = len(lines) if closing is None else closing
    gap = None
    for number in range(start, end):
        if not lines[number].strip():
            gap = number if gap is None else gap
        elif _FIELD_LIKE.match(lines[number]):
            gap = None
        elif gap is not None or closing is None:
            return number if gap is None else gap
    return None if closing is not None else end if gap is None else gap
