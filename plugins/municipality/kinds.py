"""The kinds of fields that only site.yml has."""

import re
from contextlib import suppress
from math import floor
from typing import Annotated

from ..diagnostics.phrase import Phrase
from ..sources.fault import Fault
from ..sources.fields import Reads, colour

LANGUAGES = {
    "en": "енглески", "hu": "мађарски", "sq": "албански", "bg": "бугарски", "ro": "румунски", "sk": "словачки",
    "hr": "хрватски", "bs": "босански", "rsk": "русински", "mk": "македонски", "rom": "ромски",
}  # fmt: skip
_PATH_HERE = Phrase("путања на овом сајту", "a path on this site")
_PATHS = Phrase("списак путања", "a list of paths")
_DOMAIN_NAME = Phrase("домен", "a domain")
_LIST = Phrase("списак језика", "a list of languages")
_DOMAIN = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*(:[0-9]+)?")
_ADDRESS = re.compile(r"(/[a-z0-9-]+)*/?")


def _text(value: object, expected: Phrase, example: str) -> str:
    if not isinstance(value, str):
        raise Fault("V210", expected=expected, example=example)
    return value.strip()


def _texts(value: object, expected: Phrase, example: str) -> list[str]:
    if isinstance(value, str):
        value = value.strip("[]").split(",")
    if not isinstance(value, list | tuple):
        raise Fault("V210", expected=expected, example=example)
    return [_text(item, expected, example) for item in value]


def _address(value: object) -> str:
    text = _text(value, _PATH_HERE, "/vesti/")
    if not _ADDRESS.fullmatch(text):
        raise Fault("V210", expected=_PATH_HERE, example="/vesti/")
    inner = text.strip("/")
    return f"{inner}/" if inner else ""


def _addresses(value: object) -> tuple[str, ...]:
    return tuple(_address(item) for item in _texts(value, _PATHS, "[/vesti/, /usluge/]"))


def ascii_host(host: str) -> str:
    """As browsers ask for it: "општина.срб" is "xn--80appcfs5b.xn--90a3ac". Raises UnicodeError."""
    name, colon, port = host.partition(":")
    return name.encode("idna").decode("ascii") + colon + port if not name.isascii() else host


def _domain(value: object) -> str:
    text = _text(value, _DOMAIN_NAME, "primer.rs").lower().removeprefix("https://").strip("/")
    with suppress(UnicodeError):
        text = ascii_host(text)
    if not _DOMAIN.fullmatch(text):
        raise Fault("V210", expected=_DOMAIN_NAME, example="primer.rs")
    return text


def _languages(value: object) -> tuple[str, ...]:
    tags = [tag.lower() for tag in _texts(value, _LIST, "[en]") if tag]
    for tag in tags:
        if tag not in LANGUAGES:
            raise Fault("V205", value=tag, hint="", known=", ".join(LANGUAGES))
    return tuple(dict.fromkeys(tags))


def main_colour(value: object) -> str:
    """A colour in which text can be read on paper, and on which cream can be read."""
    from ..colours.palette import main_demands
    from ..colours.wcag import contrast, nearest, shortfall

    given = colour(value)
    missed = shortfall(given, main_demands())
    if missed:
        ratio = decimal(contrast(given, missed.colour))
        raise Fault("V504", colour=given, ratio=ratio, better=nearest(given, main_demands()))
    return given


def decimal(number: float) -> Phrase:
    """A contrast with one decimal, never rounded up: what is not enough must not look enough."""
    written = f"{floor(number * 10) / 10:.1f}"
    return Phrase(written.replace(".", ","), written)


Address = Annotated[str, Reads(_address)]
Addresses = Annotated[tuple[str, ...], Reads(_addresses)]
Domain = Annotated[str, Reads(_domain)]
MainColour = Annotated[str, Reads(main_colour)]
Languages = Annotated[tuple[str, ...], Reads(_languages)]
