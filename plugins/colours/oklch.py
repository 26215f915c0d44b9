"""OKLCH: lightness, chroma and hue as eyes see them, from and to "#rrggbb" (CSS Color 4, "Oklab and OKLCH")."""

from math import atan2, cos, dist, hypot, radians, sin
from typing import NamedTuple

_INSIDE = 1e-5  # how far beyond sRGB a rounded part may lie
_HALVINGS = 14
_CUBE = 1 / 3


class Lch(NamedTuple):
    """Lightness 0 to 1, chroma 0 to about 0.32 in sRGB, hue in degrees."""

    lightness: float
    chroma: float
    hue: float


def lch_of(colour: str) -> Lch:
    """The OKLCH of a "#rrggbb"."""
    lightness, a, b = lab_of(colour)
    return Lch(lightness, hypot(a, b), _degrees(a, b))


def hex_of(colour: Lch) -> str:
    """The "#rrggbb" of the same lightness and hue, with as much of the chroma as sRGB has."""
    lightness = min(1.0, max(0.0, colour.lightness))
    fits, beyond = 0.0, colour.chroma
    if _is_inside(_linear_of(Lch(lightness, beyond, colour.hue))):
        fits = beyond
    else:
        for _ in range(_HALVINGS):
            middle = (fits + beyond) / 2
            if _is_inside(_linear_of(Lch(lightness, middle, colour.hue))):
                fits = middle
            else:
                beyond = middle
    parts = (round(255 * _encoded(min(1.0, max(0.0, part)))) for part in _linear_of(Lch(lightness, fits, colour.hue)))
    return "#" + "".join(f"{part:02x}" for part in parts)


def mixed(one: str, other: str, share: float) -> str:
    """The mixture with this share of `one`, as `color-mix(in oklab, …)` makes it."""
    lightness, a, b = (
        share * first + (1 - share) * second for first, second in zip(lab_of(one), lab_of(other), strict=True)
    )
    return hex_of(Lch(lightness, hypot(a, b), _degrees(a, b)))


def difference(one: str, other: str) -> float:
    """How different two colours look: their distance in Oklab; 0.02 is hardly seen, black and white are 1 apart."""
    return dist(lab_of(one), lab_of(other))


def lab_of(colour: str) -> tuple[float, float, float]:
    """Oklab of a "#rrggbb"."""
    return lab_of_linear(linear_of(colour))


def lab_of_linear(parts: tuple[float, float, float]) -> tuple[float, float, float]:
    """Oklab of linear sRGB."""
    red, green, blue = parts
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** _CUBE
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** _CUBE
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** _CUBE
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def linear_of(colour: str) -> tuple[float, float, float]:
    """Linear light of a "#rrggbb", each part 0 to 1."""
    red, green, blue = (_decoded(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return red, green, blue


def _linear_of(colour: Lch) -> tuple[float, float, float]:
    lightness, a, b = colour.lightness, *_plane(colour)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _plane(colour: Lch) -> tuple[float, float]:
    return colour.chroma * cos(radians(colour.hue)), colour.chroma * sin(radians(colour.hue))


def _degrees(a: float, b: float) -> float:
    return atan2(b, a) * 57.29577951308232 % 360


def _is_inside(parts: tuple[float, float, float]) -> bool:
    return all(-_INSIDE <= part <= 1 + _INSIDE for part in parts)


def _decoded(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - IEC 61966-2-1


def _encoded(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055  # noqa: PLR2004 - IEC 61966-2-1
