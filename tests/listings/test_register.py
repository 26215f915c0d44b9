"""The register of documents is a table, with plain links to kinds and years."""

from collections.abc import Callable
from typing import Any

from tests.conftest import SITE, Town
from tests.listings.test_lists import links

Build = Callable[..., Town]


def document(title: str, kind: str, day: str, more: str = "") -> str:
    return f"---\nnaslov: {title}\ndatum: {day}\nvrsta: {kind}\ndatoteka: datoteke/d.pdf\n{more}---\nТекст.\n"


FILES: dict[str, str | bytes] = {
    "datoteke/d.pdf": b"%PDF-1.4\n" + b"0" * 240_000,
    "dokumenta/2025/budzet.md": document(
        "Одлука о буџету", "odluka", "24.12.2025.", "broj: 400-38/2025\ndoneto: 20.12.2025.\n"
    ),
    "dokumenta/2026/izvestaj.md": document("Извештај", "izvestaj", "5.3.2026."),
    "dokumenta/2026/pogresan.md": document(
        "Записник", "zapisnik", "6.3.2026.", "povuceno: 7.3.2026.\nrazlog: Погрешна датотека.\n"
    ),
}


def rows(page: Any) -> list[list[str]]:  # noqa: ANN401 - a soup
    """The words of each row, without what stands there for narrow or deaf readers of the table alone."""
    for extra in page.main.find_all(class_=["narrow", "hidden"]):
        extra.decompose()
    body = page.main.find("table").tbody
    return [[cell.get_text(" ", strip=True) for cell in row.find_all(["th", "td"])] for row in body.find_all("tr")]


def test_a_row_says_title_kind_number_dates_format_and_size(build: Build) -> None:
    town = build(FILES)
    assert town.code == 0, town.said
    page = town.page("dokumenta/")
    assert page.table.caption.text
    assert [cell["scope"] for cell in page.table.thead.find_all("th")] == ["col"] * 6
    assert page.table.find("a", href="/datoteke/d.pdf")
    found = rows(page)
    assert found[1] == ["Извештај", "Извештај", "", "", "5. март 2026.", "PDF, 240 kB"]
    assert found[2] == [
        "Одлука о буџету", "Одлука", "400-38/2025", "20. децембар 2025.", "24. децембар 2025.", "PDF, 240 kB",
    ]  # fmt: skip
    assert "Погрешна датотека." in found[0][0]
    assert found[0][5] == ""


def test_a_column_without_a_word_is_left_out(build: Build) -> None:
    plain = FILES["dokumenta/2026/izvestaj.md"]
    page = build({"datoteke/d.pdf": b"%PDF-1.4\n", "dokumenta/2026/izvestaj.md": plain}).page("dokumenta/")
    assert [cell.text for cell in page.table.thead.find_all("th")] == ["Назив", "Врста", "Објављено", "Датотека"]
    assert [row[:3] for row in rows(page)] == [["Извештај", "Извештај", "5. март 2026."]]


def test_kinds_and_years_are_plain_links_with_plural_names(build: Build) -> None:
    town = build(FILES)
    page = town.page("lat/dokumenta/odluka/")
    assert page.h1.text == "Odluke"
    assert [row[0] for row in rows(page)] == ["Odluka o budžetu"]
    assert links(page, "kinds") == {
        "Sva dokumenta": "/lat/dokumenta/",
        "Odluke": "/lat/dokumenta/odluka/",
        "Izveštaji": "/lat/dokumenta/izvestaj/",
        "Zapisnici": "/lat/dokumenta/zapisnik/",
    }
    assert links(page, "years-above") == {"2026": "/lat/dokumenta/2026/", "2025": "/lat/dokumenta/2025/"}
    assert [row[0] for row in rows(town.page("dokumenta/2025/"))] == ["Одлука о буџету"]
    assert page.head.find("link", type="application/atom+xml", href="/lat/dokumenta/odluka/atom.xml")


def test_old_documents_lie_on_numbered_pages_of_the_same_table(build: Build) -> None:
    many = {f"dokumenta/2026/d{n:02}.md": document(f"Одлука {n}", "odluka", "5.3.2026.") for n in range(32)}
    town = build({**FILES, **many})
    assert len(rows(town.page("dokumenta/odluka/strana/1/"))) == 20
    assert not town.page("dokumenta/strana/1/").main.find("nav", class_="kinds")


def test_the_english_register_holds_translated_documents(build: Build) -> None:
    english = {"dokumenta/2025/budzet.en.md": "---\nnaslov: Budget\n---\nText.\n"}
    town = build({"site.yml": f"{SITE}jezici: [en]\n", **FILES, **english})
    assert rows(town.page("en/dokumenta/")) == [
        ["Budget", "Decision", "400-38/2025", "20 December 2025", "24 December 2025", "PDF, 240 kB"]
    ]
    assert town.page("en/dokumenta/odluka/").h1.text == "Decisions"
    assert not town.exists("en/dokumenta/izvestaj")
