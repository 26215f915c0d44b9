"""Which lists exist, and what each of their pages holds."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from ..entries.card import Card
from ..entries.types import TYPES
from ..localization import alphabet_key
from ..pages.open_notices import open_notices
from ..pages.output import BOTH, SERBIAN, Body, Listed, Output
from ..pages.page import Crumb, Feed, Ui
from ..pages.places import LATIN
from ..pages.site import LISTS, TOPICS, Site, list_address
from .paging import Part, address_of, newest_first, parts
from .render import Heading, Link, list_page, topics_page

GROUP = "strane"
_HOME = Crumb(Ui("Почетна"), "")


class Listing(NamedTuple):
    """A list in one language: its cards, and what stands beside them on its head."""

    heading: Heading
    lang: str
    crumbs: tuple[Crumb, ...]
    cards: tuple[Card, ...]
    beside: Mapping[str, Any]

    @property
    def address(self) -> str:
        """The last crumb is the list itself."""
        return self.crumbs[-1].address


def plan(site: Site) -> Iterator[Output]:
    """Lists by type, year, kind and topic, in every language."""
    for lang in site.languages:
        for address, type_ in LISTS.items():
            cards = site.of_type(type_, lang)
            if cards and TYPES[type_].dated:
                for listing in _dated(site, lang, type_, cards):
                    yield from _pages(site, listing)
            elif cards:
                yield from _alphabetical(site, _whole(site, lang, type_, cards, address))
            elif address in site.list_addresses[lang]:  # what is introduced is there before its first entry
                yield from _pages(site, _whole(site, lang, type_, cards, address))
        yield from _topics(site, lang)


def _dated(site: Site, lang: str, type_: str, cards: tuple[Card, ...]) -> Iterator[Listing]:
    """The list of a type, one of each year, and for notices one of each kind."""
    address = list_address(type_)
    whole = _whole(site, lang, type_, cards, address)
    by_year = _by_year(cards)
    labels = TYPES[type_].kinds
    by_kind = _by_kind(cards, labels)
    beside = {
        "years": tuple(Link(str(year), f"{address}{year}/") for year in reversed(by_year)),
        "kinds": tuple(Link(labels[kind], f"{address}{kind}/") for kind in by_kind),
        "feed": f"{address}atom.xml",
        "feeds": (Feed("", "atom.xml"), Feed(Ui(TYPES[type_].plural), f"{address}atom.xml")),
    }
    yield whole._replace(beside={**beside, **whole.beside, "current": open_notices(cards)})
    for year, found in by_year.items():
        crumbs = (*whole.crumbs, Crumb(str(year), f"{address}{year}/"))
        yield Listing(Heading(Ui(TYPES[type_].plural), year=year), lang, crumbs, found, beside)
    for kind, found in by_kind.items():
        crumbs = (*whole.crumbs, Crumb(Ui(labels[kind]), f"{address}{kind}/"))
        yield Listing(Heading(Ui(labels[kind])), lang, crumbs, found, beside)


def _whole(site: Site, lang: str, type_: str, cards: tuple[Card, ...], address: str) -> Listing:
    """The heading is the title of the introduction, where there is one."""
    title = site.list_title(type_, lang)
    introduction = site.introductions[lang].get(address)
    shown = introduction is not None and introduction.state != "withdrawn"
    intro: Body | str = site.bodies[introduction.path] if introduction and shown else ""
    return Listing(Heading(title), lang, (_HOME, Crumb(title, address)), cards, {"intro": intro})


def _by_year(cards: tuple[Card, ...]) -> dict[int, tuple[Card, ...]]:
    found: dict[int, list[Card]] = {}
    for card in cards:
        assert card.day is not None  # dated types have one
        found.setdefault(card.day.day.year, []).append(card)
    return {year: tuple(of_year) for year, of_year in sorted(found.items())}


def _by_kind(cards: tuple[Card, ...], kinds: Iterable[str]) -> dict[str, tuple[Card, ...]]:
    found = {kind: tuple(card for card in cards if card.category == kind) for kind in kinds}
    return {kind: of_kind for kind, of_kind in found.items() if of_kind}


def _alphabetical(site: Site, listing: Listing) -> Iterator[Output]:
    """The order differs between the scripts: each has a text of its own."""
    for script in BOTH if listing.lang == SERBIAN else ("",):
        ordered = sorted(listing.cards, key=lambda card: alphabet_key(card.title, latin=script == LATIN))
        page = _page(site, listing, tuple(ordered), Part(0, 0, slice(0)))
        yield page._replace(scripts=(script,)) if script else page


def _topics(site: Site, lang: str) -> Iterator[Output]:
    """The list of topics that have entries, and the list of each."""
    crumbs = (_HOME, Crumb(Ui("Теме"), TOPICS))
    links = []
    for topic in site.topics:
        cards = site.by_topic.get((topic.id, lang), ())
        if cards:
            name, address = site.topic_name(topic, lang), f"{TOPICS}{topic.id}/"
            links.append(Link(name, address))
            yield from _pages(site, Listing(Heading(name), lang, (*crumbs, Crumb(name, address)), cards, {}))
    if links:
        languages = site.translations_of(TOPICS)
        inputs = {"items": tuple(links), "crumbs": crumbs, "languages": languages, "lang": lang}
        listed = Listed(GROUP, TOPICS, languages)
        yield Output(f"{TOPICS}index.html", lang, inputs, "topics.html", topics_page, listed=listed)


def _pages(site: Site, listing: Listing) -> Iterator[Output]:
    """The head shows what stands beside the list; numbered pages would change with it, so they do not."""
    numbered = listing._replace(beside={key: value for key, value in listing.beside.items() if key == "feeds"})
    for part in parts(len(listing.cards)):
        cards = newest_first(listing.cards, part)
        if part.number:
            yield _page(site, numbered, cards, part)
        else:
            current = listing.beside.get("current", ())
            yield _page(site, listing, tuple(card for card in cards if card not in current), part)


def _page(site: Site, listing: Listing, cards: tuple[Card, ...], part: Part) -> Output:
    """A numbered page has no translations: with the same number, they hold other entries."""
    address = address_of(listing.address, part.number)
    serbian = listing.lang == SERBIAN or not part.number
    own = () if listing.lang == SERBIAN else (listing.lang,)
    languages = own if part.number else site.translations_of(listing.address)
    inputs = {
        "heading": listing.heading._replace(number=part.number),
        "address": address,
        "base": listing.address,
        "lang": listing.lang,
        "crumbs": listing.crumbs,
        "cards": cards,
        "part": (part.number, part.behind),
        "languages": languages,
        "serbian": serbian,
        **listing.beside,
    }
    listed = Listed(GROUP, address, languages, serbian=serbian)
    return Output(f"{address}index.html", listing.lang, inputs, "list.html", list_page, listed=listed)
