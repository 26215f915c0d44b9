"""Which lists can be followed: where Atom feeds and calendars lie, and what is in them."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..entries.card import Card
from ..entries.types import TYPES
from .page import Feed, Ui
from .site import TOPICS, Site, list_address

ATOM, JSON, DEADLINES, EVENTS = "atom.xml", "feed.json", "rokovi.ics", "kalendar.ics"
DATED = tuple(name for name, type_ in TYPES.items() if type_.dated)


class Subscription(NamedTuple):
    """A file beside a list that programs look at again and again.

    `base` is the address of the list, `title` a Ui or the name of a topic ("" for everything). `cards` are all that
    belong to it, oldest first; how many of them the file holds is the matter of who writes it.
    """

    base: str
    file: str
    title: str
    cards: tuple[Card, ...]

    @property
    def address(self) -> str:
        """The address of the file: "obavestenja/konkurs/atom.xml"."""
        return self.base + self.file


def feeds(site: Site, lang: str) -> dict[str, Subscription]:
    """Atom feeds by the address of their list: of each dated type, each of its kinds, each topic with dated entries.

    That of everything lies at the root and is not among them.
    """
    found: dict[str, Subscription] = {}
    for name in DATED:
        cards, base = site.of_type(name, lang), list_address(name)
        if cards:
            found[base] = Subscription(base, ATOM, Ui(TYPES[name].plural), cards)
        for kind, of_kind in by_kind(cards, TYPES[name].plurals).items():
            address = f"{base}{kind}/"
            found[address] = Subscription(address, ATOM, Ui(TYPES[name].plurals[kind]), of_kind)
    for topic in site.topics:
        dated = tuple(card for card in site.by_topic.get((topic.id, lang), ()) if card.date)
        if dated:
            address = f"{TOPICS}{topic.id}/"
            found[address] = Subscription(address, ATOM, site.topic_name(topic, lang), dated)
    return found


def calendars(site: Site, lang: str) -> dict[str, Subscription]:
    """Calendars (iCalendar) by the address of their list: deadlines of notices, and events."""
    deadlines = tuple(card for card in site.of_type("notice", lang) if card.closes)
    found = (
        Subscription(list_address("notice"), DEADLINES, Ui("Рокови"), deadlines),
        Subscription(list_address("event"), EVENTS, Ui("Календар догађаја"), site.of_type("event", lang)),
    )
    return {item.base: item for item in found if item.cards}


def announced(found: Mapping[str, Subscription], *bases: str) -> tuple[Feed, ...]:
    """What the head of a page says of the feeds that exist at these lists, after that of everything."""
    there = [found[base] for base in bases if base in found]
    return (Feed("", ATOM), *(Feed(item.title, item.address) for item in there)) if there else ()


def by_kind(cards: Iterable[Card], kinds: Iterable[str]) -> dict[str, tuple[Card, ...]]:
    """The cards of each kind that occurs, in the order of `kinds`."""
    found: dict[str, list[Card]] = {kind: [] for kind in kinds}
    for card in cards if found else ():
        found[card.category].append(card)
    return {kind: tuple(of_kind) for kind, of_kind in found.items() if of_kind}
