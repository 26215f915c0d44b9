"""YAML to values in which every scalar is text and every value knows its line."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase
from ..diagnostics.problem import Problem
from .prose import quoted
from .text import unescaped
from .unreadable import unreadable


@dataclass(frozen=True, slots=True)
class Item:
    """One key of a mapping as it was written, its line, and its value; `cut` where no colon follows it in braces."""

    key: str
    line: int
    value: "Node"
    cut: bool = False


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

_DEEPEST = 20
_DEEP = Phrase("превише заграда једна у другој", "too many brackets inside each other")
_KEY = Phrase("заграда стоји на месту назива поља", "a bracket stands in place of the name of a field")


def parse(text: str, path: str, first_line: int = 1) -> tuple[Node | None, list[Problem]]:
    """The value of a YAML text whose first line is `first_line` of its file; None where it cannot be read."""
    import yaml

    source = quoted(text)
    try:
        if "&" in source:
            _refuse_anchors(source)
        root = yaml.compose(source, Loader=_loader())
    except (yaml.YAMLError, ValueError) as error:  # PyYAML without its C part lets ValueErrors of `chr` through
        return None, unreadable(error, text, path, first_line)
    except RecursionError:
        return None, [problem("V209", path, first_line, reason=_DEEP)]
    if root is None:
        return Table((), first_line), []
    reading = _Reading(path, first_line, escapes="\\" in source)
    value = reading.value(root)
    return (None if reading.problems else value), reading.problems


def _refuse_anchors(source: str) -> None:
    """Anchors let a value stand within itself, or grow without end. Raises YAMLError."""
    import yaml

    for event in yaml.parse(source, Loader=_loader()):
        if getattr(event, "anchor", None) is not None:
            mark: Any = event.start_mark
            raise yaml.MarkedYAMLError(problem="anchor", problem_mark=mark)


def safe_loader() -> Any:  # noqa: ANN401
    """PyYAML's C parser where the platform has it."""
    import yaml

    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def _loader() -> Any:  # noqa: ANN401
    """The safe one without its guesses at types: every scalar is text."""
    base: Any = safe_loader()

    class Texts(base):  # type: ignore[misc]
        def descend_resolver(self, *_: object) -> None:
            pass

        def ascend_resolver(self) -> None:
            pass

        def resolve(self, *_: object) -> str:
            return "text"

    return Texts


class _Reading:
    """Nodes of PyYAML as ours, and what in them is not to be had."""

    def __init__(self, path: str, first: int, *, escapes: bool) -> None:
        self.problems: list[Problem] = []
        self._path = path
        self._first = first
        self._escapes = escapes

    def value(self, node: Any, depth: int = 0) -> Node:  # noqa: ANN401
        """The value of a node and of all below it."""
        if node.id == "scalar":
            return self._text(node)
        line = node.start_mark.line + self._first
        if depth == _DEEPEST:
            self.problems.append(problem("V209", self._path, line, reason=_DEEP))
            return ""
        if node.id == "sequence":
            values = tuple([self.value(item, depth + 1) for item in node.value])
            return Row(values, tuple([item.start_mark.line + self._first for item in node.value]), line)
        return Table(tuple([self._item(key, value, depth + 1) for key, value in node.value]), line)

    def _item(self, key: Any, value: Any, depth: int) -> Item:  # noqa: ANN401
        line = key.start_mark.line + self._first
        if key.id == "scalar":
            cut = key.end_mark.index == value.start_mark.index
            return Item(self._text(key), line, self.value(value, depth), cut)
        self.problems.append(problem("V209", self._path, line, reason=_KEY))
        return Item("", line, "")

    def _text(self, node: Any) -> str:  # noqa: ANN401
        """A text; of what escapes within quotation marks bring, the harmless is taken out and the rest is named."""
        text = str(node.value)
        if self._escapes:
            text, problems = unescaped(text, self._path, node.start_mark.line + self._first)
            self.problems += problems
        return text


def plain(node: Node) -> object:
    """The value without lines, keys as written: what a reader of a field gets."""
    if isinstance(node, Table):
        return {item.key: plain(item.value) for item in node.items}
    return [plain(value) for value in node.values] if isinstance(node, Row) else node
