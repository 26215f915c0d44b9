"""Faults of letters in Serbian entries: put right where only one word can be meant, and always said."""

import html
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from operator import attrgetter
from typing import Any, NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase, phrase
from ..diagnostics.problem import Problem
from ..scripts import LATIN, script_of
from ..scripts.bare import bare_words
from ..scripts.damaged import Spoiled, eastern_words, latin_words, replaced, western_words, yuscii_words
from ..scripts.glance import Glance, glance
from ..scripts.letter_pairs import letter_pairs
from ..scripts.mixed import Mixed, mixed_addresses, mixed_words
from ..scripts.paragraphs import is_other, other_script
from ..scripts.shielded import shielded
from ..sources.frontmatter import Parts
from ..sources.gather import Place
from ..sources.scars import spoiled

_MOST = 20  # words of one text: nobody reads more
_MOST_WORDS = 4
_REFERENCE = re.compile(
    r"&(?:#(?:2[03]0|2[034]0|198|200|208|232);|#x(?:c6|c8|e6|e8|f0);|(?:eth|aelig|egrave|AElig|Egrave);)"
)
_FIELD = re.compile(r"[ -]*([^\W\d][\w -]*?) *:(?:\s|$)")
_AS_WRITTEN = re.compile(r"^(?:pismo|писмо|script) *: *['\"]?(?:bez|без)\b", re.MULTILINE | re.IGNORECASE)
_A_LATIN_LETTER = re.compile("[A-Za-z]")
_FENCE = "---"
_LATIN = phrase("латиницом", "in Latin script")
_CYRILLIC = phrase("ћирилицом", "in Cyrillic")
_STRANGE_LATIN = Phrase("латинично „{letters}” ({places}. слово)", "a Latin “{letters}” (letter {places})")
_STRANGE_CYRILLIC = Phrase("ћирилично „{letters}” ({places}. слово)", "a Cyrillic “{letters}” (letter {places})")


class Mended(NamedTuple):
    """A text with its letters as they should be, what was wrong with them, and what was seen at one look."""

    text: str
    problems: tuple[Problem, ...] = ()
    look: Glance = Glance(0, 0)


def mended(text: str, path: str) -> Mended:
    """The whole file of a Serbian entry, looked at once; nearly all are as they should be."""
    if "&" in text:
        text = _REFERENCE.sub(lambda found: html.unescape(found[0]), text)
    look = glance(text)
    if not (look.mixed or look.pairs or look.strange or "~" in text or "}" in text) or _AS_WRITTEN.search(text):
        return Mended(text, (), look)
    work = _Work(text, path)
    work.undo_code_pages(look)
    work.part_scripts(look)
    work.join_letters()
    return Mended(work.text, tuple(work.problems), glance(work.text) if work.text != text else look)


class _Work:
    """One text on its way; lines stay where they are."""

    def __init__(self, text: str, path: str) -> None:
        self.text = text
        self.problems: list[Problem] = []
        self._path = path

    def undo_code_pages(self, look: Glance) -> None:
        """Letters that an old code page spoiled."""
        if look.strange:
            self._replace(eastern_words(shielded(self.text)))
            words, sure = western_words(shielded(self.text))
            if sure:
                self._replace(words)
            for word in words[:1] if not sure else ():
                self._say("V118", word.start, word=word.written, better=word.better)
        if ("}" in self.text or "~" in self.text) and (words := yuscii_words(shielded(self.text))):
            self.problems += spoiled("V336", words, self.text, self._path)

    def _replace(self, words: list[Spoiled]) -> None:
        self.problems += spoiled("V335", words, self.text, self._path)
        self.text = replaced(self.text, words)

    def part_scripts(self, look: Glance) -> None:
        """Words with letters of both scripts."""
        if not look.mixed:
            return
        mixed = list(mixed_words(self.text, latin=look.latin > look.cyrillic and self._is_latin()))
        if words := latin_words((word.written, word.start) for word in mixed):
            self._replace(words)
            return
        mixed = sorted((*mixed, *mixed_addresses(self.text)), key=attrgetter("start"))
        for word in islice(mixed, _MOST):
            code = "V330" if word.sure else "V331"
            self._say(code, word.start, word=word.written, better=word.better, letters=_strange(word))
        sure = (Spoiled(word.written, word.better, word.start) for word in mixed if word.sure)
        self.text = replaced(self.text, sure)

    def _is_latin(self) -> bool:
        """Names of fields are Latin letters too."""
        body = self.text[self._end_of_fields() :]
        return (script_of(body) or script_of(self.text)) == LATIN

    def _end_of_fields(self) -> int:
        return max(self.text.find(f"\n{_FENCE}", len(_FENCE)), 0)

    def join_letters(self) -> None:
        """Cyrillic words with лј, нј, дж in place of one letter; after the scripts, for лj is one of these too."""
        words = list(letter_pairs(self.text))
        for word in islice(words, _MOST):
            self._say("V332", word.start, word=word.written, better=word.better)
        self.text = replaced(self.text, [Spoiled(word.written, word.better, word.start) for word in words])

    def _say(self, code: str, place: int, **facts: object) -> None:
        line = 1 + self.text.count("\n", 0, place)
        self.problems.append(problem(code, self._path, line, self._field_at(place), **facts))

    def _field_at(self, place: int) -> str:
        """The field in whose line this is; "" in the text below the fields."""
        if place > self._end_of_fields():
            return ""
        field = _FIELD.match(self.text, self.text.rfind("\n", 0, place) + 1)
        return field[1] if field else ""


def _strange(word: Mixed) -> tuple[Phrase, ...]:
    said = _STRANGE_LATIN if word.strange_is_latin else _STRANGE_CYRILLIC
    return tuple(said.filled(letters=letter, places=place) for letter, place in word.strange)


def script_hints(
    value: Any,  # noqa: ANN401
    parts: Parts,
    path: str,
    places: Mapping[str, Place],
    look: Glance,
    *,
    latin: bool,
) -> Iterator[Problem]:
    """What no program can put right: parts in the other script, and Latin without its signs."""
    texts = [(text, places[name]) for name in ("title", "summary") if (text := getattr(value, name, None))]
    facts: dict[str, Any] = {"there": _CYRILLIC if latin else _LATIN, "here": _LATIN if latin else _CYRILLIC}
    for text, place in () if latin else texts:  # a Cyrillic title over a Latin text is right on both pages
        if _A_LATIN_LETTER.search(text) and is_other(text, latin=False):
            yield problem("V333", path, place.line, place.written, **facts)
    where = other_script(parts.body, latin=latin) if (look.cyrillic if latin else look.latin_words) else None
    if where is not None:
        yield problem("V333", path, parts.body_line + parts.body.count("\n", 0, where), **facts)
    if latin and not look.signed:
        yield from _without_signs(texts, parts, path)


def _without_signs(texts: list[tuple[str, Place]], parts: Parts, path: str) -> Iterator[Problem]:
    above = "".join(f"{text}\n" for text, _ in texts)
    words = bare_words(above + parts.body)
    if not words:
        return
    shown = {word.written: word.better for word in words}
    pairs = tuple(
        phrase("„{written}” уместо „{better}”", "“{written}” instead of “{better}”", written=written, better=better)
        for written, better in islice(shown.items(), _MOST_WORDS)
    )
    first = next((word for word in words if word.start >= len(above)), None)
    line = parts.body_line + parts.body.count("\n", 0, first.start - len(above)) if first else texts[0][1].line
    yield problem("V334", path, line, words=pairs)
