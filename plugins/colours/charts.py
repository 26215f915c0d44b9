"""Colours of charts: as different from each other as can be, also for those who tell red from green badly."""

from itertools import product
from math import dist

from .oklch import Lch, hex_of, lab_of_linear, linear_of
from .wcag import Against, holds

_HUES = range(0, 360, 15)
_CHROMAS = (0.05, 0.13)
_APART = 0.13  # the first and second are the town's own, where they differ by so much
_Matrix = tuple[tuple[float, float, float], ...]
# Machado, Oliveira, Fernandes 2009, at full strength, on linear light.
_EYES: tuple[_Matrix, ...] = (
    ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
)
_Look = tuple[tuple[float, float, float], ...]


def charts(
    own: tuple[str, ...], count: int, lightnesses: tuple[float, ...], demands: tuple[Against, ...]
) -> tuple[str, ...]:
    """So many colours, the town's own before others; each is good beside what `demands` names."""
    chosen: list[tuple[str, _Look]] = []
    for colour in own:
        look = _look(colour)
        if all(_apart(look, other) >= _APART for _, other in chosen):
            chosen.append((colour, look))
    left = _candidates(lightnesses, demands)
    while len(chosen) < count:
        chosen.append(max(left, key=lambda item: min(_apart(item[1], other) for _, other in chosen)))
    return tuple(colour for colour, _ in chosen)


def apart(one: str, other: str) -> float:
    """How different two colours look to those eyes that tell them worst."""
    return _apart(_look(one), _look(other))


def _candidates(lightnesses: tuple[float, ...], demands: tuple[Against, ...]) -> list[tuple[str, _Look]]:
    found = (hex_of(Lch(*parts)) for parts in product(lightnesses, _CHROMAS, _HUES))
    return [(colour, _look(colour)) for colour in dict.fromkeys(found) if holds(colour, demands)]


def _look(colour: str) -> _Look:
    """Oklab of a colour as each kind of eyes sees it."""
    light = linear_of(colour)
    return tuple(lab_of_linear(_seen(light, eyes)) for eyes in _EYES)


def _seen(light: tuple[float, float, float], eyes: _Matrix) -> tuple[float, float, float]:
    red, green, blue = (max(0.0, sum(part * share for part, share in zip(light, row, strict=True))) for row in eyes)
    return red, green, blue


def _apart(one: _Look, other: _Look) -> float:
    return min(map(dist, one, other))
