"""Texts in another language than their page, of the interface or marked by an author: the finished page says so."""

import re

from ..scripts import Untranslated
from ..scripts.marks import EITHER, LANG, LANG_END, SERBIAN, SERBIAN_END
from .places import LATIN

_MARKS = re.compile(f"[{SERBIAN}{SERBIAN_END}]|{LANG}[^{LANG_END}]*{LANG_END}")
_ATTRIBUTES = r'(?: (?!lang=)[^<> =]+(?:="[^"]*")?)*'  # of an element that has no language of its own
_WHOLE = re.compile(
    rf"<(?P<tag>[a-z0-9]+)(?P<rest>{_ATTRIBUTES})>{SERBIAN}(?P<text>[^<{SERBIAN}]*){SERBIAN_END}</(?P=tag)>"
)
_PARTS = re.compile(
    rf"<(?P<raw>title|script|style|textarea|option)\b.*?</(?P=raw)>|<[^>]*>|{EITHER.pattern}|{_MARKS.pattern}",
    re.DOTALL,
)
_ELEMENTS = {SERBIAN: f'<span lang="{LATIN}">', SERBIAN_END: "</span>"}


def marked(text: str) -> str:
    """Marks around a string that stays Serbian; templates put it anywhere, in attributes too."""
    return f"{SERBIAN}{text}{SERBIAN_END}" if isinstance(text, Untranslated) else text


def told(text: str) -> str:
    """The element that holds nothing else has the language, or one around the string; no attribute can say it."""
    if SERBIAN not in text and LANG not in text:
        return text
    return _PARTS.sub(_part, _WHOLE.sub(_whole, text))


def _whole(match: re.Match[str]) -> str:
    tag, rest, text = match["tag"], match["rest"], match["text"]
    return f'<{tag}{rest} lang="{LATIN}">{text}</{tag}>'


def _part(match: re.Match[str]) -> str:
    text = match[0]
    spoken = EITHER.fullmatch(text) if LANG in text else None
    if spoken and spoken[1]:
        return f'<span lang="{spoken[1]}">{_MARKS.sub("", text)}</span>'
    return _ELEMENTS.get(text) or _MARKS.sub("", text)
