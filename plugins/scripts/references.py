"""Character references (&#x448; &scaron;) that stand for a letter are letters; all others stay as they are."""

import re
from collections.abc import Callable
from functools import cache
from typing import Final

_REFERENCE: Final = r"&(?:#\d+;?|#[xX][0-9a-fA-F]+;?|[A-Za-z]+;"
_ANY: Final = re.compile(_REFERENCE + r"|(?=&#?\w+;))")
_ANY_BEFORE_CYRILLIC: Final = re.compile(_REFERENCE + r"|(?=&#?\w+;|[\u0400-\u04ff]))")
_LOOSE: Final = re.compile(r"<(?=/?&)")
_LOOSE_BEFORE_CYRILLIC: Final = re.compile(r"<(?=/?[\u0400-\u04ff&])")


def without_references(text: str, wanted: Callable[[str], bool], *, to_latin: bool) -> str:
    """Character references of single wanted characters as these characters; all others stay.

    An "&" before a letter that becomes another is one of its own, lest the two become a reference.
    """
    if "&" not in text:
        return text

    import html

    def plain(match: re.Match[str]) -> str:
        if match[0] == "&":
            return "&amp;"
        character = html.unescape(match[0])
        return character if len(character) == 1 and wanted(character) else match[0]

    return (_ANY_BEFORE_CYRILLIC if to_latin else _ANY).sub(plain, text)


def with_closed_references(text: str) -> str:
    """The text with a semicolon after references that browsers know without it (&copy), lest they seem words."""
    return _old_names().sub(r"&\1;", text) if "&" in text else text


@cache
def _old_names() -> re.Pattern[str]:
    from html.entities import html5

    names = sorted((name for name in html5 if not name.endswith(";")), key=len, reverse=True)
    whole = "|".join(name.rstrip(";") for name in html5)
    return re.compile(f"&(?!(?:{whole});)({'|'.join(names)})")


def without_loose_tags(text: str, *, to_latin: bool) -> str:
    """A "<" that begins no tag, because no Latin letter follows, begins none when one does."""
    return (_LOOSE_BEFORE_CYRILLIC if to_latin else _LOOSE).sub("&lt;", text) if "<" in text else text
