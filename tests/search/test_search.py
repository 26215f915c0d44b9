"""What can be found, by which words, in which language; and that an edit gives the files of a clean build."""

import io
import json
from collections.abc import Callable
from typing import Any

import docx
import pytest

from plugins.index.fold import folded, words
from plugins.search.words import MISSPELT
from tests.conftest import SITE, Town
from tests.index.test_files import decoded, names_of

NEWS = "---\nnaslov: {title}\ndatum: {date}\n{more}---\n{body}\n"


def news(title: str, body: str = "Текст.", date: str = "5.3.2026.", more: str = "") -> str:
    return NEWS.format(title=title, date=date, more=more, body=body)


def data(town: Town, name: str) -> Any:  # noqa: ANN401 - whatever a file holds
    return json.loads((town.output / name).read_text("utf-8"))


def pages_with(town: Town, word: str, lang: str = "sr", root: str = "") -> set[str]:
    """The addresses of all pages that have exactly this word, as the script looks them up."""
    facts = data(town, f"{root}pretraga/podaci.json")
    names, wanted = names_of(facts["dir"]), folded(words(word)[0])
    name = next((wanted[:n] for n in range(len(wanted), 0, -1) if wanted[:n] in names), None)
    found = set()
    for row in data(town, f"pretraga/{lang}/r-{name}.json") if name else ():
        base, ends, pages, *_ = row.split(" ")
        if wanted in [base + end for end in ends.split(",")]:
            found |= {shown(town, number, facts, root) for number, _ in decoded(pages)}
    return found


def shown(town: Town, number: int, facts: dict[str, Any], root: str = "") -> str:
    address = data(town, f"{root}pretraga/o/{number & facts['buckets'] - 1}.json")[str(number)][0]
    if address.startswith("/"):
        return str(address[1:])
    folder, _, dated = facts["types"][number >> 26]
    year = facts["year"] + ((number >> 16 & 1023) - 1) // 12
    return f"{folder}/{year}/{address}" if dated else f"{folder}/{address}"


def test_one_page_comes_up_for_each_spelling_on_both_twins(build: Callable[..., Town]) -> None:
    town = build({"vesti/2026/djaci.md": news("Ђаци и буџет", "Млеко за ђаке.")})
    assert town.code == 0, town.said
    for word in ("budzet", "буџет", "BUDŽET", "djaci", "đaci", "daci", "млијеко", "mleko"):
        assert pages_with(town, word) == pages_with(town, word, root="lat/") == {"vesti/2026/djaci/"}, word
    assert {"Ђаци и буџет", "Đaci i budžet"} <= all_titles(town)


def shown_files(town: Town) -> list[str]:
    return [name for name in town.tree() if "pretraga/o/" in name]


def all_titles(town: Town) -> set[str]:
    return {row[1] for name in shown_files(town) for row in data(town, name).values()}


def test_what_is_not_published_or_not_to_be_found_is_in_no_file(build: Callable[..., Town]) -> None:
    town = build(
        {
            "vesti/2026/nacrt.md": news("Прва аждаја", more="nacrt: da\n"),
            "vesti/2026/sutra.md": news("Друга аждаја", date="11.3.2026."),
            "vesti/2026/ne.md": news("Трећа аждаја", more="pretraga: ne\n"),
            "vesti/2026/podaci.md": news("Четврта аждаја", more="vazi_do: 6.3.2026.\npretraga: dok vazi\n"),
            "vesti/2026/vazi.md": news("Пета аждаја", more="vazi_do: 6.4.2026.\npretraga: dok vazi\n"),
            "vesti/2026/povuceno.md": news("Шеста аждаја", "Тајна.", more="povuceno: 6.3.2026.\nrazlog: Грешка.\n"),
        }
    )
    assert pages_with(town, "аждаја") == {"vesti/2026/vazi/", "vesti/2026/povuceno/"}
    assert pages_with(town, "тајна") == set()
    files = b"".join(content for name, content in town.tree().items() if "pretraga/" in name)
    assert b"\xd0\xa7\xd0\xb5\xd1\x82\xd0\xb2\xd1\x80\xd1\x82\xd0\xb0" not in files  # Четврта
    assert "cetvrt" not in files.decode()


def test_words_of_an_attachment_lead_to_the_page_of_the_document(build: Callable[..., Town]) -> None:
    document, made = docx.Document(), io.BytesIO()
    document.add_paragraph("Подносилац прилаже сагласност сувласника.")
    document.save(made)
    entry = "---\nnaslov: Образац\ndatum: 5.3.2026.\nvrsta: obrazac\ndatoteka: datoteke/obrazac.docx\n---\n"
    town = build({"dokumenta/2026/obrazac.md": entry, "datoteke/obrazac.docx": made.getvalue()})
    assert pages_with(town, "сувласника") == {"dokumenta/2026/obrazac/"}


def test_a_file_that_cannot_be_read_is_published_all_the_same(build: Callable[..., Town]) -> None:
    entry = "---\nnaslov: План\ndatum: 5.3.2026.\nvrsta: plan\ndatoteka: datoteke/plan.pdf\n---\n"
    town = build({"dokumenta/2026/plan.md": entry, "datoteke/plan.pdf": b"%PDF-1.4 broken"})
    assert town.code == 0, town.said
    assert pages_with(town, "plan") == {"dokumenta/2026/plan/"}


