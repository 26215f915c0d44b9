"""The scripts of finished HTML and XML: what people read is converted; tags, addresses and code are not."""

import re
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import Final

from .feeds import convert_escaped, holds_html, is_feed
from .glossary import NONE, Glossary
from .json_ld import convert_json, is_json_ld
from .latin import latin_of
from .lines import Line, Lines
from .marks import CYR, END
from .memo import Memo
from .references import with_closed_references, without_loose_references, without_loose_tags, without_references
from .scopes import OPENS, still_texts
from .tags import ConvertAll, convert_tag, element_of, scope_of
from .text import CYRILLIC, LATIN
from .tokens import is_whole, split_exactly, split_quickly

_BORDER: Final = "\0"
_UNSURE: Final = re.compile(r"[ЉЊЏ](?:(?=[\0\u00ad\u200b\u200d\u2060\ufeff&]|\Z)|(?<![^\W\d_].)(?![^\W\d_]))")
"""A capital pair that has no letter of its word beside it in the same piece of a line."""
_LINK: Final = re.compile(
    r"<(?:a|link|img|meta|source|time)"
    r"(?: (?!lang|translate|xml)[a-z-]++(?:=\"[^\"<>&\u0400-\u04ff]*+\")?+(?=[ >]))*+>"
)
"""Of a page most tags that are met once only: each page has addresses of its own."""
_NOTHING: Final = re.compile(r"(?!)")
_BROKEN: Final = "<"
"""What the memo of tags holds for what may be a part of a tag."""


def html_to_latin(html: str, glossary: Glossary = NONE) -> str:
    """A finished page or feed, written in Cyrillic, in Latin script; words of the glossary as that has them.

    Text, attributes that people read and texts of JSON-LD are converted. Code, addresses, elements in another language,
    with ``translate="no"`` or marked ``lang="sr-Cyrl"`` stay, and so do marks and what stands between CYR and END.
    """
    return (_to_latin(glossary) if glossary.pairs else _TO_LATIN).convert(html)


def html_to_cyrillic(html: str, glossary: Glossary = NONE) -> str:
    """A fragment of HTML, made of a Latin source, in Cyrillic; what stays is the same as in `html_to_latin`."""
    return (_to_cyrillic(glossary) if glossary.pairs else _TO_CYRILLIC).convert(html)


@dataclass(frozen=True)
class _Conversion:
    """One direction: how texts are converted, what letters concern it, which script stays, the tags met so far."""

    texts: Callable[[list[str], Lines], list[str]]
    plain_texts: ConvertAll
    letters: re.Pattern[str]
    plain: re.Pattern[str]  # whole tags with nothing to convert, told at a glance
    other_script: str
    tags: Memo = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tags", Memo(self._whole_tag, limit=5_000))

    def convert(self, html: str) -> str:
        html = html.replace(_BORDER, "\ufffd")
        parts = split_quickly(html)
        converted = list(map(self.tags.__getitem__, parts[1::2]))
        if _BROKEN in converted or "<" in parts[-1]:
            parts = split_exactly(html)
            converted = [tag if self.tags[tag] == _BROKEN else self.tags[tag] for tag in parts[1::2]]
            if self.other_script == CYRILLIC:
                parts[::2] = map(without_loose_tags, parts[::2])
        texts, tags = parts[::2], parts[1::2]
        still = list(still_texts(tags, converted, self.other_script))
        if CYR in html:
            still += _put_back_marked(texts, tags, converted)
        kept = {i: texts[i] for i in still}
        if is_feed(html):
            kept |= self._escaped(texts, tags, kept)
        for i in kept:
            texts[i] = ""
        texts = self.texts(texts, Lines(tags, kept))
        for i, text in kept.items():
            texts[i] = text
        parts[::2], parts[1::2] = texts, converted
        return "".join(parts)

    def _escaped(self, texts: list[str], tags: list[str], still: Container[int]) -> dict[int, str]:
        """The converted texts of a feed that are pieces of HTML by themselves."""
        places = [i for i, tag in enumerate(tags, 1) if i not in still and holds_html(tag)]
        found = {i: convert_escaped(texts[i], self.convert) for i in places}
        return {i: text for i, text in found.items() if text is not None}

    def _whole_tag(self, tag: str) -> str:
        if self.plain.fullmatch(tag):
            return tag
        return self._tag(tag) if is_whole(tag) else _BROKEN

    def _tag(self, tag: str) -> str:
        if not tag[1:2].isalpha():
            return tag
        if is_json_ld(tag):
            return convert_json(tag, self.plain_texts, by_key=self.other_script != CYRILLIC)
        if scope_of(tag, self.other_script) in ("still", "locked"):
            return tag if element_of(tag)[1] else OPENS
        return convert_tag(tag, self._value) if self.letters.search(tag) else tag

    def _value(self, text: str) -> str:
        return self.texts([text], Lines())[0]


