"""The examples.yml of a component as values: what its macros are called with, and how that is written."""

import datetime as dt
import textwrap
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, NamedTuple

import yaml

from ..entries.card import Card, Moment, Picture
from ..sources.nodes import safe_loader

_CARD: dict[str, Any] = {
    **{name: "" for name in Card._fields if name not in Card._field_defaults},
    "path": "vesti/2026/most.md",
    "type": "news",
    "lang": "sr",
    "address": "vesti/2026/most/",
    **dict.fromkeys(("date", "changed", "opens", "closes", "until", "withdrawn")),
    **dict.fromkeys(("aliases", "topics", "facts"), ()),
    "draft": False,
}
_MOMENTS = ("date", "opens", "closes", "until", "withdrawn")
_SIMPLE = (str, int, float, bool, type(None))


class Example(NamedTuple):
    """One call of a macro; `ground` is the class of what it lies on, `data` the arguments as examples.yml has them.

    An example that is `empty` shows that the macro gives nothing.
    """

    component: str
    ground: str
    name: str
    macro: str
    args: Mapping[str, Any]
    empty: bool = False
    data: str = ""

    @property
    def title(self) -> str:
        """The name as a heading has it."""
        return self.name[:1].upper() + self.name[1:]

    @property
    def call(self) -> str:
        """The call as a template holds it; what is more than a word or a number stands there by name."""
        told = (f"{name}={_literal(value) or name}" for name, value in self.args.items())
        head = f'{{% from "components/{self.component}/template.html" import {self.macro} %}}'
        return f"{head}\n{{{{ {self.macro}({', '.join(told)}) }}}}"


class Component(NamedTuple):
    """A component with what its examples.yml says of it."""

    name: str
    when: str
    when_not: str
    examples: tuple[Example, ...]


def components(texts: Mapping[str, str]) -> tuple[Component, ...]:
    """Of the texts of examples.yml by the names of their components. Raises yaml.YAMLError, KeyError."""
    return tuple(_component(name, text) for name, text in sorted(texts.items()))


def _component(name: str, text: str) -> Component:
    told = yaml.load(text, _Loader)  # noqa: S506 - a SafeLoader with one more tag
    written = _written(text)
    found = (
        Example(
            name,
            told.get("ground", ""),
            str(item["name"]),
            item["macro"],
            {key: attributes(value) for key, value in item.get("args", {}).items()},
            item.get("empty", False),
            data,
        )
        for item, data in zip(told["examples"], written, strict=True)
    )
    return Component(name, told["when"], told["when_not"], tuple(found))


def moment(value: str | dt.date) -> Moment:
    """A Moment of "2026-03-05T18:00"; YAML gives a date where there is no time."""
    if isinstance(value, dt.date):
        return Moment(value)
    day, _, time = value.partition("T")
    return Moment(dt.date.fromisoformat(day), dt.time.fromisoformat(time) if time else None)


def card(given: Mapping[str, Any]) -> Card:
    """A card with what is given; days may be text."""
    values = {**_CARD, **given}
    for name in _MOMENTS:
        if values[name] is not None and not isinstance(values[name], Moment):
            values[name] = moment(values[name])
    values["facts"] = dict(values["facts"]).items()
    return Card(**{name: _tuples(value) for name, value in values.items()})


def _tuples(value: Any) -> Any:  # noqa: ANN401 - whatever YAML gives
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return value
    return tuple(map(_tuples, value)) if isinstance(value, list | tuple | type({}.items())) else value


_SAFE: Any = safe_loader()


class _Loader(_SAFE):  # type: ignore[misc]
    """`!card {...}` is a Card, `!picture {...}` a Picture."""


def _card_of(loader: yaml.SafeLoader, node: yaml.MappingNode) -> Card:
    return card({str(name): value for name, value in loader.construct_mapping(node, deep=True).items()})


def _picture_of(loader: yaml.SafeLoader, node: yaml.MappingNode) -> Picture:
    """Lists are tuples, as in the picture of a build."""
    given = {str(name): _tuples(value) for name, value in loader.construct_mapping(node, deep=True).items()}
    return Picture(**given)


_Loader.add_constructor("!card", _card_of)
_Loader.add_constructor("!picture", _picture_of)


def attributes(value: Any) -> Any:  # noqa: ANN401 - whatever YAML gives
    """Mappings as objects with attributes, lists as tuples, cards as they are."""
    if isinstance(value, dict):
        return SimpleNamespace(**{name: attributes(item) for name, item in value.items()})
    return tuple(attributes(item) for item in value) if isinstance(value, list) else value


def _literal(value: Any) -> str:  # noqa: ANN401 - whatever YAML gives
    """As Jinja writes it; "" for what has parts."""
    if not isinstance(value, _SIMPLE):
        return ""
    if isinstance(value, str):
        return f"'{value}'" if '"' in value else f'"{value}"'
    return repr(value).lower() if isinstance(value, bool | None) else repr(value)


def _written(text: str) -> list[str]:
    """The arguments of each example as the file has them."""
    root = yaml.compose(text, _SAFE)
    assert isinstance(root, yaml.MappingNode)
    (listed,) = (value.value for key, value in root.value if key.value == "examples")
    return [_args_in(text, example) for example in listed]


def _args_in(text: str, example: yaml.MappingNode) -> str:
    for key, value in example.value:
        if key.value == "args":
            start, end = value.start_mark, value.end_mark
            indent = "" if value.flow_style else " " * start.column
            return textwrap.dedent(indent + text[start.index : end.index]).strip()
    return ""
