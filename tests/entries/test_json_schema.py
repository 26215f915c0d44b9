"""JSON Schema of the front matter: sound itself, true of the sample town, and of what reading accepts and refuses."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from plugins.entries.json_schema import json_schema
from plugins.entries.reader import read
from plugins.entries.types import BY_FOLDER, TYPES
from plugins.sources.prose import quoted
from plugins.sources.shape import fields_of
from tests.conftest import ROOT

GOOD = {
    "news": "datum: 5.3.2026.\n",
    "notice": "datum: 5.3.2026.\nvrsta: oglas\n",
    "event": "datum: 5.3.2026.\npocetak: 6.3.2026. 18:00\nmesto: Трг\n",
    "person": "funkcija: Матичар\n",
    "document": "datum: 5.3.2026.\nvrsta: odluka\ndatoteka: datoteke/a.pdf\n",
    "alert": "datum: 5.3.2026.\nvazi_do: 6.3.2026.\n",
}


def validator(type_: str) -> Any:  # noqa: ANN401 - jsonschema has no types
    return jsonschema.Draft202012Validator(json_schema(type_))


def head(path: Path, loader: type) -> Any:  # noqa: ANN401
    """The front matter as a tool reads it; a colon within a title is mended first, as reading does."""
    text = quoted(path.read_text("utf-8").split("---\n")[1])
    value = yaml.load(text, Loader=loader)  # noqa: S506 - the sample town's own
    return json.loads(json.dumps(value, default=str))


def entries() -> Iterator[Path]:
    for folder in BY_FOLDER:
        yield from (path for path in (ROOT / "content" / folder).rglob("*.md") if path.name.count(".") == 1)


@pytest.mark.parametrize("type_", TYPES)
def test_it_is_a_schema_with_words_for_every_field(type_: str) -> None:
    schema = json_schema(type_)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert list(schema["properties"]) == [field.about.key for field in fields_of(TYPES[type_].schema)]
    for key, field in schema["properties"].items():
        assert field["title"], key
        assert field["description"], key
        assert field["examples"], key


@pytest.mark.parametrize("type_", TYPES)
def test_every_example_is_valid(type_: str) -> None:
    for key, field in json_schema(type_)["properties"].items():
        for example in field["examples"]:
            jsonschema.Draft202012Validator(field).validate(example)
            assert example, key


@pytest.mark.parametrize("loader", [yaml.SafeLoader, yaml.BaseLoader])
def test_the_front_matter_of_the_sample_town_is_valid(loader: type) -> None:
    checks = {folder: validator(kind.name) for folder, kind in BY_FOLDER.items()}
    found = {path: path.relative_to(ROOT / "content").parts[0] for path in entries()}
    assert set(found.values()) == set(BY_FOLDER)
    for path, folder in found.items():
        problems = [error.message for error in checks[folder].iter_errors(head(path, loader))]
        assert not problems, (path, problems)


@pytest.mark.parametrize("type_", TYPES)
@pytest.mark.parametrize(
    ("more", "sound"),
    [
        ("sazetak: 2026\n", True),
        ("izmenjeno: 7. март 2026.\n", True),
        ("izmenjeno: 7. 3. 2026.\n", True),
        ("izmenjeno: 2026-03-07\n", True),
        ("vazi_do: 31.3.2026. у 15.30\n", True),
        ("vazi_do: 2026-03-31T15:30\n", True),
        ("nacrt: да\n", True),
        ("nacrt: ne\n", True),
        ("nacrt: true\n", True),
        ("teme: putevi, voda\n", True),
        ("teme: [putevi, voda]\n", True),
        ("ranije_adrese: [/vesti/2024/a/]\n", True),
        ("slika: slike/a.jpg\nopis_slike: Трг\n", True),
        ("povuceno: 7.3.2026.\nrazlog: Отказано.\n", True),
        ("naslof: А\n", False),
        ("izmenjeno: јуче\n", False),
        ("izmenjeno: 7.3.2026. 18:00\n", False),
        ("vazi_do: mart\n", False),
        ("nacrt: možda\n", False),
        ("slika: slike/a.jpg\n", False),
        ("slika: slike/a.txt\nopis_slike: Трг\n", False),
        ("povuceno: 7.3.2026.\n", False),
        ("sazetak: [а, б]\n", False),
        ("organ: [a]\n", False),
    ],
)
def test_it_says_the_same_as_reading(type_: str, more: str, sound: bool) -> None:
    given = GOOD.get(type_, "")
    fields = "" if more.startswith("vazi_do") and type_ == "alert" else given
    text = f"naslov: А\n{fields or 'datum: 5.3.2026.'}\n{more}"
    value = json.loads(json.dumps(yaml.safe_load(text), default=str))
    assert validator(type_).is_valid(value) is sound
    kind = TYPES[type_]
    record = read(f"{kind.folder}/{'2026/' if kind.dated else ''}a.md", f"---\n{text}---\nТекст.\n".encode())
    assert (record.card is not None) is sound, record.problems


@pytest.mark.parametrize("type_", GOOD)
def test_what_is_obligatory_is_required(type_: str) -> None:
    whole = yaml.safe_load(f"naslov: А\n{GOOD[type_]}")
    assert validator(type_).is_valid(whole)
    for key in whole:
        assert not validator(type_).is_valid({name: value for name, value in whole.items() if name != key}), key


def test_kinds_are_a_closed_list_with_their_labels() -> None:
    field = json_schema("notice")["properties"]["vrsta"]
    assert dict(zip(field["enum"], field["enumDescriptions"], strict=True)) == dict(TYPES["notice"].kinds)
    assert not validator("notice").is_valid({"naslov": "А", "datum": "5.3.2026.", "vrsta": "vest"})
