"""Lists as hands and word processors type them, made Markdown where the meaning is sure.

One line alone proves nothing (`– Ниш`, `-5 степени`); lines of one kind below each other are a list. Marks for which
Markdown has no list (`а)`, `1.1.`, `II.`) keep their lines.
"""

import re
from typing import NamedTuple

_BLANK = "[ \t\u00a0]"
_LETTER = r"(?=[^\W\d_])"
_LINE = re.compile(
    rf"(?P<indent>[ \t]*)(?:(?P<dot>[•●▪■◦](?=\S)|o(?:\t|[ \u00a0]{{3}}){_BLANK}*(?=\S))"
    rf"|(?P<dash>[–—§→➢➤❖]{_BLANK}+|[-–—]{_LETTER})"
    rf"|(?P<number>\d{{1,3}})[.)]{_LETTER}"
    rf"|(?P<letter>\(?[a-zčćđšž\u0430-\u0448\u0452-\u045fA-Z\u0402-\u0428]\)){_BLANK}"
    rf"|(?P<tick>[✓✔☐☑]){_BLANK}"
    rf"|(?P<roman>[IVX]{{1,5}}[.)]){_BLANK}"
    rf"|(?P<point>\d{{1,2}}\.\d{{1,2}}(?:\.\d{{1,2}})*\.?){_BLANK}{_LETTER}"
    rf"|(?P<hash>#)(?=\w))"
)
_ANY = re.compile(f"^{_LINE.pattern}", re.MULTILINE)  # nearly no text has one
_APART = ("letter", "tick", "roman", "point")


class _Typed(NamedTuple):
    """What the beginning of a line is, with the number that was typed, and where the words begin."""

    kind: str = ""
    number: int = 0
    indent: str = ""
    start: int = 0


_PROSE = _Typed()


def as_meant(text: str) -> str:
    """The same text, with lists that Markdown reads as lists and lines that it leaves apart."""
    if not _ANY.search(text):
        return text
    lines = text.split("\n")
    typed = [_typed(line) for line in lines]
    for number, found in enumerate(typed):
        if found.kind:
            _mend(lines, number, found, (_at(typed, number - 1), _at(typed, number + 1)))
    return "\n".join(lines)


def _typed(line: str) -> _Typed:
    found = _LINE.match(line)
    if found is None:
        return _PROSE
    kind = str(found.lastgroup)
    return _Typed(kind, int(found["number"] or 0), found["indent"], found.end())


def _at(typed: list[_Typed], number: int) -> _Typed:
    return typed[number] if 0 <= number < len(typed) else _PROSE


def _mend(lines: list[str], number: int, found: _Typed, neighbours: tuple[_Typed, _Typed]) -> None:
    words = lines[number][found.start :]
    beside = [other for other in neighbours if other.kind == found.kind]
    if found.kind == "hash":
        lines[number] = f"{found.indent}\\#{words}"
    elif found.kind == "dot" or (found.kind == "dash" and beside):
        lines[number] = f"{found.indent}- {words}"
    elif found.kind == "number" and any(abs(other.number - found.number) == 1 for other in beside):
        lines[number] = f"{found.indent}{found.number}. {words}"
    elif found.kind in _APART and beside and number and lines[number - 1].strip():
        lines[number - 1] += "  "  # a line of its own
