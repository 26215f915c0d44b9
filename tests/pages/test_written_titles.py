"""What people wrote in another language stands as they wrote it; only the interface is translated."""

import json
from collections.abc import Callable

from plugins.pages.digests import digest
from plugins.pages.page import Ui
from tests.conftest import SITE, Town

Build = Callable[..., Town]
FILES = {
    "site.yml": f"{SITE}jezici: [mk, en]\nmeni:\n  - {{putanja: /vesti/}}\n  - {{putanja: /o/}}\npodnozje: [/o/]\n",
    "teme.yml": "- {id: voda, naziv: Вода, naziv_mk: Вода за пиење}\n",
    "vesti/2026/most.md": "---\nnaslov: Мост је отворен\ndatum: 5.3.2026.\nteme: voda\n---\nТекст.\n",
    "vesti/2026/most.mk.md": "---\nnaslov: Мостот е отворен\n---\nТекст на македонски.\n",
    "vesti/2026/most.en.md": "---\nnaslov: The bridge is open\n---\nText.\n",
    "stranice/o.md": "---\nnaslov: О нама\n---\nТекст.\n",
    "stranice/o.mk.md": "---\nnaslov: За нас\n---\nТекст.\n",
    "stranice/o.en.md": "---\nnaslov: Вести\n---\nA title that is a string of the interface, too.\n",
    "stranice/vesti.md": "---\nnaslov: Вести\n---\nУвод.\n",
    "stranice/vesti.mk.md": "---\nnaslov: Новости од општината\n---\nУвод.\n",
}


def test_titles_stay_in_their_own_script(build: Build) -> None:
    town = build(FILES)
    assert town.code == 0, town.said
    page = town.page("mk/vesti/2026/most/")
    assert page.title.text.startswith("Мостот е отворен — ")
    assert page.find("meta", property="og:title")["content"] == "Мостот е отворен"
    assert [link.text for link in page.find("nav", class_="menu").find_all("a")] == ["Новости од општината", "За нас"]
    assert page.footer.nav.a.text == "За нас"
    (crumbs,) = [
        [step["name"] for step in part["itemListElement"]]
        for part in json.loads(page.find("script", type="application/ld+json").string)["@graph"]
        if part["@type"] == "BreadcrumbList"
    ]
    assert crumbs[1:] == ["Новости од општината", "Мостот е отворен"]


def test_headings_of_lists_stay_in_their_own_script(build: Build) -> None:
    town = build(FILES)
    assert town.page("mk/vesti/").h1.text == "Новости од општината"
    assert town.page("mk/teme/voda/").h1.text == "Вода за пиење"
    assert town.page("mk/teme/voda/").title.text.startswith("Вода за пиење — ")


def test_a_title_that_is_a_string_of_the_interface_by_chance_is_not_translated(build: Build) -> None:
    town = build(FILES)
    assert town.page("en/o/").find("meta", property="og:title")["content"] == "Вести"
    assert town.page("en/vesti/").h1.text == "News"


def test_a_string_of_the_interface_is_another_input_than_the_same_words() -> None:
    assert digest((Ui("Вести"),)) != digest(("Вести",))
