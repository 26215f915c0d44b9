"""Nodes to a value of a schema, with all that is wrong in a file said at once, in Serbian, with lines."""

from collections.abc import Iterator
from typing import Any, TypeVar

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase
from ..diagnostics.problem import Problem
from .engine import validator_of
from .fault import Fault
from .gather import Gathered, Place, Refusal
from .nodes import Node
from .shape import below, fields_of

T = TypeVar("T")


def validate(
    cls: type[T], node: Node, path: str, refusal: Refusal | None = None
) -> tuple[T | None, dict[str, Place], list[Problem]]:
    """The value that the node gives (None with an error), the places of its fields, and what is wrong with it.

    `cls` is a schema or `tuple[schema, ...]`; `refusal` may answer for keys that the schema does not know.
    """
    schema, many = below(cls)
    if schema is None:
        raise TypeError(f"{cls!r} is no schema")
    gathered = Gathered(path, refusal)
    raw = gathered.root(schema, many, node)
    value: T | None = None
    try:
        value = validator_of(cls).validate_python(raw)
    except ValueError as error:
        gathered.problems += _said(error, schema, gathered)
    if value is not None:
        gathered.problems += _disorders(value, gathered)
        gathered.problems += _doubts(value, gathered)
    faulty = any(item.level == "error" for item in gathered.problems)
    return (None if faulty else value), gathered.places, gathered.problems


def _said(error: Any, schema: type, gathered: Gathered) -> Iterator[Problem]:  # noqa: ANN401
    """Pydantic's errors as problems; what is missing has been said already."""
    for detail in error.errors(include_url=False, include_input=False):
        if detail["type"] == "missing":
            continue
        place = _place(detail["loc"], gathered)
        fault = detail.get("ctx", {}).get("error")
        if isinstance(fault, Fault):
            yield problem(fault.code, gathered.path, place.line, place.written, **fault.facts)
        else:
            example = _example(detail["loc"], schema)
            yield problem(
                "V229", gathered.path, place.line, place.written, reason=_reason(detail["type"]), example=example
            )


def _place(loc: tuple[str | int, ...], gathered: Gathered) -> Place:
    for end in range(len(loc), 0, -1):
        place = gathered.places.get(".".join(map(str, loc[:end])))
        if place is not None:
            return place
    return Place("", "", 0)


def _reason(type_: str) -> Phrase:
    if type_ in ("tuple_type", "list_type"):
        return Phrase("треба списак", "a list is needed")
    return Phrase("није очекивана врста податка", "not the kind of value that is expected")


def _example(loc: tuple[str | int, ...], schema: type) -> str:
    names = [part for part in loc if isinstance(part, str)]
    example = ""
    fields = fields_of(schema)
    for name in names:
        field = next((item for item in fields if item.name == name), None)
        if field is None:
            break
        example = field.about.example
        fields = fields_of(field.schema) if field.schema else ()
    return example


def _disorders(value: object, gathered: Gathered) -> Iterator[Problem]:
    """What a schema finds between its own fields: said at the later field, where the editor looks."""
    disorders = getattr(value, "disorders", None)
    for later, earlier, facts in disorders() if disorders else ():
        place, other = gathered.places[later], gathered.places[earlier]
        yield problem(
            "V219", gathered.path, place.line, place.written, name=place.written, other=other.written, **facts
        )


def _doubts(value: object, gathered: Gathered) -> Iterator[Problem]:
    """What a schema finds possible and hardly meant, each with a code of its own."""
    doubts = getattr(value, "doubts", None)
    for name, code, facts in doubts() if doubts else ():
        place = gathered.places[name]
        yield problem(code, gathered.path, place.line, place.written, name=place.written, **facts)
