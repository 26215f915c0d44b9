"""Character references (&#x448; &scaron;) that stand for a letter are letters; all others stay as they are."""

import re
from collections.abc import Callable
from typing import Final

_REFERENCE: Final = re.compile(r"&(?:#\d+;?|#[xX][0-9a-fA-F]+;?|[A-Za-z]+;)")


def without_references(text: str, wanted: Callable[[str], bool]) -> str:
    """Character references of single wanted characters as these characters; all others stay."""
    if "&" not in text:
        return text

    import html

    def plain(match: re.Match[str]) -> str:
        character = html.unescape(match[0])
        return character if len(character) == 1 and wanted(character) else match[0]

    return _REFERENCE.sub(plain, text)
