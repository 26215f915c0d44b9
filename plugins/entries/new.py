"""A first draft of an entry, valid at once, that explains its fields to the person who fills them in."""

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..scripts import LATIN, ascii_name, script_of, to_latin
from ..sources.fields import About
from ..sources.moments import Moment, written
from ..sources.shape import Field, fields_of
from .schemas.common import Common
from .types import TYPES, ContentType
from .unwritten import BODY

_LONGEST_NAME = 60
_LATER = ("opens", "until")
_OWN_FIELDS = ("title", "date", "draft")


def draft_for(type_: str, title: str, day: dt.date) -> tuple[str, str]:
    """The path below content/ and the text of a draft, all of it in the script in which the title is given.

    `type_` is the name of a type, the name of its folder or its label; raises KeyError for anything else.
    """
    kind = TYPES[type_name(type_)]
    title = " ".join(title.split())
    year = f"{(_soon(kind, day) if kind.year_of != 'date' else day).year}/" if kind.dated else ""
    lines = "\n".join(_front_matter(kind, title, day))
    text = f"---\n{lines}\n---\n\n{BODY}\n"
    name = f"{kind.folder}/{year}{_file_name(title)}.md"
    return name, to_latin(text) if script_of(title) == LATIN else text


def write_draft(content: Path, type_: str, title: str, day: dt.date) -> Path:
    """Write the draft to a file that does not exist yet (`most.md`, else `most-2.md`) and return its path."""
    name, text = draft_for(type_, title, day)
    for path in _free_paths(content / name):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with path.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except FileExistsError:
            continue
        return path
    raise AssertionError  # the names do not end


def type_name(word: str) -> str:
    """The name of a type by its name, folder or label in either script ("news", "vesti", "Вест"); else KeyError."""
    folded = ascii_name(word)
    for kind in TYPES.values():
        if folded in _words_for(kind):
            return kind.name
    raise KeyError(word)


def _words_for(kind: ContentType) -> Iterator[str]:
    """All by which a type is known; of "Орган или служба" each half too."""
    yield from (kind.name, kind.folder, ascii_name(kind.plural), ascii_name(kind.label))
    yield from (ascii_name(half) for half in kind.label.split(" или "))
    yield f"{kind.folder.removesuffix('e')}a"  # "stranica", where the label is "страна"
    if kind.name == "person":
        yield "osoba"


def _free_paths(path: Path) -> Iterator[Path]:
    yield path
    number = 2
    while True:
        yield path.with_stem(f"{path.stem}-{number}")
        number += 1


def _file_name(title: str) -> str:
    """The title as a file name, cut at a word; four digits alone are the address of a year."""
    name = ascii_name(title) or "tekst"
    if len(name) > _LONGEST_NAME:
        name = name[:_LONGEST_NAME].rpartition("-")[0] or name[:_LONGEST_NAME]
    return f"o-{name}" if name == "strana" or (len(name) == 4 and name.isdigit()) else name  # noqa: PLR2004


def _front_matter(kind: ContentType, title: str, day: dt.date) -> Iterator[str]:
    fields = fields_of(kind.schema)
    about = {field.name: field.about for field in fields}
    yield f"## {kind.title_help or about['title'].help}"
    yield f"{about['title'].key}: {_quoted(title)}"
    if kind.dated:
        yield f"## {about['date'].help}"
        yield f"{about['date'].key}: {written(Moment(day))}"
    for field in fields:
        if field.required and field.name not in _OWN_FIELDS:
            yield f"## {field.about.help}"
            moment = written(Moment(_soon(kind, day))) if field.name in _LATER else ""
            yield f"{field.about.key}: {moment or field.about.example}"
    yield f"## {about['draft'].help}"
    yield f"{about['draft'].key}: да"
    yield "## Поља испод нису обавезна: обришите тарабу испред онога што вам треба."
    for field in _optional_fields(fields):
        yield from _optional(field.about)


def _optional_fields(fields: Sequence[Field]) -> list[Field]:
    """First those that only this type has: its authors look for them, and the common ones are many."""
    common = {field.name for field in fields_of(Common)}
    optional = [field for field in fields if not field.required and field.name not in _OWN_FIELDS]
    return sorted(optional, key=lambda field: field.name in common)


def _optional(about: About) -> Iterator[str]:
    """A field that waits behind a hash: its key with an example, and what it is for above it.

    An explanation has two hashes: without the first it is still none.
    """
    yield f"## {about.label}: {about.help}"
    if about.example.startswith("- "):
        yield f"#{about.key}:"
        yield f"#  {about.example}"
    else:
        yield f"#{about.key}: {about.example}"


def _soon(kind: ContentType, day: dt.date) -> dt.date:
    """What a draft says of a day to come, until its author says it better; alerts are short."""
    return day + dt.timedelta(days=1 if kind.name == "alert" else 7)


def _quoted(title: str) -> str:
    """In double quotation marks only where YAML or a reader of it needs them."""
    if title[:1] not in "\"'[{|>#" and " #" not in title:
        return title
    return "'" + title.replace("'", "''") + "'"
