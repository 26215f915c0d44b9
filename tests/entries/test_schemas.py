import dataclasses

import pytest

from plugins.entries.card import Card
from plugins.entries.schemas.translation import translation_of
from plugins.entries.types import BY_FOLDER, TYPES
from plugins.sources.nodes import parse
from plugins.sources.shape import Field, fields_of, names_of
from plugins.sources.validate import validate

ALL = [(kind.name, field) for kind in TYPES.values() for field in fields_of(kind.schema)]
IDS = [f"{name}.{field.name}" for name, field in ALL]


def test_types_in_the_order_of_display() -> None:
    assert [(kind.name, kind.folder) for kind in TYPES.values()] == [
        ("news", "vesti"),
        ("notice", "obavestenja"),
        ("service", "usluge"),
        ("event", "dogadjaji"),
        ("office", "uprava"),
        ("person", "ljudi"),
        ("document", "dokumenta"),
        ("alert", "hitno"),
        ("campaign", "kampanje"),
        ("page", "stranice"),
    ]
    assert [kind.name for kind in TYPES.values() if kind.dated] == ["news", "notice", "event", "document", "alert"]
    assert BY_FOLDER["vesti"] is TYPES["news"]


@pytest.mark.parametrize(("type_", "field"), ALL, ids=IDS)
def test_every_field_says_all_about_itself_in_serbian(type_: str, field: Field) -> None:
    about = field.about
    assert about.key.isascii()
    assert about.key == about.key.lower()
    assert about.label
    assert about.help.endswith(".")
    assert names_of(TYPES[type_].schema)[about.key.replace("_", "-")] == field


@pytest.mark.parametrize(("type_", "field"), ALL, ids=IDS)
def test_the_example_of_a_field_is_valid(type_: str, field: Field) -> None:
    example = field.about.example
    text = f"{field.about.key}:\n  {example}" if example.startswith("- ") else f"{field.about.key}: {example}"
    node, problems = parse(text, "x.md")
    assert node is not None
    _, _, more = validate(TYPES[type_].schema, node, "x.md")
    assert [item.code for item in [*problems, *more] if item.code not in ("V202", "V217")] == []


@pytest.mark.parametrize("type_", TYPES)
def test_the_fields_that_all_types_share_are_fields_of_a_card(type_: str) -> None:
    shared = {field.name for field in fields_of(TYPES["page"].schema)}
    own = {"script", "decorative", "search"}  # how a text is read or found, not what others show
    assert shared - own <= set(Card._fields)
    assert shared <= {field.name for field in fields_of(TYPES[type_].schema)}


def test_a_translation_has_the_texts_of_its_type() -> None:
    names = [field.name for field in dataclasses.fields(translation_of(TYPES["notice"].schema))]
    assert names == ["title", "summary", "reason", "image_alt", "image_caption", "image_credit", "contact", "place"]
    required = [field.name for field in fields_of(translation_of(TYPES["notice"].schema)) if field.required]
    assert required == ["title"]


@pytest.mark.parametrize("type_", TYPES)
def test_no_field_is_called_like_what_a_card_says_of_its_place(type_: str) -> None:
    of_place = {"path", "type", "lang", "address", "facts", "state", "file_size", "picture", "languages", "digest"}
    assert of_place & {field.name for field in fields_of(TYPES[type_].schema)} == set()


ALERT = "naslov: Вода\ndatum: 10.6.2025. 8:00\nvazi_do: {}\n"
EVENT = "naslov: Вашар\ndatum: 1.6.2026.\npocetak: 5.6.2026.\nmesto: Трг\nkraj: {}\n"
NEWS = "naslov: Мост\ndatum: 10.3.2026.\nrazlog: Грешка.\npovuceno: {}\n"
NOTICE = "naslov: Конкурс\ndatum: 1.6.2026.\nvrsta: konkurs\nrok: {}\n"


@pytest.mark.parametrize(
    ("type_", "text", "end", "code"),
    [
        ("alert", ALERT, "1.6.2025. 8:00", "V219"),
        ("alert", ALERT, "10.6.2025. 7:59", "V219"),
        ("alert", ALERT, "30.9.2025. 8:00", "V230"),
        ("alert", ALERT, "11.7.2025. 8:00", ""),
        ("event", EVENT, "4.6.2026.", "V219"),
        ("event", EVENT, "7.6.2062.", "V231"),
        ("event", EVENT, "5.6.2027.", ""),
        ("notice", NOTICE, "30.6.2028.", "V231"),
        ("news", NEWS, "10.3.2025.", "V219"),
        ("news", NEWS, "10.3.2026.", ""),
    ],
)
def test_an_end_that_is_impossible_or_hardly_meant(type_: str, text: str, end: str, code: str) -> None:
    node, _ = parse(text.format(end), "x.md")
    assert node is not None
    value, _, problems = validate(TYPES[type_].schema, node, "x.md")
    line = text.count("\n")
    assert [(item.code, item.line) for item in problems] == ([(code, line)] if code else [])
    assert (value is None) == (code == "V219")
