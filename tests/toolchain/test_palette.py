"""./varos palette MAIN ACCENT shows what two colours become."""

import io
import re

import pytest

from plugins.colours.palette import palette
from tools.palette import in_colours, shown


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_every_token_stands_there_in_light_and_in_dark_with_its_contrast() -> None:
    words, end = shown("#8a2b2b", "#d9a441", "sr-Cyrl", swatches=False)
    assert end == 0
    listed = re.findall(r"^ {2}--(\S+) +(#[0-9a-f]{6})", words, re.MULTILINE)
    light, dark = palette("#8a2b2b", "#d9a441")
    assert listed == [*light.items(), *dark.items()]
    assert re.search(r"--deep .* 7,9 на paper, 7,2 на tint", words)
    assert 'boje: {osnovna: "#8a2b2b", naglasak: "#d9a441"}' in words


def test_an_impossible_colour_brings_the_nearest_good_one_and_its_palette() -> None:
    words, end = shown("#ffee88", "#d9a441", "sr-Cyrl", swatches=False)
    assert end == 1
    better = re.search(r"Најближе добре боје: (#\w+) (#\w+)", words)
    assert better
    assert f"--field      {better[1]}" in words
    assert shown(better[1], better[2], "sr-Cyrl", swatches=False)[1] == 0


def test_an_accent_that_the_main_colour_swallows_is_told() -> None:
    words, end = shown("#1e4d3b", "#c8102e", "en", swatches=False)
    assert end == 1
    assert words.startswith("the accent #c8102e is too weak against the main colour #1e4d3b (contrast 1.6, and 3.0")


def test_swapped_colours_are_recognised() -> None:
    words, _ = shown("#e3a72f", "#1e4d3b", "sr-Latn", swatches=False)
    assert "Obrnutim redom boje su dobre: #1e4d3b #e3a72f" in words


def test_without_a_hash_a_colour_is_a_colour_and_other_words_are_none() -> None:
    assert shown("8A2B2B", "d9a441", "sr-Cyrl", swatches=False)[1] == 0
    words, end = shown("crvena", "d9a441", "sr-Cyrl", swatches=False)
    assert end == 2
    assert "није боја" in words


@pytest.mark.parametrize(
    ("stream", "environment", "wanted"),
    [
        (Terminal(), {"COLORTERM": "truecolor"}, True),
        (Terminal(), {"COLORTERM": "truecolor", "NO_COLOR": "1"}, False),
        (Terminal(), {"TERM": "dumb"}, False),
        (io.StringIO(), {"COLORTERM": "truecolor"}, False),
    ],
)
def test_swatches_are_for_terminals_that_can(stream: io.StringIO, environment: dict[str, str], wanted: bool) -> None:
    assert in_colours(stream, environment) is wanted


def test_a_swatch_has_the_colour_of_its_line() -> None:
    words, _ = shown("#8a2b2b", "#d9a441", "sr-Cyrl", swatches=True)
    assert "\x1b[48;2;138;43;43m      \x1b[0m --deep       #8a2b2b" in words
