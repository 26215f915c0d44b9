"""What a schema (a frozen dataclass) says of its fields, as the checks of a file need it."""

import dataclasses
import types
from collections.abc import Callable, Mapping
from functools import cache
from typing import Annotated, Any, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

from .fields import About, Reads
from .fold import folded_key

T = TypeVar("T")


def once_per_schema(function: Callable[[type], T]) -> Callable[[type], T]:
    """`functools.cache` for what depends on a schema alone."""
    return cache(function)


class Field(NamedTuple):
    """One field: its English name, what is said of it, and the schema below it, if any."""

    name: str
    about: About
    schema: type | None
    many: bool  # a list of such schemas
    required: bool
    prose: bool


@once_per_schema
def fields_of(cls: type) -> tuple[Field, ...]:
    """The fields of a schema in order."""
    hints = get_type_hints(cls, include_extras=True)
    return tuple(_field(field, hints[field.name]) for field in dataclasses.fields(cls))


@once_per_schema
def names_of(cls: type) -> Mapping[str, Field]:
    """Fields by every folded key that is accepted: the Serbian one and the English name."""
    fields = fields_of(cls)
    return {folded_key(field.name): field for field in fields} | {
        folded_key(field.about.key): field for field in fields
    }


def below(hint: Any) -> tuple[type | None, bool]:  # noqa: ANN401
    """The dataclass in a type such as `X`, `X | None` or `tuple[X, ...]`, and whether it is a list of them."""
    hint = _bare(hint)
    if get_origin(hint) in (tuple, list):
        return _schema(_bare(get_args(hint)[0])), True
    return _schema(hint), False


def _schema(hint: Any) -> type | None:  # noqa: ANN401
    return hint if isinstance(hint, type) and dataclasses.is_dataclass(hint) else None


def _field(field: "dataclasses.Field[Any]", hint: Any) -> Field:  # noqa: ANN401
    notes = list(notes_of(hint))
    about = next((note for note in notes if isinstance(note, About)), About(field.name, field.name, "", ""))
    required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    prose = any(isinstance(note, Reads) and note.prose for note in notes)
    return Field(field.name, about, *below(hint), required, prose)


def notes_of(hint: Any) -> list[object]:  # noqa: ANN401
    """All that stands beside types in Annotated, also within a union."""
    if get_origin(hint) is Annotated:
        return [*hint.__metadata__, *notes_of(get_args(hint)[0])]
    if get_origin(hint) in (Union, types.UnionType):
        return [note for part in get_args(hint) for note in notes_of(part)]
    return []


def _bare(hint: Any) -> Any:  # noqa: ANN401
    while get_origin(hint) in (Annotated, Union, types.UnionType):
        hint = next(part for part in get_args(hint) if part is not type(None))
    return hint
