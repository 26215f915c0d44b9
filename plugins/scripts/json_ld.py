"""Structured data (JSON-LD): the texts that people read in it are converted, keys and addresses are not."""

import re
from collections.abc import Iterator
from typing import Final

from .tags import ConvertAll, is_address

_JSON_TEXT: Final = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"', re.DOTALL)
_READ: Final = frozenset(
    (
        *("abstract", "addressLocality", "addressRegion", "alternateName", "alternativeHeadline", "articleBody"),
        *("articleSection", "caption", "category", "description", "disambiguatingDescription", "headline", "jobTitle"),
        *("keywords", "legalName", "name", "serviceType", "slogan", "streetAddress", "text"),
    )
)


def is_json_ld(tag: str) -> bool:
    """Whether the tag is a whole script element of structured data."""
    return tag.startswith("<script") and "</" in tag and "ld+json" in tag.partition(">")[0]


def convert_json(script: str, convert: ConvertAll, *, by_key: bool) -> str:
    """A script element of JSON-LD with its texts converted: all that are not ASCII, or `by_key` those of known keys."""
    start, end = script.index(">") + 1, script.rindex("<")
    body = script[start:end]
    escaped = "\\" in body
    parts = _JSON_TEXT.split(body) if escaped else body.split('"')
    if by_key:
        places = list(_of_known_keys(parts))
    else:
        places = [i for i in range(1, len(parts), 2) if not parts[i].isascii() or (escaped and "\\" in parts[i])]
    places = [i for i in places if parts[i + 1].lstrip()[:1] != ":" and not is_address(parts[i])]
    texts = [_json_text(parts[i]) for i in places]
    for i, old, new in zip(places, texts, convert(texts), strict=True):
        if old != new:
            parts[i] = _json_literal(new) if escaped or '"' in new else new
    return script[:start] + '"'.join(parts) + script[end:]


def _of_known_keys(parts: list[str]) -> Iterator[int]:
    """The numbers of strings in the value of a key that people read, also in a list of them."""
    key = ""
    for i in range(1, len(parts) - 1, 2):
        if parts[i + 1].lstrip()[:1] == ":":
            key = parts[i]
        elif key in _READ:
            yield i


def _json_text(literal: str) -> str:
    if "\\" not in literal:
        return literal
    import json

    return str(json.loads(f'"{literal}"', strict=False))


def _json_literal(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False)[1:-1].replace("<", "\\u003c")
