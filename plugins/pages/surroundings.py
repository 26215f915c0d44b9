"""What stands on every page of a language: town, menu, footer, topics. A value, so that it is part of each key."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from ..municipality.model import NETWORKS, Channel, MenuEntry, Municipality
from ..scripts import NONE, Glossary
from ..scripts.marks import ROOT
from .arms import Arms, arms
from .computed import DIRECTORY, SITE_INDEX
from .output import SERBIAN
from .places import Places
from .site import TOPICS, Site

_BRANDS = {
    "facebook": "Facebook", "instagram": "Instagram", "youtube": "YouTube", "viber": "Viber", "x": "X",
    "tiktok": "TikTok", "linkedin": "LinkedIn", "telegram": "Telegram", "whatsapp": "WhatsApp", "mastodon": "Mastodon",
    "bluesky": "Bluesky",
}  # fmt: skip


class ChannelLink(NamedTuple):
    """An account of the town as pages show it; `network` is what people call the network."""

    name: str
    url: str
    network: str
    purpose: str
    answers: str


class MenuItem(NamedTuple):
    """A link of the menu or footer; `section` is the first part of the address, `label` what people wrote, or a Ui."""

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
    arms: Arms
    locale: str  # the text of theme/locales/<lang>.po
    glossary: Glossary = NONE

    def url(self, address: str) -> str:
        """A page in the reader's script and language, without the origin."""
        return (ROOT if self.lang == SERBIAN else self.places.root(self.lang)) + address


def surroundings(site: Site, lang: str) -> Surroundings:
    """Take from the site what its pages in one language share."""
    town = site.towns[lang]
    return Surroundings(
        lang,
        replace(town, day=None, most_used=(), menu=(), footer=(), channels=tuple(_named(town, lang))),
        tuple(_items(site, lang, town.menu)),
        tuple(_items(site, lang, _footer(town))),
        tuple(_topics(site, lang)),
        site.languages,
        site.places,
        arms(site, town),
        site.theme.locales.get(lang, ""),
        site.glossary,
    )


def channels_of(town: Municipality, lang: str) -> tuple[ChannelLink, ...]:
    """A channel without a name of its own is called by its network: a link needs words."""
    names = NETWORKS if lang == SERBIAN else _BRANDS
    return tuple(
        ChannelLink(item.name or names[item.network], item.url, names[item.network], item.purpose, item.answers)
        for item in town.channels
    )


def _named(town: Municipality, lang: str) -> Iterator[Channel]:
    """What every page says of the channels: the rest stands on a page of its own."""
    for channel, link in zip(town.channels, channels_of(town, lang), strict=True):
        yield replace(channel, name=link.name, purpose="", answers="")


def _footer(town: Municipality) -> Iterator[MenuEntry]:
    """What site.yml names, and the two ways to everything where it names them nowhere."""
    named = {entry.address for entry in town.menu}
    wanted = (*town.footer, *(place for place in (DIRECTORY, SITE_INDEX) if place not in named))
    return (MenuEntry(address=address) for address in dict.fromkeys(wanted))


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
        yield TopicLink(topic.id, site.topic_name(topic, lang), f"{TOPICS}{topic.id}/" if exists else "")
