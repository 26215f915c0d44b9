"""The pages of one word as text: numbers as differences, each with a letter that says how well it fits."""

from array import array
from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
MOST = 160  # pages of one word in a file; of more those that fit best
_FLAG = 6  # bits: expired 1, weight 3, length 2
_MASK = (1 << _FLAG) - 1
_PAGE = (1 << 36) - 1
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


def changed(pages: bytes, removed: Iterable[int], added: Mapping[int, int]) -> tuple[bytes, list[int]]:
    """The pages of a word (number and flag in 8 bytes each, sorted) without some and with others; those that differ."""
    known = array("Q", pages)
    if not known:
        known = array("Q", sorted([number << _FLAG | value for number, value in added.items()]))
        return known.tobytes(), known.tolist()
    differing: list[int] = []
    for number in {*removed, *added}:
        place = bisect_left(known, number << _FLAG)
        if place < len(known) and known[place] >> _FLAG == number:
            differing.append(known.pop(place))
    for number, value in added.items():
        page = number << _FLAG | value
        insort(known, page)
        differing.append(page)
    return known.tobytes(), differing


def least_chosen(pages: bytes, most: int = MOST) -> int:
    """Of more pages than stand in a file, the rank of the last one that does; 0 where all do."""
    known = array("Q", pages)
    return sorted(_ranks(known))[-most] if len(known) > most else 0


def enters(page: int, least: int) -> bool:
    """Whether a page stands in the file, or did."""
    return _ranks((page,))[0] >= least


def written(pages: bytes, least: int = 0) -> str:
    """As the script reads them: the pages, and how many there are where not all stand here."""
    known = array("Q", pages)
    if not least:
        return _encoded(known)
    chosen = sorted([rank & _PAGE for rank in _ranks(known) if rank >= least])
    return f"{_encoded(chosen)} {len(known)}"


def _encoded(pages: Iterable[int]) -> str:
    text: list[str] = []
    last = 0
    for page in pages:
        number = page >> _FLAG
        rest = number - last
        last = number
        while rest > 31:  # noqa: PLR2004 - five bits a letter
            text.append(DIGITS[32 | rest & 31])
            rest >>= 5
        text.append(DIGITS[rest])
        text.append(DIGITS[page & _MASK])
    return "".join(text)


def _ranks(pages: Iterable[int]) -> list[int]:
    """Those that fit, before those that are over; then the newer ones; in one number with the page itself."""
    return [((page & 31) >> 2) - 2 * (page >> 5 & 1) + 2 << 46 | (page >> 22 & 1023) << 36 | page for page in pages]
