"""The author's say about a few words: `[Newton]{lang=en}`, `[Word]{translate=no}`, `[Њутн / Newton]{oba}`."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from ..scripts.language_tag import is_language_tag
from ..scripts.marks import chosen, either

SIGN = "]{"
"""What every mark holds: a text without it has none."""
MARK = re.compile(
    r"(?<![\\\]])\[(?P<text>(?:[^\[\]\n]+|\n(?![ \t]*\n)|\[[^\[\]\n]*\])*+)\]"
    r"\{:?[ ]*(?P<say>(?:lang|translate|oba|оба)(?![^\W_])[^{}\n]*|[^\W\d_]+(?:[ ]*=[^\s{}]*)?)\}",
    re.IGNORECASE,
)
_SPACED_EQUAL = re.compile(r"\s*=\s*")
_CODE = re.compile(r"(?<!`)(`+)[^`\n]+\1(?!`)")
_STASHED = re.compile("\x02[^\x03]*\x03")  # what Python-Markdown has put aside
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_SLASHES = (re.compile(r"\s+/\s+"), re.compile(r"\s*/\s*"))
_BOTH = frozenset(("oba", "оба"))
_MOST = 100  # faults of one text: nobody reads more
EXAMPLE = "[Њутн / Newton]{oba}"


class Both(NamedTuple):
    """The forms of a word in both scripts."""

    cyrillic: str
    latin: str


class Fault(NamedTuple):
    """A mark that says nothing: where it stands, and why."""

    place: int
    code: str
    mark: str
    value: str = ""


Attributes = dict[str, str]


def meaning(found: re.Match[str]) -> Both | Attributes | Fault:
    """What a mark says: both forms, or attributes of HTML."""
    say = _SPACED_EQUAL.sub("=", found["say"].strip())
    if say.lower() in _BOTH:
        return _forms(found["text"]) or Fault(found.start(), "V328", found[0])
    attributes: Attributes = {}
    for word in say.split():
        name, _, value = word.partition("=")
        value = value.strip("\"'„“”")
        if name.lower() == "lang":
            if not is_language_tag(value):
                return Fault(found.start(), "V327", found[0], value)
        elif name.lower() != "translate" or value not in ("yes", "no"):
            return Fault(found.start(), "V329", found[0])
        attributes[name.lower()] = value
    return attributes


def _forms(text: str) -> Both | None:
    """Cyrillic first, whichever was written first; None where there is not one form in each script."""
    for slash in _SLASHES:
        parts = slash.split(text.strip())
        if len(parts) == 2 and all(parts):  # noqa: PLR2004 - two scripts
            one, other = (_STASHED.sub("", part) for part in parts)
            if _CYRILLIC.search(one) and _LATIN.search(other) and not _CYRILLIC.search(other):
                return Both(*parts)
            if _CYRILLIC.search(other) and _LATIN.search(one) and not _CYRILLIC.search(one):
                return Both(parts[1], parts[0])
    return None


def said(text: str) -> str:
    """A field of plain text with what its marks say in private marks; marks that say nothing stay as they are."""
    return MARK.sub(_said, text) if SIGN in text else text


def _said(found: re.Match[str]) -> str:
    meant = meaning(found)
    if isinstance(meant, Fault):
        return found[0]
    if isinstance(meant, Both):
        return either(*meant)
    text = said(found["text"])
    language = meant.get("lang", "")
    if language.lower() == "sr" or (not language and meant.get("translate") == "yes"):
        return text
    return either(chosen(text, latin=False), chosen(text, latin=True), language)


def faults(source: str) -> Iterator[Fault]:
    """Marks of a text in Markdown that say nothing, but not in code."""
    if SIGN not in source:
        return iter(())
    marks = map(meaning, MARK.finditer(_CODE.sub(lambda code: " " * len(code[0]), source)))
    return islice((meant for meant in marks if isinstance(meant, Fault)), _MOST)
