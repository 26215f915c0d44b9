"""Whatever two colours a town has, its pages can be read."""

import re
from itertools import combinations, pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from plugins.colours.charts import apart
from plugins.colours.palette import accent_demands, main_demands, palette
from plugins.colours.promises import CHARTS, PROMISES
from plugins.colours.wcag import contrast, holds, nearest

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@given(COLOURS, COLOURS)
@example("#000000", "#000000")
@example("#ffffff", "#ffffff")
@example("#808080", "#808080")
@example("#000000", "#ffffff")
@example("#0000ff", "#ff0000")
def test_every_promise_is_kept_in_light_and_in_dark(main: str, accent: str) -> None:
    for tokens in palette(main, accent):
        kept = {item: contrast(tokens[item.token], tokens[item.ground]) >= item.ratio for item in PROMISES}
        assert [item for item in kept if not kept[item]] == []
        assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in tokens.values())


@given(COLOURS, COLOURS)
def test_colours_of_charts_differ_for_all_eyes(main: str, accent: str) -> None:
    for tokens in palette(main, accent):
        shown = [tokens[f"chart-{number}"] for number in range(1, CHARTS + 1)]
        assert min(apart(one, other) for one, other in combinations(shown, 2)) >= 0.05


@given(COLOURS, COLOURS)
def test_the_nearest_good_colours_are_good_and_used_as_they_are(main: str, accent: str) -> None:
    main = nearest(main, main_demands())
    accent = nearest(accent, accent_demands(main))
    assert holds(main, main_demands())
    assert holds(accent, accent_demands(main))
    assert palette(main, accent).light["field"] == main


@given(COLOURS, COLOURS)
def test_the_ground_of_the_band_is_told_from_the_field(main: str, accent: str) -> None:
    for tokens in palette(main, accent):
        assert contrast(tokens["field"], tokens["field-deep"]) > 1.03


def test_good_colours_are_the_town_s_own() -> None:
    light, dark = palette("#8a2b2b", "#d9a441")
    assert (light["field"], light["deep"], light["spark"], dark["spark"]) == (
        "#8a2b2b",
        "#8a2b2b",
        "#d9a441",
        "#d9a441",
    )
    assert light["chart-1"] == "#8a2b2b"


def test_light_and_dark_have_the_same_tokens() -> None:
    light, dark = palette("#1e4d3b", "#e3a72f")
    assert list(light) == list(dark)
    assert {name for item in PROMISES for name in (item.token, item.ground)} <= set(light)


@pytest.mark.parametrize("accent", ["#ffffff", "#fbf7ef"])
def test_a_white_accent_is_seen_on_paper(accent: str) -> None:
    light = palette("#1e4d3b", accent).light
    assert contrast(light["spark"], light["paper"]) >= 1.2


def test_the_same_colours_give_the_same_palette() -> None:
    made = [palette("#1e4d3b", "#e3a72f") for _ in range(3)]
    assert all(one == other for one, other in pairwise(made))
