"""What the map for people is made of: lists with their years and kinds, pages, services, offices, topics, feeds."""

from collections.abc import Iterator

from ..entries.card import Card
from ..entries.types import TYPES
from ..pages.computed import SITE_INDEX, TITLES
from ..pages.computed_page import computed_page
from ..pages.following import ways_to_follow
from ..pages.in_alphabet import by_position, told_its_script
from ..pages.output import Output
from ..pages.page import Ui
from ..pages.site import HOME, LISTS, TOPICS, Site
from .render import Branch, site_index_page


def plan(site: Site) -> Iterator[Output]:
    """One page in each language that has it; pages and services are sorted for each script."""
    for lang in site.languages:
        if SITE_INDEX in site.list_addresses[lang]:
            inputs = {
                "ours": tuple(_ours(site, lang)),
                "lists": tuple(_lists(site, lang)),
                "topics": tuple(_topics(site, lang)),
                "pages": _shown(site.of_type("page", lang)),
                "services": _shown(site.of_type("service", lang)),
                "follow": ways_to_follow(site, lang),
            }
            page = computed_page(site, SITE_INDEX, lang, "site-index.html", inputs)._replace(make=site_index_page)
            for one in told_its_script(page):
                offices = _offices(site, lang, "", one.inputs["script"])
                yield one._replace(inputs={**one.inputs, "offices": offices})


def _shown(cards: tuple[Card, ...]) -> tuple[Card, ...]:
    return tuple(card for card in cards if card.state != "withdrawn")


def _ours(site: Site, lang: str) -> Iterator[Branch]:
    """Home and the pages that the site makes itself, but for this one."""
    titles = site.titles[lang]
    for address in (HOME, *(address for address in TITLES if address != SITE_INDEX)):
        if address in titles:
            yield Branch(titles[address], address)


def _lists(site: Site, lang: str) -> Iterator[Branch]:
    there, titles = site.list_addresses[lang], site.titles[lang]
    for address, name in LISTS.items():
        if address in there:
            yield Branch(titles[address], address, (*_kinds(site, lang, name), *_years(site, lang, name)))


def _kinds(site: Site, lang: str, name: str) -> Iterator[Branch]:
    base = f"{TYPES[name].folder}/"
    for kind, label in TYPES[name].plurals.items():
        if f"{base}{kind}/" in site.list_addresses[lang]:
            yield Branch(Ui(label), f"{base}{kind}/")


def _years(site: Site, lang: str, name: str) -> Iterator[Branch]:
    """The newest first."""
    base = f"{TYPES[name].folder}/"
    if TYPES[name].dated:
        years = {card.day.day.year for card in site.of_type(name, lang) if card.day}
        yield from (Branch(str(year), f"{base}{year}/") for year in sorted(years, reverse=True))


def _topics(site: Site, lang: str) -> Iterator[Branch]:
    for topic in site.topics:
        if (topic.id, lang) in site.by_topic:
            yield Branch(site.topic_name(topic, lang), f"{TOPICS}{topic.id}/")


def _offices(site: Site, lang: str, parent: str, script: str) -> tuple[Branch, ...]:
    """The tree as offices give it themselves; what is below a withdrawn one takes its place.

    A circle hangs on no top and is left out.
    """
    found: list[Branch] = []
    for card in by_position(site.below_office.get((parent, lang), ()), script):
        below = _offices(site, lang, card.name, script)
        found += below if card.state == "withdrawn" else [Branch(card.title, card.address, below)]
    return tuple(found)
