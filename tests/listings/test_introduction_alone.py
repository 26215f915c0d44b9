"""An introduction of a list without entries is published: nothing that people wrote vanishes without a word."""

from collections.abc import Callable

import pytest

from tests.conftest import SITE, Town
from tests.pages.test_problems import codes

Build = Callable[..., Town]
INTRODUCTION = "---\nnaslov: {}\n---\nУвод списка.\n"
LINKING = "---\nnaslov: О нама\n---\n[списак](../{}/)\n"


@pytest.mark.parametrize("folder", ["vesti", "obavestenja", "usluge"])
def test_the_list_is_there_with_its_introduction_alone(build: Build, folder: str) -> None:
    site = f"{SITE}meni:\n  - {{putanja: /{folder}/}}\n"
    introduction = {f"stranice/{folder}.md": INTRODUCTION.format("Наслов списка")}
    town = build({"site.yml": site, **introduction, "stranice/o.md": LINKING.format(folder)})
    assert town.code == 0, town.said
    assert set(codes(town)) <= {"V413"}  # the menu is short
    for root, words in (("", "Увод списка."), ("lat/", "Uvod spiska.")):
        page = town.page(f"{root}{folder}/")
        assert words in page.main.text
        assert page.h1.text in ("Наслов списка", "Naslov spiska")
        assert not page.find_all("link", type="application/atom+xml")
    assert town.page("o/").main.find("a", string="списак")["href"] == f"/{folder}/"
    assert [link.text for link in town.page("./").find("nav", class_="menu").find_all("a")] == ["Наслов списка"]


def test_in_a_language_it_is_there_where_it_is_translated(build: Build) -> None:
    files = {
        "site.yml": f"{SITE}jezici: [en, hu]\n",
        "vesti/2026/a.md": "---\nnaslov: Вест\ndatum: 5.3.2026.\n---\nТекст.\n",
        "stranice/vesti.md": INTRODUCTION.format("Вести"),
        "stranice/vesti.en.md": "---\nnaslov: News of the town\n---\nIn Serbian only.\n",
    }
    town = build(files)
    assert town.code == 0, town.said
    assert "In Serbian only." in town.page("en/vesti/").main.text
    assert town.page("vesti/").head.find("link", hreflang="en")["href"].endswith("/en/vesti/")
    assert not town.exists("hu/vesti")
