"""Texts of site.yml in Latin script made Cyrillic, as those of entries are."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from ..scripts import NONE, Glossary, script_of, to_cyrillic
from ..sources.shape import fields_of

Value = TypeVar("Value")


def in_cyrillic(value: Value, glossary: Glossary = NONE) -> Value:
    """The same value with every text for readers in Cyrillic; ids, addresses and numbers stay."""
    if not is_dataclass(value) or isinstance(value, type):
        return value
    prose = {field.name for field in fields_of(type(value)) if field.prose}
    given = {field.name: getattr(value, field.name) for field in fields(value)}
    return replace(value, **{name: _converted(item, glossary, prose=name in prose) for name, item in given.items()})


def _converted(value: Any, glossary: Glossary, *, prose: bool) -> Any:  # noqa: ANN401 - any field of a schema
    if isinstance(value, str):
        return to_cyrillic(value, glossary) if prose and script_of(value) == "sr-Latn" else value
    if isinstance(value, tuple):
        return tuple(_converted(item, glossary, prose=prose) for item in value)
    return in_cyrillic(value, glossary)
