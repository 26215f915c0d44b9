"""A page's number, made of its address and date: type, month, and a hash. It says for what a page is asked first."""

from collections import Counter
from collections.abc import Mapping
from zlib import crc32

FIRST_YEAR = 1990
_HASH, _MONTHS = 16, 10  # bits
_LAST_MONTH = (1 << _MONTHS) - 1


def head(type_: int, year: int = 0, month: int = 0) -> int:
    """What the numbers of a type (below 16) and month begin with; year and month are 0 for neither."""
    said = min(max((year - FIRST_YEAR) * 12 + month, 1), _LAST_MONTH) if year else 0
    return (type_ << _MONTHS | said) << _HASH


def number(beginning: int, address: str) -> int:
    """That of a page, below 2 ** 30."""
    return beginning | crc32(address.encode()) & 0xFFFF


def apart(wanted: Mapping[str, int]) -> Mapping[str, int]:
    """Address -> number, each another: of two that are the same, the second by address takes the next."""
    crowded = {number >> _HASH for number, count in Counter(wanted.values()).items() if count > 1}
    if not crowded:
        return wanted
    return {**wanted, **_moved({address: number for address, number in wanted.items() if number >> _HASH in crowded})}


def _moved(wanted: Mapping[str, int]) -> dict[str, int]:
    free: dict[str, int] = {}
    taken: set[int] = set()
    for address in sorted(wanted):
        tail = wanted[address]
        beginning = tail >> _HASH << _HASH
        while tail in taken:
            tail = beginning | (tail + 1) & 0xFFFF
        taken.add(tail)
        free[address] = tail
    return free
