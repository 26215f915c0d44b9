"""Which characters must not stand where: Cyrillic in addresses and Latin texts, private use anywhere."""

import re

CYRILLIC = re.compile(r"[\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f]")
ENCODED_CYRILLIC = re.compile(r"%D[0-3]%[89AB]", re.IGNORECASE)
_WORDS = re.compile(r"[^<>\n]{0,30}[\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f][^<>\n]{0,30}")
_PRIVATE = re.compile(r"[\ue000-\uf8ff]")
_PRIVATE_ENCODED = re.compile(
    r"%(?:EE%[89AB][0-9A-F]|EF%(?:[89][0-9A-F]|A[0-3]))%[89AB][0-9A-F]"  # in an address
    r"|&#(?:x0*(?:e[0-9a-f]|f[0-8])[0-9a-f]{2}|0*(?:573(?:4[4-9]|[5-9]\d)|57[4-9]\d\d|5[89]\d{3}|6[0-2]\d{3}|63[0-6]\d\d|637[0-3]\d|6374[0-3]));",
    re.IGNORECASE,
)
_PRIVATE_ESCAPED = re.compile(r"\\u(?:e[0-9a-f]|f[0-8])[0-9a-f]{2}", re.IGNORECASE)


def cyrillic_in(text: str) -> str:
    """The first place with a Cyrillic letter and a few words around it; "" where there is none."""
    match = None if text.isascii() else _WORDS.search(text)
    return match[0].strip() if match else ""


def private_use(text: str, *, escapes: bool = False) -> str:
    """The first private-use character as it stands there ("U+E000", "%EE%80%80"); with `escapes` also JSON's."""
    if match := None if text.isascii() else _PRIVATE.search(text):
        return f"U+{ord(match[0]):04X}"
    match = _PRIVATE_ENCODED.search(text) or (_PRIVATE_ESCAPED.search(text) if escapes else None)
    return match[0] if match else ""


def shortened(text: str, most: int = 60) -> str:
    """One line of at most `most` characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"
