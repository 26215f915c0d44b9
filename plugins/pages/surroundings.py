"""What stands on every page of a language: town, menu, footer, topics. A value, so that it is part of each key."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..municipality.model import MenuEntry, Municipality
from .output import SERBIAN
from .places import Places
from .site import TOPICS, Site


class MenuItem(NamedTuple):
    """A link of the menu or footer; `section` is the first part of the address."""

    label: str
    address: str
    section: str


class TopicLink(NamedTuple):
    """A topic as pages show it; `address` is "" where it has no page in this language."""

    id: str
    name: str
    address: str


class Surroundings(NamedTuple):
    """The inputs that all pages of a language share."""

    lang: str
    town: Municipality
    menu: tuple[MenuItem, ...]
    footer: tuple[MenuItem, ...]
    topics: tuple[TopicLink, ...]
    languages: tuple[str, ...]
    places: Places
    locale: str  # the text of theme/locales/<lang>.po


def surroundings(site: Site, lang: str) -> Surroundings:
    """Take from the site what its pages in one language share."""
    town = site.towns[lang]
    return Surroundings(
        lang,
        replace(town, day=None, most_used=(), menu=(), footer=()),
        tuple(_items(site, lang, town.menu)),
        tuple(_items(site, lang, [MenuEntry(address=address) for address in town.footer])),
        tuple(_topics(site, lang)),
        site.languages,
        site.places,
        site.theme.locales.get(lang, ""),
    )


def _items(site: Site, lang: str, entries: Iterable[MenuEntry]) -> Iterator[MenuItem]:
    """A menu holds what exists in its language."""
    titles = site.titles[lang]
    for entry in entries:
        address = entry.address
        if address in titles:
            yield MenuItem(entry.label or titles[address], address, address.partition("/")[0])


def _topics(site: Site, lang: str) -> Iterator[TopicLink]:
    for topic in site.topics:
        exists = (topic.id, lang) in site.by_topic
        yield TopicLink(topic.id, topic.name_in(lang), f"{TOPICS}{topic.id}/" if exists else "")


def menu_problems(site: Site) -> Iterator[Problem]:
    """V407: what the menu, the footer or the most used services lead to does not exist."""
    town = site.town
    titles = site.titles[SERBIAN]
    menu = tuple(entry.address for entry in town.menu)
    for key, addresses in (("meni", menu), ("najtrazenije", town.most_used), ("podnozje", town.footer)):
        for address in addresses:
            if address not in titles:
                yield problem("V407", "content/site.yml", 0, key, address=f"/{address}")
