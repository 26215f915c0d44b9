"""Lines of Serbian prose and lists as clerks write them, made ready for Python-Markdown.

Editors' previews follow CommonMark; Python-Markdown differs from it in lists. Here a list may follow a paragraph at
once, sub-lists may have two spaces, `1)` and pasted dots make lists, and an ordinal at the start of a line
(`15. март 2026.`) does not; so also within quotations. A line of dashes under a sentence is a rule: no heading ends
with a full stop.
"""

import re
from typing import NamedTuple

from ..sources.moments import is_month
from .typed_lines import as_meant

_ITEM = re.compile(r"([ \t]*)([-*+•●▪■◦·]|\d{1,9}[.)])[ \t\u00a0]+(\S.*)")
_RULE = re.compile(r"[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*")
_DASHES = re.compile(r"-{3,}[ \t]*")
_SENTENCE_ENDS = (".", "!", "?", "…", ":", ";", ",", ".“", ".)")
_HEADING = re.compile(r"#{1,6}[ \t]")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
# The title of a link, in the quotation marks of a word processor.
_TITLE = re.compile(r"\]\(([^\s()]+)[ \u00a0]+[“„”]([^“”„\"\n]*)[”“\"]\)")
_BOLD = re.compile(r"\*\*( *)([^\s*](?:[^*\n]*[^\s*])?)( *)\*\*")
_RANGE = re.compile(r"[-–—] ?\d")  # `1. - 5. март`
_WORD = re.compile(r"[^\W\d]+")
_QUOTE = re.compile(r"^([ \t]*)>[^\n]*(?:\n\1>[^\n]*)*", re.MULTILINE)
_QUOTE_MARK = re.compile(r"^[ \t]*> ?", re.MULTILINE)
_DEEPEST_QUOTE = 4  # deeper ones stay as they are: nobody quotes so, and each costs another walk
# Emphasis that does not begin within a word, or a star within a word; the star first, so that re looks for it alone.
_STARS = re.compile(r"\*(?:(?<![\w*\\]\*)(?=[^\s*])[^*\n]*\*|(?<=\w\*)(?=\w))")
_JOINING = frozenset(["и", "i", "или", "ili", "до", "do", "односно", "odnosno"])
_MARKS = frozenset("-*+•●▪■◦·0123456789")
_MOST = 99  # a list begins with a lower number
_STEP = 4  # spaces that Python-Markdown wants for each level


def _tight(bold: re.Match[str]) -> str:
    """`**важно **реч`, as word processors mark it: the space is outside. With both it may be no emphasis at all."""
    before, words, after = bold.groups()
    return f"{before}**{words}**{after}" if bool(before) != bool(after) else bold[0]


class _Level(NamedTuple):
    """An open list: the indent of its items and the number of the last one (0: bullets)."""

    indent: int
    number: int


def prepared(text: str) -> str:
    """The same Markdown, with lists where a reader sees lists and prose where a reader sees prose."""
    text = as_meant(text)
    if "](" in text and not text.isascii():
        text = _TITLE.sub(r'](\1 "\2")', text)
    if "**" in text:
        text = _BOLD.sub(_tight, text)
    if "*" in text:
        text = _STARS.sub(lambda found: found[0] if len(found[0]) > 1 else r"\*", text)
    return _walked(text, 0)


def _walked(text: str, depth: int) -> str:
    """Quotations first: within them stand the same lists and the same prose."""
    if ">" in text and depth < _DEEPEST_QUOTE:
        text = _QUOTE.sub(lambda found: _quoted(found, depth + 1), text)
    return "\n".join(_Lines(text.split("\n")).out)


def _quoted(found: re.Match[str], depth: int) -> str:
    inner = _walked(as_meant(_QUOTE_MARK.sub("", found[0])), depth)
    return "\n".join(f"{found[1]}> {line}" for line in inner.split("\n"))


