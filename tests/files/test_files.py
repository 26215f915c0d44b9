"""Files to download go out as they are, under names that every server and program understands."""

import os
import re
import shutil
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest

from bench.faults.edits import PIXEL
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
