"""A dictionary that fills itself, so that each word and tag of a site is converted once."""

from collections.abc import Callable
from typing import Final

_LONGEST: Final = 400


class Memo(dict[str, str]):
    """What `convert` makes of a key, remembered for keys of at most 400 characters, emptied at `limit` entries.

    >>> Memo(str.upper, limit=2)["а"]
    'А'
    """

    def __init__(self, convert: Callable[[str], str], limit: int) -> None:
        super().__init__()
        self._convert = convert
        self._limit = limit

    def __missing__(self, key: str) -> str:
        """Convert and remember; a long key is seldom met twice and is only converted."""
        value = self._convert(key)
        if len(key) > _LONGEST:
            return value
        if len(self) >= self._limit:
            self.clear()
        self[key] = value
        return value

    def take(self, known: dict[str, str]) -> None:
        """Remember what was converted elsewhere; what was known before gives way where the room ends."""
        if len(self) + len(known) > self._limit:
            self.clear()
        self.update(known)
