import datetime as dt
import re
from pathlib import Path

import pytest

from plugins.entries.json_schema import json_schema
from plugins.entries.new import draft_for, type_name, write_draft
from plugins.entries.reader import read
from plugins.entries.schemas.common import Common
from plugins.entries.types import TYPES
from plugins.sources.nodes import parse
from plugins.sources.shape import fields_of

DAY = dt.date(2026, 11, 24)
TITLES = [
    "Мост на Ибру",
    "Most na Ibru",
    "#Врање: „мост“",
    '"Мост" и још',
    "'Мост'",
    "[Мост] #1 # два",
    "> 5",
    "- Мост",
    "Д'Артањан: 1",
]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("type_", TYPES)
def test_a_draft_is_valid_at_once_and_keeps_its_title(type_: str, title: str) -> None:
    path, text = draft_for(type_, title, DAY)
    record = read(path, text.replace("Овде напишите текст.", "Текст. " * 20).encode())
    assert record.problems == ()
    assert record.card is not None
    assert record.card.draft is True
    assert record.card.type == type_
    node, _ = parse(text.split("---")[1], path)
    assert node is not None
    assert f"'{title}'" in repr(node) or repr(title) in repr(node)


@pytest.mark.parametrize("type_", TYPES)
def test_who_writes_a_latin_title_reads_latin_and_gets_no_word_about_two_scripts(type_: str) -> None:
    path, text = draft_for(type_, "Otvoren je novi most", DAY)
    assert re.findall("[а-шђјљњћџ]+", text, re.IGNORECASE) == []
    record = read(path, text.encode())
    assert [item.code for item in record.problems if item.code == "V333"] == []
    assert "Овде напишите текст." in draft_for(type_, "Отворен је нови мост", DAY)[1]


@pytest.mark.parametrize(
    ("type_", "title", "path"),
    [
        ("news", "Мост на Ибру", "vesti/2026/most-na-ibru.md"),
        ("vesti", "Đačka knjižica", "vesti/2026/djacka-knjizica.md"),
        ("Обавештење", "Позив", "obavestenja/2026/poziv.md"),
        ("service", "Извод", "usluge/izvod.md"),
        ("page", "2026.", "stranice/o-2026.md"),
        ("page", "Страна", "stranice/o-strana.md"),
        ("page", "!!!", "stranice/tekst.md"),
        ("page", "веома дугачак наслов " * 5, "stranice/veoma-dugacak-naslov-veoma-dugacak-naslov-veoma-dugacak.md"),
    ],
)
def test_the_place_of_a_draft(type_: str, title: str, path: str) -> None:
    assert draft_for(type_, title, DAY)[0] == path


@pytest.mark.parametrize("type_", TYPES)
def test_every_optional_field_of_a_draft_works_when_every_first_hash_is_taken_away(type_: str) -> None:
    path, text = draft_for(type_, "Наслов", DAY)
    filled = "\n".join(line.removeprefix("#") for line in text.split("\n"))
    problems = read(path, filled.encode()).problems
    assert [item.message for item in problems if item.code != "V219"] == []


def test_the_fields_are_explained_in_comments() -> None:
    lines = draft_for("notice", "Позив", DAY)[1].split("\n")
    assert lines[1].startswith("## ")
    assert lines[2] == "naslov: Позив"
    assert "datum: 24.11.2026." in lines
    assert "vrsta: javni-poziv" in lines
    assert "nacrt: да" in lines


@pytest.mark.parametrize(("type_", "day"), [("alert", "vazi_do: 25.11.2026."), ("event", "pocetak: 1.12.2026.")])
def test_a_day_to_come(type_: str, day: str) -> None:
    assert day in draft_for(type_, "Наслов", DAY)[1].split("\n")


@pytest.mark.parametrize("type_", TYPES)
def test_optional_fields_of_the_type_alone_stand_first(type_: str) -> None:
    keys = re.findall(r"^#(\w+):", draft_for(type_, "Наслов", DAY)[1], re.MULTILINE)
    common = [field.about.key for field in fields_of(Common)]
    assert keys == [*(key for key in keys if key not in common), *(key for key in common if key in keys)]
    assert {"sazetak", "pretraga"} <= set(keys)


@pytest.mark.parametrize(
    ("type_", "words"),
    [("news", "Шта се дешава"), ("person", "Име и презиме."), ("office", "Пун назив"), ("page", "О чему је страна")],
)
def test_the_title_is_explained_by_the_type(type_: str, words: str) -> None:
    assert draft_for(type_, "Наслов", DAY)[1].split("\n")[1].startswith(f"## {words}")
    assert json_schema(type_)["properties"]["naslov"]["description"].startswith(words)


def test_a_draft_never_takes_the_place_of_another_file(tmp_path: Path) -> None:
    first = write_draft(tmp_path, "news", "Мост", DAY)
    first.write_text("моје", encoding="utf-8")
    paths = [first, write_draft(tmp_path, "news", "Мост", DAY), write_draft(tmp_path, "news", "Most", DAY)]
    assert [path.relative_to(tmp_path).as_posix() for path in paths] == [
        "vesti/2026/most.md",
        "vesti/2026/most-2.md",
        "vesti/2026/most-3.md",
    ]
    assert first.read_text("utf-8") == "моје"
    assert paths[1].read_text("utf-8").startswith("---\n")


@pytest.mark.parametrize(
    ("word", "name"),
    [("news", "news"), ("vesti", "news"), ("Вест", "news"), ("usluga", "service"), ("Стране", "page")],
)
def test_a_type_by_any_of_its_names(word: str, name: str) -> None:
    assert type_name(word) == name


def test_a_type_by_each_half_of_its_label() -> None:
    words = ["орган", "služba", "Орган или служба", "uprava"]
    assert {type_name(word) for word in words} == {"office"}
    words = ["službenik", "Функционер", "službenik ili funkcioner", "особа", "ljudi"]
    assert {type_name(word) for word in words} == {"person"}


def test_an_unknown_type() -> None:
    with pytest.raises(KeyError):
        draft_for("zakon", "x", DAY)
