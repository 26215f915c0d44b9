"""A .po file read with Babel, and what a translator can have written in it that no page can be made with."""

import io
import re
from collections.abc import Iterator
from string import Formatter
from typing import TYPE_CHECKING, Any

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase, phrase
from ..diagnostics.problem import Problem, SiteFault

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

_FOLDED = re.compile(r'"[ \t]*\n[ \t]*"')  # a long string goes on in the next line
_RULE = re.compile(r"nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*([^;]+);?\s*")
_FORM = re.compile(r"^msgstr\[(\d+)\]", re.MULTILINE)
_NUMBERS = range(201)  # all that rules of plurals tell apart
_NO_RULE = Phrase("Plural-Forms у заглављу није исправно", "Plural-Forms in the header is not right")
_OPEN = Phrase("заграда није затворена", "a brace is not closed")
_NOTHING = Phrase("ниједног назива у загради", "no name in braces")


def read(lang: str, po: str) -> "Catalog":
    """The messages of a text. Raises SiteFault: V508 where it is not in the format, V523 where it does not fit."""
    path = f"theme/locales/{lang}.po"
    faults = tuple(_plural_faults(path, po))
    if not faults:
        messages = _parsed(path, po)
        used = (message for message in messages if message.id and not message.fuzzy)
        faults = tuple(fault for message in used for fault in _message_faults(path, message))
    if faults:
        raise SiteFault(faults)
    return messages


def _parsed(path: str, po: str) -> "Catalog":
    from babel.messages.pofile import PoFileError, read_po

    try:
        return read_po(io.StringIO(po), locale=None, abort_invalid=True)
    except (PoFileError, ValueError) as error:
        line = error.lineno + 1 if isinstance(error, PoFileError) else 0
        raise SiteFault([problem("V508", path, line, reason=f"{type(error).__name__}: {error}")]) from error


def _plural_faults(path: str, po: str) -> Iterator[Problem]:
    """The rule of the header, and forms that it never asks for; without a rule Babel's own for the language holds."""
    start = po.find('"Plural-Forms:')
    if start < 0:
        return
    forms = _forms(_FOLDED.sub("", po[start:]).partition("\\n")[0].removeprefix('"Plural-Forms:').strip())
    if not forms:
        yield _fault(path, _line(po, start), _NO_RULE)
        return
    for found in _FORM.finditer(po):
        if int(found[1]) >= forms:
            yield _fault(path, _line(po, found.start()), _number_of_forms(int(found[1]) + 1, forms))


def _forms(rule: str) -> int:
    """How many forms a rule has; 0 where gettext does not understand it or it asks for a form that is not there."""
    from gettext import c2py

    match = _RULE.fullmatch(rule)
    try:
        return int(match[1]) if match and {c2py(match[2])(n) for n in _NUMBERS} <= set(range(int(match[1]))) else 0
    except (ValueError, ArithmeticError):
        return 0


def _message_faults(path: str, message: "Message") -> Iterator[Problem]:
    """Of one string: the same names in braces in each form that is translated, and no form without words."""
    texts, forms = _several(message.id), _several(message.string)
    written = [form for form in forms if form]
    wanted = {name for text in texts for name in _names(text) or ()}
    line = message.lineno or 0
    for form in written:
        if (found := _names(form)) != wanted:
            yield _fault(path, line, _names_differ(texts[0], wanted, found))
    if written and len(written) < len(forms):
        yield _fault(path, line, _number_of_forms(len(written), len(forms)))


def _several(text: Any) -> tuple[str, ...]:  # noqa: ANN401 - Babel: a string, or several in a tuple or a list
    return (text,) if isinstance(text, str) else tuple(text or ())


def _names(text: str) -> set[str] | None:
    """What stands in braces; None where a brace is open."""
    try:
        return {f"{{{name}}}" for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return None


def _names_differ(text: str, wanted: set[str], found: set[str] | None) -> Phrase:
    return phrase(
        "натпис „{text}” тражи {wanted}, а у преводу: {found}",
        "the string “{text}” asks for {wanted}, and in the translation: {found}",
        text=text,
        wanted=tuple(sorted(wanted)) or _NOTHING,
        found=_OPEN if found is None else tuple(sorted(found)) or _NOTHING,
    )


def _number_of_forms(found: int, wanted: int) -> Phrase:
    return phrase(
        "облика множине је {found}, а Plural-Forms их тражи {wanted}",
        "there are {found} plural forms, and Plural-Forms asks for {wanted}",
        found=found,
        wanted=wanted,
    )


def _fault(path: str, line: int, reason: Phrase) -> Problem:
    return problem("V523", path, line, reason=reason)


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1
