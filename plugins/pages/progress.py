"""Lines for the person or the log that waits: one every few seconds, none for what is quick."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from ..diagnostics.phrase import DEFAULT, Language, Phrase, phrase

Item = TypeVar("Item")
FIRST = 1.0  # seconds without a word
IN_TERMINAL, IN_LOG = 1.0, 10.0  # seconds between lines


class Progress:
    """Says how far a long step is. `say` gets whole lines."""

    def __init__(
        self,
        say: Callable[[str], None],
        every: float,
        clock: Callable[[], float] = time.monotonic,
        language: Language = DEFAULT,
    ) -> None:
        self._say = say
        self.language = language
        self._every = every
        self._clock = clock
        self._next = clock() + FIRST

    def counted(self, label: Phrase, items: Iterable[Item], total: int) -> Iterator[Item]:
        """The items, with a line now and then: `Правим стране: 3200 од 10000`."""
        facts = {"label": label, "total": total}
        for number, item in enumerate(items, 1):
            yield item
            if self._clock() >= self._next:
                words = phrase("{label}: {number} од {total}", "{label}: {number} of {total}", **facts, number=number)
                self._say(words.said(self.language))
                self._next = self._clock() + self._every


def for_people(language: Language = DEFAULT) -> Progress:
    """On stderr, for a terminal or a log: reports on stdout stay clean."""
    terminal = sys.stderr.isatty()
    return Progress(_write, IN_TERMINAL if terminal else IN_LOG, language=language)


def _write(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()
