"""Contrast as WCAG 2.2 reckons it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.colours.oklch import difference
from plugins.colours.palette import PAPER
from plugins.colours.wcag import TEXT, Against, contrast, holds, moved, nearest, shortfall

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
ON_PAPER = (Against(PAPER, TEXT),)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#ffffff", "#ffffff", 1.0),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_known_ratios(one: str, other: str, ratio: float) -> None:
    assert round(contrast(one, other), 2) == ratio


@given(COLOURS, COLOURS)
def test_it_does_not_matter_which_is_text(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21


@given(COLOURS)
def test_the_nearest_good_colour_is_good_and_a_good_one_stays(colour: str) -> None:
    found = nearest(colour, ON_PAPER)
    assert holds(found, ON_PAPER)
    assert (found == colour) == holds(colour, ON_PAPER)
    assert (shortfall(colour, ON_PAPER) is None) == holds(colour, ON_PAPER)
    assert difference(found, colour) <= difference("#000000", colour)


def test_no_step_nearer_would_do() -> None:
    found = nearest("#d9a441", ON_PAPER)
    assert TEXT <= contrast(found, PAPER) < TEXT + 0.1


def test_where_nothing_is_good_black_and_white_are_the_ends() -> None:
    impossible = (Against("#777777", 21),)
    assert moved("#336699", impossible, "darker") == "#000000"
    assert moved("#336699", impossible, "lighter") == "#ffffff"
