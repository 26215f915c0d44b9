"""Fields and bodies in their script: converted, or as their author wrote them."""

import re
from typing import NamedTuple

from ..scripts import LATIN, NONE, Glossary, to_cyrillic
from ..scripts.marks import chosen, still
from .author_marks import said
from .card import Fact
from .typography import tied

_CYRILLIC_LETTERS = re.compile("[\u0400-\u04ff]+")


class Way(NamedTuple):
    """What becomes of a text: `latin` is made Cyrillic; `kept` names the script of one that stays as it is."""

    latin: bool = False
    kept: str = ""
    glossary: Glossary = NONE


def field(value: Fact, way: Way) -> Fact:
    """The words of a field, with private marks where they are not simply converted, and a number beside its unit."""
    if isinstance(value, tuple):
        return tuple(field(part, way) for part in value)
    if not isinstance(value, str) or not value:
        return value
    text = said(value)
    if way.kept:
        text = still(chosen(text, latin=way.kept == LATIN), way.kept)
    elif way.latin:
        text = to_cyrillic(text, way.glossary)
    return tied(text)


def body(html: str, script: str) -> str:
    """The HTML of a text that stays as it is: its language says so, and Cyrillic words in a Latin text are held."""
    html = chosen(html, latin=script == LATIN)
    if script == LATIN:
        html = _CYRILLIC_LETTERS.sub(lambda word: still(word[0]), html)
    return f'<div class="prose" lang="{script}">\n{html}\n</div>' if html else html
