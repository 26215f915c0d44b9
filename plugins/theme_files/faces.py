"""The font files of the theme: which families, cut from which sources, with which letters."""

from typing import NamedTuple

from .letters import OTHERS, SERBIAN

Axes = tuple[tuple[str, tuple[int, ...]], ...]
_SERIF, _SANS = "fontpkg-source-serif-4", "fontpkg-source-sans-3"
_HEADLINES: Axes = (("opsz", (28,)), ("wght", (650,)))
_TEXT: Axes = (("wght", (400, 650)),)
# Bold italics are rare: the browser makes them, and who reads one stressed word waits for half the file.
_STRESS: Axes = (("wght", (400,)),)
# What every visitor fetches has kerning in steps, and headlines a coarser grid: half a unit is 0.04 px in the largest.
# Not the text: browsers print a variable font as one of Type 3, whose widths some readers of PDF take for thousandths.
_HEADLINE_UNITS, _TEXT_UNITS, _AS_DRAWN = 500, 1000, 0


class Face(NamedTuple):
    """A font file of ours; `axes` limits those of the source: one number pins an axis, a pair keeps a range.

    `weight` and `style` are what CSS says of it, `units` how many its grid has to the em, kerning being in
    steps then; 0 leaves both as they were drawn.
    """

    file: str
    family: str
    package: str
    source: str
    axes: Axes
    weight: str
    style: str = "normal"
    letters: frozenset[int] = SERBIAN
    features: tuple[str, ...] = ("kern", "liga", "locl")
    units: int = _AS_DRAWN


_FIRST = (
    Face("serif", "Varos Serif", _SERIF, "SourceSerif4[opsz,wght].ttf", _HEADLINES, "600 700", units=_HEADLINE_UNITS),
    Face("sans", "Varos Sans", _SANS, "SourceSans3[wght].ttf", _TEXT, "400 650", units=_TEXT_UNITS),
    Face("serif-italic", "Varos Serif", _SERIF, "SourceSerif4-Italic[opsz,wght].ttf", _HEADLINES, "600 700", "italic"),
    Face("sans-italic", "Varos Sans", _SANS, "SourceSans3-Italic[wght].ttf", _STRESS, "400", "italic"),
)
FACES = (
    *(face._replace(file=f"{face.file}.woff2") for face in _FIRST),
    # Italics of another language in a headline are too rare for a file: the reader's machine has some. Browsers kern no
    # letter of one file with a letter of another.
    *(
        face._replace(file=f"{face.file}-others.woff2", letters=OTHERS, features=("locl",), units=_AS_DRAWN)
        for face in _FIRST
        if face.file != "serif-italic"
    ),
)
