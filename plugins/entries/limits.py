"""What is too much for Markdown: brackets that nothing closes, and parts by the thousand in one piece."""

import re

MOST_OPEN = 200
MOST_MARKS = 10_000  # links, emphases, escapes, tags of HTML

_MARK = re.compile(r"\n[ \t]*\n|<(?=[A-Za-z/!?])|[\[\]()>]")
_CLOSES = {"]": "[", ")": "(", ">": "<"}


class TooManyParts(Exception):
    """The text has more parts in one piece than can be told apart in a reasonable time."""


def left_open(source: str) -> tuple[str, int] | None:
    """The bracket with which too many of its kind stand open, and its place; None where there is no such.

    A paragraph ends what it has opened, but HTML may go over many.
    """
    if all(source.count(mark) <= MOST_OPEN for mark in "[(<"):
        return None
    opened = dict.fromkeys("[(<", 0)
    for found in _MARK.finditer(source):
        mark = found[0]
        if mark in opened:
            opened[mark] += 1
            if opened[mark] > MOST_OPEN:
                return mark, found.start()
        elif mark in _CLOSES:
            opened[_CLOSES[mark]] = max(0, opened[_CLOSES[mark]] - 1)
        else:
            opened |= {"[": 0, "(": 0}
    return None