def _put_back_marked(texts: list[str], tags: list[str], converted: list[str]) -> list[int]:
    """Leave the tags between CYR and END alone; the numbers of the texts that stand wholly there."""
    inside = False
    whole = []
    for i, text in enumerate(texts):
        if CYR in text or END in text:
            inside = text.rfind(CYR) > text.rfind(END)
        elif inside:
            whole.append(i)
        if inside and i < len(tags):
            converted[i] = tags[i]
    return whole


def _latin_texts(texts: list[str], lines: Lines, glossary: Glossary = NONE) -> list[str]:
    text = without_references(without_loose_references(_BORDER.join(texts)), _is_cyrillic)
    if glossary.pairs or "Љ" in text or "Њ" in text or "Џ" in text:
        numbers = set(_numbers(text, _UNSURE))
        texts = text.split(_BORDER) if numbers or glossary.pairs else []
        if glossary.pairs:
            numbers.update(lines.cut(texts))
        if numbers and (found := lines.around(sorted(numbers), texts)):
            return _latin_lines(texts, found, glossary)
    return latin_of(text, glossary).split(_BORDER)


def _plain_latin(texts: list[str], glossary: Glossary = NONE) -> list[str]:
    return latin_of(_BORDER.join(texts), glossary).split(_BORDER)


def _numbers(text: str, wanted: re.Pattern[str]) -> Iterator[int]:
    """In which of the joined texts something is found."""
    number = seen = 0
    for match in wanted.finditer(text):
        number += text.count(_BORDER, seen, match.start())
        seen = match.start()
        yield number


def _latin_lines(texts: list[str], lines: list[Line], glossary: Glossary) -> list[str]:
    for line in lines:
        texts[line.places] = line.gathered()
    texts = _plain_latin(texts, glossary)
    for line in lines:
        texts[line.places] = line.parted(texts[line.first], partial(latin_of, glossary=glossary))
    return texts


def _is_cyrillic(character: str) -> bool:
    return "\u0400" <= character <= "\u04ff"


def _cyrillic_texts(texts: list[str], lines: Lines, glossary: Glossary = NONE) -> list[str]:
    from .quick import cyrillic_texts

    text = without_references(with_closed_references(_BORDER.join(texts)), _is_plain)
    return cyrillic_texts(text.split(_BORDER), glossary, lines)


def _plain_cyrillic(texts: list[str], glossary: Glossary = NONE) -> list[str]:
    from .quick import cyrillic_texts

    return cyrillic_texts(texts, glossary)


def _is_plain(character: str) -> bool:
    return character.isalnum() or character in "@.:+-_/"


@lru_cache(maxsize=2)
def _to_latin(glossary: Glossary) -> _Conversion:
    """Each glossary has tags of its own to remember."""
    texts, plain = partial(_latin_texts, glossary=glossary), partial(_plain_latin, glossary=glossary)
    return _Conversion(texts, plain, re.compile("[\u0400-\u04ff&]"), _LINK, other_script=CYRILLIC)


@lru_cache(maxsize=2)
def _to_cyrillic(glossary: Glossary) -> _Conversion:
    texts, plain = partial(_cyrillic_texts, glossary=glossary), partial(_plain_cyrillic, glossary=glossary)
    return _Conversion(texts, plain, re.compile("[A-Za-z&]"), _NOTHING, other_script=LATIN)


_TO_LATIN: Final = _to_latin(NONE)
_TO_CYRILLIC: Final = _to_cyrillic(NONE)
