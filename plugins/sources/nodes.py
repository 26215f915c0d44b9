"""YAML to values in which every scalar is text and every value knows its line."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from .prose import quoted
from .text import unescaped


@dataclass(frozen=True, slots=True)
class Item:
    """One key of a mapping as it was written, its line, and its value."""

    key: str
    line: int
    value: "Node"


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping in the order of the file; equal keys stand as often as they were written."""

    items: tuple[Item, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Row:
    """A list: values and their lines."""

    values: tuple["Node", ...]
    lines: tuple[int, ...]
    line: int


Node = str | Table | Row

_WORDS = (
    ("flow", "заграда није затворена"),
    ("hexdec", "обрнута коса црта у наводницима; узмите апострофе уместо наводника"),
    ("unexpected end of stream", "наводник је отворен, а није затворен"),
    ("escape", "обрнута коса црта у наводницима; узмите апострофе уместо наводника"),
    ("could not find expected ':'", "иза назива поља нема двотачке"),
    ("mapping values are not allowed", "двотачка на месту где је не може бити"),
    ("expected <block end>", "увлачење реда није као код осталих"),
    ("did not find expected", "увлачење реда није као код осталих"),
    ("cannot start any token", "ред почиње знаком који ту не може да стоји"),
)


def parse(text: str, path: str, first_line: int = 1) -> tuple[Node | None, list[Problem]]:
    """The value of a YAML text whose first line is `first_line` of its file; None where it cannot be read."""
    import yaml

    try:
        root = yaml.compose(quoted(text), Loader=_loader())
    except yaml.YAMLError as error:
        return None, [_unreadable(error, path, first_line)]
    except RecursionError:
        return None, [problem("V209", path, first_line, reason="превише заграда једна у другој")]
    problems = list(_unescape(root, path, first_line)) if "\\" in text and root is not None else []
    if problems:
        return None, problems
    return (Table((), first_line) if root is None else _value(root, first_line)), []


def _unescape(node: Any, path: str, first: int) -> Iterator[Problem]:  # noqa: ANN401
    """Characters that only escapes within quotation marks can bring: the harmless are taken out, the others named."""
    if node.id == "scalar":
        node.value, problems = unescaped(str(node.value), path, node.start_mark.line + first)
        yield from problems
    else:
        for part in node.value:
            for inner in part if isinstance(part, tuple) else (part,):
                yield from _unescape(inner, path, first)


@cache
def _loader() -> Any:  # noqa: ANN401
    """PyYAML's C parser where the platform has it, without its guesses at types: every scalar is text."""
    import yaml

    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    class Texts(base):  # type: ignore[misc]
        def descend_resolver(self, *_: object) -> None:
            pass

        def ascend_resolver(self) -> None:
            pass

        def resolve(self, *_: object) -> str:
            return "text"

    return Texts


def _value(node: Any, first: int) -> Node:  # noqa: ANN401
    """A node of PyYAML as ours; anchors and aliases give the same value twice, which does no harm."""
    line = node.start_mark.line + first
    if node.id == "scalar":
        return str(node.value)
    if node.id == "sequence":
        values = tuple([_value(item, first) for item in node.value])
        return Row(values, tuple([item.start_mark.line + first for item in node.value]), line)
    items = [Item(str(key.value), key.start_mark.line + first, _value(value, first)) for key, value in node.value]
    return Table(tuple(items), line)


def plain(node: Node) -> object:
    """The value without lines, keys as written: what a reader of a field gets."""
    if isinstance(node, Table):
        return {item.key: plain(item.value) for item in node.items}
    return [plain(value) for value in node.values] if isinstance(node, Row) else node


def _unreadable(error: Any, path: str, first_line: int) -> Problem:  # noqa: ANN401
    reason = str(error)
    words = next((words for start, words in _WORDS if start in reason), "то није исправан YAML")
    opened = "quoted scalar" in reason or "could not find expected ':'" in reason or "flow" in reason
    mark = getattr(error, "context_mark", None) if opened else None
    mark = mark or getattr(error, "problem_mark", None)
    line = mark.line if mark else 0
    return problem("V209", path, line + first_line, reason=words)
