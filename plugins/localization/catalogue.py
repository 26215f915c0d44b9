"""Strings of the interface: msgid in Serbian Cyrillic, translations from .po files read with Babel."""

import io
import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from .po_file import read

_BESIDE_NUMBER = re.compile(r"(?<=\{n\}) | (?=\{number\})|(?<=\{year\}\.) ")


class Catalogue(NamedTuple):
    """`gettext(text)`; `ngettext(one, many, n)` gives the form that fits n, with "{n}" still in it."""

    gettext: Callable[[str], str]
    ngettext: Callable[[str, str, int], str]


@lru_cache(16)
def catalogue(lang: str, po: str) -> Catalogue:
    """The catalogue of a .po file's text, "" of Serbian itself; an untranslated string stays as it is.

    Raises SiteFault for a file that is not in the format (V508) or whose translations do not fit (V523).
    """
    if not po:
        return Catalogue(str, lambda one, many, n: _counted(one, one, many, n))
    from gettext import GNUTranslations

    from babel.messages.mofile import write_mo

    compiled = io.BytesIO()
    write_mo(compiled, read(lang, po))
    translations = GNUTranslations(io.BytesIO(compiled.getvalue()))
    known = translations.ngettext
    return Catalogue(translations.gettext, lambda one, many, n: _counted(known(one, many, n), one, many, n))


def _counted(found: str, one: str, many: str, number: int) -> str:
    """A form that stayed Serbian follows Serbian: 21 takes the singular, whatever the language of the page does."""
    if found not in (one, many):
        return found
    return one if number % 10 == 1 and number % 100 != 11 else many  # noqa: PLR2004


def held(text: str) -> str:
    """A string of the interface whose numbers stay with their words: no line ends after `{n}` or before `{number}`."""
    return _BESIDE_NUMBER.sub("\u00a0", text) if "{" in text else text
