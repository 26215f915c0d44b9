"""Which texts of a page stay as they are: those in code, and in elements of another language."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from .tags import Scope, element_of, is_ended, scope_of
from .tokens import name_of

OPENS: Final = ""
"""What stands among the converted tags for one whose element stays as it is."""


def still_texts(tags: Sequence[str], converted: list[str], other_script: str) -> Iterator[int]:
    """Number the texts that stay; each follows the tag of the number before. Tags that stay are put back."""
    position = 0
    around = _Around(tags)
    while (position := _next(converted, position)) < len(tags):
        inside = _Inside(around, position, other_script)
        while position < len(tags):
            tag = tags[position]
            if tag.startswith("</"):
                inside.leave(name_of(tag))
            elif inside.enter(tag) != "live":
                converted[position] = tag
            position += 1
            if not inside.open:
                break
            if inside.scope != "live":
                yield position


def _next(converted: list[str], position: int) -> int:
    try:
        return converted.index(OPENS, position)
    except ValueError:
        return len(converted)


class _Around:
    """How many elements of each name are open at a place of the page; asked for later and later places."""

    def __init__(self, tags: Sequence[str]) -> None:
        self._tags = tags
        self._seen = 0
        self._open: Counter[str] = Counter()

    def has(self, name: str, place: int) -> bool:
        """Whether an element of this name is open before the tag of this number."""
        for tag in self._tags[self._seen : place]:
            if tag.startswith("</"):
                self._open[name_of(tag)] = max(0, self._open[name_of(tag)] - 1)
            elif tag[1].isalpha() and not element_of(tag)[1]:
                self._open[element_of(tag)[0]] += 1
        self._seen = max(place, self._seen)
        return self._open[name] > 0


class _Inside:
    """An element that stays, from its tag on, with what is open in it: names and scopes."""

    def __init__(self, around: _Around, first: int, other_script: str) -> None:
        self.open: list[tuple[str, Scope]] = []
        self._names: Counter[str] = Counter()
        self._around = around
        self._first = first
        self._other_script = other_script

    @property
    def scope(self) -> Scope:
        """That of the innermost element."""
        return self.open[-1][1] if self.open else "live"

    def enter(self, tag: str) -> Scope:
        """The scope of a tag that is no end tag."""
        if not tag[1].isalpha():
            return self.scope
        name, is_alone = element_of(tag)
        while self.open and is_ended(self.open[-1][0], name):
            self._end()
        scope = self.scope
        if scope != "locked":
            scope = scope_of(tag, self._other_script) or scope
        if not is_alone:
            self.open.append((name, scope))
            self._names[name] += 1
        return scope

    def leave(self, name: str) -> None:
        """End the innermost element of this name, or with one around this one all that was left open, or nothing."""
        if self._names[name]:
            while self._end() != name:
                pass
        elif self._around.has(name, self._first):
            self.open.clear()

    def _end(self) -> str:
        name = self.open.pop()[0]
        self._names[name] -= 1
        return name
