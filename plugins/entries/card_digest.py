"""The digest of a card, by which other pages know that what they show of an entry has changed."""

from hashlib import blake2b

from .card import Card

_JOINED_LATER = frozenset({"state", "languages", "file_size", "picture", "digest"})
_OWN = tuple(name for name in Card._fields if name not in _JOINED_LATER)
_SIZE = 16


def card_digest(card: Card) -> bytes:
    """Of all fields that the file itself gives: 32 hexadecimal digits, and never a line break."""
    text = "".join([_token(getattr(card, name)) for name in _OWN])
    return blake2b(text.encode(), digest_size=_SIZE).hexdigest().encode()


def _token(value: object) -> str:
    """Unambiguous: the type, the length, the content; a tuple holds the tokens of its parts."""
    content = "".join([_token(part) for part in value]) if isinstance(value, tuple) else str(value)
    return f"{type(value).__name__}{len(content)}:{content}"
