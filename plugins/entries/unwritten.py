"""What a new draft says before its author says anything: it must not be published as it is."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..scripts import to_latin
from ..sources.frontmatter import Parts
from ..sources.gather import Place
from ..sources.shape import fields_of, once_per_schema

BODY = "Овде напишите текст."
_BODIES = (BODY, to_latin(BODY))


def unwritten(value: Any, parts: Parts, path: str, places: Mapping[str, Place]) -> Iterator[Problem]:  # noqa: ANN401
    """V337 for each obligatory field, and for the text, that still are those of the draft."""
    if value.draft:
        return
    for name, examples in _examples(type(value)):
        if (words := getattr(value, name)) in examples:
            yield problem("V337", path, places[name].line, places[name].written, words=words)
    text = parts.body.lstrip()
    if text.startswith(_BODIES):
        line = parts.body_line + parts.body.count("\n", 0, len(parts.body) - len(text))
        yield problem("V337", path, line, words=text[: len(BODY)])


@once_per_schema
def _examples(schema: type) -> tuple[tuple[str, tuple[str, str]], ...]:
    """The obligatory fields of free words with their examples in both scripts; the title is its author's own."""
    fields = (field for field in fields_of(schema) if field.required and field.prose and field.name != "title")
    return tuple((field.name, (field.about.example, to_latin(field.about.example))) for field in fields)
