"""OKLCH as CSS Color 4 has it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.colours.oklch import Lch, difference, hex_of, lch_of, mixed

NEAR_BLACK = 0.08  # below it the steps of eight bits are far apart to the eye
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("colour", "lightness", "chroma", "hue"),
    [
        ("#ff0000", 0.628, 0.2577, 29.23),
        ("#00ff00", 0.8664, 0.2948, 142.5),
        ("#0000ff", 0.452, 0.3132, 264.05),
        ("#663399", 0.4403, 0.1603, 303.37),
    ],
)
def test_known_colours(colour: str, lightness: float, chroma: float, hue: float) -> None:
    found = lch_of(colour)
    assert found.lightness == pytest.approx(lightness, abs=1e-3)
    assert found.chroma == pytest.approx(chroma, abs=1e-3)
    assert found.hue == pytest.approx(hue, abs=0.05)


@given(COLOURS)
def test_every_colour_comes_back(colour: str) -> None:
    assert hex_of(lch_of(colour)) == colour


@given(st.floats(-0.2, 1.2), st.floats(0, 0.5), st.floats(0, 360))
def test_a_colour_that_screens_do_not_have_keeps_its_lightness(lightness: float, chroma: float, hue: float) -> None:
    found = lch_of(hex_of(Lch(lightness, chroma, hue)))
    step, more = (0.01, 0.02) if lightness > NEAR_BLACK else (0.055, 0.025)  # half of #010101 is black
    assert found.lightness == pytest.approx(min(1, max(0, lightness)), abs=step)
    assert found.chroma <= chroma + more


@given(COLOURS, COLOURS)
def test_a_mixture_lies_between(one: str, other: str) -> None:
    assert mixed(one, other, 1) == one
    assert mixed(one, other, 0) == other
    assert difference(mixed(one, other, 0.5), one) <= difference(one, other) + 0.01
