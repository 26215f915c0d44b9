"""Which entries the corpus has: types, dates, names and titles, known before a single text is written."""

import datetime as dt
from collections.abc import Callable, Mapping
from random import Random
from types import MappingProxyType
from typing import NamedTuple

from . import prose, words
from .script import slug

FIRST, LAST = dt.date(2015, 1, 5), dt.date(2026, 11, 20)
TODAY = dt.date(2026, 11, 24)
FOLDERS: Mapping[str, str] = MappingProxyType(
    {
        "news": "vesti",
        "notice": "obavestenja",
        "service": "usluge",
        "event": "dogadjaji",
        "office": "uprava",
        "person": "ljudi",
        "document": "dokumenta",
        "alert": "hitno",
        "campaign": "kampanje",
        "page": "stranice",
    }
)
# Of a thousand entries, and the most that a town has of them; all the rest is news.
_SHARES = MappingProxyType(
    {
        "notice": (190, 10_000),
        "service": (80, 150),
        "event": (60, 10_000),
        "office": (20, len(words.OFFICES)),
        "person": (50, 120),
        "document": (120, 10_000),
        "alert": (20, 10_000),
        "campaign": (10, 60),
        "page": (10, len(words.PAGES)),
    }
)
LEAST = 12  # with fewer a type would be missing
EVERY_TRANSLATED = 25  # one entry in so many is there in English too
_KIND_TITLES = {
    "servisna-informacija": "Прекид воде",
    "javni-poziv": "Јавни позив за пројекте",
    "konkurs": "Конкурс за удружења",
    "javna-rasprava": "Јавна расправа о плану",
    "javni-uvid": "Јавни увид у план",
    "oglas": "Оглас о закупу",
}


class Item(NamedTuple):
    """One entry; `path` is below the content folder, `number` its place in the corpus, which seeds its text."""

    number: int
    type: str
    path: str
    title: str
    date: dt.date | None
    kind: str = ""
    opens: dt.date | None = None  # the day on which an event begins

    @property
    def latin(self) -> bool:
        """Every second entry is written in Latin script."""
        return self.number % 2 == 1

    @property
    def translated(self) -> bool:
        """Some entries are there in English too."""
        return self.number % EVERY_TRANSLATED == 0

    @property
    def name(self) -> str:
        """The name of the file, by which others refer to an office or a person."""
        return self.path.rpartition("/")[2].removesuffix(".md")

    @property
    def address(self) -> str:
        """Where the entry's page lies below the root of the site."""
        return self.path.removeprefix("stranice/").removesuffix(".md") + "/"


def counts(entries: int) -> dict[str, int]:
    """How many there are of each type, at least one; at least LEAST entries."""
    if entries < LEAST:
        raise ValueError(f"at least {LEAST} entries, so that every type is there")
    others = {type_: max(1, min(most, entries * share // 1000)) for type_, (share, most) in _SHARES.items()}
    return {"news": entries - sum(others.values()), **others}


def items(entries: int, seed: int) -> list[Item]:
    """All entries of a corpus, by number."""
    found: list[Item] = []
    titles: set[str] = set()
    for type_, count in counts(entries).items():
        for place in range(count):
            number = len(found)
            rng = Random(f"{seed}/{number}/item")  # noqa: S311 - no secrets here
            item = _dated(rng, number, type_) if type_ in _TITLES else _lasting(rng, number, type_, place)
            if item.title in titles:
                item = item._replace(title=f"{item.title}, број {number}")
            titles.add(item.title)
            found.append(item)
    return found


def _lasting(rng: Random, number: int, type_: str, place: int) -> Item:
    """An entry that has no date; pages and offices have the names that they have in every town."""
    if type_ in _NAMES:
        title, name = _NAMES[type_][place], slug(_NAMES[type_][place])
    else:
        title = _lasting_title(rng, type_, place)
        name = f"{slug(title)}-{number}"
    return Item(number, type_, f"{FOLDERS[type_]}/{name}.md", title, None)


def _lasting_title(rng: Random, type_: str, place: int) -> str:
    if type_ == "person":
        return prose.person(rng)
    known = words.SERVICES if type_ == "service" else words.CAMPAIGNS
    title = known[place % len(known)]
    return f"{title} у {prose.place(rng)}" if place >= len(known) else title


def _dated(rng: Random, number: int, type_: str) -> Item:
    """An entry of the archive; an event begins some days after it was announced."""
    date = FIRST + dt.timedelta(days=rng.randrange((LAST - FIRST).days + 1))
    kind = rng.choice(_KINDS[type_]) if type_ in _KINDS else ""
    title = _TITLES[type_](rng, kind)
    opens = date + dt.timedelta(days=rng.randrange(3, 40)) if type_ == "event" else None
    year = (opens or date).year
    return Item(number, type_, f"{FOLDERS[type_]}/{year}/{slug(title)}-{number}.md", title, date, kind, opens)


_NAMES = {"page": words.PAGES, "office": words.OFFICES}
_KINDS = {"notice": words.KINDS, "document": tuple(words.DOCUMENT_KINDS)}
_TITLES: dict[str, Callable[[Random, str], str]] = {
    "news": lambda rng, _: prose.news_title(rng),
    "notice": lambda rng, kind: f"{_KIND_TITLES[kind]} у {prose.place(rng)}",
    "event": lambda rng, _: f"{rng.choice(words.EVENTS)} у {prose.place(rng)}",
    "document": lambda rng, kind: f"{words.DOCUMENT_KINDS[kind]} {rng.choice(words.THINGS)} у {prose.place(rng)}",
    "alert": lambda rng, _: f"{rng.choice(words.ALERTS)} у {prose.place(rng)}",
}
