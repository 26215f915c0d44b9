"""Fonts that know Serbian letters in both scripts, and fetch no others than a page has."""

import io
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import uharfbuzz
from fontTools.ttLib import TTFont

from plugins.theme_files.faces import FACES, Face
from plugins.theme_files.font_faces import BEFORE, SAMPLE, advance, font_faces
from plugins.theme_files.fonts import recipe, source_of
from plugins.theme_files.letters import OTHERS, SERBIAN, unicode_range
from tests.conftest import SITE, Town

Build = Callable[..., Town]
OURS = "АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ"
OURS += "абвгдђежзијклљмнњопрстћуфхцчџшČĆĐŠŽčćđšžŽabcxyzQWXYqwxy0189„“”’‘–—…€№§°²×→−\u00a0\u202f"
THEIRS = "áéíóöőúüűÁÉÍÓÖŐÚÜŰëçËÇäĺľŕôňťďýÄĹĽŔÔŇŤĎÝăâîșțĂÂÎȘȚşţĂйъщьюяыэЪѓќѕѐѝєїґЄЇҐіßñèêåøłńśźżęąřěů"
FIRST = [face for face in FACES if face.letters == SERBIAN]
UPRIGHT = ("serif.woff2", "sans.woff2")
LIBERATION = Path("/usr/share/fonts/truetype/liberation")


def font(town: Town, face: Face) -> TTFont:
    return TTFont(io.BytesIO((town.output / "tema" / face.file).read_bytes()))


def plain(found: TTFont) -> uharfbuzz.Font:
    """The font as HarfBuzz reads it: not compressed."""
    data = io.BytesIO()
    found.flavor = None
    found.save(data)
    return uharfbuzz.Font(uharfbuzz.Face(data.getvalue()))


