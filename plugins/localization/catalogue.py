"""Strings of the interface: msgid in Serbian Cyrillic, translations from .po files read with Babel."""

import io
from collections.abc import Callable
from typing import NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import SiteFault


class Catalogue(NamedTuple):
    """`gettext(text)`; `ngettext(one, many, n)` gives the form that fits n, with "{n}" still in it."""

    gettext: Callable[[str], str]
    ngettext: Callable[[str, str, int], str]


def catalogue(lang: str, po: str) -> Catalogue:
    """The catalogue of a .po file's text; an untranslated string stays as it is.

    Raises SiteFault (V508) for a file that is not in the format.
    """
    import gettext

    from babel.messages.mofile import write_mo
    from babel.messages.pofile import PoFileError, read_po

    compiled = io.BytesIO()
    try:
        write_mo(compiled, read_po(io.StringIO(po), locale=None, abort_invalid=True))
        translations = gettext.GNUTranslations(io.BytesIO(compiled.getvalue()))
    except (PoFileError, ValueError) as error:
        reason = f"{type(error).__name__}: {error}"
        raise SiteFault([problem("V508", f"theme/locales/{lang}.po", reason=reason)]) from error
    return Catalogue(translations.gettext, translations.ngettext)
