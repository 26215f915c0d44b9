"""Whether the two colours of a town go together; each by itself has been read already."""

from collections.abc import Iterator, Mapping

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase
from ..diagnostics.problem import Problem
from .kinds import decimal
from .model import Colours

KEY = "boje.naglasak"
_LETTERS = Phrase("тамним словима која стоје на њој", "the dark letters that stand on it")


def colour_problems(colours: Colours, path: str, lines: Mapping[str, int]) -> Iterator[Problem]:
    """V521: an accent that is not seen on the main colour, or on which nothing can be read."""
    from ..colours.palette import ON_SPARK, accent_demands
    from ..colours.wcag import contrast, nearest, shortfall

    demands = accent_demands(colours.main)
    missed = shortfall(colours.accent, demands)
    if missed is None or KEY not in lines:  # an accent that nobody chose follows the main colour
        return
    main = Phrase(f"основној боји {colours.main}", f"the main colour {colours.main}")
    yield problem(
        "V521",
        path,
        lines[KEY],
        KEY,
        colour=colours.accent,
        against=_LETTERS if missed.colour == ON_SPARK else main,
        ratio=decimal(contrast(colours.accent, missed.colour)),
        needed=decimal(missed.ratio),
        better=nearest(colours.accent, demands),
    )
