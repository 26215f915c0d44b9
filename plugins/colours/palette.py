"""The palette of a town: every colour of its pages in light and in dark, made of two."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from .charts import charts
from .oklch import Lch, hex_of, lch_of, mixed
from .promises import CHARTS
from .wcag import PART, TEXT, Against, Way, moved, nearest

PAPER, NIGHT = "#fbf7ef", "#1b1613"
ON_FIELD, ON_SPARK = "#fdf9f1", "#1b1613"
Tokens = Mapping[str, str]
_WARM = "#f3e8d6"  # what lines on paper are mixed with
_SEEN = 1.2  # the contrast with which a bright box is seen on paper
_SPARE = 0.5  # quiet words on a tint: what rounding and mixing in the style sheets may take
_STEP, _DARKEST = 0.07, 0.12


class Palette(NamedTuple):
    """Token -> "#rrggbb", in light and in dark."""

    light: Tokens
    dark: Tokens


class _Scheme(NamedTuple):
    """What does not depend on the town; words become good by going `forth`, grounds by going `back`."""

    paper: str
    ink: str
    quiet: str
    forth: Way
    back: Way
    states: tuple[tuple[str, Lch], ...]  # green and red by hue; words and signs say it too
    share: float
    charts: tuple[float, ...]


_LIGHT = _Scheme(
    paper=PAPER,
    ink="#2b221d",
    quiet="#65584e",
    forth="darker",
    back="lighter",
    states=(("good", Lch(0.45, 0.11, 152)), ("bad", Lch(0.48, 0.16, 27))),
    share=0.09,
    charts=(0.36, 0.48, 0.6),
)
_DARK = _Scheme(
    paper=NIGHT,
    ink="#ece3d6",
    quiet="#b9ab9b",
    forth="lighter",
    back="darker",
    states=(("good", Lch(0.82, 0.12, 152)), ("bad", Lch(0.8, 0.11, 27))),
    share=0.14,
    charts=(0.57, 0.67, 0.77, 0.88),
)


@lru_cache(maxsize=16)
def palette(main: str, accent: str) -> Palette:
    """The colours themselves where they are good, else the nearest that are."""
    return Palette(_light(main, accent), _dark(main, accent))


def main_demands() -> tuple[Against, ...]:
    """What the main colour must hold: it is read on paper, and cream is read on it."""
    return Against(PAPER, TEXT), Against(ON_FIELD, TEXT)


def accent_demands(main: str) -> tuple[Against, ...]:
    """What the accent must hold: it is seen on the main colour, and dark letters are read on it."""
    return _seen_on(moved(main, main_demands(), "darker"))


def _light(main: str, accent: str) -> Tokens:
    field = moved(main, main_demands(), "darker")
    spark = _off_paper(nearest(accent, accent_demands(main)))
    line = mixed(main, _WARM, 0.2)
    return _scheme(_LIGHT, main, field, mixed(accent, PAPER, 0.13), spark, line)


def _dark(main: str, accent: str) -> Tokens:
    _, chroma, hue = lch_of(main)
    field = hex_of(Lch(0.31, min(chroma, 0.08), hue))
    spark = moved(_off_paper(nearest(accent, accent_demands(main))), _seen_on(field), "lighter")
    line = mixed(hex_of(Lch(0.7, chroma, hue)), NIGHT, 0.28)
    return _scheme(_DARK, hex_of(Lch(0.84, min(chroma, 0.09), hue)), field, mixed(main, NIGHT, 0.22), spark, line)


def _scheme(scheme: _Scheme, words: str, field: str, tint: str, spark: str, line: str) -> Tokens:
    tint = moved(tint, (Against(scheme.quiet, TEXT + _SPARE),), scheme.back)
    grounds = scheme.paper, tint
    deep = moved(words, _beside(grounds, TEXT), scheme.forth)
    own = deep, moved(spark, _beside(grounds, PART), scheme.forth)
    shown = charts(own, CHARTS, scheme.charts, _beside(grounds, PART))
    return {
        "paper": scheme.paper,
        "tint": tint,
        "ink": scheme.ink,
        "quiet": scheme.quiet,
        "line": line,
        "deep": deep,
        "field": field,
        "field-deep": _deeper(field),
        "on-field": ON_FIELD,
        "spark": spark,
        "on-spark": ON_SPARK,
        **_states(scheme, grounds),
        **{f"chart-{number}": colour for number, colour in enumerate(shown, 1)},
    }


def _states(scheme: _Scheme, grounds: tuple[str, ...]) -> Tokens:
    """Words of success and failure, each with a ground of its own."""
    made: dict[str, str] = {}
    for name, lch in scheme.states:
        words = hex_of(lch)
        ground = moved(mixed(words, scheme.paper, scheme.share), (Against(scheme.quiet, TEXT),), scheme.back)
        made[name] = moved(words, _beside((*grounds, ground), TEXT), scheme.forth)
        made[f"{name}-tint"] = ground
    return made


def _beside(grounds: tuple[str, ...], ratio: float) -> tuple[Against, ...]:
    return tuple(Against(ground, ratio) for ground in grounds)


def _seen_on(field: str) -> tuple[Against, ...]:
    return Against(field, PART), Against(_deeper(field), PART), Against(ON_SPARK, TEXT)


def _deeper(field: str) -> str:
    """The ground of the band and of the strip above; beside what is nearly black it is the lighter one."""
    lightness, chroma, hue = lch_of(field)
    deeper = lightness - _STEP if lightness > _DARKEST + _STEP else max(lightness + _STEP, _DARKEST + _STEP)
    return hex_of(Lch(deeper, chroma, hue))


def _off_paper(spark: str) -> str:
    """White and cream would not be seen as a box on paper."""
    return moved(spark, (Against(PAPER, _SEEN),), "darker")
