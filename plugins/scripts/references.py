"""Character references (&#x448; &scaron;) that stand for a letter are letters; all others stay as they are."""

import re
from collections.abc import Callable
from functools import cache
from typing import Final

_REFERENCE: Final = re.compile(r"&(?:#\d+;?|#[xX][0-9a-fA-F]+;?|[A-Za-z]+;)")
_LOOSE: Final = re.compile(r"<(?=/?[\u0400-\u04ff])")
_LOOSE_AND: Final = re.compile(r"&(?=[\u0400-\u04ff])")
_MARKUP: Final = ("<", "</", "&")


def without_references(text: str, wanted: Callable[[str], bool]) -> str:
    """Character references of single wanted characters as these characters; all others stay.

    So do those after "<" and "&", which would begin a tag or another reference.
    """
    if "&" not in text:
        return text

    import html

    def plain(match: re.Match[str]) -> str:
        character = html.unescape(match[0])
        if len(character) != 1 or not wanted(character) or match.string.endswith(_MARKUP, 0, match.start()):
            return match[0]
        return character

    return _REFERENCE.sub(plain, text)


def with_closed_references(text: str) -> str:
    """The text with a semicolon after references that browsers know without it (&copy), lest they seem words."""
    return _old_names().sub(r"&\1;", text) if "&" in text else text


@cache
def _old_names() -> re.Pattern[str]:
    from html.entities import html5

    names = sorted((name for name in html5 if not name.endswith(";")), key=len, reverse=True)
    return re.compile(rf"&(?!\w+;)({'|'.join(names)})")


def without_loose_tags(text: str) -> str:
    """A "<" that begins no tag, because a Cyrillic letter follows, begins none when a Latin one does."""
    return _LOOSE.sub("&lt;", text) if "<" in text else text


def without_loose_references(text: str) -> str:
    """An "&" before a Cyrillic letter begins no reference in Latin script either."""
    return _LOOSE_AND.sub("&amp;", text) if "&" in text else text
