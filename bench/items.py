"""Which entries the corpus has: types, dates, names and titles, known before a single text is written."""

import datetime as dt
from random import Random
from typing import NamedTuple

from . import prose, words
from .script import slug

FIRST, LAST = dt.date(2015, 1, 5), dt.date(2026, 11, 20)
TODAY = dt.date(2026, 11, 24)
FOLDERS = {"news": "vesti", "notice": "obavestenja", "service": "usluge", "page": "stranice"}
LEAST = 8  # with fewer a type would be missing
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

    @property
    def latin(self) -> bool:
        """Every second entry is written in Latin script."""
        return self.number % 2 == 1

    @property
    def address(self) -> str:
        """Where the entry's page lies below the root of the site."""
        return self.path.removeprefix("stranice/").removesuffix(".md") + "/"


def counts(entries: int) -> dict[str, int]:
    """How many there are of each type: 60 % news, 25 % notices, up to six pages, the rest services; at least LEAST."""
    if entries < LEAST:
        raise ValueError(f"at least {LEAST} entries, so that every type is there")
    news, notices = entries * 60 // 100, entries * 25 // 100
    pages = min(len(words.PAGES), 1 + entries // 100)
    return {"news": news, "notice": notices, "service": entries - news - notices - pages, "page": pages}


def items(entries: int, seed: int) -> list[Item]:
    """All entries of a corpus, by number."""
    found: list[Item] = []
    titles: set[str] = set()
    for type_, count in counts(entries).items():
        for place in range(count):
            number = len(found)
            item = _item(Random(f"{seed}/{number}/item"), number, type_, place)  # noqa: S311 - no secrets here
            if item.title in titles:
                item = item._replace(title=f"{item.title}, број {number}")
            titles.add(item.title)
            found.append(item)
    return found


def _item(rng: Random, number: int, type_: str, place: int) -> Item:
    if type_ == "page":
        title = words.PAGES[place]
        return Item(number, type_, f"stranice/{slug(title)}.md", title, None)
    if type_ == "service":
        title = words.SERVICES[place % len(words.SERVICES)]
        title += f" у {prose.place(rng)}" if place >= len(words.SERVICES) else ""
        return Item(number, type_, f"usluge/{slug(title)}-{number}.md", title, None)
    date = FIRST + dt.timedelta(days=rng.randrange((LAST - FIRST).days + 1))
    kind = rng.choice(words.KINDS) if type_ == "notice" else ""
    title = f"{_KIND_TITLES[kind]} у {prose.place(rng)}" if kind else prose.news_title(rng)
    return Item(number, type_, f"{FOLDERS[type_]}/{date.year}/{slug(title)}-{number}.md", title, date, kind)
