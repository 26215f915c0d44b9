"""Whole YAML files, such as site.yml, as values of a schema."""

from typing import TypeVar

from ..diagnostics.problem import Problem
from ..diagnostics.report import exit_code
from .nodes import parse
from .text import decode
from .validate import validate

T = TypeVar("T")


def load(path: str, data: bytes, cls: type[T]) -> tuple[T | None, dict[str, int], list[Problem]]:
    """The value of a file, the line of each key ("kontakt.telefon", "meni.2.putanja"), and what is wrong with it.

    `path` stands in the problems as it is given; `cls` is a schema or `tuple[schema, ...]`.
    """
    text, said = decode(data, path)
    if exit_code(said):
        return None, {}, said
    node, problems = parse(text, path)
    if node is None:
        return None, {}, [*said, *problems]
    value, places, problems = validate(cls, node, path)
    return value, {place.key: place.line for place in places.values()}, [*said, *problems]
