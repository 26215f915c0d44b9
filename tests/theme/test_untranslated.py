"""Every component says in which language a text is whose translation is missing."""

import re
from types import SimpleNamespace
from typing import Any

import pytest
from bs4 import BeautifulSoup
from jinja2 import Environment

from plugins.entries.card import Card
from plugins.gallery.examples import Example, attributes
from plugins.pages.filters import lang, span
from plugins.scripts import Untranslated
from tests.theme.frame import TEMPLATES, call, environment, town

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_SPOKEN = ("alt", "title", "aria-label", "placeholder")


def untranslated(value: Any) -> Any:  # noqa: ANN401 - whatever an example is made of
    """The same value for an English page, with each Serbian text marked as one that nobody translated."""
    if isinstance(value, str):
        return Untranslated(value) if _CYRILLIC.search(value) else value
    if isinstance(value, SimpleNamespace):
        return SimpleNamespace(**{name: untranslated(item) for name, item in vars(value).items()})
    if isinstance(value, tuple):
        made = tuple(map(untranslated, value))
        named = type(value)(*made) if hasattr(value, "_fields") else made
        return named._replace(lang="en") if isinstance(named, Card) else named
    return value


def english() -> Environment:
    """The strings of the interface in English, and nothing else."""
    links = [{"id": "komunalno", "name": "Вода, путеви и чистоћа", "address": "teme/komunalno/"}]
    items = [{"label": "Вести", "address": "vesti/", "section": "vesti"}]
    facts = {"topics": attributes(links), "menu": attributes(items), "footer": attributes(items), "town": town()}
    return environment("en", "en", **{name: untranslated(value) for name, value in facts.items()})


def unmarked(html: str) -> list[str]:
    """Serbian words on an English page that no element declares."""
    soup = BeautifulSoup(html, "html.parser")
    texts = [text for text in soup.find_all(string=_CYRILLIC) if not text.find_parent(lang=True)]
    spoken = [tag for name in _SPOKEN for tag in soup.find_all(attrs={name: _CYRILLIC}) if not tag.has_attr("lang")]
    return [str(item) for item in (*texts, *spoken)]


def test_a_component_marks_what_is_not_translated(example: Example) -> None:
    args = {name: untranslated(value) for name, value in example.args.items()}
    assert unmarked(call(english(), example._replace(args=args))) == []


@pytest.mark.parametrize("name", [path.stem for path in sorted(TEMPLATES.glob("fragments/*.html"))])
def test_a_fragment_marks_what_is_not_translated(name: str) -> None:
    html = english().get_template(f"fragments/{name}.html").render(section="vesti")
    assert unmarked(html if name != "head" else "") == []  # nothing in a head can say it


def test_a_component_marks_nothing_else(example: Example) -> None:
    html = call(environment(), example)
    assert ' lang="sr-Latn"' not in html.replace('hreflang="sr-Latn" lang="sr-Latn"', "")


def test_the_filters_escape_and_leave_other_texts_as_they_are() -> None:
    assert (lang("<b>"), span("<b>")) == ("", "&lt;b&gt;")
    assert lang(Untranslated("Taksa")) == ' lang="sr-Latn"'
    assert span(Untranslated("<b>")) == '<span lang="sr-Latn">&lt;b&gt;</span>'
