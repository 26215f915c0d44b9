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
    while (position := _next(converted, position)) < len(tags):
        inside = _Inside(tags, position, other_script)
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


class _Inside:
    """An element that stays, from its tag on, with what is open in it: names and scopes."""

    def __init__(self, tags: Sequence[str], first: int, other_script: str) -> None:
        self.open: list[tuple[str, Scope]] = []
        self._tags = tags
        self._first = first
        self._other_script = other_script
        self._around: Counter[str] | None = None

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
            self.open.pop()
        scope = self.scope
        if scope != "locked":
            scope = scope_of(tag, self._other_script) or scope
        if not is_alone:
            self.open.append((name, scope))
        return scope

    def leave(self, name: str) -> None:
        """End the innermost element of this name, or with one around this one all that was left open, or nothing."""
        if any(name == open_name for open_name, _ in self.open):
            while self.open.pop()[0] != name:
                pass
        elif self._is_around(name):
            self.open.clear()

    def _is_around(self, name: str) -> bool:
        if self._around is None:
            self._around = Counter()
            for tag in self._tags[: self._first]:
                if tag.startswith("</"):
                    self._around[name_of(tag)] = max(0, self._around[name_of(tag)] - 1)
                elif tag[1].isalpha() and not element_of(tag)[1]:
                    self._around[element_of(tag)[0]] += 1
        return self._around[name] > 0
