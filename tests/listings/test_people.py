"""The directory goes by surname, in the order of each script."""

from collections.abc import Callable
from typing import Any

import pytest

from plugins.listings.names import split_name
from tests.conftest import SITE, Town

Build = Callable[..., Town]


def person(name: str, more: str = "") -> str:
    return f"---\nnaslov: {name}\nfunkcija: Referent\n{more}---\nТекст.\n"


def names(page: Any) -> list[str]:  # noqa: ANN401 - a soup
    return [cell.get_text(" ", strip=True) for cell in page.main.find("table").find_all("th", scope="row")]


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("Ана Анић", "Анић"),
        ("Ана Анић Бошковић", "Анић Бошковић"),
        ("др Јасна Цвејић", "Цвејић"),
        ("Проф. др Петар Петровић-Његош", "Петровић-Његош"),
        ("мр Ана Анић, дипл. правник", "Анић"),
        ("Dr. Ana Anić", "Anić"),
        ("Зоран", "Зоран"),
        ("др", "др"),
    ],
)
def test_the_surname_is_what_follows_the_first_name(name: str, surname: str) -> None:
    found = split_name(name)
    assert found.surname == surname
    assert f"{found.first} {found.surname}{found.after}".strip() == name


PEOPLE = {
    "ljudi/a.md": person("Бојан Чубрило", "telefon: 000/555-101\neposta: b@proba.example\norgan: finansije\n"),
    "ljudi/b.md": person("др Ана Цвејић"),
    "ljudi/c.md": person("Ана Љубић Антић"),
    "ljudi/d.md": person("Зоран Лазић"),
    "ljudi/e.md": person("Ива Џодан"),
    "ljudi/f.md": person("Аца Лазић"),
    "uprava/finansije.md": "---\nnaslov: Финансије\n---\nТекст.\n",
}


def test_each_script_has_its_own_order(build: Build) -> None:
    town = build(PEOPLE)
    assert town.code == 0, town.said
    assert names(town.page("ljudi/")) == [
        "Аца Лазић", "Зоран Лазић", "Ана Љубић Антић", "др Ана Цвејић", "Бојан Чубрило", "Ива Џодан",
    ]  # fmt: skip
    assert names(town.page("lat/ljudi/")) == [
        "dr Ana Cvejić", "Bojan Čubrilo", "Iva Džodan", "Aca Lazić", "Zoran Lazić", "Ana Ljubić Antić",
    ]  # fmt: skip


def test_a_row_says_what_a_person_does_and_how_to_reach_them(build: Build) -> None:
    row = build(PEOPLE).page("lat/ljudi/").main.find("th", string=None, scope="row").find_parent("tbody")
    (row,) = [tr for tr in row.find_all("tr") if "Čubrilo" in tr.text]
    assert [cell.get_text(strip=True) for cell in row.find_all("td")] == [
        "Referent", "Finansije", "000/555-101", "b@proba.example",
    ]  # fmt: skip
    assert [link["href"] for link in row.find_all("a")] == [
        "/lat/ljudi/a/", "/lat/uprava/finansije/", "tel:000555101", "mailto:b@proba.example",
    ]  # fmt: skip


def test_a_column_without_a_word_is_left_out(build: Build) -> None:
    page = build({f"ljudi/n{n:02}.md": person(f"Ана {'Њ' if n % 2 else 'Ш'}ић") for n in range(22)}).page("ljudi/")
    assert [cell.text for cell in page.main.thead.find_all("th")] == ["Име и презиме", "Функција"]
    assert {cell["colspan"] for cell in page.main.find_all("th", scope="rowgroup")} == {"2"}
    assert {len(row.find_all("td")) for row in page.main.select("tbody tr:not(.letter)")} == {1}


def test_a_name_with_both_forms_is_taken_apart_in_each(build: Build) -> None:
    town = build({"ljudi/a.md": person("Ана Шић"), "ljudi/b.md": person('"[Џон Ћутн / John Newton]{oba}"')})
    assert town.code == 0, town.said
    for root, order in (("", ["Џон Ћутн", "Ана Шић"]), ("lat/", ["John Newton", "Ana Šić"])):
        found = town.page(f"{root}ljudi/").main.select("th a")
        assert [link.text for link in found] == order
        assert [link.b.text for link in found] == [name.split()[1] for name in order]


def test_many_people_stand_under_letters(build: Build) -> None:
    many = {f"ljudi/n{n:02}.md": person(f"Ана {'Њ' if n % 2 else 'Ш'}ић{chr(0x430 + n)}") for n in range(22)}
    town = build(
        {
            "site.yml": f"{SITE}jezici: [en]\n",
            **many,
            "ljudi/n01.en.md": "---\nnaslov: Ana Njić\nfunkcija: Clerk\n---\nText.\n",
        }
    )
    assert town.code == 0, town.said
    for root, letters in (("", ["Њ", "Ш"]), ("lat/", ["Nj", "Š"])):
        page = town.page(f"{root}ljudi/")
        assert [cell.text for cell in page.main.find_all("th", scope="rowgroup")] == letters
        anchors = [link["href"][1:] for link in page.main.find("nav", class_="letters").find_all("a")]
        assert [page.find(id=anchor).text for anchor in anchors] == letters
        assert anchors == ["slovo-17", "slovo-30"]
    assert names(town.page("en/ljudi/")) == ["Ana Njić"]
    assert not town.page("en/ljudi/").main.find("nav", class_="letters")
