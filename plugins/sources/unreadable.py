"""Why a text is no YAML, in words that a clerk knows, and at the line that must be mended."""

import re
from collections.abc import Iterator
from typing import Any

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase
from ..diagnostics.problem import Problem
from .prose import Line, end_of_value, lines_of

_ANCHORS = Phrase(
    "знаци & и * у загради имају посебно значење; ставите вредност у наводнике",
    "the signs & and * have a meaning of their own in brackets; put the value in quotation marks",
)
_ESCAPE = Phrase(
    "обрнута коса црта у наводницима; узмите апострофе уместо наводника",
    "a backslash in quotation marks; use single quotes instead of double ones",
)
_INDENT = Phrase("увлачење реда није као код осталих", "the line is not indented like the others")
_BRACKET = Phrase("заграда није затворена", "a bracket is not closed")
_HASH = Phrase(
    'знак # у загради почиње напомену; боју ставите у наводнике, нпр. "#7a2331"',
    'the sign # begins a comment in brackets; put a colour in quotation marks, for example "#7a2331"',
)
_QUOTE = Phrase("наводник је отворен, а није затворен", "a quotation mark is opened and not closed")
_COLON = Phrase("иза назива поља нема двотачке", "there is no colon after the name of the field")
_NO_FIELD = Phrase(
    "иза назива поља нема двотачке; а ако ред наставља претходни, увуците га за два размака",
    "there is no colon after the name of the field; if the line continues the one before, indent it by two spaces",
)
_SIGN = Phrase("ред почиње знаком који ту не може да стоји", "the line begins with a sign that cannot stand there")
_OTHER = Phrase("то није исправан YAML", "this is not sound YAML")
_WORDS = (
    ("anchor", _ANCHORS),
    ("alias", _ANCHORS),
    ("flow", _BRACKET),
    ("hexdec", _ESCAPE),
    ("unexpected end of stream", _QUOTE),
    ("escape", _ESCAPE),
    ("could not find expected ':'", _COLON),
    (
        "mapping values are not allowed",
        Phrase("двотачка на месту где је не може бити", "a colon stands where it cannot"),
    ),
    ("expected <block end>", _INDENT),
    ("did not find expected", _INDENT),
    ("cannot start any token", _SIGN),
)
_CLOSES = {"[": "]", "{": "}"}
_IN_QUOTES = re.compile(r"\"[^\"]*\"|'[^']*'")
_SIGN_OF_COMMENT = re.compile(r"\s#(?=\S)")  # what people mean as a comment has a space behind the sign
_NAME = re.compile(r"[^\W\d_]")


def unreadable(error: Any, text: str, path: str, first_line: int) -> list[Problem]:  # noqa: ANN401
    """All lines that cannot be read; where none looks wrong, the place where YAML gave up."""
    found = list(_faults(lines_of(text)))
    return [problem("V209", path, first_line + number, reason=reason) for number, reason in found] or [
        _given_up(error, path, first_line)
    ]


def _given_up(error: Any, path: str, first_line: int) -> Problem:  # noqa: ANN401
    reason = str(error)
    words = next((words for start, words in _WORDS if start in reason), _OTHER)
    opened = "quoted scalar" in reason or "could not find expected ':'" in reason or "flow" in reason
    mark = getattr(error, "context_mark", None) if opened else None
    mark = mark or getattr(error, "problem_mark", None)
    line = mark.line if mark else 0
    return problem("V209", path, line + first_line, reason=words)


def _faults(lines: list[Line]) -> Iterator[tuple[int, Phrase]]:
    """Lines that a reader sees to be wrong; YAML says so only further down, and only of the first."""
    number = 0
    while number < len(lines):
        end = end_of_value(lines, number)
        parts = [lines[number].value, *(line.text for line in lines[number + 1 : end])]
        reason = _fault(lines[number], " ".join(parts))
        if (further := _cut_short(parts)) is not None:
            yield number + further, _HASH
        elif reason is not None:
            yield number, reason
        number = end


def _cut_short(parts: list[str]) -> int | None:
    """The line of a value in brackets where a hash cuts off the rest: a colour without quotation marks."""
    closes = _CLOSES.get(mark := parts[0][:1])
    before = ""
    for number, part in enumerate(parts if closes else ()):
        text = _IN_QUOTES.sub("", part)
        found = _SIGN_OF_COMMENT.search(text)
        before += text[: found.start()] if found else text
        if found and before.count(mark) > before.count(closes or ""):
            return number
    return None


def _fault(line: Line, value: str) -> Phrase | None:
    if not line.text or line.text.startswith("#") or line.text.lstrip()[0] in "]}":
        return None
    if not line.head.strip() and line.indent == 0 and value[:1] not in _CLOSES:
        return _NO_FIELD if _NAME.match(value) else _SIGN
    mark = value[:1]
    if mark in ("'", '"') and mark not in value[1:]:
        return _QUOTE
    if mark in _CLOSES and value.count(mark) > value.count(_CLOSES[mark]):
        return _BRACKET
    return None
