"""Links to lists: by their folder, a year's folder or the file of their introduction."""

from collections.abc import Callable

import pytest

from tests.conftest import SITE, Town
from tests.pages.test_problems import codes

Build = Callable[..., Town]
NEWS = "---\nnaslov: Вест\ndatum: 5.3.2026.\n---\nТекст.\n"
PAGE = "---\nnaslov: О нама\n---\n[списак]({})\n"


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("../vesti/", "/vesti/"),
        ("../vesti", "/vesti/"),
        ("../vesti/2026/", "/vesti/2026/"),
        ("../vesti/2026", "/vesti/2026/"),
        ("vesti.md", "/vesti/"),
        ("../teme/", "/teme/"),
        ("../teme/voda/", "/teme/voda/"),
        ("../ucestvujte/", "/ucestvujte/"),
        ("mapa-sajta.md", "/mapa-sajta/"),
    ],
)
def test_a_folder_and_the_file_of_an_introduction_lead_to_the_list(build: Build, target: str, address: str) -> None:
    files = {"teme.yml": "- {id: voda, naziv: Вода}\n", "vesti/2026/a.md": NEWS.replace("datum", "teme: voda\ndatum")}
    town = build({**files, "stranice/o.md": PAGE.format(target)})
    assert (town.code, codes(town)) == (0, [])
    assert town.page("o/").main.find("a", string="списак")["href"] == address
    assert town.page("lat/o/").main.find("a", string="spisak")["href"] == f"/lat{address}"


@pytest.mark.parametrize("target", ["../usluge/", "../vesti/2025/", "usluge.md", "../vesti/a", "../stranice/"])
def test_a_list_that_does_not_exist_is_named(build: Build, target: str) -> None:
    town = build({"vesti/2026/a.md": NEWS, "stranice/o.md": PAGE.format(target)})
    assert codes(town) == ["V301"]
    assert not town.page("o/").main.find("a", string="списак")


def test_a_faulty_entry_may_link_to_a_list(build: Build) -> None:
    town = build({"vesti/2026/a.md": NEWS, "stranice/o.md": PAGE.format("../vesti/").replace("naslov", "naslo")})
    assert set(codes(town)) == {"V201", "V202"}


def test_a_withdrawn_introduction_without_a_list_has_no_page_to_link_to(build: Build) -> None:
    withdrawn = "---\nnaslov: Вести\npovuceno: 6.3.2026.\nrazlog: Грешка\n---\nУвод.\n"
    town = build({"stranice/vesti.md": withdrawn, "stranice/o.md": PAGE.format("vesti.md")})
    assert not town.page("o/").main.find("a", string="списак")
    assert codes(town) == ["V304"]
    assert not town.exists("vesti")


def test_a_section_of_the_introduction_can_be_linked_to(build: Build) -> None:
    files = {"vesti/2026/a.md": NEWS, "stranice/vesti.md": "---\nnaslov: Вести\n---\n## Увод\n\nТекст.\n"}
    town = build({**files, "stranice/o.md": PAGE.format("../vesti/#uvod")})
    assert town.page("o/").main.find("a", string="списак")["href"] == "/vesti/#uvod"
    assert codes(town.write({"stranice/o.md": PAGE.format("../vesti/#nema")}).build()) == ["V303"]


def test_a_translation_links_to_the_list_in_its_language_where_there_is_one(build: Build) -> None:
    town = build(
        {
            "site.yml": f"{SITE}jezici: [en]\n",
            "vesti/2026/a.md": NEWS,
            "vesti/2026/a.en.md": "---\nnaslov: News\n---\nText.\n",
            "usluge/izvod.md": "---\nnaslov: Извод\n---\nОдмах.\n",
            "stranice/o.md": PAGE.format("../vesti/"),
            "stranice/o.en.md": "---\nnaslov: About\n---\n[news](../vesti/) [services](../usluge/)\n",
        }
    )
    main = town.page("en/o/").main
    assert main.find("a", string="news")["href"] == "/en/vesti/"
    assert main.find("a", string="services")["href"] == "/lat/usluge/"
