"""One style sheet with the colours of the town."""

import gzip
import re
from collections.abc import Callable
from pathlib import Path

import lightningcss

from tests.conftest import ROOT, SITE, Town

Build = Callable[..., Town]


def test_the_style_sheet_holds_the_colours_of_the_town(build: Build) -> None:
    town = build({"site.yml": f'{SITE}boje: {{osnovna: "#123456", naglasak: "#fedcba"}}\n'})
    css = town.tree()["tema/stil.css"].decode()
    assert "--field:#123456" in css
    assert "--spark:#fedcba" in css


def test_dark_colours_are_for_screens_alone_and_need_no_new_browser(build: Build) -> None:
    css = build({}).tree()["tema/stil.css"].decode()
    assert "@media screen and (prefers-color-scheme:dark){:root{--paper:#1b1613" in css
    assert "light-dark(" not in css


def test_tokens_that_no_style_sheet_uses_are_not_sent(town: Town, theme: Path) -> None:
    assert "--chart-1" not in town.build().tree()["tema/stil.css"].decode()
    (theme / "static/99-grafikon.css").write_text(".stubac { background: var(--chart-1); }", "utf-8")
    assert "--chart-1:#" in town.build().tree()["tema/stil.css"].decode()


def test_no_style_sheet_has_a_colour_of_its_own() -> None:
    """Paper, in 90-print.css, is white, and its ink black and grey."""
    sheets = [path for path in (ROOT / "theme").rglob("*.css") if path.name != "90-print.css"]
    colour = re.compile(
        r"#(?!0000\b)[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|:\s*(?:white|black|red|gr[ae]y)\b"
    )
    bare = {path.name: re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL) for path in sheets}
    assert {name: found for name, text in bare.items() if (found := colour.findall(text))} == {}


def test_the_style_sheet_is_valid_small_and_asks_for_nothing_foreign(build: Build) -> None:
    css = build({}).tree()["tema/stil.css"].decode()
    assert lightningcss.process_stylesheet(css, filename="stil.css", minify=True) == css
    assert "url(http" not in css
    assert "url(//" not in css
    assert "@import" not in css


def test_the_style_sheet_weighs_at_most_nine_kilobytes(build: Build) -> None:
    """With colours, band and faces, as it is sent."""
    css = build({}).tree()["tema/stil.css"]
    assert len(gzip.compress(css, 6, mtime=0)) <= 9 * 1024


def test_what_search_shows_has_a_sheet_of_its_own(town: Town, theme: Path) -> None:
    folder = theme / "templates/components/search"
    folder.mkdir(exist_ok=True)
    (folder / "style.css").write_text(".suggestions { color: var(--chart-2); }", "utf-8")
    files = town.build().tree()
    assert files["tema/pretraga.css"] == b".suggestions{color:var(--chart-2)}"
    assert b".suggestions" not in files["tema/stil.css"]
    assert b"--chart-2:#" in files["tema/stil.css"]


def test_a_faulty_sheet_of_search_is_named(town: Town, theme: Path) -> None:
    (theme / "templates/components/search").mkdir(exist_ok=True)
    (theme / "templates/components/search/style.css").write_text("a { color: }} b {", "utf-8")
    assert town.build().code == 2
    assert "components/search/style.css: " in town.said
    assert "[V508]" in town.said


def test_faulty_css_of_a_theme_is_named(town: Town, theme: Path) -> None:
    (theme / "static/99-los.css").write_text("a { color: }} b {", "utf-8")
    town.build()
    assert town.code == 2
    assert "99-los.css: " in town.said
    assert "[V508]" in town.said
    assert not (town.output / "index.html").exists()


def test_a_style_sheet_in_an_old_encoding_is_named(town: Town, theme: Path) -> None:
    (theme / "static/99-star.css").write_bytes("/* Ђ */".encode("windows-1251"))
    town.build()
    assert town.code == 2
    assert "99-star.css" in town.said
    assert "[V508]" in town.said
