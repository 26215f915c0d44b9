"""HTML as a stream of tags and texts, by one regular expression: html.parser takes twice as long."""

import html
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

_TAG = re.compile(
    r"""<!--.*?-->|<![^>]*>|<\?[^>]*>|<(/?)([a-zA-Z][^\s/>]*+)((?:[^>"']++|"[^"]*+"|'[^']*+')*+)>""", re.DOTALL
)
_ATTRIBUTE = re.compile(r"""([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_RAW = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("script", "style", "textarea", "title")}
_PLAIN = frozenset(("textarea", "title"))
_NONE: Mapping[str, str] = {}


class Token(NamedTuple):
    """The text before a tag and the tag; `kind` is "open", "close" or "" (only text), `raw` what a script holds."""

    text: str
    kind: str
    name: str
    attributes: Mapping[str, str]
    raw: str


def tokens(source: str) -> Iterator[Token]:
    """All tags of a page in order, each with the text before it."""
    end, text = 0, ""
    while match := _TAG.search(source, end):
        text += source[end : match.start()]
        end = match.end()
        slash, name, rest = match.groups()
        if name is None:
            continue
        name, raw = name.lower(), ""
        if not slash and name in _RAW:
            raw, end = _raw(source, end, name)
        yield Token(plain(text), "close" if slash else "open", name, _attributes(rest) if rest else _NONE, raw)
        text = ""
    yield Token(plain(text + source[end:]), "", "", _NONE, "")


def plain(text: str) -> str:
    """Text with character references replaced."""
    return html.unescape(text) if "&" in text else text


def _attributes(source: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(source):
        found.setdefault(name.lower(), plain(double or single or bare))
    return found


def _raw(source: str, start: int, name: str) -> tuple[str, int]:
    """What stands in an element that holds no tags, and where its end tag begins."""
    match = _RAW[name].search(source, start)
    end = match.start() if match else len(source)
    content = source[start:end]
    return (plain(content) if name in _PLAIN else content), end
