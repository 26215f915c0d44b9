import datetime as dt

import pytest

from plugins.entries.new import draft_for
from plugins.entries.reader import read
from plugins.entries.types import TYPES

PLACE = "ljudi/ana-anic.md"


def found(text: str, path: str = PLACE) -> list[tuple[int, str]]:
    return [(item.line, item.key) for item in read(path, text.encode()).problems if item.code == "V337"]


def person(role: str, body: str, more: str = "") -> str:
    return f"---\nnaslov: Ана Анић\nfunkcija: {role}\n{more}---\n{body}\n"


@pytest.mark.parametrize("title", ["Нови мост", "Novi most je otvoren"])
@pytest.mark.parametrize(
    ("type_", "keys"), [(name, {"person": ["funkcija"], "event": ["mesto"]}.get(name, [])) for name in TYPES]
)
def test_a_draft_that_only_lost_its_mark_is_said(type_: str, keys: list[str], title: str) -> None:
    path, text = draft_for(type_, title, dt.date(2026, 3, 5))
    assert found(text, path) == []
    lines = text.replace("nacrt: да\n", "").replace("nacrt: da\n", "").splitlines()
    fields = [(1 + n, key) for key in keys for n, line in enumerate(lines) if line.startswith(f"{key}:")]
    assert found("\n".join(lines), path) == [*fields, (len(lines), "")]


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ("Овде напишите текст.", [(5, "")]),
        ("Ovde napišite tekst.", [(5, "")]),
        ("\n\nОвде напишите текст. Ана Анић води буџет.", [(7, "")]),
        ("Ана Анић води буџет.", []),
        ("Ана Анић води буџет. Овде напишите текст.", []),
    ],
)
def test_the_text_of_the_draft_at_the_beginning(body: str, places: list[tuple[int, str]]) -> None:
    assert found(person("Благајница", body)) == places


@pytest.mark.parametrize(
    ("role", "places"),
    [
        ("Начелница Одељења за пример", [(3, "funkcija")]),
        ("Načelnica Odeljenja za primer", [(3, "funkcija")]),
        ("Начелница Одељења за примере", []),
    ],
)
def test_an_example_in_an_obligatory_field(role: str, places: list[tuple[int, str]]) -> None:
    assert found(person(role, "Ана Анић води буџет.")) == places
    assert found(person(role, "Ана Анић води буџет.", "nacrt: da\n")) == []


def test_examples_of_other_fields_and_a_translation_are_left_alone() -> None:
    more = "kancelarija: Први спрат, соба 12\n"
    assert found(person("Благајница", "Ана Анић води буџет.", more)) == []
    text = "---\nnaslov: Ana Anić\nfunkcija: Начелница Одељења за пример\n---\nОвде напишите текст.\n"
    assert found(text, "ljudi/ana-anic.en.md") == []
