"""A picture as pages show it: its size, and the widths in which there are smaller copies of it."""

from typing import NamedTuple

WIDTHS = (240, 480, 800, 1200, 1600)
"""Of the copies: a card on a phone, a card, a text, a telephone with a dense screen, a wide page."""


class Picture(NamedTuple):
    """`path` is below content/ ("" for no picture); sizes are in pixels, as the picture is seen.

    `widths` is empty for what is shown as it is: drawings, moving and tiny pictures. Copies of a `clear` one keep what
    can be seen through it.
    """

    path: str = ""
    width: int = 0
    height: int = 0
    widths: tuple[int, ...] = ()
    clear: bool = False


def copy_widths(width: int) -> tuple[int, ...]:
    """Copies are smaller than the picture, but for the largest, which may be as wide."""
    smaller = tuple(item for item in WIDTHS if item < width)
    return (*smaller, width) if smaller and width < WIDTHS[-1] else smaller
