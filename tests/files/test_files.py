"""Files to download go out as they are, under names that every server and program understands."""

import os
import re
import shutil
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest

from bench.faults.edits import PIXEL
from plugins.pages.media_types import unpublished_ending
from plugins.pages.places import published_name
from tests.conftest import Town

Build = Callable[..., Town]
NAME = "Одлука №5 о буџету & таксама 2025 (пречишћено).pdf"


def page(text: str) -> str:
    return f"---\nnaslov: Одлука\n---\n{text}\n"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("datoteke/Одлука о буџету.PDF", "datoteke/odluka-o-budzetu.pdf"),
        ("datoteke/Ђачка џезва, љубав & њива №5.docx", "datoteke/djacka-dzezva-ljubav-njiva-no5.docx"),
        ("datoteke/2026/Šuma čežnje.tar.gz", "datoteke/2026/suma-ceznje-tar.gz"),
        ("slike/Трг Липа/мост 1.jpeg", "slike/trg-lipa/most-1.jpeg"),
        ("datoteke/BEZNASTAVKA", "datoteke/beznastavka"),
    ],
)
def test_names_are_ascii(path: str, name: str) -> None:
    assert published_name(path) == name


def test_a_file_goes_out_byte_by_byte_once_for_all_scripts(build: Build) -> None:
    data = bytes(range(256)) * 3
    town = build({f"datoteke/{NAME}": data, "slike/Тачка.png": PIXEL})
    assert town.code == 0, town.said
    files = {name: data for name, data in town.tree().items() if name.startswith(("datoteke/", "slike/"))}
    assert files == {published_name(f"datoteke/{NAME}"): data, "slike/tacka.png": PIXEL}
    assert not town.exists("lat/datoteke")


@pytest.mark.parametrize("form", ["[Одлука](<../datoteke/{}>)", "[Одлука](../datoteke/{})"])
def test_a_link_to_a_name_with_spaces_and_cyrillic_letters_works_or_is_named(build: Build, form: str) -> None:
    town = build({f"datoteke/{NAME}": b"%PDF-1.4", "stranice/a.md": page("Текст: " + form.format(NAME))})
    assert town.code == 0, town.said
    for root in ("", "lat/"):
        link = town.page(f"{root}a/").main.find("a", href=re.compile("datoteke"))
        assert link["href"] == f"/{published_name(f'datoteke/{NAME}')}"
        assert town.exists(urlsplit(link["href"]).path.lstrip("/"))
        assert "](" not in town.page(f"{root}a/").main.text


def test_a_percent_encoded_link_finds_the_file(build: Build) -> None:
    text = "[Одлука](../datoteke/%D0%9E%D0%B4%D0%BB%D1%83%D0%BA%D0%B0%201.pdf)"
    town = build({"datoteke/Одлука 1.pdf": b"%PDF-1.4", "stranice/a.md": page(text)})
    assert town.code == 0, town.said
    assert town.page("a/").main.find("a", href="/datoteke/odluka-1.pdf")


def test_a_file_replaced_under_its_name_size_and_time_is_published_anew(town: Town) -> None:
    path = town.write({"datoteke/odluka.pdf": b"stara", "slike/a.png": PIXEL}).content / "datoteke/odluka.pdf"
    os.utime(path, ns=(10**18, 10**18))
    town.build()
    path.write_bytes(b"novaa")
    os.utime(path, ns=(10**18, 10**18))
    assert town.build().tree()["datoteke/odluka.pdf"] == b"novaa"


def test_another_file_under_the_same_name_has_its_own_size_wherever_it_is_named(town: Town) -> None:
    fields = "naslov: Одлука\ndatum: 5.3.2026.\nvrsta: odluka\ndatoteka: datoteke/odluka.pdf\n"
    town.write({"datoteke/odluka.pdf": b"%PDF" * 1000, "dokumenta/2026/o.md": f"---\n{fields}---\nТекст.\n"}).build()
    town.write({"datoteke/odluka.pdf": b"%PDF" * 9000}).build()
    changed = town.tree()
    for address in ("dokumenta/2026/o/", "lat/dokumenta/2026/o/", "dokumenta/", "lat/dokumenta/"):
        assert "36 kB" in town.page(address).main.text, address
    assert '"contentSize": "36000 B"' in str(town.page("dokumenta/2026/o/")).replace('":"', '": "')
    shutil.rmtree(town.output)
    assert town.build().tree() == changed


