"""The values that reading an entry yields: what other pages may show of it, and the whole record."""

import datetime as dt
from typing import NamedTuple

from ..diagnostics.problem import Problem
from ..sources.moments import Moment
from .picture import Picture

__all__ = ["Card", "Fact", "Link", "Mentions", "Moment", "Picture", "Record"]

Fact = str | int | bool | dt.date | None | tuple["Fact", ...]


class Card(NamedTuple):
    """What other pages may show of an entry.

    `state`, `file_size`, `picture` and `languages` are joined in when the Site is made.
    """

    path: str  # below content/: "vesti/2026/most.md"
    type: str  # a key of entries.types.TYPES: "news"
    lang: str  # "sr" or the language of a translation: "en"
    address: str  # below the root of its script or language: "vesti/2026/most/"
    title: str
    summary: str
    date: Moment | None
    changed: dt.date | None
    opens: Moment | None
    closes: Moment | None
    until: Moment | None
    category: str  # the kind of a notice or document: "javni-poziv"
    topics: tuple[str, ...]
    image: str  # below content/: "slike/most.jpg"
    image_alt: str
    image_caption: str
    image_credit: str
    office: str  # the name of its file: "finansije"
    aliases: tuple[str, ...]  # earlier addresses, the oldest first
    file: str  # of a document, below content/: "datoteke/odluka.pdf"
    facts: tuple[tuple[str, Fact], ...]  # what only this type has, by English field name
    draft: bool
    withdrawn: Moment | None
    reason: str
    state: str = "current"
    file_size: int = 0  # bytes
    picture: Picture = Picture()  # that of `image`
    languages: tuple[str, ...] = ()  # of its translations
    digest: bytes = b""  # of all above, in one line: computed when the record is made, completed when the Site is

    @property
    def name(self) -> str:
        """The name of its file without folder, language and ending, by which others refer to it."""
        return self.address.rstrip("/").rpartition("/")[2]

    @property
    def day(self) -> Moment | None:
        """By which it stands in lists and years: an event's beginning, else the day of publication."""
        return self.opens if self.type == "event" else self.date

    @property
    def first_address(self) -> str:
        """The address that it had first, of which identifiers are made that never change."""
        return self.aliases[0] if self.aliases else self.address

    def fact(self, name: str) -> Fact:
        """The value of a field that only this type has; None where the entry does not give it."""
        return dict(self.facts).get(name)


class Link(NamedTuple):
    """A link or image of a body whose address is filled in when the page is rendered."""

    target: str  # below content/: "usluge/izvod.md", "slike/most.jpg", or "" for the entry itself
    anchor: str
    line: int


class Mentions(NamedTuple):
    """What the front matter of a faulty entry names: it is looked for all the same, so that all errors come at once."""

    topics: tuple[str, ...] = ()
    image: str = ""  # below content/


class Record(NamedTuple):
    """What `read` makes of one file: pure, remembered by content hash. `card` is None for a faulty entry."""

    card: Card | None
    body: str  # HTML in Cyrillic (translations: as written), links and images as holes
    links: tuple[Link, ...]
    anchors: tuple[str, ...]
    lines: tuple[tuple[str, int], ...]  # English field name -> line, for checks that need other files
    problems: tuple[Problem, ...]
    mentions: Mentions = Mentions()
