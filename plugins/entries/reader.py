"""One file to one Record: pure, and without a look at any other file."""

from contextlib import suppress
from typing import Any

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..diagnostics.report import exit_code
from ..scripts import CYRILLIC, LATIN, NONE, Glossary, script_of
from ..scripts.glance import Glance
from ..sources.fault import Fault
from ..sources.fields import image_path, topic_ids
from ..sources.fold import folded_key
from ..sources.frontmatter import Parts, split
from ..sources.gather import Place as FieldPlace
from ..sources.gather import Refusal
from ..sources.nodes import Item, Node, Table, parse, plain
from ..sources.shape import fields_of, names_of, once_per_schema
from ..sources.text import decode
from ..sources.validate import validate
from .addresses import SERBIAN, Place, address_of, check_path, check_year
from .as_written import Way, field
from .author_marks import SIGN
from .body import Body, read_body
from .card import Card, Fact, Mentions, Record
from .card_digest import card_digest
from .field_doubts import field_doubts
from .links import resolved
from .schemas.translation import translation_of
from .script_checks import Mended, mended, script_hints
from .types import TYPES
from .unwritten import unwritten

_OF_READING = ("script", "decorative")
# What a translation leaves to its original, and an undated type does not have.
_OF_THE_ORIGINAL: dict[str, Any] = {
    **dict.fromkeys(("date", "changed", "opens", "closes", "until", "withdrawn")),
    "category": "",
    "topics": (),
    "draft": False,
    "office": "",
    "aliases": (),
    "file": "",
}


def read(path: str, data: bytes, glossary: Glossary = NONE) -> Record:
    """The record of the entry at `path` (below content/); a faulty entry has no card, and all that is wrong is said.

    A text in Latin script is made Cyrillic, words of the glossary as that has them.
    """
    place = address_of(path)
    if place is None:
        return _faulty(check_path(path))
    text, problems = decode(data, f"content/{path}")
    if exit_code(problems):
        return _faulty([*check_path(path), *problems])
    seen = mended(text, f"content/{path}") if place.lang == SERBIAN else Mended(text)
    parts, more = split(seen.text, f"content/{path}")
    problems = [*check_path(path), *problems, *seen.problems, *more]
    return _faulty(problems) if parts is None else _record(path, place, parts, problems, glossary, seen.look)


def _faulty(problems: list[Problem]) -> Record:
    return Record(None, "", (), (), (), tuple(problems))


def _record(path: str, place: Place, parts: Parts, problems: list[Problem], glossary: Glossary, look: Glance) -> Record:
    node, unreadable = parse(parts.fields, f"content/{path}", parts.fields_line)
    value, places, more = (None, {}, unreadable) if node is None else _fields(path, place, node)
    latin = place.lang == SERBIAN and _is_latin(look, parts.body, getattr(value, "title", ""))
    way = _way(value, place, glossary, latin=latin)
    body = read_body(parts.body, path, place.lang, parts.body_line, way)
    problems = [*problems, *more, *body.problems]
    lines = tuple((name, found.line) for name, found in places.items())
    if value is not None:
        problems += _own_checks(value, path, place, places)
        if place.lang == SERBIAN:
            problems += unwritten(value, parts, f"content/{path}", places)
        if place.lang == SERBIAN and not way.kept:
            problems += script_hints(value, parts, f"content/{path}", places, look, latin=latin)
    if value is None or any(item.level == "error" for item in problems):
        return Record(None, "", body.links, (), lines, tuple(problems), _mentions(path, place, node))
    card = _card(value, path, place, body, way)
    return Record(card, body.html, body.links, body.anchors, lines, tuple(problems))


def _is_latin(look: Glance, body: str, title: str) -> bool:
    """Whether a Serbian text is in Latin script; its words are looked at only where the answer is not plain.

    A short text may have less letters than its title.
    """
    if not look.cyrillic:
        return True
    marked = SIGN in body or "lang=" in body or "translate=" in body
    if look.cyrillic > look.latin and not look.latin_words and not marked:
        return False
    return (script_of(body) or script_of(title)) == LATIN


