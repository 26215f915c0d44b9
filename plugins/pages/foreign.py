"""Strings of the interface that are not translated: the finished page says that they are Serbian."""

import re

from ..scripts import Untranslated
from ..scripts.marks import SERBIAN, SERBIAN_END
from .places import LATIN

_MARKS = re.compile(f"[{SERBIAN}{SERBIAN_END}]")
_ATTRIBUTES = r'(?: (?!lang=)[^<> =]+(?:="[^"]*")?)*'  # of an element that has no language of its own
_WHOLE = re.compile(
    rf"<(?P<tag>[a-z0-9]+)(?P<rest>{_ATTRIBUTES})>{SERBIAN}(?P<text>[^<{SERBIAN}]*){SERBIAN_END}</(?P=tag)>"
)
_PARTS = re.compile(
    rf"<(?P<raw>title|script|style|textarea|option)\b.*?</(?P=raw)>|<[^>]*>|{_MARKS.pattern}", re.DOTALL
)
_ELEMENTS = {SERBIAN: f'<span lang="{LATIN}">', SERBIAN_END: "</span>"}


def marked(text: str) -> str:
    """Marks around a string that stays Serbian; templates put it anywhere, in attributes too."""
    return f"{SERBIAN}{text}{SERBIAN_END}" if isinstance(text, Untranslated) else text


def told(text: str) -> str:
    """The element that holds nothing else has the language, or one around the string; no attribute can say it."""
    if SERBIAN not in text:
        return text
    return _PARTS.sub(_part, _WHOLE.sub(_whole, text))


def _whole(match: re.Match[str]) -> str:
    tag, rest, text = match["tag"], match["rest"], match["text"]
    return f'<{tag}{rest} lang="{LATIN}">{text}</{tag}>'


def _part(match: re.Match[str]) -> str:
    return _ELEMENTS.get(match[0]) or _MARKS.sub("", match[0])
