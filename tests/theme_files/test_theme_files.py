"""One style sheet with the town's colours, and fonts that know Serbian letters."""

import io
import re
import sys
from collections.abc import Callable
from pathlib import Path

import lightningcss
import pytest
from fontTools.ttLib import TTFont

from plugins.theme_files.fonts import FACES, Face, recipe
from tests.conftest import ROOT, SITE, Town

Build = Callable[..., Town]
LETTERS = "АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШабвгдђежзијклљмнњопрстћуфхцчџшČĆĐŠŽčćđšžáäëőűțșčĺŕýѓќѕйъщэыґєїҐЄЇ„“”’–—…€№"
FILES = ("tema/serif.woff2", "tema/sans.woff2")


def font(town: Town, name: str) -> TTFont:
    return TTFont(io.BytesIO((town.output / name).read_bytes()))


def test_the_style_sheet_holds_the_colours_of_the_town(build: Build) -> None:
    town = build({"site.yml": f'{SITE}boje: {{osnovna: "#123456", naglasak: "#fedcba"}}\n'})
    css = town.tree()["tema/stil.css"].decode()
    assert "--field:#123456" in css
    assert "--spark:#fedcba" in css


def test_dark_colours_are_for_screens_alone_and_need_no_new_browser(build: Build) -> None:
    css = build({}).tree()["tema/stil.css"].decode()
    assert "@media screen and (prefers-color-scheme:dark){:root{--paper:#1b1613" in css
    assert "light-dark(" not in css


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


def test_fonts_of_the_style_sheet_lie_where_it_looks_for_them(build: Build) -> None:
    town = build({}, SITEURL="https://strane.example/opstina")
    css = town.tree()["tema/stil.css"].decode()
    for name in ("serif.woff2", "sans.woff2"):
        assert f"url({name})" in css.replace('"', "")
        assert town.exists(f"tema/{name}")


@pytest.mark.parametrize("name", FILES)
def test_a_font_has_all_our_letters_and_the_serbian_forms(build: Build, name: str) -> None:
    found = font(build({}), name)
    assert {ord(letter) for letter in LETTERS} <= set(found.getBestCmap())
    table = found["GSUB"].table
    assert "locl" in {record.FeatureTag for record in table.FeatureList.FeatureRecord}
    cyrillic = next(record.Script for record in table.ScriptList.ScriptRecord if record.ScriptTag == "cyrl")
    assert "SRB " in {record.LangSysTag for record in cyrillic.LangSysRecord}


@pytest.mark.parametrize("name", FILES)
def test_a_font_does_not_carry_the_reserved_name(build: Build, name: str) -> None:
    """SIL Open Font License 1.1, 3: a changed font may not use it as the name that users see."""
    names = {record.nameID: record.toUnicode() for record in font(build({}), name)["name"].names}
    assert names[1].startswith("Varos ")
    assert not [names[key] for key in (1, 3, 4, 6, 16, 25) if "Source" in names.get(key, "")]


@pytest.mark.parametrize("name", FILES)
def test_a_font_is_light_enough_for_a_slow_line(build: Build, name: str) -> None:
    assert (build({}).output / name).stat().st_size < 40 * 1024


def test_fonts_are_cut_once(town: Town, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    cut: list[str] = []

    def counting(face: Face) -> bytes:
        cut.append(face.file)
        return face.file.encode()

    monkeypatch.setattr(sys.modules["plugins.theme_files.plan"], "subset", counting)
    town.derived = tmp_path / "own"
    town.derived.mkdir()
    town.build()
    assert sorted(cut) == sorted(face.file for face in FACES)
    town.write({"site.yml": f"{SITE}opis: Друго.\n".replace("opis: Сајт за пробу.\n", "")}).build()
    (town.output / "tema/sans.woff2").unlink()
    town.build(VERIFY=True)
    assert town.tree()["tema/sans.woff2"] == b"sans.woff2"
    assert len(cut) == len(FACES)


def test_another_recipe_is_another_font() -> None:
    assert len({recipe(face) for face in FACES}) == len(FACES)
    assert recipe(FACES[0]) != recipe(FACES[0]._replace(axes=()))


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
