"""Headings of a text: the levels at which they are shown, levels that jump, paragraphs in bold that are headings."""

import re
from collections.abc import Iterator
from html import unescape

_BOLD = re.compile(
    r"<p><(strong|b)>([^<]{3,70})</\1></p>\n+<(?!h[1-6]\b|hr\b|p><(?:strong|b)>[^<]*</(?:strong|b)></p>)"
)
_SENTENCE_ENDS = (".", "!", "?", "…", ",", ";", ".“", "!“", "”")
_DEEPEST = 6


class Levels:
    """The headings of one text, in order. The title of its page is the first level."""

    def __init__(self) -> None:
        self._open: list[int] = []
        self._last = 1

    def shown(self, level: int) -> int:
        """The level on the page: below the title, none is skipped."""
        while self._open and self._open[-1] >= level:
            self._open.pop()
        self._open.append(level)
        return min(len(self._open) + 1, _DEEPEST)

    def fold(self) -> None:
        """A fold begins: its summary is like a heading of the second level at least."""
        self._last = max(self._last, 2)

    def jumped(self, level: int) -> int:
        """The level that was due where this one skips some; else 0."""
        due, self._last = self._last + 1, level
        return due if level > due else 0


def bold_headings(html: str) -> Iterator[str]:
    """The words of paragraphs that stand in bold over others: no sentences, no signatures at the end."""
    if "<p><strong>" not in html and "<p><b>" not in html:
        return
    for found in _BOLD.finditer(html):
        words = unescape(found[2]).strip()
        if not words.endswith(_SENTENCE_ENDS):
            yield words
