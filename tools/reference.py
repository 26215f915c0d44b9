"""The reference pages of docs/, made of schemas and catalogue: `python -m tools.reference` writes them anew."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import get_type_hints

from plugins.diagnostics.catalogue import CATALOGUE
from plugins.entries.schemas.common import Common
from plugins.entries.schemas.translation import translation_of
from plugins.entries.types import TYPES, ContentType
from plugins.municipality.loader import _Topic, _TopicEntry
from plugins.municipality.model import Municipality
from plugins.municipality.overlay import Texts
from plugins.sources.fields import Choice
from plugins.sources.shape import Field, fields_of

from .problem_pages import section
from .problem_words import PARTS

DOCS = Path(__file__).resolve().parents[1] / "docs"
MARK = "<!-- Одавде наниже страну прави python -m tools.reference. -->"
_TRANSLATED = (
    "Преводи натписа сајта; сваки језик има своју датотеку (`site.hu.yml`…). Списак прати редослед у `site.yml`: "
    "прва ставка овде је превод прве ставке тамо. Што није преведено, остаје на српском, "
    "латиницом; ставка менија тада носи наслов своје стране на том језику."
)
_HEAD = "| Поље | Шта се уписује | Пример |\n|---|---|---|"


def fields_page() -> str:
    """docs/urednici/polja.md: the fields of every type of entry."""
    common = [field.name for field in fields_of(Common)]
    parts = [
        _opening("urednici/polja.md"),
        "## Сви текстови",
        _table(fields_of(Common)),
        *(part for kind in TYPES.values() for part in _type(kind, common)),
        "## Преводи",
        f"У преводу стоје само ова поља: {_translated()}. Све остало превод узима из изворника.",
    ]
    return _page(parts)


def _type(kind: ContentType, common: Iterable[str]) -> Iterator[str]:
    place = f"{kind.folder}/ГОДИНА" if kind.dated else kind.folder
    yield f"## {kind.label} (`{place}/`)"
    fields = fields_of(kind.schema)
    needed = [f"`{field.about.key}`" for field in fields if field.required]
    yield f"Обавезно: {', '.join(needed)}."
    if kind.title_help:
        yield f"Наслов: {kind.title_help[:1].lower()}{kind.title_help[1:]}"
    own = [field for field in fields if field.name not in common]
    yield _table(own) if own else "Других поља, осим заједничких, нема."
    for field in own:
        choices = _choices(kind.schema, field)
        if choices:
            yield f"Могуће вредности поља `{field.about.key}`:"
            yield "\n".join(f"- `{id_}`: {label}" for id_, label in choices.items())


def _translated() -> str:
    """The keys that translations of some type may have, in the order of the types."""
    schemas = [translation_of(kind.schema) for kind in TYPES.values()]
    keys = dict.fromkeys(field.about.key for schema in schemas for field in fields_of(schema))
    return ", ".join(f"`{key}`" for key in keys)


def _choices(schema: type, field: Field) -> Mapping[str, str]:
    hint = get_type_hints(schema, include_extras=True)[field.name]
    notes = getattr(hint, "__metadata__", ())
    return next((note.labels for note in notes if isinstance(note, Choice)), {})


def settings_page() -> str:
    """docs/urednici/site-yml.md: every setting of site.yml, its translations and teme.yml."""
    topic = [field for field in fields_of(_Topic) if field.name in {item.name for item in fields_of(_TopicEntry)}]
    names = [f"`{field.about.key}`" for field in fields_of(_Topic) if field not in topic]
    parts = [
        _opening("urednici/site-yml.md"),
        "## site.yml",
        _table(fields_of(Municipality), Municipality),
        *_below(Municipality, "###"),
        "## site.en.yml",
        _TRANSLATED,
        _table(fields_of(Texts)),
        *_below(Texts, "###"),
        "## teme.yml",
        "Списак тема које текстови могу да наведу. Ознака се више не мења: она је адреса теме.",
        _table(topic),
        f"Називи на другим језицима: {', '.join(names)}.",
    ]
    return _page(parts)


def _below(schema: type, mark: str) -> Iterator[str]:
    """The tables of what lies within a field."""
    for field in fields_of(schema):
        if field.schema is not None:
            many = "; списак, ових поља има свака ставка" if field.many else ""
            yield f"{mark} `{field.about.key}` ({field.about.label.lower()}{many})"
            yield _table(fields_of(field.schema), field.schema)


def problems_page() -> str:
    """docs/urednici/greske.md: what every code means."""
    parts = [_opening("urednici/greske.md")]
    for first, title in PARTS.items():
        parts.append(f"## {title}")
        codes = sorted(code for code in CATALOGUE if code.startswith(first))
        parts += [f"### {code}\n\n{section(code)}" for code in codes]
    return _page(parts)


def _table(fields: Iterable[Field], schema: type | None = None) -> str:
    return "\n".join([_HEAD, *(_row(field, schema) for field in fields)])


def _row(field: Field, schema: type | None) -> str:
    about = field.about
    words = [f"**{about.label}.** {about.help}".strip()]
    if field.required:
        words.append("Обавезно.")
    if about.needed_with:
        words.append(f"Обавезно уз `{_key_of(about.needed_with)}`.")
    default = getattr(schema, field.name, "")
    if isinstance(default, str) and default:
        words.append(f"Ако га нема, важи `{default}`.")
    example = f"`{about.example}`" if about.example else ""
    return f"| `{about.key}` | {' '.join(words)} | {example} |".replace("  ", " ")


def _key_of(name: str) -> str:
    return next(field.about.key for field in fields_of(Common) if field.name == name)


def _opening(name: str) -> str:
    """The beginning of a page, written by hand, and the mark that ends it."""
    return (DOCS / name).read_text("utf-8").partition(MARK)[0] + MARK


def _page(parts: Iterable[str]) -> str:
    return "\n\n".join(parts) + "\n"


PAGES = MappingProxyType(
    {"urednici/polja.md": fields_page, "urednici/site-yml.md": settings_page, "urednici/greske.md": problems_page}
)


def main() -> int:
    """Write the pages; 0."""
    for name, make in PAGES.items():
        (DOCS / name).write_text(make(), "utf-8", newline="\n")
        sys.stdout.write(f"docs/{name}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
