"""The wrong and the right example of each code, as tools/problems/*.yml has them: for docs/ and for the tests.

A code has `wrong` and `right`. Each is the small files that make it, by their place below content/, or words where no
file of text can show it. A file without a text is a good one whose name alone matters. `line` is the line of the first
wrong file that the message names (none: the whole file), `at` another file that is named instead of the first.
`as` says what the texts are: whole files (nothing said), `fields` alone or the `text` below them.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from plugins.entries.addresses import address_of
from plugins.entries.types import TYPES
from plugins.municipality.model import Municipality
from plugins.sources.shape import Field, fields_of

FOLDER = Path(__file__).with_name("problems")
KEYS = frozenset({"as", "wrong", "right", "line", "at"})


class Side(NamedTuple):
    """The wrong or the right half of an example: what is shown, or words alone."""

    shown: Mapping[str, str | None]
    words: str = ""


class Example(NamedTuple):
    """The example of one code. `line` counts in what is shown, `form` is `fields`, `text` or nothing."""

    wrong: Side
    right: Side
    form: str = ""
    line: int = 0
    at: str = ""

    @property
    def path(self) -> str:
        """The file that the message names, below content/; "" where there are words alone."""
        return self.at or next(iter(self.wrong.shown), "")

    @property
    def line_in_file(self) -> int:
        """The line that the message names; 0 for the whole file."""
        return self.line and self.line + lines_before(self.path, self.form)

    def files(self, side: Side) -> dict[str, str]:
        """Whole files of what is shown."""
        return {path: whole(path, text, self.form) for path, text in side.shown.items()}


@cache
def examples() -> Mapping[str, Example]:
    """Every example by its code. Cached: these files do not change while a program runs."""
    found: dict[str, Example] = {}
    for path in sorted(FOLDER.glob("*.yml")):
        for code, item in yaml.safe_load(path.read_text("utf-8")).items():
            assert code not in found, f"{code} has two examples"
            found[code] = _example(code, item)
    return found


def _example(code: str, item: Mapping[str, Any]) -> Example:
    assert set(item) <= KEYS, f"{code}: {set(item) - KEYS}"
    wrong, right = _side(item["wrong"]), _side(item["right"])
    return Example(wrong, right, item.get("as", ""), item.get("line", 0), item.get("at", ""))


def _side(value: str | Mapping[str, str | None]) -> Side:
    return Side({}, value.strip()) if isinstance(value, str) else Side(value)


def whole(path: str, text: str | None, form: str = "") -> str:
    """The file of which `text` is a part; a good one where there is no text."""
    if text is None:
        return _entry("\n".join(_obligatory(path, "")), "Текст.\n") if path.endswith(".md") else "x"
    if form == "fields" and path.endswith(".yml"):
        return "".join(f"{line}\n" for line in [text.rstrip("\n"), *_obligatory(path, text)])
    if form == "fields":
        return _entry("\n".join([text.rstrip("\n"), *_obligatory(path, text)]), "Текст.\n")
    if form == "text" and path.endswith(".md"):
        return _entry("\n".join(_obligatory(path, "")), text)
    return text


def _entry(fields: str, text: str) -> str:
    return f"---\n{fields}\n---\n{text}"


def lines_before(path: str, form: str) -> int:
    """How many lines of the whole file stand before what is shown."""
    if form == "text":
        return len(_obligatory(path, "")) + 2
    return 1 if form == "fields" and path.endswith(".md") else 0


def _obligatory(path: str, written: str) -> list[str]:
    """The lines of obligatory fields (and the domain) that are not written, with the examples of the schema."""
    lines = [f"{field.about.key}: {field.about.example}" for field in _needed(path)]
    return [line for line in lines if f"\n{line.partition(':')[0]}:" not in f"\n{written}"]


def _needed(path: str) -> Iterator[Field]:
    place = None if path.endswith(".yml") else address_of(path)
    if path.endswith(".yml"):
        return (field for field in fields_of(Municipality) if field.required or field.name == "domain")
    schema = TYPES[place.type if place else "news"].schema
    original = place is None or place.lang == "sr"
    return (field for field in fields_of(schema) if field.required and (original or field.name == "title"))
