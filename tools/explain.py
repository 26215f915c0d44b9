"""./varos explain CODE: the part of docs/urednici/greske.md about one code, to be read in a terminal."""

import re
import textwrap
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path

from plugins.diagnostics.catalogue import CATALOGUE
from plugins.diagnostics.phrase import Language, latin, phrase
from plugins.diagnostics.suggest import suggestion

PAGE = Path(__file__).resolve().parents[1] / "docs/urednici/greske.md"
WIDTH = 80
_SECTION = re.compile(r"^### (V\d{3})\n+(.*?)(?=^###? V\d|\Z)", re.MULTILINE | re.DOTALL)
_FENCED = re.compile(r"^```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"(`[^`]+`)")
_LINK = re.compile(r"(?<!\\)\[([^\]]*)\]\([^)]*\)")
_STAR = re.compile(r"(?<!\\)\*")
_ESCAPED = re.compile(r"\\([\[\]*_|])")
_FACT = re.compile(r"\{[a-z_]+\}")
_CYRILLIC_LETTER, _LETTER = "В", "V"
_UNKNOWN = phrase(
    "Ознака „{code}” не постоји.{near} Све ознаке:",
    "There is no code “{code}”.{near} All codes:",
)
_NEAR = phrase(" Да ли сте мислили „{code}”?", " Did you mean “{code}”?")
_LEVELS = {"error": "Error", "warning": "Warning", "hint": "Hint"}
_LABELS = (("Погрешно", "Wrong"), ("Исправно", "Right"), ("Уз то", "With it"))


def explain(code: str, language: Language) -> tuple[str, int]:
    """What to print about a code as somebody typed it, and the exit code: 0, or 2 where there is no such code."""
    sections = dict(_SECTION.findall(PAGE.read_text("utf-8")))
    name = normal(code)
    if name in sections:
        return f"{name}\n\n{_readable(name, sections[name], language)}\n", 0
    return _unknown(code, sections, language), 2


def normal(code: str) -> str:
    """A code as the catalogue has it: `v201`, `В201`, `[V201]` and `201` are all `V201`."""
    bare = re.sub(r"[^\w]", "", code).upper().replace(_CYRILLIC_LETTER, _LETTER)
    return f"{_LETTER}{bare}" if bare.isdecimal() else bare


def _unknown(code: str, sections: Mapping[str, str], language: Language) -> str:
    wanted = normal(code)
    near = next((name for name in sections if wanted and name.startswith(wanted)), "") or suggestion(wanted, sections)
    said = _NEAR._replace(facts=(("code", near),)).said(language) if near else ""
    words = _UNKNOWN._replace(facts=(("code", code.strip()), ("near", said))).said(language)
    return f"{words}\n{textwrap.fill(' '.join(sections), WIDTH)}\n"


def _readable(name: str, section: str, language: Language) -> str:
    first, *rest = _parts(section, language)
    if language == "en":
        entry = CATALOGUE[name]
        first = textwrap.fill(f"{_LEVELS[entry.level]}: {_FACT.sub('…', entry.english)}", WIDTH)
    return "\n\n".join([first, *rest])


def _parts(section: str, language: Language) -> Iterator[str]:
    """Prose in lines of one width, examples set in and otherwise as they are."""
    for number, piece in enumerate(_FENCED.split(section)):
        if number % 2:
            yield textwrap.indent(piece.rstrip("\n"), "    ")
        else:
            prose = (part for part in piece.split("\n\n") if part.strip())
            yield from (textwrap.fill(_plain(_labelled(part, language), language), WIDTH) for part in prose)


def _labelled(text: str, language: Language) -> str:
    if language == "en":
        for serbian, english in _LABELS:
            if text.strip().startswith((f"{serbian}:", f"{serbian},")):
                return text.replace(serbian, english, 1)
    return text


def _plain(text: str, language: Language) -> str:
    """Markdown of our own page as words; code stays in its letters."""
    pieces = _CODE.split(" ".join(text.split()))
    return "".join(piece.strip("`") if number % 2 else _prose(piece, language) for number, piece in enumerate(pieces))


def _prose(text: str, language: Language) -> str:
    words = _ESCAPED.sub(r"\1", _STAR.sub("", _LINK.sub(r"\1", unescape(text))))
    return words if language == "sr-Cyrl" else latin(words)