def test_synonyms_of_ours_and_of_the_town_and_its_misspellings(build: Callable[..., Town]) -> None:
    own = "sinonimi:\n  - [чесма, славина]\ngreske:\n  Надречије: Надречје\n"
    town = build(
        {
            "pretraga.yml": own,
            "usluge/vrtic.md": "---\nnaslov: Упис у вртић\n---\nТекст.\n",
            "vesti/2026/cesma.md": news("Чесма у Надречју"),
        }
    )
    assert town.code == 0, town.said
    assert pages_with(town, "obdaniste") == {"usluge/vrtic/"}
    assert pages_with(town, "slavina") == pages_with(town, "nadrecije") == {"vesti/2026/cesma/"}


def test_words_of_people_lead_to_those_of_offices(build: Callable[..., Town]) -> None:
    titles = {
        "rasveta": ("Пријава квара расвете", "bandera"),
        "basta": ("Одобрење за летњу башту", "dozvola"),
        "autobus": ("Аутобус за Врело", "bus"),
        "udruzenja": ("Подршка удружењима", "nvo"),
        "zauzece": ("Заузеће јавне површине", "zauzece"),
    }
    files = {f"usluge/{name}.md": f"---\nnaslov: {title}\n---\nТекст.\n" for name, (title, _) in titles.items()}
    town = build(files)
    for name, (_, word) in titles.items():
        assert pages_with(town, word) == {f"usluge/{name}/"}, word
    assert not pages_with(town, "zaustaviti")  # to stop is not to occupy


def test_a_misspelling_is_written_otherwise_than_what_is_meant() -> None:
    assert not [wrong for wrong, right in MISSPELT if wrong == right]


@pytest.mark.parametrize("own", ["sinonimi: вртић\n", "sinonimi:\n  - [вртић]\n", "greske: [а, б]\n", "rec: x\n"])
def test_a_faulty_file_of_words_is_said_and_the_site_is_made(build: Callable[..., Town], own: str) -> None:
    town = build({"pretraga.yml": own, "vesti/2026/x.md": news("Вртић")})
    assert town.code == 1
    assert "pretraga.yml" in town.said
    assert pages_with(town, "вртић") == {"vesti/2026/x/"}


def test_another_language_has_words_of_its_own(build: Callable[..., Town]) -> None:
    site = f"{SITE}jezici: [en]\n"
    town = build(
        {
            "site.yml": site,
            "usluge/most.md": "---\nnaslov: Мост отворен\n---\nТекст.\n",
            "usluge/most.en.md": "---\nnaslov: Bridge opened\n---\nThe bridge.\n",
        }
    )
    assert pages_with(town, "bridge", "en", "en/") == {"usluge/most/"}
    assert pages_with(town, "bridge") == set()
    assert pages_with(town, "most", "en", "en/") == set()


def test_an_edit_rewrites_the_files_of_its_own_words_alone(town: Town) -> None:
    files = {f"vesti/2026/v{n}.md": news(f"Вест број {n}", "Опис " + " ".join(WORDS[n::7])) for n in range(40)}
    before = town.write(files).build().tree()
    town.write({"vesti/2026/v3.md": news("Вест број 3", "Опис " + " ".join(WORDS[3::7]) + " жирафа")}).build()
    after = town.tree()
    touched = {name for name in after if after[name] != before.get(name) and "/r-" in name}
    assert {name.rpartition("-")[2][0] for name in touched} == {"z"}


WORDS = [
    first + then + last
    for first in ("бара", "вода", "град", "поље", "река")
    for then in ("нов", "стар")
    for last in ("ица", "ина", "ост")
]


def test_a_page_has_a_box_and_the_page_of_results_its_places(build: Callable[..., Town]) -> None:
    town = build({"usluge/izvod.md": "---\nnaslov: Извод\n---\nТекст.\n", "vesti/2026/x.md": news("Вест")})
    for root in ("", "lat/"):
        form = town.page(f"{root}usluge/izvod/").select_one("header form[role=search]")
        assert (form["action"], form.get("method", "get")) == (f"/{root}pretraga/", "get")
        assert form.select_one("input[name=q]")["id"] == form.label["for"]
        page = town.page(f"{root}pretraga/")
        assert len(page.select("form[role=search]")) == 1
        assert page.select_one("main section[hidden] ol[data-results]") is not None
        assert page.select_one("[data-browse] a[href$='usluge/izvod/']").find_parent(hidden=True) is None
        assert [option["value"] for option in page.select("select[name=vrsta] option")][1:] == ["vesti", "usluge"]


@pytest.mark.parametrize(
    ("root", "march"),
    [("", "{d}. март {y}."), ("lat/", "{d}. mart {y}."), ("en/", "{d} March {y}"), ("hu/", "{y}. március {d}.")],
)
def test_dates_of_results_are_in_the_words_of_the_page(build: Callable[..., Town], root: str, march: str) -> None:
    texts = {f"usluge/most{lang}.md": "---\nnaslov: Мост\n---\nТекст.\n" for lang in ("", ".en", ".hu")}
    town = build({"site.yml": f"{SITE}jezici: [en, hu]\n", **texts})
    assert data(town, f"{root}pretraga/podaci.json")["months"][2] == march
