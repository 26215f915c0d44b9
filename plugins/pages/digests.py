"""One digest for every value that may be an input of an Output, so that equal inputs give equal files."""

import datetime as dt
from collections.abc import Callable, Mapping
from functools import cache
from hashlib import blake2b
from typing import Any

from ..entries.card import Card
from ..scripts import Untranslated
from .output import Body, Target
from .page import Ui

SIZE = 16
_CARDS = {Card}


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
    if not body.targets:
        return b"B" + body.digest
    return b"B%b%b" % (body.digest, _str("\0".join([_target(target) for target in body.targets])))


@cache
def _target(target: Target) -> str:
    """Many bodies lead to one place."""
    return "\0".join((target.kind, target.address, ",".join(target.languages), str(target.picture), target.lang))


def _str(value: str) -> bytes:
    data = value.encode("utf-8", "surrogatepass")
    return b"s%d:%b" % (len(data), data)


def _bytes(value: bytes) -> bytes:
    return b"b%d:%b" % (len(value), value)


def _tuple(value: tuple[object, ...]) -> bytes:
    if value and type(value[0]) is Card and set(map(type, value)) == _CARDS:
        return b"(C%b\n)" % b"\nC".join([card.digest for card in value])  # type: ignore[attr-defined]
    return b"(%b)" % b"".join([token(item) for item in value])


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
