"""Every list in the order of the alphabet: azbuka on Cyrillic pages, abeceda on Latin ones (Pravopis, 3 and 4)."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import Town

Build = Callable[..., Town]
TITLES = (
    "Инјекције против грипа", "Инжењерска дозвола", "Лов и риболов", "Љубимци", "Нужни смештај", "Њиве у закуп",
    "Дозволе", "Џепни парк", "Ђачка карта",
)  # fmt: skip
AZBUKA = [
    "Дозволе", "Ђачка карта", "Инжењерска дозвола", "Инјекције против грипа", "Лов и риболов", "Љубимци",
    "Нужни смештај", "Њиве у закуп", "Џепни парк",
]  # fmt: skip
ABECEDA = [
    "Dozvole", "Džepni park", "Đačka karta", "Injekcije protiv gripa", "Inženjerska dozvola", "Lov i ribolov",
    "Ljubimci", "Nužni smeštaj", "Njive u zakup",
]  # fmt: skip
SERVICE = "---\nnaslov: {}\nteme: [zdravlje]\norgan: uprava\n---\nТекст.\n"
OFFICE = "---\nnaslov: {}\n{}---\nТекст.\n"
FILES = {
    "teme.yml": "- {id: zdravlje, naziv: Здравље}\n",
    "uprava/uprava.md": OFFICE.format("Општинска управа", ""),
    **{f"usluge/u{number}.md": SERVICE.format(title) for number, title in enumerate(TITLES)},
}
LISTS = {
    "pretraga/": ".by-letter li a",
    "usluge/": "article h2",
    "teme/zdravlje/": ".big-link",
    "uprava/uprava/": "section[aria-labelledby=t-usluge] li a",
    "mapa-sajta/": "section[aria-labelledby=t-usluge] li a",
}


def texts(page: Any, selector: str) -> list[str]:  # noqa: ANN401 - a soup
    return [item.get_text(strip=True) for item in page.main.select(selector)]


def test_each_list_has_the_order_of_its_script(build: Build) -> None:
    town = build(FILES)
    assert town.code == 0, town.said
    for address, selector in LISTS.items():
        assert texts(town.page(address), selector) == AZBUKA, address
        assert texts(town.page(f"lat/{address}"), selector) == ABECEDA, address
    assert texts(town.page("lat/pretraga/"), ".by-letter h2") == ["D", "Dž", "Đ", "I", "L", "Lj", "N", "Nj"]
    assert texts(town.page("pretraga/"), ".by-letter h2") == ["Д", "Ђ", "И", "Л", "Љ", "Н", "Њ", "Џ"]
    assert texts(town.page("./"), ".big-link") == AZBUKA[:8]
    assert texts(town.page("lat/"), ".big-link") == [title for title in ABECEDA if title != "Džepni park"]


def test_what_has_both_forms_stands_where_each_of_them_belongs(build: Build) -> None:
    titles = ("Вода", "[Ћутн / Newton]{oba}", "Шума")
    town = build(
        {f"usluge/u{number}.md": f'---\nnaslov: "{title}"\n---\nТекст.\n' for number, title in enumerate(titles)}
    )
    assert town.code == 0, town.said
    for root, letters, order in (("", "ВЋШ", ["Вода", "Ћутн", "Шума"]), ("lat/", "NŠV", ["Newton", "Šuma", "Voda"])):
        assert texts(town.page(f"{root}pretraga/"), ".by-letter h2") == list(letters)
        assert texts(town.page(f"{root}pretraga/"), ".by-letter li a") == order
        assert texts(town.page(f"{root}usluge/"), "article h2") == order


@pytest.mark.parametrize(("root", "order"), [("", AZBUKA), ("lat/", ABECEDA)])
def test_offices_without_a_number_follow_in_the_order_of_the_script(build: Build, root: str, order: list[str]) -> None:
    offices = {f"uprava/u{number}.md": OFFICE.format(title, "deo: uprava\n") for number, title in enumerate(TITLES)}
    first = {"uprava/z.md": OFFICE.format("Шума", "deo: uprava\nredosled: 1\n")}
    town = build({**offices, **first, "uprava/uprava.md": OFFICE.format("Општинска управа", "")})
    assert town.code == 0, town.said
    expected = ["Šuma" if root else "Шума", *order]
    assert texts(town.page(f"{root}uprava/uprava/"), "section[aria-labelledby=t-delovi] li a") == expected
    assert texts(town.page(f"{root}uprava/"), ".offices .offices :is(h2, h3, h4)") == expected
    assert texts(town.page(f"{root}mapa-sajta/"), "section[aria-labelledby=t-uprava] li li a") == expected
