"""Keys of a file to fields of a schema: in either script, each once, none unknown and none missing."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase, phrase
from ..diagnostics.problem import Problem
from ..diagnostics.suggest import hint, suggestion
from . import expected
from .fields import says_yes
from .fold import folded_key
from .nodes import Item, Node, Row, Table, plain
from .shape import Field, fields_of, names_of

Refusal = Callable[[Item], Problem | None]


class Place(NamedTuple):
    """Where a value stands: its key as the editor wrote it, the same by the schema ("kontakt.telefon"), its line."""

    written: str
    key: str
    line: int


_TOP = Place("", "", 0)
# {naslov: Позиви, конкурси}
_CUT = Phrase(
    " (ако је то део вредности иза зареза, целу вредност ставите под наводнике)",
    " (if it is the part of a value after a comma, put the whole value in quotation marks)",
)


class Gathered:
    """What one file gives: places by the path of English names ("contact.phone", "menu.1.label"), and problems."""

    def __init__(self, path: str, refusal: Refusal | None = None) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.places: dict[str, Place] = {}
        self._refusal = refusal

    def add(self, code: str, place: Place, **facts: object) -> None:
        """A problem at a place."""
        self.problems.append(problem(code, self.path, place.line, place.written, **facts))

    def root(self, schema: type, many: bool, node: Node) -> object:  # noqa: FBT001
        """The whole file as what the schema's validator takes."""
        return self._rows(schema, node, "", _TOP) if many else self._table(schema, node, "", _TOP)

    def _rows(self, schema: type, node: Node, name: str, place: Place) -> object:
        if not isinstance(node, Row):
            example = _example(schema)
            self.add("V210", place, expected=expected.LIST, example=f"- {example}")
            return []
        values = []
        for number, (value, line) in enumerate(zip(node.values, node.lines, strict=True)):
            here = Place(_join(place.written, str(number + 1)), _join(place.key, str(number + 1)), line)
            inner = _join(name, str(number))
            self.places[inner] = here
            values.append(self._table(schema, value, inner, here))
        return values

    def _table(self, schema: type, node: Node, name: str, place: Place) -> dict[str, object]:
        if not isinstance(node, Table):
            self.add("V210", place, expected=expected.FIELDS, example=_example(schema))
            return {}
        values: dict[str, object] = {}
        seen: dict[str, int] = {}
        for item in node.items:
            field = names_of(schema).get(folded_key(item.key))
            if field is None:
                self._unknown(schema, item, place)
            elif field.name in seen:
                self._doubled(item, place, seen[field.name])
            else:
                seen[field.name] = item.line
                self._take(field, item, name, place, values)
        self._check_missing(schema, values, seen, name, Place(place.written, place.key, place.line or node.line))
        return values

    def _take(self, field: Field, item: Item, name: str, place: Place, values: dict[str, object]) -> None:
        inner = _join(name, field.name)
        here = Place(_join(place.written, item.key), _join(place.key, field.about.key), item.line)
        self.places[inner] = here
        if isinstance(item.value, str) and not item.value.strip():
            return
        if field.schema is None:
            values[field.name] = item.value if isinstance(item.value, str) else plain(item.value)
            if isinstance(item.value, Row):
                self._note_lines(item.value, inner, here)
        elif field.many:
            values[field.name] = self._rows(field.schema, item.value, inner, here)
        else:
            values[field.name] = self._table(field.schema, item.value, inner, here)

    def _note_lines(self, row: Row, name: str, place: Place) -> None:
        for number, line in enumerate(row.lines):
            self.places[f"{name}.{number}"] = Place(place.written, _join(place.key, str(number + 1)), line)

    def _unknown(self, schema: type, item: Item, place: Place) -> None:
        refused = self._refusal(item) if self._refusal else None
        if refused is not None:
            self.problems.append(refused)
            return
        near = _CUT if item.cut else _hint(schema, item.key)
        self.add("V201", Place(_join(place.written, item.key), "", item.line), name=item.key, hint=near)

    def _doubled(self, item: Item, place: Place, first: int) -> None:
        self.add("V203", Place(_join(place.written, item.key), "", item.line), name=item.key, first=first)

    def _check_missing(
        self, schema: type, values: dict[str, object], seen: dict[str, int], name: str, place: Place
    ) -> None:
        for field, code, line, facts in _missing(schema, values, seen):
            here = self.places.get(_join(name, field.name))
            written = here.written if here else _join(place.written, field.about.key)
            self.add(code, Place(written, "", line or place.line), **facts)


def _hint(schema: type, key: str) -> Phrase | str:
    """Where a key that stands too high belongs, else the known key most like it."""
    folded, fields = folded_key(key), fields_of(schema)
    for field in fields:
        if field.schema is not None and folded in names_of(field.schema):
            return phrase(
                " (његово место је испод „{field}”)", " (its place is below “{field}”)", field=field.about.key
            )
    keys = {folded_key(field.about.key): field.about.key for field in fields}
    near = suggestion(folded, keys)
    return hint(keys[near], [keys[near]]) if near else ""


def _missing(
    schema: type, values: dict[str, object], seen: dict[str, int]
) -> Iterator[tuple[Field, str, int, dict[str, object]]]:
    """Fields that must be there and are not, with code, line and facts."""
    for field in fields_of(schema):
        if field.name in values:
            continue
        key, example, companion = field.about.key, field.about.example, field.about.needed_with
        if companion in values and says_yes(values.get(field.about.unless)):
            continue
        if companion in values:
            other = next(item.about.key for item in fields_of(schema) if item.name == companion)
            facts: dict[str, object] = {
                "name": key,
                "with_field": other,
                "example": example,
                "otherwise": _otherwise(schema, field),
            }
            yield field, "V217", seen[companion], facts
        elif field.required and field.name in seen:
            yield field, "V206", seen[field.name], {"example": example}
        elif field.required:
            yield field, "V202", 0, {"name": key, "example": example}


def _otherwise(schema: type, field: Field) -> Phrase | str:
    """The field that makes this one needless."""
    other = next((item.about for item in fields_of(schema) if item.name == field.about.unless), None)
    if other is None:
        return ""
    serbian, english = " (или „{name}: да”, ако ништа не говори)", " (or “{name}: da”, if it says nothing)"
    return phrase(serbian, english, name=other.key)


def _example(schema: type) -> str:
    first = fields_of(schema)[0].about
    return f"{first.key}: {first.example}"


def _join(prefix: str, name: str) -> str:
    return f"{prefix}.{name}" if prefix else name
