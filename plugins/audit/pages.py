"""One page on its own: what is wrong in it, and the facts that other pages must agree with."""

import json
from collections import Counter
from typing import NamedTuple

from .cyrillic import CyrillicOfLatinPage
from .findings import Finding
from .letters import CYRILLIC, private_use, shortened
from .links import Anchor, Linker, Reference, redirect, references, style_references
from .scope import Scope
from .tokens import Tag
from .tree import BOTH_SCRIPTS, LATIN

_NAMES = ("id", "class", "name", "for")
_ADDRESSES = ("href", "src", "srcset", "imagesrcset", "action", "formaction", "poster", "data", "xlink:href", "style")


class Page(NamedTuple):
    """What the rest of the site must agree with; `alternates` and `switches` are (hreflang, href).

    `kind` is what <body class> says, `classes` are those of all elements; `redirect` is where the page leads on to.
    """

    path: str
    lang: str
    title: str
    indexed: bool
    canonical: tuple[str, ...]
    alternates: tuple[tuple[str, str], ...]
    switches: tuple[tuple[str, str], ...]
    ids: frozenset[str]
    anchors: tuple[Anchor, ...]
    kind: str
    classes: frozenset[str]
    redirect: str
    findings: tuple[Finding, ...]


class Reading:
    """Goes through the tags of one page once."""

    def __init__(self, path: str, linker: Linker) -> None:
        self.path, self.linker, self.tree = path, linker, linker.tree
        self.expected = self.tree.tag(path)
        self.scope = Scope("" if path == BOTH_SCRIPTS else self.expected)
        self.base = self.tree.address(path)
        self.findings: list[Finding] = []
        self.lang, self.indexed, self.in_head, self.headings = "", True, True, 0
        self.titles: list[str] = []
        self.canonical: list[str] = []
        self.alternates: list[tuple[str, str]] = []
        self.switches: list[tuple[str, str]] = []
        self.ids: list[str] = []
        self.anchors: list[Anchor] = []
        self.cyrillic = CyrillicOfLatinPage(self.expected)
        self.kind = self.redirect = ""
        self.classes: set[str] = set()

    def found(self, code: str, what: str) -> None:
        """Keep one finding of this page."""
        self.findings.append(Finding(self.path, code, what))

    def read(self, source: str) -> Page:
        """All tags, then what can be said only at the end."""
        for text, tag, raw in self.linker.tokenizer.tokens(source):
            if not text.isascii():
                self.text(text)
            if tag.kind == "open":
                self.open(tag, raw)
            elif tag.kind == "close":
                self.scope.leave(tag.name)
        if mark := private_use(source):
            self.found("A126", f"знак за унутрашњу употребу {mark} остао је у страни")
        self.finish()
        return self.page()

    def page(self) -> Page:
        """The facts, as a value that travels between processes."""
        return Page(
            self.path,
            self.lang,
            self.titles[0] if self.titles else "",
            self.indexed,
            tuple(self.canonical),
            tuple(self.alternates),
            tuple(self.switches),
            frozenset(self.ids),
            tuple(anchor for anchor in self.anchors if anchor.file != self.path),
            self.kind,
            frozenset(self.classes),
            self.redirect,
            tuple(self.findings),
        )

    def text(self, text: str) -> None:
        """Text between tags."""
        self.cyrillic.text(text, self.scope.lang)

    def open(self, tag: Tag, raw: str) -> None:
        """A start tag: its attributes, its addresses, and what only this element means."""
        lang = self.scope.enter(tag.name, tag.attributes)
        if tag.attributes:
            self.attributes(tag, lang)
            for reference in references(tag):
                self.follow(reference)
        if handler := _HANDLERS.get(tag.name):
            handler(self, tag)
        elif handler_of_raw := _RAW_HANDLERS.get(tag.name):
            handler_of_raw(self, tag, raw)

    def attributes(self, tag: Tag, lang: str) -> None:
        """Ids, and Cyrillic letters where none may be."""
        if name := tag.attributes.get("id"):
            self.ids.append(name)
        if classes := tag.attributes.get("class"):
            self.classes.update(classes.split())
        for name, value in tag.attributes.items():
            if value.isascii() or not CYRILLIC.search(value) or name in _ADDRESSES:
                continue
            if name in _NAMES or name.startswith("data-"):
                self.found("A114", f"ћирилично слово у {name}=„{shortened(value)}”")
            else:
                self.cyrillic.plain(value, lang)

    def follow(self, reference: Reference) -> None:
        """An address: it must lead somewhere."""
        target = self.linker.check(reference, self.base, self.found)
        if target.fragment and target.file.endswith(".html"):
            self.anchors.append(Anchor(target.file, target.fragment, reference.url))

    def html(self, tag: Tag) -> None:
        """The page's own language."""
        self.lang = tag.attributes.get("lang", "")
        if self.path == BOTH_SCRIPTS:
            self.scope = Scope(self.lang if self.lang != LATIN else "")
        elif self.lang != self.expected:
            self.found("A120", f"lang је „{self.lang}”, а треба „{self.expected}”")

    def body(self, tag: Tag) -> None:
        """Here the head has ended; the class is the kind of the page."""
        self.in_head = False
        self.kind = " ".join(tag.attributes.get("class", "").split())

    def title(self, _: Tag, raw: str) -> None:
        """Titles of drawings do not count."""
        if self.in_head:
            self.titles.append(" ".join(raw.split()))
        self.cyrillic.plain(raw, self.scope.lang)

    def heading(self, _: Tag) -> None:
        """One h1 is the name of the page."""
        self.headings += 1

    def a(self, tag: Tag) -> None:
        """Switches of script and language, and old-fashioned anchors."""
        attributes = tag.attributes
        if "hreflang" in attributes and "alternate" in attributes.get("rel", "").split():
            self.switches.append((attributes["hreflang"], attributes.get("href", "")))
        if (name := attributes.get("name")) and name != attributes.get("id"):
            self.ids.append(name)

    def link(self, tag: Tag) -> None:
        """Canonical and the other versions of the page."""
        attributes = tag.attributes
        rels = attributes.get("rel", "").lower().split()
        if "canonical" in rels:
            self.canonical.append(attributes.get("href", ""))
        if "alternate" in rels and "hreflang" in attributes and "type" not in attributes:
            self.alternates.append((attributes["hreflang"], attributes.get("href", "")))

    def meta(self, tag: Tag) -> None:
        """Whether search engines may keep the page, and where it leads on to."""
        self.redirect = self.redirect or redirect(tag)
        if tag.attributes.get("name", "").lower() == "robots" and "noindex" in tag.attributes.get("content", ""):
            self.indexed = False

    def script(self, tag: Tag, raw: str) -> None:
        """Data must be data; other scripts are not read."""
        if "json" not in tag.attributes.get("type", ""):
            return
        try:
            data = json.dumps(json.loads(raw), ensure_ascii=False)
        except ValueError as error:
            self.found("A125", f"JSON-LD се не може прочитати: {error}")
            return
        if mark := private_use(data):
            self.found("A126", f"знак за унутрашњу употребу {mark} остао је у JSON-LD")
        self.cyrillic.plain(data, self.scope.lang)

    def style(self, _: Tag, raw: str) -> None:
        """A style sheet within the page."""
        for reference in style_references(raw):
            self.follow(reference)

    def finish(self) -> None:
        """Counts and comparisons within the page."""
        most = 2 if self.path == BOTH_SCRIPTS else 1
        if not 1 <= self.headings <= most:
            self.found("A123", f"страна треба да има један h1, а има их {self.headings}")
        if not self.titles or not self.titles[0]:
            self.found("A121", "нема наслова (title)")
        elif len(self.titles) > 1:
            self.found("A121", f"наслова (title) има {len(self.titles)}")
        for name in sorted(name for name, count in Counter(self.ids).items() if count > 1):
            self.found("A124", f"id „{name}” стоји више пута")
        for anchor in self.anchors:
            if anchor.file == self.path and not has_anchor(frozenset(self.ids), anchor.fragment):
                self.found("A111", f"веза „{anchor.url}”: нема таквог места на страни")
        if strange := self.cyrillic.strange():
            self.found("A127", f"ћирилица на латиничној страни: „{'”, „'.join(strange[:3])}”")


def has_anchor(ids: frozenset[str], fragment: str) -> bool:
    """Whether a browser finds the place that a #fragment names."""
    return fragment in ids or fragment.lower() == "top" or fragment.startswith(":~:")


_HANDLERS = {
    "html": Reading.html,
    "body": Reading.body,
    "h1": Reading.heading,
    "a": Reading.a,
    "link": Reading.link,
    "meta": Reading.meta,
}
_RAW_HANDLERS = {
    "title": Reading.title,
    "textarea": lambda reading, _, raw: reading.text(raw),
    "script": Reading.script,
    "style": Reading.style,
}


def read_page(path: str, linker: Linker) -> Page:
    """Read and check one page; one that is not UTF-8 is read as far as it goes."""
    data = linker.tree.read(path)
    reading = Reading(path, linker)
    if CYRILLIC.search(path):
        reading.found("A114", "ћирилично слово у имену датотеке")
    try:
        source = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        reading.found("A128", "страна није у UTF-8")
        source = data.decode("utf-8", "replace")
    return reading.read(source)
