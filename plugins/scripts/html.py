"""The scripts of finished HTML and XML: text is converted, tags, addresses and code are not."""

import re
from collections.abc import Callable
from typing import Final

from .text import to_cyrillic, to_latin

_TEXT: Final = re.compile(
    r"(<!--.*?-->|<(?:script|style|code|pre|kbd|samp|var)\b.*?</[^>]*>|<[^>]*>|&[^;\s]*;)", re.DOTALL
)


def html_to_latin(html: str) -> str:
    """A finished page or feed in Latin script."""
    return _converted(html, to_latin)


def html_to_cyrillic(html: str) -> str:
    """A fragment of HTML, made of a Latin source, in Cyrillic."""
    return _converted(html, to_cyrillic)


def _converted(html: str, convert: Callable[[str], str]) -> str:
    parts = _TEXT.split(html)
    parts[::2] = [convert(part) for part in parts[::2]]
    return "".join(parts)
