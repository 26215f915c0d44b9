"""A page's number, made of its address and date: type, month, and a hash. It says for what a page is asked first."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple
from zlib import crc32

FIRST_YEAR = 1990
_HASH, _MONTHS = 16, 10  # bits
_LAST_MONTH = (1 << _MONTHS) - 1


class Named(NamedTuple):
    """What a number is made of: an address, the number of its type (below 16), year and month, 0 for neither."""

    address: str
    type: int
    year: int = 0
    month: int = 0


def numbers(pages: Iterable[Named]) -> dict[str, int]:
    """Address -> number below 2 ** 30. Of two that would have the same, the second by address takes the next."""
    wanted = {page.address: _number(page) for page in pages}
    if len(set(wanted.values())) == len(wanted):
        return wanted
    return _apart(wanted)


def _apart(wanted: Mapping[str, int]) -> dict[str, int]:
    free: dict[str, int] = {}
    taken: set[int] = set()
    for address in sorted(wanted):
        number = wanted[address]
        head, tail = number >> _HASH << _HASH, number
        while tail in taken:
            tail = head | (tail + 1) & 0xFFFF
        taken.add(tail)
        free[address] = tail
    return free


def _number(page: Named) -> int:
    month = 0
    if page.year:
        month = min(max((page.year - FIRST_YEAR) * 12 + page.month, 1), _LAST_MONTH)
    return (page.type << _MONTHS | month) << _HASH | crc32(page.address.encode()) & 0xFFFF
