"""The theme without the rest of the house: an environment with the fixed context, and the components' examples."""

import datetime as dt
import gettext
import io
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace

from babel.dates import format_date
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from plugins.entries.card import Moment
from plugins.entries.types import TYPES
from plugins.gallery.examples import Example, attributes, components
from plugins.pages import filters
from plugins.pages.arms import Arms
from plugins.pages.pictures import pixels, sources
from plugins.pages.places import Places
from plugins.pages.qr import qr
from plugins.theme_files.tokens import colours

ROOT = Path(__file__).parents[2]
THEME = ROOT / "theme"
TEMPLATES = THEME / "templates"

_PLACES = Places("https://lipovbrod.example", "/")
_CATEGORIES = {kind: label for type_ in TYPES.values() for kind, label in type_.kinds.items()}
_TYPES = {name: type_.label for name, type_ in TYPES.items()}
_PLURALS = {name: type_.plural for name, type_ in TYPES.items()}


def examples() -> Iterator[Example]:
    """All examples of all components, in order."""
    texts = {path.parent.name: path.read_text("utf-8") for path in TEMPLATES.glob("components/*/examples.yml")}
    for component in components(texts):
        yield from component.examples


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
        "footer": attributes([{"label": "Претрага", "address": "pretraga/", "section": "pretraga"}]),
        "topics": attributes([{"id": "komunalno", "name": "Вода, путеви и чистоћа", "address": "teme/komunalno/"}]),
        "origin": "https://lipovbrod.example",
        "_": words.gettext,
        "ngettext": words.ngettext,
        "translated": lambda *texts: lang == "sr" or all(words.gettext(text) != text for text in texts),
        "url": lambda address: root + address,
        "file": _PLACES.file,
        "sources": partial(sources, _PLACES),
        "pixels": partial(pixels, _PLACES),
        "arms": Arms(
            "slike/grb.svg", "slike/grb.svg", 100, 120, "slike/grb.svg", "image/svg+xml", "tema/ikona-512.png"
        ),
        "either": lambda cyrillic, latin: latin if tag == "sr-Latn" else cyrillic,
        "type_label": lambda name: words.gettext(_TYPES[name]),
        "type_plural": lambda name: words.gettext(_PLURALS[name]),
        "category_label": lambda name: words.gettext(_CATEGORIES[name]),
        "jsonld": lambda *_: "",
        "reference": lambda item: SimpleNamespace(title=item.title, href=root + item.address, hreflang=""),
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
        "linked": filters.with_links,
        "csp_hash": filters.csp_hash,
        "qr": qr,
        "week": filters.week,
        "month": filters.month,
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
    styles = "".join(path.read_text("utf-8") for path in parts)
    return colours("#7a2331", "#d9a441", styles) + styles
