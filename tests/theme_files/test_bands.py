"""The woven bands, of which a town chooses one."""

import io
import re
from collections.abc import Callable
from itertools import combinations, pairwise

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Browser

from plugins.municipality.model import BANDS as CHOICES
from plugins.theme_files.bands import BANDS, band
from tests.conftest import SITE, Town

Build = Callable[..., Town]
COLOURS = {"--field-deep": ".", "--on-field": "o", "--spark": "x"}


def style_sheet(build: Build, name: str) -> str:
    return build({"site.yml": f"{SITE}traka: {name}\n"}).tree()["tema/stil.css"].decode()


def test_every_choice_of_site_yml_has_a_chart() -> None:
    assert list(BANDS) == list(CHOICES)
    assert len(BANDS) >= 4


@pytest.mark.parametrize("name", BANDS)
def test_a_chart_is_woven_of_all_three_colours_and_as_high_as_others(name: str) -> None:
    chart = BANDS[name]
    assert len({len(row) for row in chart.rows}) == 1
    assert set("".join(chart.rows)) == {".", "o", "x"}
    assert 27 <= chart.stitch * len(chart.rows) <= 36


@pytest.mark.parametrize(("one", "other"), list(combinations(BANDS, 2)))
def test_two_bands_differ_in_more_than_a_few_stitches(one: str, other: str) -> None:
    rows = zip(BANDS[one].rows, BANDS[other].rows, strict=False)
    stitches = [pair for first, second in rows for pair in zip(first, second, strict=False)]
    assert sum(here != there for here, there in stitches) > len(stitches) / 4


def test_a_town_chooses_in_either_script(build: Build) -> None:
    assert "--band-size:34px" in style_sheet(build, "vez")
    assert style_sheet(build, "вез") == style_sheet(build, "vez")
    assert style_sheet(build, "cilim") != style_sheet(build, "vez")


def test_another_word_is_told_with_those_that_are_known(build: Build) -> None:
    town = build({"site.yml": f"{SITE}traka: vezz\n"})
    assert town.code == 2
    assert "[V205]" in town.said
    assert all(name in town.said for name in BANDS)


@pytest.mark.parametrize("name", BANDS)
def test_the_gradients_say_what_the_chart_does(name: str) -> None:
    """From the lowest row, which lies on top, to the highest."""
    chart = BANDS[name]
    layers = re.findall(r"linear-gradient\(90deg,(.*?)\) 0 (\d+)px/(\d+)px (\d+)px", band(name))
    drawn: dict[int, str] = {}
    for stops, top, width, height in layers:
        ends = [("", 0), *((colour, int(end)) for colour, end in re.findall(r"var\((--[a-z-]+)\) 0 (\d+)px", stops))]
        runs = [(colour, end - start) for (_, start), (colour, end) in pairwise(ends)]
        drawn[int(top)] = "".join(COLOURS[colour] * (length // chart.stitch) for colour, length in runs)
        assert int(width) == chart.stitch * len(chart.rows[0])
        assert int(top) + int(height) == chart.stitch * len(chart.rows)
    tops = [int(top) for _, top, _, _ in layers]
    assert tops == sorted(tops, reverse=True)
    rows, last = [], ""
    for number in range(len(chart.rows)):
        last = drawn.get(number * chart.stitch, last)
        rows.append(last)
    assert tuple(rows) == chart.rows


@pytest.mark.browser
def test_a_browser_paints_the_chart_at_any_zoom(browser: Browser) -> None:
    """No seam of another colour between rows: all pixels have one of three colours, or lie between two of a row."""
    colours = "<style>:root{--field-deep:#000;--on-field:#fff;--spark:#fff}body{margin:0;background:#f0f}"
    body = "div{height:var(--band-size);background:var(--band);background-repeat:repeat-x}"
    for zoom in (1, 1.25, 1.5):
        page = browser.new_page(viewport={"width": 400, "height": 100}, device_scale_factor=zoom)
        page.set_content(f"{colours}{band('cilim')}{body}</style><div></div>")
        shot = page.locator("div").screenshot()
        page.close()
        assert purple(shot) == 0, zoom


def purple(shot: bytes) -> int:
    """How many of red and blue come from the ground of the page; a fraction may cut the last row."""
    image = Image.open(io.BytesIO(shot)).convert("RGB")
    red, green, blue = image.crop((0, 0, image.width, image.height - 1)).split()
    return sum(ImageChops.subtract(colour, green).histogram()[9:] != [0] * 247 for colour in (red, blue))
