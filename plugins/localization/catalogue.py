"""Strings of the interface: msgid in Serbian Cyrillic, translations from .po files read with Babel."""

import io
import re
from collections.abc import Callable
from typing import NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import SiteFault

_BESIDE_NUMBER = re.compile(r"(?<=\{n\}) | (?=\{number\})|(?<=\{year\}\.) ")


class Catalogue(NamedTuple):
    """`gettext(text)`; `ngettext(one, many, n)` gives the form that fits n, with "{n}" still in it."""

    gettext: Callable[[str], str]
    ngettext: Callable[[str, str, int], str]


def catalogue(lang: str, po: str) -> Catalogue:
    """The catalogue of a .po file's text, "" of Serbian itself; an untranslated string stays as it is.

    Raises SiteFault (V508) for a file that is not in the format.
    """
    if not po:
        return Catalogue(str, lambda one, many, n: _counted(one, one, many, n))
    from gettext import GNUTranslations

    from babel.messages.mofile import write_mo
    from babel.messages.pofile import PoFileError, read_po

    compiled = io.BytesIO()
    try:
        write_mo(compiled, read_po(io.StringIO(po), locale=None, abort_invalid=True))
        translations = GNUTranslations(io.BytesIO(compiled.getvalue()))
    except (PoFileError, ValueError) as error:
        reason = f"{type(error).__name__}: {error}"
        raise SiteFault([problem("V508", f"theme/locales/{lang}.po", reason=reason)]) from error
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
