"""budgets.toml: what figures may be at most or must be at least, and which pages are over."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from .stage import Figures


class Bound(NamedTuple):
    """One line of the file; `least` and `most` are None where nothing is asked."""

    figure: str
    least: float | None
    most: float | None

    def broken_by(self, figures: Figures) -> str:
        """What is wrong, in Serbian; "" where nothing is, or where it was not measured."""
        value = figures.get(self.figure)
        if value is None:
            return ""
        if self.most is not None and value > self.most:
            return f"{self.figure} = {value:g}, највише {self.most:g}"
        if self.least is not None and value < self.least:
            return f"{self.figure} = {value:g}, најмање {self.least:g}"
        return ""


def read_budget(path: Path) -> tuple[Bound, ...]:
    """All bounds. Raises OSError, ValueError."""
    told = tomllib.loads(path.read_text("utf-8"))
    wrong = set(told) - {"most", "least"}
    if wrong:
        raise ValueError(f"{path.name}: само [most] и [least], а не {', '.join(sorted(wrong))}")
    most, least = told.get("most", {}), told.get("least", {})
    return tuple(Bound(name, least.get(name), most.get(name)) for name in dict.fromkeys((*most, *least)))


def over(bounds: tuple[Bound, ...], figures: Mapping[str, Figures]) -> Iterator[tuple[str, str]]:
    """Page and what is wrong with it."""
    for page, own in figures.items():
        for bound in bounds:
            if words := bound.broken_by(own):
                yield page, words
