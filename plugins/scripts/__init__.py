"""Serbian in two scripts: conversion of text and of finished HTML, and the marks that stand for their differences."""

from . import marks
from .english import marked_english
from .glossary import NONE, Glossary
from .html import html_to_cyrillic, html_to_latin
from .text import CYRILLIC, LATIN, Script, ascii_name, script_of, to_cyrillic, to_latin
from .untranslated import Untranslated, untranslated

__all__ = [
    "CYRILLIC",
    "LATIN",
    "NONE",
    "Glossary",
    "Script",
    "Untranslated",
    "ascii_name",
    "html_to_cyrillic",
    "html_to_latin",
    "marked_english",
    "marks",
    "script_of",
    "to_cyrillic",
    "to_latin",
    "untranslated",
]
