"""The list of topics, and under each topic the entries of all types that have it."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from ..entries.card import Card
from ..entries.lifecycle import in_force
from ..entries.types import TYPES
from ..pages.frame import Frame
from ..pages.in_alphabet import by_title, in_each_script
from ..pages.output import Batch, Listed, Output
from ..pages.page import Crumb, Page, Ui
from ..pages.site import TOPICS, Site
from ..pages.subscriptions import Subscription, announced
from .listing import GROUP, HOME, Listing, introduction, pages
from .render import Heading, Link


def topics(site: Site, lang: str, feeds: Mapping[str, Subscription]) -> Iterator[Output | Batch]:
    """The list of topics that have entries, and the list of each."""
    title = site.titles[lang].get(TOPICS, Ui("Теме"))
    crumbs = (HOME, Crumb(title, TOPICS))
    links = []
    for topic in site.topics:
        cards = site.by_topic.get((topic.id, lang), ())
        if cards:
            name, address = site.topic_name(topic, lang), f"{TOPICS}{topic.id}/"
            links.append(Link(name, address))
            yield from _topic(site, Listing(Heading(name), lang, (*crumbs, Crumb(name, address)), cards, {}), feeds)
    if links or TOPICS in site.list_addresses[lang]:
        yield _index(site, lang, crumbs, tuple(links))


def _topic(site: Site, listing: Listing, feeds: Mapping[str, Subscription]) -> Iterator[Output | Batch]:
    """What has no date stands on the head, by type and alphabet; the rest is a list by date."""
    standing = [card for card in in_force(listing.cards) if not TYPES[card.type].dated]
    dated = tuple(card for card in listing.cards if TYPES[card.type].dated)
    feed = feeds[listing.address].address if listing.address in feeds else ""
    beside = {"mixed": True, "feeds": announced(feeds, listing.address), "feed": feed}
    for part in pages(site, listing._replace(cards=dated, beside=beside)):
        if isinstance(part, Output) and standing:  # the head
            yield from in_each_script(listing.lang, partial(_with, part, standing))
        else:
            yield part


def _with(head: Output, standing: list[Card], script: str) -> Output:
    return head._replace(inputs={**head.inputs, "standing": _by_type(standing, script)})


def _by_type(cards: list[Card], script: str) -> tuple[tuple[str, tuple[Card, ...]], ...]:
    found: dict[str, list[Card]] = {}
    for card in cards:
        found.setdefault(card.type, []).append(card)
    return tuple((name, by_title(found[name], script)) for name in TYPES if name in found)


def _index(site: Site, lang: str, crumbs: tuple[Crumb, ...], links: tuple[Link, ...]) -> Output:
    languages = site.translations_of(TOPICS)
    inputs = {
        "items": links,
        "intro": introduction(site, lang, TOPICS),
        "crumbs": crumbs,
        "languages": languages,
        "lang": lang,
        "alerts": site.alerts_now[lang],
    }
    listed = Listed(GROUP, TOPICS, languages)
    return Output(f"{TOPICS}index.html", lang, inputs, "topics.html", _index_page, listed=listed)


def _index_page(frame: Frame, inputs: Mapping[str, Any]) -> str:
    crumbs, languages = inputs["crumbs"], inputs["languages"]
    page = Page(crumbs[-1].label, TOPICS, inputs["lang"], section="teme", crumbs=crumbs, languages=languages)
    return frame.render("topics.html", {"page": page, **{name: inputs[name] for name in ("items", "intro", "alerts")}})
