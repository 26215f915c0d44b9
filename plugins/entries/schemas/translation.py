"""The schema of a translation, derived from that of its type: texts only, all else belongs to the original."""

import dataclasses
from typing import Any, get_type_hints

from ...sources.shape import fields_of, once_per_schema


@once_per_schema
def translation_of(schema: type) -> type[Any]:
    """The schema of `x.en.md` for the schema of `x.md`."""
    hints = get_type_hints(schema, include_extras=True)
    prose = {field.name for field in fields_of(schema) if field.prose}
    fields = [
        (field.name, hints[field.name], dataclasses.field(default=field.default))
        for field in dataclasses.fields(schema)
        if field.name in prose
    ]
    return dataclasses.make_dataclass(
        f"{schema.__name__}Translation",
        fields,
        frozen=True,
        kw_only=True,
        namespace={"__pydantic_config__": {"extra": "forbid"}, "__module__": __name__},
    )
