"""What is promised of every palette: the pairs of tokens that are read or seen on each other, with their contrast."""

from typing import NamedTuple

from .wcag import PART, TEXT

CHARTS = 6


class Promise(NamedTuple):
    """A token, the one that it lies on, and the least contrast of the two."""

    token: str
    ground: str
    ratio: float


PROMISES: tuple[Promise, ...] = (
    *(
        Promise(words, ground, TEXT)
        for words in ("ink", "quiet", "deep", "good", "bad")
        for ground in ("paper", "tint")
    ),
    *(Promise(words, f"{state}-tint", TEXT) for state in ("good", "bad") for words in ("ink", "quiet", state)),
    *(Promise("on-field", ground, TEXT) for ground in ("field", "field-deep")),
    *(Promise("spark", ground, PART) for ground in ("field", "field-deep")),
    Promise("on-spark", "spark", TEXT),
    *(Promise(f"chart-{n}", ground, PART) for n in range(1, CHARTS + 1) for ground in ("paper", "tint")),
)
