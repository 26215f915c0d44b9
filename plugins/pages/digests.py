"""One digest for every value that may be an input of an Output, so that equal inputs give equal files."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b
from typing import Any

from ..entries.card import Card
from ..scripts import Untranslated
from .output import Body, Pieces
from .page import Ui

SIZE = 16


class NoDigest(TypeError):
    """A value of a type that has no digest was given as an input: a fault of our own code."""


def digest(value: object) -> bytes:
    """The 16-byte digest of a value made of the types below; raises NoDigest for any other type."""
    return blake2b(token(value), digest_size=SIZE).digest()


def text_digest(text: str) -> bytes:
    """The digest of a long text, such as a file's content."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=SIZE).digest()


def terms_digest(terms: bytes) -> bytes:
    """The name by which words are remembered."""
    return blake2b(terms, digest_size=SIZE).digest()


def token(value: object) -> bytes:
    """An unambiguous byte string for a value: type letter, length, content."""
    kind = type(value)
    make = _TOKENS.get(kind) or _register(kind)
    return make(value)


def card_token(card: Card) -> bytes:
    """A card carries the digest of all its fields, in one line: it stands on several pages, and is digested once."""
    return b"C%b\n" % card.digest


def body_token(body: Body) -> bytes:
    """The same for bodies: their targets are many, and flat."""
    return b"B%b%b" % (body.digest, _str(body.line))


def pieces_token(pieces: Pieces) -> bytes:
    """There are thousands, and their digest is that of all their texts."""
    return b"P%b%b" % (pieces.digest, _str("\0".join((pieces.source, *pieces.prefixes))))


def rows_token(rows: Sequence[tuple[object, ...]]) -> bytes:
    """The token of rows of as many values each, column by column: the values of one are alike, and soon digested."""
    if not rows or len(set(map(len, rows))) > 1:
        return b"r%b" % token(tuple(rows))
    return b"R%d;%b" % (len(rows), b"".join([_column(column) for column in zip(*rows, strict=True)]))


def _column(values: tuple[object, ...]) -> bytes:
    """As a tuple; what stands there over and over, as one object, is digested once."""
    if type(values[0]) in _MANY:
        return _tuple(values)
    different = {id(value): value for value in values}
    if len(different) * 2 > len(values):
        return _tuple(values)
    tokens = {key: token(value) for key, value in different.items()}
    return b"(%b)" % b"".join([tokens[id(value)] for value in values])


def _str(value: str) -> bytes:
    data = value.encode("utf-8", "surrogatepass")
    return b"s%d:%b" % (len(data), data)


def _bytes(value: bytes) -> bytes:
    return b"b%d:%b" % (len(value), value)


def _tuple(value: tuple[Any, ...]) -> bytes:
    """Cards and bodies stand together by the hundred."""
    if value and type(value[0]) in _MANY and len(set(map(type, value))) == 1:
        return _MANY[type(value[0])](value)
    return b"(%b)" % b"".join([token(item) for item in value])


def _cards(cards: tuple[Card, ...]) -> bytes:
    return b"(C%b\n)" % b"\nC".join([card.digest for card in cards])


def _bodies(bodies: tuple[Body, ...]) -> bytes:
    """A digest of a fixed length, and what the links lead to, in a line."""
    return b"(B%b\n)" % b"\nB".join([body.digest + body.line.encode("utf-8", "surrogatepass") for body in bodies])


_MANY: dict[type, Callable[[Any], bytes]] = {Card: _cards, Body: _bodies}


def _mapping(value: Mapping[Any, object]) -> bytes:
    if not value:
        return b"{}"
    return b"{%b}" % b"".join([token(key) + token(value[key]) for key in sorted(value)])


_TOKENS: dict[type, Callable[[Any], bytes]] = {
    str: _str,
    Ui: lambda value: b"u" + _str(value),
    Untranslated: lambda value: b"l" + _str(value),
    bytes: _bytes,
    int: lambda value: b"i%d;" % value,
    bool: lambda value: b"T" if value else b"F",
    type(None): lambda _: b"N",
    dt.date: lambda value: b"d%b;" % value.isoformat().encode(),
    dt.time: lambda value: b"t%b;" % value.isoformat().encode(),
    tuple: _tuple,
    dict: _mapping,
    Card: card_token,
    Body: body_token,
    Pieces: pieces_token,
}


def _register(kind: type) -> Callable[[Any], bytes]:
    """Named tuples and frozen dataclasses have the digest of their name and fields."""
    name = kind.__name__.encode()
    if issubclass(kind, tuple) and hasattr(kind, "_fields"):
        make: Callable[[Any], bytes] = lambda value: name + _tuple(value)  # noqa: E731
    elif _frozen(kind):
        names = tuple(kind.__dataclass_fields__)  # type: ignore[attr-defined]
        make = lambda value: name + _tuple(tuple(getattr(value, field) for field in names))  # noqa: E731
    else:
        raise NoDigest(f"{kind.__module__}.{kind.__qualname__} cannot be an input of an Output")
    _TOKENS[kind] = make
    return make


def _frozen(kind: type) -> bool:
    params = getattr(kind, "__dataclass_params__", None)
    return params is not None and params.frozen
