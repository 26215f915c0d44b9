"""What one tag means for the script of a page: attributes that people read, and elements that stay as they are."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final, Literal

from .marks import ROOT, TAG
from .tokens import attributes_of, is_closed, is_raw, name_of, with_attributes

Convert = Callable[[str], str]
ConvertAll = Callable[[list[str]], list[str]]
Scope = Literal["locked", "still", "live", ""]
"""locked: code, nothing in it is converted; still: another language; live: Serbian again; empty: as around it."""

INLINE: Final = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins"),
        *("mark", "nobr", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tspan", "tt", "u", "wbr"),
    )
)
"""Elements that may stand within a word. `q` is none of them: quotation marks stand around it; nor is `br`, `img`, or
anything with a box of its own."""

_READ: Final = frozenset(
    (
        *("title", "alt", "label", "placeholder", "summary", "abbr", "aria-label", "aria-description"),
        *("aria-roledescription", "aria-valuetext", "aria-placeholder"),
    )
)
_READ_META: Final = frozenset(
    (
        *("description", "author", "keywords", "application-name", "apple-mobile-web-app-title"),
        *("og:title", "og:description", "og:site_name", "og:image:alt"),
        *("article:section", "article:tag", "article:author"),
        *("twitter:title", "twitter:description", "twitter:image:alt", "twitter:label1", "twitter:data1"),
        *("twitter:label2", "twitter:data2"),
        *(
            f"{dc}.{name}"
            for dc in ("dc", "dcterms")
            for name in ("title", "description", "subject", "publisher", "creator")
        ),
        *("name", "headline", "alternatename"),
    )
)
"""`name`, `property` or `itemprop` of a meta."""
_BUTTONS: Final = frozenset(("button", "submit", "reset"))
_LOCKED: Final = frozenset(
    (
        *("code", "pre", "kbd", "samp", "var", "script", "style", "math"),
        *("id", "uri", "email", "guid", "updated", "published", "pubdate", "lastbuilddate", "language"),  # of feeds
    )
)
_VOID: Final = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
_CELLS: Final = frozenset(("td", "th", "tr", "tbody", "tfoot"))
_BLOCKS: Final = frozenset(
    (
        *("address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figcaption", "figure"),
        *("footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "menu", "nav", "ol", "p"),
        *("pre", "section", "table", "ul"),
    )
)
_ENDED_BY: Final = {
    "p": _BLOCKS,
    "li": frozenset(("li",)),
    "dt": frozenset(("dt", "dd")),
    "dd": frozenset(("dt", "dd")),
    "td": _CELLS,
    "th": _CELLS,
    "tr": _CELLS - {"td", "th"},
    "option": frozenset(("option", "optgroup")),
}
_LANGUAGE: Final = re.compile(r"[\s\"':/](?:lang|translate)[\s=>/]", re.IGNORECASE)
_ENDS_VALUE: Final = re.compile(r"[\s\"'=<>`]")
_ADDRESS: Final = re.compile(rf"\s*(?:[A-Za-z][A-Za-z0-9+.-]*:\S|(?:{ROOT}\S*|[/.?#][!-~]*)\s*\Z)")
"""Relative ones are ASCII: "#Врање" is a word."""


@lru_cache(maxsize=2_000)
def element_of(tag: str) -> tuple[str, bool]:
    """Name, and whether the tag is all of the element: void, closed in itself, or with its text like a script."""
    name = name_of(tag)
    return name, is_closed(tag) or name in _VOID or is_raw(tag)


def is_alone(tag: str) -> bool:
    """Whether the tag is a whole element."""
    return element_of(tag)[1]


def is_ended(name: str, by: str) -> bool:
    """Whether an open element ends where another one begins, because authors may leave out its end tag."""
    return by in _ENDED_BY.get(name, ())


@lru_cache(maxsize=2_000)
def scope_of(tag: str, other_script: str) -> Scope:
    """What the opening tag says of its element, for a conversion that leaves text marked as `other_script` alone."""
    if name_of(tag) in _LOCKED:
        return "locked"
    if not _LANGUAGE.search(tag):
        return ""
    found = attributes_of(tag)
    if found.get("translate", "").lower() == "no":
        return "still"
    language = found.get("lang", found.get("xml:lang"))
    if language is None:
        return "live" if "translate" in found else ""
    return "live" if _is_serbian(language) and language.lower() != other_script.lower() else "still"


def _is_serbian(language: str) -> bool:
    return language == TAG or language.lower().partition("-")[0] == "sr"


def convert_tag(tag: str, convert: Convert) -> str:
    """The tag with the attributes that people read converted, everything else as it was."""
    readable = _readable(tag)

    def converted(name: str, value: str) -> str:
        if name not in readable or is_address(value):
            return value
        new = convert(value)
        return new if new == value or _keeps_its_bounds(value, new) else value

    return with_attributes(tag, converted)


def _keeps_its_bounds(value: str, new: str) -> bool:
    """Whether what a glossary or a reference brought in does not end the value before its end."""
    quote = value[0]
    if quote in "\"'":
        return quote == new[0] and new.find(quote, 1) == len(new) - 1
    return "&" not in value and not _ENDS_VALUE.search(new)


def _readable(tag: str) -> frozenset[str]:
    name = name_of(tag)
    if name not in ("meta", "input"):
        return _READ
    found = attributes_of(tag)
    if name == "input":
        return _READ | {"value"} if found.get("type", "").lower() in _BUTTONS else _READ
    kind = found.get("name") or found.get("property") or found.get("itemprop") or ""
    return _READ | {"content"} if kind.lower() in _READ_META else _READ


def is_address(value: str) -> bool:
    """Whether the value of an attribute, or a text of structured data, is an address."""
    return bool(_ADDRESS.match(value.strip("\"'")))
