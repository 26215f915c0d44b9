"""How far the audit has come, only for a person at a terminal."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")


def shown(items: Iterable[Item], total: int, words: str, *, every: int) -> Iterator[Item]:
    """The same items; `words` with how many of how many stand at the bottom of the terminal meanwhile."""
    terminal = sys.stderr.isatty()
    for number, item in enumerate(items, 1):
        if terminal and number % every == 0:
            sys.stderr.write(f"\r{words.format(number, total)}")
            sys.stderr.flush()
        yield item
    if terminal and total >= every:
        sys.stderr.write("\r\033[K")
