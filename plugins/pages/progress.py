"""Lines for the person or the log that waits: one every few seconds, none for what is quick."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")
FIRST = 1.0  # seconds without a word
IN_TERMINAL, IN_LOG = 1.0, 10.0  # seconds between lines


class Progress:
    """Says how far a long step is. `say` gets whole lines."""

    def __init__(self, say: Callable[[str], None], every: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._say = say
        self._every = every
        self._clock = clock
        self._next = clock() + FIRST

    def counted(self, label: str, items: Iterable[Item], total: int) -> Iterator[Item]:
        """The items, with a line now and then: `Правим стране: 3200 од 10000`."""
        for number, item in enumerate(items, 1):
            yield item
            if self._clock() >= self._next:
                self._say(f"{label}: {number} од {total}")
                self._next = self._clock() + self._every


def for_people() -> Progress:
    """On stderr, for a terminal or a log: reports on stdout stay clean."""
    terminal = sys.stderr.isatty()
    return Progress(_write, IN_TERMINAL if terminal else IN_LOG)


def _write(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()
