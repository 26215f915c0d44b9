"""Offices as a tree, in every language."""

from collections.abc import Callable
from typing import Any

from tests.conftest import SITE, Town

Build = Callable[..., Town]


def office(title: str, more: str = "") -> str:
    return f"---\nnaslov: {title}\n{more}---\nТекст.\n"


OFFICES = {
    "uprava/uprava.md": office("Општинска управа", "redosled: 2\nrukovodilac: ana\ntelefon: 000/555-100\n"),
    "uprava/skupstina.md": office("Скупштина", "redosled: 1\neposta: s@proba.example\nradno_vreme: [Радним данима]\n"),
    "uprava/finansije.md": office("Финансије", "deo: uprava\n"),
    "uprava/trezor.md": office("Трезор", "deo: finansije\n"),
    "uprava/stara.md": office("Стара служба", "deo: uprava\npovuceno: 1.3.2026.\nrazlog: Укинута.\n"),
    "ljudi/ana.md": "---\nnaslov: Ана Анић\nfunkcija: Начелница\n---\nТекст.\n",
}


def tree(branch: Any) -> list[Any]:  # noqa: ANN401 - a soup
    """Titles of the branches, each followed by those below it."""
    found: list[Any] = []
    for item in branch.find_all("li", recursive=False):
        found.append(item.find(["h2", "h3", "h4"]).get_text(strip=True))
        below = item.find("ul", class_="offices", recursive=False)
        found += [tree(below)] if below else []
    return found


def whole(page: Any) -> list[Any]:  # noqa: ANN401 - a soup
    return tree(page.main.find("ul", class_="offices"))


def test_offices_stand_below_what_they_are_part_of_in_their_order(build: Build) -> None:
    town = build(OFFICES)
    assert town.code == 0, town.said
    assert whole(town.page("uprava/")) == ["Скупштина", "Општинска управа", ["Финансије", ["Трезор"]]]
    assert whole(town.page("lat/uprava/")) == ["Skupština", "Opštinska uprava", ["Finansije", ["Trezor"]]]


def test_zero_is_a_number_of_the_order_too(build: Build) -> None:
    page = build(
        {
            "uprava/a.md": office("А"),
            "uprava/b.md": office("Б", "redosled: 1\n"),
            "uprava/v.md": office("В", "redosled: 0\n"),
        }
    )
    assert whole(page.page("uprava/")) == ["В", "Б", "А"]


def test_an_office_says_who_leads_it_and_how_it_is_reached(build: Build) -> None:
    page = build(OFFICES).page("uprava/")
    head = page.main.find("a", href="/ljudi/ana/")
    assert head.text == "Ана Анић"
    assert "Начелница" in head.find_parent("div").text
    assert page.main.find("a", href="tel:000555100")
    assert page.main.find("a", href="mailto:s@proba.example")
    assert "Радним данима" in page.main.text


def test_a_withdrawn_office_is_no_branch_and_stands_below_with_its_reason(build: Build) -> None:
    page = build(OFFICES).page("uprava/")
    (card,) = page.main.find_all("article", class_="card")
    assert "Стара служба" in card.text
    assert "Укинута." in card.text


def test_without_a_translated_parent_children_stand_under_the_nearest_that_is_translated(build: Build) -> None:
    english = {
        "uprava/uprava.en.md": office("Administration"),
        "uprava/trezor.en.md": office("Treasury"),
    }
    town = build({"site.yml": f"{SITE}jezici: [en]\n", **OFFICES, **english})
    page = town.page("en/uprava/")
    assert whole(page) == ["Administration", ["Treasury"]]
    head = page.main.find("a", string="Ana Anić")
    assert (head["href"], head["lang"]) == ("/lat/ljudi/ana/", "sr-Latn")


def test_a_circle_of_offices_loses_none(build: Build) -> None:
    town = build({"uprava/a.md": office("А", "deo: b\n"), "uprava/b.md": office("Б", "deo: a\n")})
    assert "V411" in town.said
    page = town.page("uprava/")
    assert {head.text for head in page.main.find_all(["h2", "h3"])} == {"А", "Б"}
