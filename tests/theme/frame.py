"""The theme without the rest of the house: an environment with the fixed context, and the components' examples."""

import datetime as dt
import gettext
import io
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

import yaml
from babel.dates import format_date
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from plugins.entries.card import Card, Moment
from plugins.entries.types import TYPES
from plugins.pages import filters

ROOT = Path(__file__).parents[2]
THEME = ROOT / "theme"
TEMPLATES = THEME / "templates"

_CARD: dict[str, Any] = {
    "path": "vesti/2026/most.md",
    "type": "news",
    "lang": "sr",
    "address": "vesti/2026/most/",
    "title": "",
    "summary": "",
    "date": None,
    "changed": None,
    "opens": None,
    "closes": None,
    "until": None,
    "category": "",
    "office": "",
    "aliases": (),
    "topics": (),
    "image": "",
    "image_alt": "",
    "file": "",
    "facts": (),
    "draft": False,
    "withdrawn": None,
    "reason": "",
    "state": "current",
}
_CATEGORIES = {kind: label for type_ in TYPES.values() for kind, label in type_.kinds.items()}
_TYPES = {name: type_.label for name, type_ in TYPES.items()}
_PLURALS = {name: type_.plural for name, type_ in TYPES.items()}


class Example(NamedTuple):
    """One call of a macro of a component; `ground` is the class of what it lies on."""

    component: str
    ground: str
    name: str
    macro: str
    args: dict[str, Any]


def moment(value: str | dt.date) -> Moment:
    """A Moment of "2026-03-05T18:00"; YAML gives a date where there is no time."""
    if isinstance(value, dt.date):
        return Moment(value)
    day, _, time = value.partition("T")
    return Moment(dt.date.fromisoformat(day), dt.time.fromisoformat(time) if time else None)


def card(given: dict[str, Any]) -> Card:
    """A card with what is given; days may be text."""
    values = _CARD | given
    for name in ("date", "opens", "closes", "until", "withdrawn"):
        if values[name] is not None and not isinstance(values[name], Moment):
            values[name] = moment(values[name])
    facts = dict(values["facts"]).items()
    values["facts"] = tuple((name, tuple(value) if isinstance(value, list) else value) for name, value in facts)
    tuples: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in values.items()
    }
    return Card(**tuples)


class _Loader(yaml.SafeLoader):
    """`!card {...}` is a Card."""


def _card_of(loader: yaml.SafeLoader, node: yaml.MappingNode) -> Card:
    return card({str(name): value for name, value in loader.construct_mapping(node, deep=True).items()})


_Loader.add_constructor("!card", _card_of)


def attributes(value: Any) -> Any:  # noqa: ANN401 - whatever YAML gives
    """Mappings as objects with attributes, lists as tuples, cards as they are."""
    if isinstance(value, Card):
        return value
    if isinstance(value, dict):
        return SimpleNamespace(**{name: attributes(item) for name, item in value.items()})
    return tuple(attributes(item) for item in value) if isinstance(value, list) else value


def examples() -> Iterator[Example]:
    """All examples of all components, in order."""
    for path in sorted(TEMPLATES.glob("components/*/examples.yml")):
        told = yaml.load(path.read_text("utf-8"), _Loader)  # noqa: S506 - a SafeLoader with one more tag
        for item in told["examples"]:
            args = {name: attributes(value) for name, value in item.get("args", {}).items()}
            yield Example(path.parent.name, told.get("ground", ""), item["name"], item["macro"], args)


def catalogue(lang: str) -> gettext.NullTranslations:
    """The strings of the interface in one language."""
    compiled = io.BytesIO()
    write_mo(compiled, read_po(io.StringIO((THEME / f"locales/{lang}.po").read_text("utf-8"))))
    return gettext.GNUTranslations(io.BytesIO(compiled.getvalue()))


