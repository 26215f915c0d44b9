"""Offices, people, files and earlier addresses that entries name."""

import pytest

from plugins.pages import relations
from tests.conftest import Town


def office(*lines: str) -> str:
    return "\n".join(["---", "naslov: Одељење", *lines, "---", "Текст.", ""])


def news(*lines: str) -> str:
    return "\n".join(["---", "naslov: Мост", "datum: 5.3.2026.", *lines, "---", "Текст.", ""])


def test_an_office_that_is_not_there_is_named_with_the_one_that_is_meant(town: Town) -> None:
    town.write({"uprava/finansije.md": office(), "vesti/2026/most.md": news("organ: finansja")}).build()
    assert town.code == 1
    assert "vesti/2026/most.md:4: organ: " in town.said
    assert "(да ли сте мислили „finansije”?)" in town.said
    assert "[V408]" in town.said
    assert town.exists("vesti/2026/most/index.html")


@pytest.mark.parametrize("name", ["finansije", "uprava/finansije.md", "../../uprava/finansije.md", "Финансије"])
def test_an_office_may_be_named_in_several_ways(town: Town, name: str) -> None:
    town.write({"uprava/finansije.md": office(), "vesti/2026/most.md": news(f"organ: {name}")}).build()
    assert (town.code, "V408" in town.said) == (0, False)


def test_a_person_that_is_not_there(town: Town) -> None:
    town.write({"uprava/finansije.md": office("rukovodilac: ana-anic")}).build()
    assert "uprava/finansije.md:3: rukovodilac: у фасцикли ljudi/ нема датотеке „ana-anic.md”" in town.said


def test_offices_in_a_circle_are_all_named(town: Town) -> None:
    town.write({"uprava/a.md": office("deo: b"), "uprava/b.md": office("deo: a"), "uprava/c.md": office("deo: a")})
    town.build()
    assert town.code == 1
    assert "uprava/a.md:3: deo: орган је, преко поља „deo”, део самог себе (a – b – a)" in town.said
    assert "uprava/b.md:3: deo: " in town.said
    assert "uprava/c.md:3: deo: " not in town.said


def test_a_document_without_its_file(town: Town) -> None:
    lines = ("vrsta: odluka", "datoteka: datoteke/odluka.pdf")
    town.write({"dokumenta/2026/odluka.md": news(*lines)}).build()
    assert "dokumenta/2026/odluka.md:5: datoteka: датотеке „datoteke/odluka.pdf” нема" in town.said
    assert town.exists("dokumenta/2026/odluka/index.html")


def test_an_earlier_address_that_another_entry_has_is_named_at_both(town: Town) -> None:
    town.write(
        {
            "vesti/2026/most.md": news("ranije_adrese: [/vesti/2025/most/, /vesti/2026/put/]"),
            "vesti/2026/put.md": news(),
            "vesti/2026/voda.md": news("ranije_adrese: https://stari.example/vesti/2025/most/"),
        }
    ).build()
    assert town.code == 1
    said = town.said.replace(f"{town.content}/vesti/2026/", "")
    assert "most.md:4: ranije_adrese: ранија адреса /vesti/2025/most/ припада и датотеци voda.md" in said
    assert "most.md:4: ranije_adrese: ранија адреса /vesti/2026/put/ припада и датотеци put.md" in said
    assert "voda.md:4: ranije_adrese: ранија адреса /vesti/2025/most/ припада и датотеци most.md" in said


def test_an_event_lies_in_the_year_in_which_it_begins(town: Town) -> None:
    event = "---\nnaslov: Вашар\ndatum: 30.12.2025.\npocetak: 5.1.2026. 18:00\nmesto: Трг\n---\nТекст.\n"
    town.write({"dogadjaji/2026/vasar.md": event, "dogadjaji/2025/vasar.md": event}).build()
    assert "dogadjaji/2025/vasar.md:4: pocetak: датум је из 2026. године" in town.said
    assert town.exists("dogadjaji/2026/vasar/index.html")
    assert town.exists("dogadjaji/2026/index.html")


def test_the_name_most_like_a_missing_one_is_looked_for_once(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def hint(name: str, _: object) -> str:
        asked.append(name)
        return ""

    monkeypatch.setattr(relations, "hint", hint)
    wrong = news("organ: finansij")
    town.write({"uprava/finansije.md": office(), "vesti/2026/a.md": wrong, "vesti/2026/b.md": wrong}).build()
    assert town.said.count("[V408]") == 2
    assert asked == ["finansij"]
