"""The front matter of a type as JSON Schema 2020-12, so that editors' tools know the fields with their labels and help.

The schema says how fields are written in the documentation, with Serbian keys in Latin script; reading is kinder.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, get_type_hints

from ..sources import fields as kinds
from ..sources.fields import Choice, Reads
from ..sources.shape import Field, fields_of, notes_of
from .links import PICTURES
from .types import TYPES, ContentType

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_GAP = r"([./] ?| )"  # 5.3.2026. or 5. 3. 2026. or 5/3/2026
_MONTH = "([0-9]{1,2}|[A-Za-zČĆŽŠĐčćžšđЂ-џ]{3,9})"
_DATE = rf"([0-9]{{1,2}}{_GAP}{_MONTH}{_GAP}[0-9]{{4}}\.?|[0-9]{{4}}-[0-9]{{1,2}}-[0-9]{{1,2}})"
# Patterns of JSON Schema have no flags, and cameras write JPG.
_LETTER = re.compile("[a-z]")
_PICTURE = f"({'|'.join(_LETTER.sub(lambda it: f'[{it[0].upper()}{it[0]}]', re.escape(end)) for end in PICTURES)})$"
_WORDS = {"type": ["string", "number", "boolean"]}  # YAML takes 192 for a number and „true” for a truth
_MOMENT = {"type": "string", "pattern": f"^{_DATE}([ ,T].*[0-9].*)?$"}
_FORMS: tuple[tuple[Any, dict[str, Any]], ...] = (
    (kinds.Text, _WORDS),
    (kinds.TextList, {"type": ["array", "string"], "items": {"type": [*_WORDS["type"], "object"]}}),
    (kinds.Day, {"type": "string", "pattern": f"^{_DATE}$"}),
    (kinds.TopicIds, {"type": ["array", "string"], "items": _WORDS}),
    (kinds.ImagePath, {"type": "string", "pattern": _PICTURE}),
    (kinds.Url, {"type": "string", "format": "iri", "pattern": "^https?://"}),
    (kinds.Phone, {"type": ["string", "number"], "pattern": "[0-9]{2}"}),
    (kinds.Email, {"type": "string", "format": "email", "pattern": "@"}),
    (kinds.EntryName, {"type": "string", "pattern": "[a-z0-9]$"}),
    (kinds.FilePath, {"type": "string", "pattern": r"\.[A-Za-z0-9]{2,5}$"}),
    (kinds.Addresses, {"type": ["array", "string"], "items": {"type": "string", "pattern": "[A-Za-z0-9]"}}),
    (kinds.Number, {"type": ["integer", "string"], "pattern": "^[0-9]{1,6}$", "minimum": 0, "maximum": 999999}),
    (kinds.YesNo, {"enum": ["да", "не", "da", "ne", True, False]}),
)


def json_schema(type_: str) -> dict[str, Any]:
    """The schema of a type's front matter. Raises KeyError for a type that does not exist."""
    kind = TYPES[type_]
    fields = fields_of(kind.schema)
    hints = get_type_hints(kind.schema, include_extras=True)
    return {
        "$schema": DIALECT,
        "title": kind.label,
        "description": f"Заглавље датотеке у фасцикли {_folder(kind)}.",
        "type": "object",
        "properties": {
            field.about.key: _property(field, hints[field.name], kind.title_help if field.name == "title" else "")
            for field in fields
        },
        "required": [field.about.key for field in fields if field.required],
        "dependentRequired": _together(fields),
        "allOf": list(_described(fields)),
        "additionalProperties": False,
    }


def _folder(kind: ContentType) -> str:
    return f"{kind.folder}/ГОДИНА/" if kind.dated else f"{kind.folder}/"


def _together(fields: Iterable[Field]) -> dict[str, list[str]]:
    """A withdrawal needs its reason."""
    keys = {field.name: field.about.key for field in fields}
    needed = (field for field in fields if field.about.needed_with and not field.about.unless)
    return {keys[field.about.needed_with]: [field.about.key] for field in needed}


def _described(fields: Iterable[Field]) -> Iterator[dict[str, Any]]:
    """A picture needs its description, unless it only adorns."""
    keys = {field.name: field.about.key for field in fields}
    for field in fields:
        if field.about.unless:
            other = keys[field.about.unless]
            says_yes = {"required": [other], "properties": {other: {"enum": ["да", "da", True]}}}
            either = [{"required": [field.about.key]}, says_yes]
            yield {"if": {"required": [keys[field.about.needed_with]]}, "then": {"anyOf": either}}


def _property(field: Field, hint: Any, own_help: str) -> dict[str, Any]:  # noqa: ANN401
    about = field.about
    words: dict[str, Any] = {"title": about.label, "description": own_help or about.help}
    return words | {"examples": [_example(about.example)]} | _form(notes_of(hint))


def _form(notes: Iterable[object]) -> dict[str, Any]:
    """What a value may be, by the kind of the field; a moment has no note, it is a type of its own."""
    for note in notes:
        if isinstance(note, Choice):
            return {"enum": list(note.labels), "enumDescriptions": list(note.labels.values())}
        if isinstance(note, Reads):
            return next(form for kind, form in _FORMS if note in kind.__metadata__)
    return _MOMENT


def _example(text: str) -> Any:  # noqa: ANN401
    """The example as YAML reads it: a list or a text."""
    import yaml

    value = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - makes texts and lists only
    return value if isinstance(value, str | list) and value else text
