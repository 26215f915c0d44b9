"""A schema as pydantic-core knows it: pydantic's engine alone, which takes a third of the time to load.

Pydantic would build the same from the same classes (a test compares them); it is asked for nothing else here.
"""

import dataclasses
import types
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin, get_type_hints

from .shape import once_per_schema

if TYPE_CHECKING:
    from pydantic_core import SchemaValidator
    from pydantic_core.core_schema import CoreSchema, DataclassField

_HOOK = "__get_pydantic_core_schema__"


@once_per_schema
def validator_of(cls: type) -> "SchemaValidator":
    """Of a schema (a dataclass) or of `tuple[schema, ...]`. Raises TypeError for a field that nothing reads."""
    from pydantic_core import SchemaValidator

    return SchemaValidator(_core(cls))


def _core(hint: Any) -> "CoreSchema":  # noqa: ANN401 - any type
    from pydantic_core import core_schema

    kind, parts = get_origin(hint), get_args(hint)
    if kind is Annotated:
        hooks = [note for note in hint.__metadata__ if hasattr(note, _HOOK)]
        return _hooked(hooks[-1], hint) if hooks else _core(parts[0])
    if kind in (Union, types.UnionType):
        (other,) = (part for part in parts if part is not type(None))
        return core_schema.nullable_schema(_core(other))
    if kind is tuple:
        return core_schema.tuple_schema([_core(parts[0])], variadic_item_index=0)
    if hasattr(hint, _HOOK):
        return _hooked(hint, hint)
    if dataclasses.is_dataclass(hint):
        return _dataclass(hint)
    raise TypeError(f"nothing reads {hint!r}")


def _hooked(note: Any, hint: Any) -> "CoreSchema":  # noqa: ANN401
    made: CoreSchema = getattr(note, _HOOK)(hint, _core)
    return made


def _dataclass(cls: Any) -> "CoreSchema":  # noqa: ANN401 - a dataclass
    from pydantic_core import core_schema

    hints = get_type_hints(cls, include_extras=True)
    fields = [_field(field, hints[field.name]) for field in dataclasses.fields(cls)]
    extra = getattr(cls, "__pydantic_config__", {}).get("extra", "ignore")
    return core_schema.dataclass_schema(
        cls,
        core_schema.dataclass_args_schema(cls.__name__, fields),
        [field["name"] for field in fields],
        post_init=hasattr(cls, "__post_init__"),
        config=core_schema.CoreConfig(extra_fields_behavior=extra),
    )


def _field(field: "dataclasses.Field[Any]", hint: Any) -> "DataclassField":  # noqa: ANN401
    from pydantic_core import core_schema

    schema = _core(hint)
    if field.default is not dataclasses.MISSING:
        schema = core_schema.with_default_schema(schema, default=field.default)
    elif field.default_factory is not dataclasses.MISSING:
        schema = core_schema.with_default_schema(schema, default_factory=field.default_factory)
    return core_schema.dataclass_field(field.name, schema, kw_only=field.kw_only is True)
