"""A part of a text that is in the other script than the rest."""

import re
from typing import Final

from .text import letters_of

_BLOCK: Final = re.compile(r"\S[^\n]*(?:\n[ \t]*\S[^\n]*)*")
FEWEST: Final = 15
"""Letters of Serbian words that are no name in passing."""


def other_script(text: str, *, latin: bool) -> int | None:
    """Where the first paragraph stands that is not in the script of the whole (`latin`); None where there is none."""
    return next((block.start() for block in _BLOCK.finditer(text) if is_other(block[0], latin=latin)), None)


def is_other(text: str, *, latin: bool) -> bool:
    """Whether a paragraph or a value is in the other script."""
    if len(text) < FEWEST:
        return False
    cyrillics, latins = letters_of(text)
    there, here = (cyrillics, latins) if latin else (latins, cyrillics)
    return there >= FEWEST and there > here