def long(value: Moment | dt.date, lang: str) -> str:
    """`5. март 2026. у 18.00`."""
    day = value.day if isinstance(value, Moment) else value
    text = format_date(day, "d MMMM y" if lang == "en" else "d. MMMM y.", "en_GB" if lang == "en" else "sr_Cyrl")
    time = value.time if isinstance(value, Moment) else None
    if time is None:
        return text
    return f"{text} at {time:%H:%M}" if lang == "en" else f"{text} у {time:%H.%M}"


def town() -> SimpleNamespace:
    """A municipality with everything that templates may show."""
    contact = {
        "street": "Трг липа 1",
        "postcode": "00100",
        "place": "Липов Брод",
        "phone": "000/555-100",
        "email": "opstina@lipovbrod.example",
        "hours": ["Понедељак до петка: 7.30–15.30"],
        "registration_number": "00000000",
        "tax_number": "000000003",
    }
    told = {
        "name": "Општина Липов Брод",
        "place": "Липов Брод",
        "about": "Званични сајт измишљене општине.",
        "fictional": True,
        "coat_of_arms": "slike/grb.svg",
        "domain": "lipovbrod.example",
        "contact": contact,
        "emergency": [{"name": "Полиција", "phone": "192"}],
        "channels": [{"network": "viber", "url": "https://viber.example/lipovbrod", "name": "Вајбер канал"}],
    }
    found = attributes(told)
    assert isinstance(found, SimpleNamespace)
    return found


def environment(lang: str = "sr", tag: str = "sr-Cyrl", **more: object) -> Environment:
    """Jinja as a build has it, with simple functions in place of those of the pages."""
    env = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    words = catalogue(lang)
    root = {"sr-Cyrl": "/", "sr-Latn": "/lat/"}.get(tag, f"/{lang}/")

    def fragment(name: str, **args: str) -> Markup:
        return Markup(env.get_template(f"fragments/{name}.html").render(**args))  # noqa: S704 - a finished template

    env.globals |= {
        "lang": lang,
        "html_lang": tag,
        "og_locale": "sr_RS" if lang == "sr" else "en_GB",
        "town": town(),
        "menu": attributes([{"label": "Вести", "address": "vesti/", "section": "vesti"}]),
        "footer": attributes([{"label": "Приватност", "address": "privatnost/", "section": "privatnost"}]),
        "topics": attributes([{"id": "komunalno", "name": "Вода, путеви и чистоћа", "address": "teme/komunalno/"}]),
        "origin": "https://lipovbrod.example",
        "_": words.gettext,
        "ngettext": words.ngettext,
        "url": lambda address: root + address,
        "file": lambda path: f"/{path}",
        "either": lambda cyrillic, latin: latin if tag == "sr-Latn" else cyrillic,
        "type_label": lambda name: words.gettext(_TYPES[name]),
        "type_plural": lambda name: words.gettext(_PLURALS[name]),
        "category_label": lambda name: words.gettext(_CATEGORIES[name]),
        "jsonld": lambda *_: "",
        "fragment": fragment,
        **more,
    }
    env.filters |= {
        "moment": lambda value: long(value, lang),
        "iso": lambda value: value.isoformat(),
        "weekday": filters.day_of_week,
        "clock": filters.clock,
        "file_facts": filters.file_facts,
        "lang": filters.lang,
        "span": filters.span,
        "inlined": filters.inlined,
        "csp_hash": filters.csp_hash,
        "phone": lambda number: "tel:" + "".join(c for c in number if c.isdigit() or c == "+"),
    }
    return env


def call(env: Environment, example: Example) -> str:
    """The HTML of one example."""
    source = f'{{% from "components/{example.component}/template.html" import {example.macro} %}}'
    arguments = ", ".join(f"{name}=args['{name}']" for name in example.args)
    return env.from_string(f"{source}{{{{ {example.macro}({arguments}) }}}}").render(args=example.args)


def style_sheet() -> str:
    """All styles in the order of a build."""
    parts = [*sorted(THEME.glob("static/*.css")), *sorted(TEMPLATES.glob("components/*/style.css"))]
    return ":root{--town:#7a2331;--accent:#d9a441}" + "".join(path.read_text("utf-8") for path in parts)
