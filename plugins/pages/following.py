"""How a reader can follow the town without a social network: feeds of everything and of types, calendars."""

from typing import NamedTuple

from ..entries.types import TYPES
from .page import Ui
from .site import Site, list_address
from .subscriptions import ATOM, DATED, JSON, calendars


class Follow(NamedTuple):
    """A file that a program looks at again and again; `format` is a proper name."""

    title: str
    address: str
    format: str


def ways_to_follow(site: Site, lang: str) -> tuple[Follow, ...]:
    """Those that exist in a language; feeds of kinds and topics stand beside their lists alone."""
    dated = [name for name in DATED if site.of_type(name, lang)]
    everything = (Follow(Ui("Све ново"), ATOM, "Atom"), Follow(Ui("Све ново"), JSON, "JSON Feed"))
    feeds = (Follow(Ui(TYPES[name].plural), list_address(name) + ATOM, "Atom") for name in dated)
    ours = (Follow(item.title, item.address, "iCalendar") for item in calendars(site, lang).values())
    return (*(everything if dated else ()), *feeds, *ours)
