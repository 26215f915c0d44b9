"""Which letters lie in which file: Serbian in the first, those of other languages in one fetched where they stand."""

from collections.abc import Iterable
from itertools import count, groupby

# Basic Latin, both Serbian alphabets, the signs of Serbian texts and of the theme.
_SERBIAN = (
    (0x20, 0x7E), (0xA0, 0xA0), (0xA7, 0xA7), (0xAB, 0xAB), (0xAD, 0xAD), (0xB0, 0xB0), (0xB2, 0xB3), (0xB7, 0xB7),
    (0xBB, 0xBB), (0xD7, 0xD7), (0x106, 0x107), (0x10C, 0x10D), (0x110, 0x111), (0x160, 0x161), (0x17D, 0x17E),
    (0x402, 0x402), (0x408, 0x40B), (0x40F, 0x418), (0x41A, 0x428), (0x430, 0x438), (0x43A, 0x448), (0x452, 0x452),
    (0x458, 0x45B), (0x45F, 0x45F), (0x2009, 0x2009), (0x2011, 0x2011), (0x2013, 0x2014), (0x2018, 0x201A),
    (0x201C, 0x201E), (0x2022, 0x2022), (0x2026, 0x2026), (0x202F, 0x202F), (0x2032, 0x2033), (0x20AC, 0x20AC),
    (0x2116, 0x2116), (0x2190, 0x2193), (0x2212, 0x2212),
)  # fmt: skip
# Latin-1 and Latin Extended-A: Hungarian, Albanian, Slovak and their neighbours; Romanian; Romani; Cyrillic of
# Bulgarian, Macedonian, Russian, Ukrainian and Rusyn; signs of prices and measures.
_OTHERS = (
    (0xA1, 0x17F), (0x1CD, 0x1CE), (0x218, 0x21B), (0x400, 0x45F), (0x490, 0x491), (0x1E9E, 0x1E9E), (0x2030, 0x2030),
    (0x2039, 0x203A), (0x2122, 0x2122),
)  # fmt: skip


def _letters(ranges: Iterable[tuple[int, int]]) -> frozenset[int]:
    return frozenset(number for first, last in ranges for number in range(first, last + 1))


SERBIAN = _letters(_SERBIAN)
OTHERS = _letters(_OTHERS) - SERBIAN


def unicode_range(letters: Iterable[int]) -> str:
    """The same letters as CSS writes them: `U+20-7E,U+A0`."""
    steps = count()
    runs = (list(run) for _, run in groupby(sorted(letters), key=lambda number: number - next(steps)))
    return ",".join(f"U+{run[0]:X}" if len(run) == 1 else f"U+{run[0]:X}-{run[-1]:X}" for run in runs)
