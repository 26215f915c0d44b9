"""A pass before YAML that quotes prose, so that colons, hashes and stars of ordinary sentences are text.

It works line by line, keeps the number of lines, and leaves alone what its author wrote as YAML on purpose:
whole quoted values, lists and mappings in brackets, blocks after `|` and `>`, comments.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_LINE = re.compile(
    r"(?P<indent> *)(?P<dashes>(?:- +)*)"
    r"(?:(?P<key>[^\W\d][\w -]*(?:\|\w*)?|\"[^\"]*\" *|'[^']*' *):(?= |$))?(?P<gap> *)(?P<value>.*)"
)
_TIGHT_KEY = re.compile(r"( *)([^\W\d][\w-]*(?:\|\w*)?):(?=[^\s/])")
_BLOCK = re.compile(r"[|>][+-]?[1-9]?[+-]?(?: +#.*)?")
_QUOTED = re.compile(r"(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')(?: +#.*)?")
_BRACKETS = re.compile(r"(?:\[.*\]|\{.*\})(?: +#.*)?")
# "Број # 5" is no remark: a sign before a number says "number".
_COMMENT = re.compile(r"(?:^#(?: .*)?|(?<! ) +#(?: (?! *\d).*)?)$")
# No-break and other wide spaces, and the colon of East Asian keyboards, are letters to YAML.
_ODD = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000：]")
_BLANK = re.compile(
    "(?<=[:：])[\u00a0\u2000-\u200a\u202f\u205f\u3000]+|^[ \u00a0\u2000-\u200a\u202f\u205f\u3000]+", re.MULTILINE
)
_DOTS = re.compile("^( *)[–—•·●▪■◦*](?:[ \t\u00a0]+|(?<=[•●▪■◦])(?=\\S))(?=\\S)", re.MULTILINE)


class Line(NamedTuple):
    """One line: what comes before a value, and the value."""

    text: str
    indent: int
    column: int  # where the key stands, or the value of a list item
    head: str
    value: str
    keyed: bool


def quoted(text: str) -> str:
    """The same YAML with every plain value between single quotes."""
    return "\n".join(_quoted_lines(lines_of(text)))


def lines_of(text: str) -> list[Line]:
    """The lines, with tabs and no-break spaces as spaces and dots of lists as dashes, where they are syntax."""
    if _ODD.search(text):
        text = _BLANK.sub(lambda found: " " * len(found[0]), text).replace("：", ":")
    lines = text.split("\n")
    if _DOTS.search(text):
        lines = list(_with_dashes(lines))
    return [_line(line) for line in lines]


def _with_dashes(lines: list[str]) -> Iterator[str]:
    """Below a field without a value, lines that begin with a dot of a word processor are items of a list."""
    within = False
    for line in lines:
        dot = _DOTS.match(line)
        if within and dot:
            yield f"{dot[1]}- {line[dot.end() :]}"
        else:
            within = line.rstrip().endswith(":") or (within and not line.strip())
            yield line


def _line(text: str) -> Line:
    if "\t" in text:
        text = text.replace("\t", "  ")  # YAML refuses them
    text = text.rstrip()
    if text.lstrip().startswith("#"):
        return Line(text, 0, 0, text, "", keyed=False)
    if tight := _TIGHT_KEY.match(text):
        text = f"{tight[0]} {text[tight.end() :]}"
    found = _LINE.fullmatch(text)
    if found is None:  # never: the pattern takes any line
        return Line(text, 0, 0, text, "", keyed=False)
    start = found.start("value")
    return Line(text, found.end("indent"), found.end("dashes"), text[:start], found["value"], found["key"] is not None)


def _quoted_lines(lines: list[Line]) -> Iterator[str]:
    number = 0
    while number < len(lines):
        end = end_of_value(lines, number)
        yield _quoted_value(lines[number], [line.text for line in lines[number + 1 : end]])
        number = end


def end_of_value(lines: list[Line], number: int) -> int:
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


def _continues(first: Line, line: Line) -> bool:
    if line.indent <= (first.column if first.keyed and line.keyed else first.indent):
        return False
    return first.value[0] in "|>\"'[{" or not (line.keyed or line.column > line.indent)


def _quoted_value(first: Line, more: list[str]) -> str:
    if not first.value or not first.head.strip() or _is_yaml(first.value, more):
        return "\n".join([first.text, *more])
    value = _COMMENT.sub("", first.value)
    if not value:
        return "\n".join([first.head.rstrip(), *more])
    if value[0] == '"' and value[-1] in "“”„" and not more:  # a word processor turned one mark of two
        value = value[1:-1]
    text = "\n".join([value, *more]).replace("'", "''")
    return f"{first.head}'{text}'"


def _is_yaml(value: str, more: list[str]) -> bool:
    mark = value[0]
    if mark in "|>":
        return bool(more) and _BLOCK.fullmatch(value) is not None
    whole = " ".join([value, *more]) if more else value
    if mark in "\"'":
        # A mark that is opened and never closed is left to YAML, which names the line.
        return _QUOTED.fullmatch(whole) is not None or (mark not in whole[1:] and whole[-1] not in "“”„")
    if mark in "[{":
        return _BRACKETS.fullmatch(whole) is not None or whole.count(mark) > whole.count("]" if mark == "[" else "}")
    return False
