"""Services and documents by letter, in the order of each script; notices by date."""

from collections.abc import Callable

import pytest

from plugins.pages.letters import anchor_of, letter_of
from tests.conftest import SITE, Town

Build = Callable[..., Town]
HERE = "pretraga/"


def service(title: str, more: str = "") -> str:
    return f"---\nnaslov: {title}\n{more}---\nТекст.\n"


def document(title: str) -> str:
    return f"---\nnaslov: {title}\ndatum: 5.3.2026.\nvrsta: obrazac\ndatoteka: datoteke/a.pdf\n---\nТекст.\n"


def letters(town: Town, address: str = HERE) -> list[tuple[str, str, list[str]]]:
    """Anchor, letter and titles."""
    parts = town.page(address).main.select(".by-letter > section")
    return [(part.h2["id"], part.h2.text, [link.text for link in part.select("li a")]) for part in parts]


def test_each_script_has_its_own_order_and_the_same_anchors(build: Build) -> None:
    titles = ("Жалба", "Вода", "Закуп", "Њива", "Џамија", "„Азил“")
    town = build({f"usluge/u{number}.md": service(title) for number, title in enumerate(titles)})
    assert town.code == 0, town.said
    assert letters(town) == [
        ("slovo-1", "А", ["„Азил“"]),
        ("slovo-3", "В", ["Вода"]),
        ("slovo-8", "Ж", ["Жалба"]),
        ("slovo-9", "З", ["Закуп"]),
        ("slovo-17", "Њ", ["Њива"]),
        ("slovo-29", "Џ", ["Џамија"]),
    ]
    assert [(anchor, found) for anchor, _, found in letters(town, f"lat/{HERE}")] == [
        ("slovo-1", ["„Azil“"]),
        ("slovo-29", ["Džamija"]),
        ("slovo-17", ["Njiva"]),
        ("slovo-3", ["Voda"]),
        ("slovo-9", ["Zakup"]),
        ("slovo-8", ["Žalba"]),
    ]


def test_the_links_of_the_letters_lead_to_them(build: Build) -> None:
    town = build({"usluge/a.md": service("Азил"), "usluge/b.md": service("Брак")})
    for root in ("", "lat/"):
        links = [link["href"] for link in town.page(root + HERE).main.select(".letters a")]
        assert links == [f"#{anchor}" for anchor, _, _ in letters(town, root + HERE)]


def test_documents_stand_among_services_and_what_is_withdrawn_or_over_does_not(build: Build) -> None:
    town = build(
        {
            "usluge/a.md": service("Образовање"),
            "usluge/b.md": service("Одузето", "povuceno: 1.3.2026.\nrazlog: Грешка\n"),
            "usluge/v.md": service("Осталo", "vazi_do: 1.3.2026.\n"),
            "dokumenta/2026/a.md": document("Образац за упис"),
            "datoteke/a.pdf": b"%PDF-1.4\n",
        }
    )
    assert letters(town) == [("slovo-18", "О", ["Образац за упис", "Образовање"])]
    assert [item.text for item in town.page(HERE).main.select(".what")] == ["Образац", "Услуга"]


def test_open_notices_come_first_then_the_newest(build: Build) -> None:
    def notice(title: str, day: int, more: str = "") -> str:
        return f"---\nnaslov: {title}\ndatum: {day}.2.2026.\nvrsta: oglas\n{more}---\nТекст.\n"

    files = {f"obavestenja/2026/n{day}.md": notice(f"Оглас {day}", day) for day in range(1, 13)}
    town = build({**files, "obavestenja/2026/r.md": notice("С роком", 1, "rok: 20.3.2026.\n")})
    found = [link.text for link in town.page(HERE).main.select(".card-title a")]
    assert found == ["С роком", *(f"Оглас {day}" for day in range(12, 3, -1))]
    assert town.page(HERE).main.find("a", string="Сва обавештења")


def test_an_empty_town_has_the_page_and_english_has_it_with_its_first_service(build: Build) -> None:
    town = build({"site.yml": f"{SITE}jezici: [en]\n"})
    assert town.page(HERE).main.select_one(".empty")
    assert not town.exists(f"en/{HERE}")
    town.write({"usluge/a.md": service("Азил"), "usluge/a.en.md": service("Shelter for dogs")}).build()
    assert letters(town, f"en/{HERE}") == [("slovo-s", "S", ["Shelter for dogs"])]
    assert town.page(f"en/{HERE}").main.h1.text == "Find on this site"


@pytest.mark.parametrize(
    ("text", "latin", "letter", "anchor"),
    [
        ("Ђак", False, "Ђ", "slovo-6"),
        ("  „Еко“", False, "Е", "slovo-7"),
        ("Eko", True, "Е", "slovo-7"),
        ("Eko", False, "E", "slovo-e"),
        ("Életkor", False, "E", "slovo-e"),
        ("2. седница", False, "0–9", "slovo-0"),
        ("…", False, "0–9", "slovo-0"),
        ("Щит", False, "Щ", "slovo-449"),
        ("İzmir", False, "I", "slovo-i"),
    ],
)
def test_letters_and_their_anchors(text: str, latin: bool, letter: str, anchor: str) -> None:
    assert (letter_of(text, latin=latin), anchor_of(letter_of(text, latin=latin))) == (letter, anchor)
