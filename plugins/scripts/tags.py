"""What one tag means for the script of a page: attributes that people read, and elements that stay as they are."""

import re
from collections.abc import Callable
from typing import Final, Literal

from .marks import ROOT, TAG

Convert = Callable[[str], str]
ConvertAll = Callable[[list[str]], list[str]]
Scope = Literal["locked", "still", "live", ""]
"""locked: code, nothing in it is converted; still: another language; live: Serbian again; empty: as around it."""

_NAME: Final = re.compile(r"</?([^\s/>]+)")
_ATTRIBUTE: Final = re.compile(r"([^\s\"'<>/=]+)(\s*=\s*)(\"[^\"]*\"|'[^']*'|[^\s\"'=<>`]+)")
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
    )
)
_BUTTONS: Final = frozenset(("button", "submit", "reset"))
_LOCKED: Final = frozenset(("code", "pre", "kbd", "samp", "var", "script", "style", "id", "uri", "email"))
_VOID: Final = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_LANGUAGE: Final = re.compile(r"[\s:]lang\s*=|\stranslate\s*=")
_ADDRESS: Final = re.compile(rf"\s*(?:[A-Za-z][A-Za-z0-9+.-]*:\S|(?:{ROOT}\S*|[/.?#][!-~]*)\s*\Z)")
"""Relative ones are ASCII: "#Врање" is a word."""
_REFERENCE: Final = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z]+);")
_JSON_TEXT: Final = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"', re.DOTALL)


def name_of(tag: str) -> str:
    """The name of an element in lower case, without a prefix."""
    match = _NAME.match(tag)
    return match[1].lower().rpartition(":")[2] if match else ""


def is_alone(tag: str) -> bool:
    """Whether the tag is a whole element: void, closed in itself, or with its text like a script."""
    return tag.endswith("/>") or name_of(tag) in _VOID or tag.startswith(("<script", "<style"))


def is_whole(tag: str) -> bool:
    """Whether what stands between "<" and the next ">" is surely a whole tag or comment."""
    if tag.startswith(("<!--", "<![")):
        return tag.endswith("-->")
    if tag.startswith(("<script", "<style")) and "</" in tag:
        return True
    known = tag[1:2].isalpha() or tag[1:2] in {"/", "!", "?"}
    return known and "<" not in tag[1:] and tag.count('"') % 2 == 0 and tag.count("'") % 2 == 0


def scope_of(tag: str, other_script: str) -> Scope:
    """What the opening tag says of its element, for a conversion that leaves text marked as `other_script` alone."""
    if name_of(tag) in _LOCKED:
        return "locked"
    if ("lang" not in tag and "translate" not in tag) or not _LANGUAGE.search(tag):
        return ""
    found = {name.lower(): value.strip("\"'") for name, _, value in _ATTRIBUTE.findall(tag)}
    if found.get("translate") == "no":
        return "still"
    language = found.get("lang") or found.get("xml:lang")
    if not language:
        return "live" if found.get("translate") == "yes" else ""
    return "live" if _is_serbian(language) and language.lower() != other_script.lower() else "still"


def _is_serbian(language: str) -> bool:
    return language == TAG or language.lower().partition("-")[0] == "sr"


def convert_tag(tag: str, convert: Convert) -> str:
    """The tag with the attributes that people read converted, everything else as it was."""
    readable = _readable(tag)

    def converted(match: re.Match[str]) -> str:
        name, equals, value = match.groups()
        return name + equals + convert(value) if name.lower() in readable and not _is_address(value) else match[0]

    return _ATTRIBUTE.sub(converted, tag)


def _readable(tag: str) -> frozenset[str]:
    name = name_of(tag)
    if name not in ("meta", "input"):
        return _READ
    found = {key.lower(): value.strip("\"'") for key, _, value in _ATTRIBUTE.findall(tag)}
    if name == "input":
        return _READ | {"value"} if found.get("type", "").lower() in _BUTTONS else _READ
    kind = (found.get("name") or found.get("property") or "").lower()
    return _READ | {"content"} if kind in _READ_META or kind.startswith("twitter:") else _READ


def _is_address(value: str) -> bool:
    return bool(_ADDRESS.match(value.strip("\"'")))


def is_json_ld(tag: str) -> bool:
    """Whether the tag is a whole script element of structured data."""
    return tag.startswith("<script") and "</" in tag and "ld+json" in tag.partition(">")[0]


def convert_json(script: str, convert: ConvertAll) -> str:
    """A script element of JSON-LD with its string values converted, but not its keys and addresses."""
    start, end = script.index(">") + 1, script.rindex("<")
    body = script[start:end]
    escaped = "\\" in body
    parts = _JSON_TEXT.split(body) if escaped else body.split('"')
    places = [i for i in range(1, len(parts), 2) if not parts[i].isascii() or (escaped and "\\" in parts[i])]
    places = [i for i in places if parts[i + 1].lstrip()[:1] != ":" and not _is_address(parts[i])]
    texts = [_json_text(parts[i]) for i in places]
    for i, old, new in zip(places, texts, convert(texts), strict=True):
        if old != new:
            parts[i] = _json_literal(new) if escaped else new
    return script[:start] + '"'.join(parts) + script[end:]


def _json_text(literal: str) -> str:
    if "\\" not in literal:
        return literal
    import json

    return str(json.loads(f'"{literal}"', strict=False))


def _json_literal(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False)[1:-1].replace("<", "\\u003c")


def without_references(text: str, wanted: Callable[[str], bool]) -> str:
    """Character references of single wanted characters as these characters; all others stay."""
    if "&" not in text:
        return text

    import html

    def plain(match: re.Match[str]) -> str:
        character = html.unescape(match[0])
        return character if len(character) == 1 and wanted(character) else match[0]

    return _REFERENCE.sub(plain, text)
