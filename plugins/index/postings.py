"""The pages of one word as text: numbers as differences, each with a letter that says how well it fits."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from heapq import nlargest

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
MOST = 160  # pages of one word in a file; of more those that fit best
_FLAG = 6  # bits: expired 1, weight 3, length 2
_MASK = (1 << _FLAG) - 1
# Weights are told in eight steps, lengths in words in four; the script knows what they stand for.
WEIGHTS = (2, 4, 8, 13, 19, 28, 44)
LENGTHS = (60, 180, 500)
_EXPIRED = 32


def page_flag(length: int, *, expired: bool) -> int:
    """What is the same for all words of a page; `weight_flag` is the rest."""
    return (_EXPIRED if expired else 0) | bisect_left(LENGTHS, length)


def weight_flag(weight: int) -> int:
    """How a word fits a page; with that of the page, six bits."""
    return bisect_left(WEIGHTS, weight) << 2


def changed(pages: bytes, removed: Iterable[int], added: Mapping[int, int]) -> bytes:
    """The pages of a word (number and flag in 8 bytes each, sorted) without some, and with others."""
    known = array("Q", pages)
    gone = {*removed, *added}
    kept = [page for page in known if page >> _FLAG not in gone] if known else []
    kept += [number << _FLAG | value for number, value in added.items()]
    return array("Q", sorted(kept)).tobytes()


def written(pages: bytes, most: int = MOST) -> str:
    """As the script reads them: the pages, and how many there are where not all stand here."""
    known = array("Q", pages)
    count = len(known)
    chosen = known if count <= most else sorted(nlargest(most, known, key=_rank))
    text: list[str] = []
    last = 0
    for page in chosen:
        number = page >> _FLAG
        rest = number - last
        last = number
        while rest > 31:  # noqa: PLR2004 - five bits a letter
            text.append(DIGITS[32 | rest & 31])
            rest >>= 5
        text.append(DIGITS[rest])
        text.append(DIGITS[page & _MASK])
    joined = "".join(text)
    return joined if count <= most else f"{joined} {count}"


def _rank(page: int) -> tuple[int, int]:
    """Those that fit, before those that are over; then the newer ones."""
    weight = (page & _EXPIRED - 1) >> 2
    return weight - 2 * (page >> 5 & 1), page >> 22 & 1023
