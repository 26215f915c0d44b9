"""Files that are no pages, one at a time: style sheets, feeds, calendars, maps, data."""

import json
from typing import NamedTuple
from xml.etree.ElementTree import Element

from . import calendars, feed_reader, feeds, json_feeds, sitemap
from .documents import XmlError, parse
from .findings import Finding, Unavailable
from .letters import CYRILLIC, private_use
from .links import Linker, style_references

_TEXTS = (".css", ".js", ".json", ".txt", ".ics", ".svg", ".webmanifest", ".jsonld", ".csv", ".xml")
_JSON = (".json", ".webmanifest", ".jsonld")
_DOWNLOADS = ("datoteke/", "slike/")


class Other(NamedTuple):
    """What reading a file that is no page gave; `check` is the line of the table that counts it, `root` for XML."""

    path: str
    check: str
    root: Element | None
    findings: tuple[Finding, ...]
    unavailable: str


def is_ours(path: str) -> bool:
    """Whether a file is text of the site's own making."""
    return path.endswith(_TEXTS) and not path.startswith(_DOWNLOADS)


class Reading:
    """Reads one file; how depends on what it is."""

    def __init__(self, path: str, linker: Linker) -> None:
        self.path, self.linker = path, linker
        self.check = ""
        self.root: Element | None = None
        self.findings: list[Finding] = []

    def found(self, code: str, what: str) -> None:
        """Keep one finding of this file."""
        self.findings.append(Finding(self.path, code, what))

    def read(self) -> Other:
        """All that can be said of it."""
        data = self.linker.tree.read(self.path)
        text = data.decode("utf-8", "replace")
        if CYRILLIC.search(self.path):
            self.found("A114", "ћирилично слово у имену датотеке")
        if mark := private_use(text, escapes=self.path.endswith(_JSON)):
            self.found("A126", f"знак за унутрашњу употребу {mark} остао је у датотеци")
        why = ""
        try:
            self.content(data, text)
        except Unavailable as error:
            why = str(error)
        return Other(self.path, self.check, self.root, tuple(self.findings), why)

    def content(self, data: bytes, text: str) -> None:
        """What only this kind of file means; raises Unavailable."""
        if self.path.endswith(".css"):
            for reference in style_references(text):
                self.linker.check(reference, self.linker.tree.address(self.path), self.found)
        elif self.path.endswith(_JSON):
            self.json(text)
        elif self.path.endswith(".ics"):
            self.check = "calendars"
            calendars.check(data, self.path, self.linker, self.found)
        elif self.path.endswith(".xml"):
            self.xml(data)

    def json(self, text: str) -> None:
        """Data, perhaps a feed."""
        self.check = "json"
        try:
            data = json.loads(text)
        except ValueError as error:
            self.found("A160", f"JSON се не може прочитати: {error}")
            return
        if json_feeds.is_feed(self.path, data):
            json_feeds.check(data, self.path, self.linker, self.found)

    def xml(self, data: bytes) -> None:
        """A feed, a map, or any other document."""
        try:
            self.root = parse(data)
        except XmlError as error:
            self.found("A140", str(error))
            return
        if self.root.tag == f"{feeds.ATOM}feed":
            self.check = "atom"
            feeds.check(self.root, self.path, self.linker, self.found)
            self.findings += feed_reader.check(self.path, data, self.root)
        elif self.root.tag.startswith(sitemap.MAP):
            self.check = "sitemap"


def read_other(path: str, linker: Linker) -> Other:
    """Read and check one file that is no page."""
    return Reading(path, linker).read()
