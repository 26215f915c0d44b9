"""One line of the table of mistakes: files, and all that must be said of them."""

from collections.abc import Mapping
from typing import NamedTuple

from tests.faults.towns import Found
from tools.problem_examples import lines_before, whole


class Row(NamedTuple):
    """A faulty file with those beside it, and what is found in the faulty one."""

    path: str
    files: Mapping[str, str | bytes]
    found: frozenset[Found]


def raw(path: str, content: str | bytes, *found: tuple[int, str], beside: Mapping[str, str] | None = None) -> Row:
    """A whole file; `found` are lines in it and codes."""
    files = {path: content, **(beside or {})}
    return Row(path, files, frozenset((path, line, code) for line, code in found))


def fields(path: str, shown: str, *found: tuple[int, str]) -> Row:
    """Front matter, with what is obligatory added below it; lines count in what is shown."""
    return _part(path, shown, "fields", found)


def text(path: str, shown: str, *found: tuple[int, str]) -> Row:
    """Markdown below good front matter; lines count in what is shown."""
    return _part(path, shown, "text", found)


def _part(path: str, shown: str, form: str, found: tuple[tuple[int, str], ...]) -> Row:
    before = lines_before(path, form)
    return raw(path, whole(path, shown, form), *((line + before, code) for line, code in found))