def shaped(found: TTFont, text: str, language: str) -> list[int]:
    """The glyphs that a reader sees, letter by letter."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.direction, buffer.script, buffer.language = "ltr", "Cyrl", language
    uharfbuzz.shape(plain(found), buffer)
    return [info.codepoint for info in buffer.glyph_infos]


def changed(found: TTFont, text: str, one: str, other: str) -> str:
    """The letters that look otherwise in one language than in the other."""
    pairs = zip(text, shaped(found, text, one), shaped(found, text, other), strict=True)
    return "".join(letter for letter, here, there in pairs if here != there)


@pytest.mark.parametrize("language", ["sr", "sr-Cyrl"])
@pytest.mark.parametrize("face", FIRST, ids=lambda face: face.file)
def test_serbian_letters_have_their_serbian_forms(build: Build, face: Face, language: str) -> None:
    """б everywhere, and г д п т in italics, are drawn otherwise in Serbian than in Russian."""
    wanted = "бгдпт" if face.style == "italic" else "б"
    assert changed(font(build({}), face), "абвгдежзиклмнопрстуфхцчш", language, "ru") == wanted


def test_macedonian_italics_have_the_same_forms(build: Build) -> None:
    face = next(face for face in FIRST if face.file == "sans-italic.woff2")
    found = font(build({}), face)
    assert shaped(found, "бгдпт", "mk") == shaped(found, "бгдпт", "sr")


@pytest.mark.parametrize("face", FIRST, ids=lambda face: face.file)
def test_the_letterforms_of_bulgarian_are_not_carried_along(build: Build, face: Face) -> None:
    """A second alphabet in each file: two kilobytes that no Serbian page shows."""
    assert changed(font(build({}), face), "вжзиклцш", "bg", "ru") == ""


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.file)
def test_a_file_has_the_letters_of_its_languages(build: Build, face: Face) -> None:
    letters = OURS if face.letters == SERBIAN else THEIRS
    assert {ord(letter) for letter in letters} <= set(font(build({}), face).getBestCmap())


def test_no_letter_lies_in_two_files() -> None:
    assert SERBIAN.isdisjoint(OTHERS)
    assert {ord(letter) for letter in OURS} <= SERBIAN
    assert {ord(letter) for letter in THEIRS} <= OTHERS


def test_ranges_are_written_as_css_writes_them() -> None:
    assert unicode_range([(0x20, 0x22), (0xA0, 0xA0)]) == "U+20-22,U+A0"


def test_the_style_sheet_says_of_each_file_where_it_lies_and_the_serbian_ones_come_last(build: Build) -> None:
    town = build({}, SITEURL="https://strane.example/opstina")
    css = town.tree()["tema/stil.css"].decode().replace('"', "")
    rules = [rule for rule in re.findall(r"@font-face\{[^}]*\}", css) if "url(" in rule]
    assert ["unicode-range:U+" in rule for rule in rules] == [True] * 3 + [False] * 4
    for face in FACES:
        rule = next(rule for rule in rules if f"url({face.file})" in rule)
        assert town.exists(f"tema/{face.file}")
        assert ("font-style:italic" in rule) == (face.style == "italic")


def test_only_the_upright_serbian_files_are_fetched_before_they_are_needed(build: Build) -> None:
    links = build({}).page("").find_all("link", rel="preload")
    assert [link["href"].rpartition("/")[2] for link in links] == list(UPRIGHT)


def test_the_two_upright_files_are_light_enough_for_a_slow_line(build: Build) -> None:
    town = build({})
    assert sum((town.output / "tema" / name).stat().st_size for name in UPRIGHT) <= 38_000


@pytest.mark.parametrize("face", FIRST[:2], ids=lambda face: face.file)
def test_a_line_in_a_coarser_font_is_as_wide_as_in_its_source(build: Build, face: Face) -> None:
    """Kerning in steps, headlines on half the grid: measured 0.1 to 0.3 % there, less than 0.1 % in text."""
    axes = {axis: float(values[0]) for axis, values in face.axes}
    whole, ours = uharfbuzz.Font(uharfbuzz.Face(source_of(face).read_bytes())), plain(font(build({}), face))
    for one in (whole, ours):
        one.set_variations(axes)
    for text in (*SAMPLE, "Тргови. Џак „А”", "Tovar, Va"):
        width = advance(whole, text) / whole.face.upem
        assert advance(ours, text) / ours.face.upem == pytest.approx(width, rel=0.006)
    assert advance(ours, "Та") < advance(ours, "Т") + advance(ours, "а")


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.file)
def test_a_font_does_not_carry_the_reserved_name(build: Build, face: Face) -> None:
    """SIL Open Font License 1.1, 3: a changed font may not use it as the name that users see."""
    names = {record.nameID: record.toUnicode() for record in font(build({}), face)["name"].names}
    assert names[1].startswith("Varos ")
    assert not [names[key] for key in (1, 3, 4, 6, 16, 25) if "Source" in names.get(key, "")]


def test_what_stands_before_takes_the_room_of_our_letters() -> None:
    """Measured once by hand over another text: 104.4 %, 93.1 % and 90.8 %."""
    ratios = [float(found) for found in re.findall(r"size-adjust:([\d.]+)%", font_faces())]
    assert ratios == pytest.approx([104.4, 93.1, 90.8], abs=0.5)
    assert font_faces().count("ascent-override") == len(BEFORE)


@pytest.mark.skipif(not LIBERATION.is_dir(), reason="the fonts that are as wide as Arial are not here")
@pytest.mark.parametrize(("file", "place"), [("Serif-Bold", 0), ("Sans-Regular", 1), ("Sans-Bold", 2)])
def test_widths_of_the_fonts_of_readers_are_right(file: str, place: int) -> None:
    source: Any = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(LIBERATION / f"Liberation{file}.ttf")))
    width = sum(advance(uharfbuzz.Font(source), text) for text in SAMPLE) / source.upem
    assert width == pytest.approx(BEFORE[place].width, abs=0.01)


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
    assert recipe(FACES[0]) != recipe(FACES[0]._replace(letters=OTHERS))
    assert recipe(FACES[0]) != recipe(FACES[0]._replace(units=1000))


def test_signs_that_style_sheets_draw_ask_for_no_second_file() -> None:
    sheets = (Path(__file__).parents[2] / "theme").rglob("*.css")
    drawn = {sign for path in sheets for sign in path.read_text("utf-8") if not sign.isascii()}
    assert "›" in drawn
    assert sorted(sign for sign in drawn if ord(sign) in OTHERS) == []