def _way(value: Any, place: Place, glossary: Glossary, *, latin: bool) -> Way:  # noqa: ANN401
    """A text is made Cyrillic, or stays as it is in its own script."""
    script = getattr(value, "script", "")
    if place.lang == SERBIAN and script:
        return Way(kept=LATIN if latin else CYRILLIC)
    return Way(latin=latin, glossary=glossary)


def _fields(path: str, place: Place, node: Node) -> tuple[Any, dict[str, FieldPlace], list[Problem]]:
    """The value of the front matter, None with an error."""
    schema = TYPES[place.type].schema
    if place.lang == SERBIAN:
        return validate(schema, node, f"content/{path}")
    return validate(translation_of(schema), node, f"content/{path}", _refusal(path, place))


def _mentions(path: str, place: Place, node: Node | None) -> Mentions:
    """Topics and picture, where they are written as they should be."""
    if place.lang != SERBIAN or not isinstance(node, Table):
        return Mentions()
    known = names_of(TYPES[place.type].schema)
    given = {known[key].name: plain(item.value) for item in node.items if (key := folded_key(item.key)) in known}
    found = Mentions()
    with suppress(Fault):
        found = found._replace(topics=topic_ids(given.get("topics", "")))
    with suppress(Fault):
        found = found._replace(image=resolved(image_path(given.get("image", "")).removeprefix("/"), path))
    return found


def _refusal(path: str, place: Place) -> Refusal:
    """Fields that a translation takes from its original."""
    known = names_of(TYPES[place.type].schema)

    def refused(item: Item) -> Problem | None:
        if folded_key(item.key) not in known:
            return None
        original = f"content/{place.original}"
        return problem("V220", f"content/{path}", item.line, item.key, name=item.key, original=original)

    return refused


def _own_checks(value: Any, path: str, place: Place, places: dict[str, FieldPlace]) -> list[Problem]:  # noqa: ANN401
    """What the path and the fields say of each other."""
    problems = list(field_doubts(value, f"content/{path}", places))
    named = TYPES[place.type].year_of
    date = getattr(value, named, None)
    if date is not None:
        problems += check_year(place, path, date.day.year, places[named].line, places[named].written)
    for name, code in (("image", "V216"), ("file", "V224")):
        written = getattr(value, name, None)
        if written and not resolved(written.removeprefix("/"), path):
            here = places[name]
            problems.append(problem(code, f"content/{path}", here.line, here.written, value=written))
    return problems


def _card(value: Any, path: str, place: Place, body: Body, way: Way) -> Card:  # noqa: ANN401
    given = {name: getattr(value, name) for name in _names(type(value))}
    given |= {name: field(given[name], way) for name in _prose_names(type(value))}
    own = {name: given[name] for name in given if name in Card._fields}
    own["summary"] = own["summary"] or (field(body.summary, way) if way.kept else body.summary)
    if own.get("date") and own.get("changed") and own["changed"] < own["date"].day:
        own["changed"] = None  # of a text that waited for its day; readers see the first publication
    for name in ("image", "file"):
        own[name] = resolved(own[name].removeprefix("/"), path) if own.get(name) else ""
    facts = tuple((name, given[name]) for name in _fact_names(type(value)) if _is_given(given[name]))
    of_place = {"path": path, "type": place.type, "lang": place.lang, "address": place.address, "facts": facts}
    card = Card(**(_OF_THE_ORIGINAL | own | of_place))
    return card._replace(digest=card_digest(card))


def _is_given(value: Fact) -> bool:
    """Zero is a number like any other."""
    return bool(value) or type(value) is int


@once_per_schema
def _names(schema: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields_of(schema))


@once_per_schema
def _prose_names(schema: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields_of(schema) if field.prose)


@once_per_schema
def _fact_names(schema: type) -> tuple[str, ...]:
    """Fields that only this type has, and that say more than how to read."""
    return tuple(name for name in _names(schema) if name not in Card._fields and name not in _OF_READING)
