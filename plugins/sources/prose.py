"""A pass before YAML that quotes prose, so that colons, hashes and stars of ordinary sentences are text.

It works line by line, keeps the number of lines, and leaves alone what its author wrote as YAML on purpose:
whole quoted values, lists and mappings in brackets, blocks after `|` and `>`, comments.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_LINE = re.compile(
    r"(?P<indent> *)(?P<dashes>(?:- +)*)"
    r"(?:(?P<key>[^\W\d][\w -]*|\"[^\"]*\" *|'[^']*' *):(?= |$))?(?P<gap> *)(?P<value>.*)"
)
_TIGHT_KEY = re.compile(r"( *)([^\W\d][\w-]*):(?=[^\s/])")
_BLOCK = re.compile(r"[|>][+-]?[1-9]?[+-]?(?: +#.*)?")
_QUOTED = re.compile(r"(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')(?: +#.*)?")
_BRACKETS = re.compile(r"(?:\[.*\]|\{.*\})(?: +#.*)?")
_COMMENT = re.compile(r"(?:^|(?<! ) +)#(?: .*)?$")
_BLANK = re.compile("(?<=:)\u00a0+|^[ \u00a0]+")


class _Line(NamedTuple):
    text: str
    indent: int
    column: int  # where the key stands, or the value of a list item
    head: str
    value: str
    keyed: bool


def quoted(text: str) -> str:
    """The same YAML with every plain value between single quotes."""
    lines = [_line(line) for line in text.split("\n")]
    return "\n".join(_quoted_lines(lines))


def _line(text: str) -> _Line:
    text = _tidy(text)
    if text.lstrip().startswith("#"):
        return _Line(text, 0, 0, text, "", keyed=False)
    if tight := _TIGHT_KEY.match(text):
        text = f"{tight[0]} {text[tight.end() :]}"
    found = _LINE.fullmatch(text)
    if found is None:  # never: the pattern takes any line
        return _Line(text, 0, 0, text, "", keyed=False)
    start = found.start("value")
    return _Line(text, found.end("indent"), found.end("dashes"), text[:start], found["value"], found["key"] is not None)


def _tidy(line: str) -> str:
    """Tabs and no-break spaces as spaces: YAML refuses the first and takes the second for letters."""
    if "\t" in line:
        line = line.replace("\t", "  ")
    if "\u00a0" in line:
        line = _BLANK.sub(lambda found: " " * len(found[0]), line)
    return line.rstrip()


def _quoted_lines(lines: list[_Line]) -> Iterator[str]:
    number = 0
    while number < len(lines):
        end = _end_of_value(lines, number)
        yield _quoted_value(lines[number], [line.text for line in lines[number + 1 : end]])
        number = end


def _end_of_value(lines: list[_Line], number: int) -> int:
    """The index after the last line of the value that begins in this line: deeper lines continue it.

    A deeper line that looks like a field or an item of a list does not: YAML refuses it: no field is lost in a text.
    """
    first = lines[number]
    if not first.value or not first.head.strip():
        return number + 1
    end = last = number + 1
    while end < len(lines) and (not lines[end].text or _continues(first, lines[end])):
        end += 1
        last = end if lines[end - 1].text else last
    return last


def _continues(first: _Line, line: _Line) -> bool:
    if line.indent <= (first.column if first.keyed and line.keyed else first.indent):
        return False
    return first.value[0] in "|>\"'[{" or not (line.keyed or line.column > line.indent)


def _quoted_value(first: _Line, more: list[str]) -> str:
    if not first.value or not first.head.strip() or _is_yaml(first.value, more):
        return "\n".join([first.text, *more])
    value = _COMMENT.sub("", first.value)
    if not value:
        return "\n".join([first.head.rstrip(), *more])
    text = "\n".join([value, *more]).replace("'", "''")
    return f"{first.head}'{text}'"


def _is_yaml(value: str, more: list[str]) -> bool:
    mark = value[0]
    if mark in "|>":
        return bool(more) and _BLOCK.fullmatch(value) is not None
    whole = " ".join([value, *more]) if more else value
    if mark in "\"'":
        # A mark that is opened and never closed is left to YAML, which names the line.
        return _QUOTED.fullmatch(whole) is not None or mark not in whole[1:]
    if mark in "[{":
        return _BRACKETS.fullmatch(whole) is not None or whole.count(mark) > whole.count("]" if mark == "[" else "}")
    return False
