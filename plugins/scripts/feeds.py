"""Feeds carry whole pieces of HTML as escaped text: those are HTML, with code and tags of their own."""

import re
from collections.abc import Callable
from typing import Final

from .tokens import name_of

_HTML: Final = re.compile(r"\stype\s*=\s*[\"']html[\"']")
_RSS: Final = frozenset(("description", "encoded"))
_ESCAPES: Final = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&#39;", "'"), ("&apos;", "'"), ("&amp;", "&"))


def is_feed(html: str) -> bool:
    """Whether this is a document of XML."""
    return html.lstrip("\ufeff \n\r\t").startswith(("<?xml", "<feed", "<rss", "<entry"))


def holds_html(tag: str) -> bool:
    """Whether the text of this element is HTML."""
    return tag[1:2].isalpha() and (bool(_HTML.search(tag)) or name_of(tag) in _RSS)


def convert_escaped(text: str, convert: Callable[[str], str]) -> str | None:
    """The escaped HTML converted and escaped in the same way; None where it is none, or escaped in several ways."""
    if "&lt;" not in text:
        return None
    ways = [(escape, character) for escape, character in _ESCAPES if escape in text]
    inner = text
    for escape, character in ways:
        inner = inner.replace(escape, character)
    if _escaped(inner, ways) != text:
        return None
    return _escaped(convert(inner), ways)


def _escaped(html: str, ways: list[tuple[str, str]]) -> str:
    for escape, character in reversed(ways):
        html = html.replace(character, escape)
    return html
