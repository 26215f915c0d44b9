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
_REMEMBERED = 20_000


class Tag(NamedTuple):
    """A tag: `kind` is "open" or "close", or "" for a comment or the end of the page."""

    kind: str
    name: str
    attributes: Mapping[str, str]


_END = Tag("", "", {})


class Tokenizer:
    """Cuts pages into tags; remembers the tags that stand on all of them."""

    def __init__(self) -> None:
        self._known: dict[str, Tag] = {}

    def tokens(self, source: str) -> Iterator[tuple[str, Tag, str]]:
        """The text before a tag, the tag, and what it holds where that is no HTML (script, style, title)."""
        end = 0
        while match := _TAG.search(source, end):
            text, end = source[end : match.start()], match.end()
            tag = self._known.get(match[0]) or self._tag(match)
            raw = ""
            if tag.name in _RAW and tag.kind == "open":
                raw, end = _raw(source, end, tag.name)
            yield plain(text), tag, raw
        yield plain(source[end:]), _END, ""

    def _tag(self, match: re.Match[str]) -> Tag:
        slash, name, rest = match.groups()
        if name is None:
            return _END
        tag = Tag("close" if slash else "open", name.lower(), _attributes(rest) if rest else {})
        if len(self._known) < _REMEMBERED:
            self._known[match[0]] = tag
        return tag


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
