"""What is not published leaves no files either."""

from collections.abc import Callable

import pytest

from bench.faults.edits import PIXEL
from tests.conftest import Town

Build = Callable[..., Town]
FILE = "datoteke/odluka.pdf"
HIDDEN = ["nacrt: da", "povuceno: 9.3.2026.\nrazlog: Поништена је."]


def document(*lines: str) -> str:
    fields = ["naslov: Одлука", "datum: 5.3.2026.", "vrsta: odluka", f"datoteka: {FILE}", *lines]
    return "\n".join(["---", *fields, "---", "Текст.", ""])


def page(text: str) -> str:
    return f"---\nnaslov: Страна\n---\n{text}\n"


@pytest.mark.parametrize("state", HIDDEN)
def test_the_file_of_a_document_that_is_not_published_is_not_either(build: Build, state: str) -> None:
    town = build({FILE: b"%PDF-1.4", "dokumenta/2026/odluka.md": document(state)})
    assert (town.code, town.exists(FILE)) == (0, False)


@pytest.mark.parametrize("state", HIDDEN)
def test_a_file_that_a_published_page_names_stays(build: Build, state: str) -> None:
    files = {FILE: b"%PDF-1.4", "dokumenta/2026/odluka.md": document(state)}
    town = build({**files, "stranice/a.md": page("[Одлука](../datoteke/odluka.pdf)")})
    assert town.exists(FILE)


def test_a_file_that_nobody_names_is_published(build: Build) -> None:
    assert build({FILE: b"%PDF-1.4"}).exists(FILE)


def test_it_appears_on_its_day_and_goes_with_its_document(town: Town) -> None:
    scheduled = document().replace("datum: 5.3.2026.", "datum: 20.3.2026.")
    town.write({FILE: b"%PDF-1.4", "dokumenta/2026/odluka.md": scheduled})
    assert not town.build(AT="2026-03-19T12:00:00+01:00").exists(FILE)
    assert town.build(AT="2026-03-20T12:00:00+01:00").exists(FILE)
    town.write({"dokumenta/2026/odluka.md": document("nacrt: da")})
    assert not town.build(AT="2026-03-21T12:00:00+01:00").exists(FILE)


def test_pictures_and_links_of_drafts_and_of_their_translations(build: Build) -> None:
    fields = "naslov: Мост\ndatum: 5.3.2026.\nnacrt: да\nslika: slike/a.png\nopis_slike: Мост"
    draft = f"---\n{fields}\n---\n![Река](../../slike/b.png) ![Грб](../../slike/grb.png)\n"
    town = build(
        {
            "site.yml": "naziv: Општина Проба\nmesto: Проба\ndomen: proba.example\njezici: [en]\ngrb: slike/grb.png\n",
            **{f"slike/{name}.png": PIXEL for name in ("a", "b", "c", "grb")},
            "vesti/2026/most.md": draft,
            "vesti/2026/most.en.md": "---\nnaslov: The bridge\n---\n![River](../../slike/c.png)\n",
        }
    )
    assert [name for name in ("a", "b", "c", "grb") if town.exists(f"slike/{name}.png")] == ["grb"]
    shown = town.build(PREVIEW=True)
    assert all(shown.exists(f"slike/{name}.png") for name in ("a", "b", "c", "grb"))
