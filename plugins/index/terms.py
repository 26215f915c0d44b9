"""The words of one text with their weights, as bytes to remember: what an entry, an attachment or a supplier gives."""

import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache
from html import unescape
from typing import NamedTuple

from .fold import bare, words
from .stem import stemmer
from .stop import stop_words

TITLE, SUMMARY, FACT, HEADING, BODY, FILE = 24, 6, 3, 6, 2, 1
_SHORT_TITLE = 4  # words; of a longer one each word says less
MOST = 1 << 10  # what a word weighs at most
_SHORTEST = 2  # letters; a digit counts alone
_REMEMBERED = 1 << 17  # words of a large site
_TAG = re.compile(r"<[^>]*>")
_HEADING = re.compile(r"<h[1-6]\b[^>]*>(.*?)</h[1-6]>", re.DOTALL)
_PRIVATE = re.compile("[\ue000-\uf8ff]")


Term = tuple[int, str]
"""A stem in one text: its weight, and the forms in which it stands there, in Latin script with their marks."""


class Terms(NamedTuple):
    """The terms of one text by stem; `length` in words."""

    length: int
    terms: Mapping[str, Term]


NO_TERMS = Terms(0, {})


def title_weight(text: str) -> int:
    """Of each word of a title."""
    return TITLE * 2 * _SHORT_TITLE // (_SHORT_TITLE + max(_SHORT_TITLE, len(words(text))))


def terms_of(fields: Iterable[tuple[int, str]], lang: str) -> Terms:
    """Of plain texts, each with the weight of one mention."""
    words_of = _words(lang)
    weights: dict[str, int] = {}
    forms: dict[str, str] = {}
    length = 0
    for weight, text in fields:
        for piece, count in Counter(text.split()).items():
            number, found = words_of(piece)
            length += number * count
            for name, form in found:
                if name in weights:
                    weights[name] += weight * count
                    forms[name] = both(forms[name], form)
                else:
                    weights[name], forms[name] = weight * count, form
    return Terms(length, {name: (min(weight, MOST), forms[name]) for name, weight in weights.items()})


@cache
def _words(lang: str) -> Callable[[str], tuple[int, tuple[tuple[str, str], ...]]]:
    """How many words there are between two spaces; the stem and form in Latin script of those that are looked for.

    Texts repeat themselves: what stands between two spaces is taken apart once.
    """
    stem, stop = stemmer(lang), stop_words(lang)

    @lru_cache(_REMEMBERED)
    def term_of(form: str) -> tuple[tuple[str, str], ...]:
        is_said = (len(form) >= _SHORTEST or form.isdigit()) and bare(form) not in stop
        return ((stem(form), form),) if is_said else ()

    @lru_cache(_REMEMBERED)
    def words_of(piece: str) -> tuple[int, tuple[tuple[str, str], ...]]:
        forms = words(piece)
        return len(forms), tuple(term for form in forms for term in term_of(form))

    return words_of


def html_fields(html: str) -> list[tuple[int, str]]:
    """The words of a body; those of its headings count as such too."""
    headings = " ".join(_HEADING.findall(html))
    return [(HEADING - BODY, _plain(headings)), (BODY, _plain(html))] if headings else [(BODY, _plain(html))]


def _plain(html: str) -> str:
    return _PRIVATE.sub(" ", unescape(_TAG.sub(" ", html)))


def packed(found: Terms) -> bytes:
    """The bytes by which terms are remembered: a line of stems, one of weights, one of forms."""
    names = sorted(found.terms)
    terms = [found.terms[name] for name in names]
    parts = (str(found.length), *names), [str(weight) for weight, _ in terms], [forms for _, forms in terms]
    return zlib.compress("\n".join(["\t".join(part) for part in parts]).encode(), 1)


def unpacked(data: bytes) -> Terms:
    """The terms again."""
    names, weights, forms = [part.split("\t") for part in zlib.decompress(data).decode().split("\n")]
    if len(names) == 1:
        return NO_TERMS._replace(length=int(names[0]))
    return Terms(int(names[0]), dict(zip(names[1:], zip(map(int, weights), forms, strict=True), strict=True)))


def together(first: Terms, *others: Terms) -> Terms:
    """The terms of a text and of what belongs to it, such as a document and its file."""
    if not others:
        return first
    merged = dict(first.terms)
    for part in others:
        for name, (weight, forms) in part.terms.items():
            known = merged.get(name)
            merged[name] = (weight, forms) if known is None else (min(known[0] + weight, MOST), both(known[1], forms))
    return Terms(first.length + sum(part.length for part in others), merged)


def both(forms: str, more: str) -> str:
    """Forms of two texts, each once."""
    if forms == more:
        return forms
    return " ".join(dict.fromkeys((*forms.split(" "), *more.split(" "))))
