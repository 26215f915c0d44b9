"""./varos explain CODE: the part of docs/urednici/greske.md about one code, to be read in a terminal."""

import re
import textwrap
from collections.abc import Iterator
from html import unescape

from plugins.diagnostics.catalogue import CATALOGUE
from plugins.diagnostics.phrase import DEFAULT, Language, latin, phrase
from plugins.diagnostics.suggest import suggestion

from .problem_pages import section

WIDTH = 80
_FENCED = re.compile(r"^```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"(`[^`]+`)")
_LINK = re.compile(r"(?<!\\)\[([^\]]*)\]\([^)]*\)")
_STAR = re.compile(r"(?<!\\)\*")
_ESCAPED = re.compile(r"\\([\[\]*_|])")
_LETTER = "V"
_TO_LATIN = str.maketrans("ВА", "VA")
_FINDING = re.compile(r"A\d+")
_UNKNOWN = phrase(
    "Ознака „{code}” не постоји.{near} Све ознаке:",
    "There is no code “{code}”.{near} All codes:",
)
_OF_AUDIT = phrase(
    "{code} је ознака налаза који исписује ./varos audit. Налази немају посебно објашњење: шта није у реду пише у "
    "самом налазу, уз страну на којој је. Овде се објашњавају поруке чије ознаке почињу са V.",
    "{code} is the code of a finding of ./varos audit. Findings have no explanation of their own: the finding itself "
    "says what is wrong and on which page. Explained here are messages whose codes begin with V.",
)
_NEAR = phrase(" Да ли сте мислили „{code}”?", " Did you mean “{code}”?")


def explain(code: str, language: Language) -> tuple[str, int]:
    """What to print about a code as somebody typed it, and the exit code: 0, or 2 where nothing explains it."""
    name = normal(code)
    if _FINDING.fullmatch(name):
        words = _OF_AUDIT.filled(code=name).said(language)
        return textwrap.fill(words, WIDTH, break_on_hyphens=False) + "\n", 2
    if name not in CATALOGUE:
        return _unknown(code, language), 2
    parts = _parts(section(name, "en" if language == "en" else DEFAULT), language)
    return "\n\n".join([name, *parts]) + "\n", 0


def normal(code: str) -> str:
    """A code as the catalogue has it: `v201`, `В201`, `[V201]` and `201` are all `V201`."""
    bare = re.sub(r"[^\w]", "", code).upper().translate(_TO_LATIN)
    return f"{_LETTER}{bare}" if bare.isdecimal() else bare


def _unknown(code: str, language: Language) -> str:
    wanted, known = normal(code), sorted(CATALOGUE)
    near = next((name for name in known if wanted and name.startswith(wanted)), "") or suggestion(wanted, known)
    said = _NEAR.filled(code=near).said(language) if near else ""
    words = _UNKNOWN.filled(code=code.strip(), near=said).said(language)
    return f"{words}\n{textwrap.fill(' '.join(known), WIDTH)}\n"


def _parts(text: str, language: Language) -> Iterator[str]:
    """Prose in lines of one width, examples set in and otherwise as they are."""
    for number, piece in enumerate(_FENCED.split(text)):
        if number % 2:
            yield textwrap.indent(piece.rstrip("\n"), "    ")
        else:
            prose = (part for part in piece.split("\n\n") if part.strip())
            yield from (textwrap.fill(_plain(part, language), WIDTH, break_on_hyphens=False) for part in prose)


def _plain(text: str, language: Language) -> str:
    """Markdown of our own page as words; code stays in its letters."""
    pieces = _CODE.split(" ".join(text.split()))
    return "".join(piece.strip("`") if number % 2 else _prose(piece, language) for number, piece in enumerate(pieces))


def _prose(text: str, language: Language) -> str:
    words = _ESCAPED.sub(r"\1", _STAR.sub("", _LINK.sub(r"\1", unescape(text))))
    return words if language == "sr-Cyrl" else latin(words)
