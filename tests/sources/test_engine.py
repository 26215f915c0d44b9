"""The engine is asked without pydantic: it must say what pydantic itself would say of the same classes."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import TypeAdapter

from plugins.entries.schemas.translation import translation_of
from plugins.entries.types import TYPES
from plugins.municipality.model import Municipality
from plugins.sources.engine import validator_of
from plugins.sources.shape import fields_of

SCHEMAS = [item.schema for item in TYPES.values()] + [Municipality]


def outcome(validate: Callable[[object], object], raw: object) -> object:
    try:
        return validate(raw)
    except ValueError as error:
        details = error.errors(include_url=False, include_input=False, include_context=False)  # type: ignore[attr-defined]
        return [(item["type"], item["loc"]) for item in details]


def raws(schema: type) -> list[object]:
    examples = {item.name: item.about.example for item in fields_of(schema) if item.schema is None}
    return [
        examples,
        dict.fromkeys(examples),
        {name: [name] for name in examples},
        {**examples, "unknown": 1},
        {item.name: 1 for item in fields_of(schema)},
        {item.name: [{}] for item in fields_of(schema)},
        {item.name: {} for item in fields_of(schema)},
        {},
        "text",
    ]


@pytest.mark.parametrize("schema", [*SCHEMAS, *map(translation_of, SCHEMAS[:-1])])
def test_both_say_the_same(schema: type) -> None:
    ours, theirs = validator_of(schema).validate_python, TypeAdapter[Any](schema).validate_python
    for raw in raws(schema):
        assert outcome(ours, raw) == outcome(theirs, raw)


def test_a_field_that_nothing_reads_is_a_fault_of_the_schema() -> None:
    with pytest.raises(TypeError, match="complex"):
        validator_of(dataclasses.make_dataclass("Odd", [("number", complex)]))
