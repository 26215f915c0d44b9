"""What a tag points to or loads, and where that leads in the built tree."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from .findings import Found
from .letters import CYRILLIC, ENCODED_CYRILLIC, shortened
from .tokens import Tag, Tokenizer
from .tree import Tree

_LINKS = ("href", "action", "formaction")
_LOADS = ("src", "poster", "data", "xlink:href")
_SETS = ("srcset", "imagesrcset")
_WITH_ADDRESSES = frozenset((*_LINKS, *_LOADS, *_SETS, "style", "content"))
_LOADING_ELEMENTS = frozenset(("use", "image", "feimage"))
_QUIET_RELS = frozenset(  # of <link>: the browser fetches nothing for these
    ("canonical", "alternate", "me", "author", "license", "help", "search", "next", "prev", "up", "bookmark", "tag")
)
_META_ADDRESSES = frozenset(("og:image", "og:url", "og:image:url", "og:image:secure_url", "twitter:image"))
_URL = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)""", re.IGNORECASE)
_IMPORT = re.compile(r"""@import\s+(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
MOST = 200  # characters of an address in a finding
_CANDIDATE = re.compile(r",\s+|(?<=\d[wx]),")  # an address itself may hold a comma
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)


class Reference(NamedTuple):
    """An address in a file; `loads` is true where the browser fetches it without being asked."""

    url: str
    loads: bool


class Target(NamedTuple):
    """Where an address leads; `file` is "" for what does not exist or is not ours."""

    kind: Literal["own", "foreign", "outside", "broken", "none"]
    file: str = ""
    fragment: str = ""


class Anchor(NamedTuple):
    """An address with a #fragment in a page of the site."""

    file: str
    fragment: str
    url: str


def references(tag: Tag) -> Iterator[Reference]:
    """All addresses in the attributes of one tag."""
    attributes = tag.attributes
    if _WITH_ADDRESSES.isdisjoint(attributes):
        return
    loading = _is_loading(tag)
    for name, value in attributes.items():
        if name in _LINKS:
            yield Reference(value, loads=loading)
        elif name in _LOADS and (name != "data" or tag.name == "object"):
            yield Reference(value, loads=True)
        elif name in _SETS:
            yield from (Reference(part.split()[0], loads=True) for part in _CANDIDATE.split(value) if part.strip())
        elif name == "style" and "url(" in value:
            yield from style_references(value)
    if tag.name == "meta" and attributes.get("property", attributes.get("name", "")) in _META_ADDRESSES:
        yield Reference(attributes.get("content", ""), loads=False)
    if url := redirect(tag):
        yield Reference(url, loads=False)


def redirect(tag: Tag) -> str:
    """Where <meta http-equiv="refresh"> leads on to; "" for any other tag."""
    if tag.name != "meta" or tag.attributes.get("http-equiv", "").lower() != "refresh":
        return ""
    return tag.attributes.get("content", "").partition("=")[2].strip(" '\"")


def _is_loading(tag: Tag) -> bool:
    if tag.name == "link":
        return not _QUIET_RELS.intersection(tag.attributes.get("rel", "").lower().split())
    return tag.name in _LOADING_ELEMENTS


def style_references(css: str) -> Iterator[Reference]:
    """All addresses in a style sheet."""
    css = _COMMENT.sub("", css)
    for pattern in (_URL, _IMPORT):
        for groups in pattern.findall(css):
            if url := "".join(groups):
                yield Reference(url, loads=True)


class Linker:
    """Resolves addresses against one tree; remembers those that mean the same on every page."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self._host = urlsplit(tree.origin).netloc.lower()
        self._known: dict[str, Target] = {}
        self.tokenizer = Tokenizer()

    def target(self, url: str, base: str) -> Target:
        """Where `url` leads when it stands in the file whose absolute address is `base`."""
        if url[:1] != "/" and "://" not in url:
            return self._target(url, base)
        if url not in self._known:
            self._known[url] = self._target(url, base)
        return self._known[url]

    def _target(self, url: str, base: str) -> Target:
        scheme = _SCHEME.match(url)
        if scheme and scheme[1].lower() not in ("http", "https"):
            return Target("none")
        try:
            parts = urlsplit(urljoin(base, url.strip()))
        except ValueError:
            return Target("broken")
        if parts.netloc.lower() != self._host:
            return Target("foreign")
        path = unquote(parts.path)
        if f"{path}/" == self.tree.base:
            path = self.tree.base
        if not path.startswith(self.tree.base):
            return Target("foreign" if "//" in url else "outside")
        return Target("own", self.tree.file_at(path.removeprefix(self.tree.base)), unquote(parts.fragment))

    def check(self, reference: Reference, base: str, found: Found) -> Target:
        """Where an address leads, with what is wrong with it told to `found`."""
        url = reference.url
        target = self.target(url, base)
        if CYRILLIC.search(url) or (target.kind in ("own", "outside") and ENCODED_CYRILLIC.search(url)):
            found("A114", f"ћирилично слово у адреси „{shortened(url, MOST)}”")
        if target.kind == "broken":
            found("A110", f"адреса „{shortened(url, MOST)}” није исправна")
        elif target.kind == "outside":
            found("A112", f"адреса „{shortened(url, MOST)}” води ван путање сајта {self.tree.base}")
        elif target.kind == "foreign" and reference.loads:
            found("A113", f"страна сама тражи „{shortened(url, MOST)}” од другог сервера")
        elif target.kind == "own" and not target.file:
            found(
                "A110",
                f"нема датотеке „{shortened(url, MOST)}”"
                if reference.loads
                else f"веза „{shortened(url, MOST)}” не води никуда",
            )
        return target
