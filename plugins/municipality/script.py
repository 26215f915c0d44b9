"""Texts of site.yml in Latin script made Cyrillic, as those of entries are."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from ..scripts import script_of, to_cyrillic
from ..sources.shape import fields_of

Value = TypeVar("Value")


def in_cyrillic(value: Value) -> Value:
    """The same value with every text for readers in Cyrillic; ids, addresses and numbers stay."""
    if not is_dataclass(value) or isinstance(value, type):
        return value
    prose = {field.name for field in fields_of(type(value)) if field.prose}
    changed = {field.name: _converted(getattr(value, field.name), prose=field.name in prose) for field in fields(value)}
    return replace(value, **changed)


def _converted(value: Any, *, prose: bool) -> Any:  # noqa: ANN401 - any field of a schema
    if isinstance(value, str):
        return to_cyrillic(value) if prose and script_of(value) == "sr-Latn" else value
    if isinstance(value, tuple):
        return tuple(_converted(item, prose=prose) for item in value)
    return in_cyrillic(value)