def test_a_file_that_is_gone_is_gone_from_the_site(town: Town) -> None:
    town.write({"datoteke/2026/a.pdf": b"a", "datoteke/b.pdf": b"b"}).build()
    (town.content / "datoteke/2026/a.pdf").unlink()
    town.build()
    assert not town.exists("datoteke/2026")
    assert town.exists("datoteke/b.pdf")


def test_a_picture_in_the_text_has_its_size(build: Build) -> None:
    town = build({"slike/Тачка.png": PIXEL, "stranice/a.md": page("![Тачка](../slike/Тачка.png)")})
    assert town.code == 0, town.said
    picture = town.page("lat/a/").main.find("img")
    wanted = {"src": "/slike/tacka.png", "width": "1", "height": "1", "alt": "Tačka", "loading": "lazy"}
    assert {key: picture[key] for key in wanted} == wanted


def test_hidden_files_of_the_system_are_not_published(build: Build) -> None:
    town = build({"datoteke/.DS_Store": b"x", "datoteke/a.pdf": b"a"})
    assert not [name for name in town.tree() if "DS_Store" in name.casefold() or "ds-store" in name]


@pytest.mark.parametrize(
    "name",
    [
        *("a.html", "a.HTM", "a.xhtml", "a.xht", "a.shtml", "a.xml", "a.xsl", "a.svgz", "a.js", "a.mjs", "a.css"),
        *("a.php", "a.pdf.php", "a.md", "a", "a.", "a.хтмл", "a.пдф", "html", ".pdf.html", "a.pdf html"),
    ],
)
def test_what_could_run_on_the_site_is_left_out_and_named(build: Build, name: str) -> None:
    data = b"<script>alert(1)</script>"
    town = build({f"datoteke/{name}": data, f"slike/{name}": data, "datoteke/b.pdf": b"%PDF-1.4"})
    hidden = name.startswith(".")
    assert (town.code, town.said.count("V123")) == ((0, 0) if hidden else (1, 2)), town.said
    assert hidden or f"content/datoteke/{name}" in town.said
    assert [path for path in town.tree() if path.startswith(("datoteke/", "slike/"))] == ["datoteke/b.pdf"]


def test_a_file_without_a_byte_is_left_out_and_named(build: Build) -> None:
    """Who downloads it has nothing, and whoever put it there does not know."""
    fields = "naslov: Одлука\ndatum: 5.3.2026.\nvrsta: odluka\ndatoteka: datoteke/a.pdf\n"
    town = build({"dokumenta/2026/a.md": f"---\n{fields}---\nТекст.\n", "datoteke/a.pdf": b"", "slike/a.jpg": b""})
    assert (town.code, sorted(re.findall(r"\bV\d{3}\b", town.said))) == (1, ["V120", "V124"]), town.said
    assert not town.exists("datoteke/a.pdf")
    page = town.page("dokumenta/2026/a/")
    assert page.h1.text == "Одлука"
    assert not page.find("a", href=re.compile("a.pdf"))


def test_a_text_is_published_without_the_file_that_is_left_out(build: Build) -> None:
    fields = "naslov: Одлука\ndatum: 5.3.2026.\nvrsta: odluka\ndatoteka: datoteke/a.html\n"
    document = f"---\n{fields}---\n[Анкета грађана](../../datoteke/a.html)\n"
    town = build({"dokumenta/2026/a.md": document, "datoteke/a.html": "<p>"})
    assert (town.code, re.findall(r"\bV\d{3}\b", town.said)) == (1, ["V123"]), town.said
    assert town.page("dokumenta/2026/a/").h1.text == "Одлука"
    assert not town.page("dokumenta/2026/a/").find("a", href=re.compile("a.html"))


@pytest.mark.parametrize(
    "name",
    [
        *("a.pdf", "a.PDF", "a.php.pdf", "a.doc", "a.docx", "a.xls", "a.xlsx", "a.ppt", "a.pptx", "a.odt", "a.ods"),
        *("a.odp", "a.rtf", "a.csv", "a.txt", "a.zip", "a.ics", "a.kml", "a.gpx", "a.json", "a.geojson", "a.mp3"),
        *("a.mp4", "Геометар.GeoJSON"),
    ],
)
def test_what_people_download_goes_out_with_its_ending(name: str) -> None:
    assert unpublished_ending(f"datoteke/{name}") == ""
    assert published_name(f"datoteke/{name}").endswith("." + name.rpartition(".")[2].lower())
