"""The pages of one word as text: numbers as differences, each with a letter that says how well it fits."""

from array import array
from bisect import bisect_left, insort
from collections.abc import Iterable

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


def posting(number: int, flag: int) -> int:
    """A page with how well it fits, as one number: in the order of pages."""
    return number << _FLAG | flag


def changed(postings: bytes, removed: Iterable[int], added: Iterable[int]) -> bytes:
    """The postings of a word (8 bytes each, sorted) without some and with others."""
    known = array("Q", postings)
    if not known:
        return array("Q", sorted(added)).tobytes()
    for page in removed:
        place = bisect_left(known, page)
        if place < len(known) and known[place] == page:
            known.pop(place)
    for page in added:
        insort(known, page)
    return known.tobytes()


def written(postings: bytes, most: int = MOST) -> tuple[str, int]:
    """As the script reads them; of more than `most` those that fit best, how many there are, and the rank of the last.

    The rank is 0 where all stand in the text.
    """
    known = array("Q", postings)
    if len(known) <= most:
        return _encoded(known), 0
    best = sorted(_ranks(known))[-most:]
    return f"{_encoded(sorted([rank & _PAGE for rank in best]))} {len(known)}", best[0]


def enters(page: int, least: int) -> bool:
    """Whether a page stands in a file whose last one has this rank, or did."""
    return _ranks((page,))[0] >= least


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


# Those that fit, before those that are over.
_CLASSES = tuple((flag >> 2 & 7) - 2 * (flag >> 5) + 2 << 46 for flag in range(_MASK + 1))


def _ranks(pages: Iterable[int]) -> list[int]:
    """By class, then the newer ones; in one number with the page itself."""
    return [_CLASSES[page & _MASK] | (page >> 22 & 1023) << 36 | page for page in pages]
