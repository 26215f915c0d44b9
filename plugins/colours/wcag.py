"""Contrast as WCAG 2.2 reckons it, and the colours that keep it."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from .oklch import Lch, difference, hex_of, lch_of, linear_of

TEXT = 4.5  # 1.4.3 Contrast (Minimum)
PART = 3.0  # 1.4.11 Non-text Contrast
_STEP = 1 / 256
Way = Literal["darker", "lighter"]


class Against(NamedTuple):
    """A colour beside which another must have at least this contrast."""

    colour: str
    ratio: float


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two "#rrggbb" colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1."""
    red, green, blue = linear_of(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def holds(colour: str, demands: Iterable[Against]) -> bool:
    """Whether a colour has enough contrast to each of the others."""
    return all(contrast(colour, other.colour) >= other.ratio for other in demands)


def shortfall(colour: str, demands: Iterable[Against]) -> Against | None:
    """The demand that a colour misses most; None where it is good."""
    missed = [other for other in demands if contrast(colour, other.colour) < other.ratio]
    return min(missed, key=lambda other: contrast(colour, other.colour) / other.ratio, default=None)


def moved(colour: str, demands: tuple[Against, ...], way: Way) -> str:
    """The colour itself where it is good, else the first good one of the same hue that is darker, or lighter.

    Where there is none, black or white.
    """
    if holds(colour, demands):
        return colour
    lightness, chroma, hue = lch_of(colour)
    step = _STEP if way == "lighter" else -_STEP
    while 0 < lightness < 1:
        lightness += step
        found = hex_of(Lch(lightness, chroma, hue))
        if holds(found, demands):
            return found
    return "#ffffff" if way == "lighter" else "#000000"


def nearest(colour: str, demands: tuple[Against, ...]) -> str:
    """The good colour of the same hue that looks most like this one."""
    ways: tuple[Way, ...] = ("darker", "lighter")
    found = [moved(colour, demands, way) for way in ways]
    return min((item for item in found if holds(item, demands)), key=lambda item: difference(item, colour))
