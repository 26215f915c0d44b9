"""What a stage finds out of a page: figures that budgets speak of, and words about what made them."""

from collections.abc import Mapping
from typing import NamedTuple

Figures = Mapping[str, float]


class Found(NamedTuple):
    """Figures by name; `notes` say in a few words where what is wrong is."""

    figures: Figures
    notes: tuple[str, ...] = ()


NOTHING = Found({})


def kilobytes(number: float) -> float:
    """1 KB is 1024 bytes, one digit after the point."""
    return round(number / 1024, 1)
