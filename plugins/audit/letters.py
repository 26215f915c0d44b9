"""Which characters must not stand where: Cyrillic in addresses and Latin texts, private use anywhere."""

import html
import re
from collections.abc import Iterator

CYRILLIC = re.compile(r"[\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f]")
ENCODED_CYRILLIC = re.compile(r"%D[0-3]%[89AB]", re.IGNORECASE)
_WORD = re.compile(f"{CYRILLIC.pattern}+")
_AROUND = 30
_PRIVATE = re.compile(r"[\ue000-\uf8ff]")
# Each begins with letters that no alternative changes, for speed: pages hold none of them.
_IN_ADDRESS = re.compile(
    r"%(?:[Ee][Ee]%[89ABab][0-9A-Fa-f]|[Ee][Ff]%(?:[89][0-9A-Fa-f]|[Aa][0-3]))%[89ABab][0-9A-Fa-f]"
)
_REFERENCE = re.compile(r"&#([0-9]+|[xX][0-9A-Fa-f]+);")
_ESCAPED = re.compile(r"\\u(?:[eE][0-9A-Fa-f]|[fF][0-8])[0-9A-Fa-f]{2}")


def cyrillic_in(text: str) -> str:
    """The first place with a Cyrillic letter and a few words around it; "" where there is none."""
    match = None if text.isascii() else CYRILLIC.search(text)
    if match is None:
        return ""
    return shortened(text[max(0, match.start() - _AROUND) : match.end() + _AROUND])


def cyrillic_words(text: str) -> frozenset[str]:
    """Every word, or part of a word, in Cyrillic letters."""
    return frozenset() if text.isascii() else frozenset(_WORD.findall(text))


def private_use(text: str, *, escapes: bool = False) -> str:
    """The first private-use character as it stands there ("U+E000", "%EE%80%80"); with `escapes` also JSON's."""
    if match := None if text.isascii() else _PRIVATE.search(text):
        return f"U+{ord(match[0]):04X}"
    match = _IN_ADDRESS.search(text) or (_ESCAPED.search(text) if escapes else None)
    return match[0] if match else next(_private_references(text), "")


def _private_references(text: str) -> Iterator[str]:
    for match in _REFERENCE.finditer(text):
        if _PRIVATE.match(html.unescape(match[0])):
            yield match[0]


def shortened(text: str, most: int = 60) -> str:
    """One line of at most `most` characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"