class _Lines:
    """One walk over the lines, with the open lists on a stack."""

    def __init__(self, lines: list[str]) -> None:
        self.out: list[str] = []
        self._levels: list[_Level] = []
        self._closed = 0  # the last number of the last numbered list that was closed
        self._blank = True
        self._torn = False  # a list within a list was parted: an item outside it must be parted too
        for line, following in zip(lines, [*lines[1:], ""], strict=True):
            self._take(line, following)
            self._blank = not line or line.isspace()

    def _take(self, line: str, following: str) -> None:
        stripped = line.lstrip(" \t")
        if not stripped:
            self.out.append("")
        elif stripped[0] == "-" and _DASHES.fullmatch(line):
            self._rule(line)
        elif stripped[0] in _MARKS and (found := _ITEM.fullmatch(line)) and not _RULE.fullmatch(line):
            self._item(line, _width(found[1]), found[2], found[3], following)
        else:
            self._prose(line, stripped, following)

    def _item(self, line: str, indent: int, mark: str, text: str, following: str) -> None:
        number = int(mark[:-1]) if mark[0].isdigit() else 0
        if number and not self._is_numbered_item(indent, number, text, following):
            escaped = line.replace(".", "\\.", 1) if mark[-1] == "." else line
            self._prose(escaped, escaped.lstrip(" \t"), following)
            return
        begins = not self._levels
        if (self._open(indent, number) or begins) and not self._blank:
            self.out.append("")
        shown = f"{number}." if number else mark if mark in "-*+" else "-"
        self.out.append(f"{' ' * (_STEP * (len(self._levels) - 1))}{shown} {text}")

    def _is_numbered_item(self, indent: int, number: int, text: str, following: str) -> bool:
        """A list begins with 1 or goes on; a date or `1. и 2. разред` is prose, unless 2 follows."""
        level = self._level_at(indent)
        last = (level.number if level else 0) or self._closed
        if last and number == last + 1:
            return True
        if number != 1:
            return self._goes_on_below(number, text, following)
        if _RANGE.match(text):
            return False
        word = _WORD.match(text)
        if word is None or not (word[0] in _JOINING or is_month(word[0])):
            return True
        found = _ITEM.fullmatch(following)
        return found is not None and found[2][:-1] == "2"

    @staticmethod
    def _goes_on_below(number: int, text: str, following: str) -> bool:
        """A list may begin with 3 where 4 stands right below; days and years are no such numbers."""
        found = _ITEM.fullmatch(following)
        word = _WORD.match(text)
        prose = word is not None and (word[0] in _JOINING or is_month(word[0]))
        return number <= _MOST and not prose and found is not None and found[2][:-1] == str(number + 1)

    def _level_at(self, indent: int) -> _Level | None:
        return next((level for level in reversed(self._levels) if abs(level.indent - indent) < 2), None)  # noqa: PLR2004

    def _open(self, indent: int, number: int) -> bool:
        """One item more at its level; deeper levels are closed. Whether it must be parted from what is above.

        Numbers after bullets are another list, and bullets after numbers.
        """
        depth = len(self._levels)
        while len(self._levels) > 1 and indent <= self._levels[-1].indent - 2:
            self._levels.pop()
        parted = self._torn and len(self._levels) < depth
        if not self._levels or indent >= self._levels[-1].indent + 2:
            self._levels.append(_Level(indent, number))
        else:
            last = self._levels[-1]
            self._levels[-1] = _Level(last.indent, number)
            if (last.number == 0) != (number == 0):
                self._closed = last.number or self._closed
                parted = True
        if parted:
            self._torn = len(self._levels) > 1
        return parted

    def _close_to(self, indent: int) -> None:
        """Close the lists to which a paragraph of this indent cannot belong."""
        while self._levels and indent < self._levels[-1].indent + 2:
            self._closed = self._levels.pop().number or self._closed

    def _prose(self, line: str, stripped: str, following: str) -> None:
        if self._levels:
            if _HEADING.match(line) or (stripped[0] == "|" and not self._blank):
                self._close_to(0)
                self.out.append("")
            elif self._blank:
                self._close_to(_width(line[: len(line) - len(stripped)]))
        if self._levels:
            lazy = len(self._levels) == 1 and not self._blank  # Python-Markdown takes it into the item as it is
            self.out.append(stripped if lazy else " " * (_STEP * len(self._levels)) + stripped)
            return
        if stripped[0] == "#" and _HEADING.match(line):
            self._closed = 0
        elif "|" in following and "|" in line and not self._blank and _TABLE_RULE.fullmatch(following):
            self.out.append("")
        self.out.append(line)

    def _rule(self, line: str) -> None:
        """Dashes under a list or a sentence; under other words they make a heading, as in other editors."""
        if self._levels or (self.out and self.out[-1].rstrip().endswith(_SENTENCE_ENDS)):
            self._close_to(0)
            self.out.append("")
        self.out.append(line)


def _width(blank: str) -> int:
    return len(blank.expandtabs(_STEP))
