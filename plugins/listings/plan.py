"""Which lists exist, and what each of their pages holds."""

from collections.abc import Iterator

from ..entries.card import Card
from ..entries.schemas.notice import KINDS
from ..entries.types import TYPES
from ..localization import alphabet_key
from ..pages.open_notices import open_notices
from ..pages.output import BOTH, SERBIAN, Body, Listed, Output
from ..pages.page import Crumb, Feed
from ..pages.places import LATIN
from ..pages.site import LISTS, TOPICS, Site
from .paging import Part, address_of, newest_first, parts
from .render import Heading, Link, list_page, topics_page

GROUP = "strane"
_HOME = Crumb("Почетна", "")


def plan(site: Site) -> Iterator[Output]:
    """Lists by type, year, kind and topic, in every language."""
    for lang in site.languages:
        for address, type_ in LISTS.items():
            cards = site.of_type(type_, lang)
            if not cards:
                continue
            if TYPES[type_].dated:
                yield from _dated(site, lang, address, type_, cards)
            else:
                yield from _alphabetical(site, lang, address, type_, cards)
        yield from _topics(site, lang)


def _dated(site: Site, lang: str, address: str, type_: str, cards: tuple[Card, ...]) -> Iterator[Output]:
    plural = TYPES[type_].plural
    by_year = _by_year(cards)
    by_kind = {kind: tuple(card for card in cards if card.category == kind) for kind in KINDS} if type_ == "notice" else {}
    years = tuple(Link(str(year), f"{address}{year}/") for year in reversed(by_year))
    kinds = tuple(Link(KINDS[kind], f"{address}{kind}/") for kind, found in by_kind.items() if found)
    feeds = (Feed("", "atom.xml"), Feed(plural, f"{address}atom.xml"))
    aside = {"years": years, "kinds": kinds, "feed": f"{address}atom.xml", "feeds": feeds}
    crumbs = (_HOME, Crumb(plural, address))
    head = {"current": open_notices(cards), "intro": _introduction(site, lang, address)}
    yield from _pages(site, lang, Heading(plural), address, crumbs, cards, aside | head)
    for year, found in by_year.items():
        here = f"{address}{year}/"
        heading = Heading(plural, year=year)
        yield from _pages(site, lang, heading, here, (*crumbs, Crumb(str(year), here)), found, aside)
    for kind, found in by_kind.items():
        here = f"{address}{kind}/"
        if found:
            yield from _pages(site, lang, Heading(KINDS[kind]), here, (*crumbs, Crumb(KINDS[kind], here)), found, aside)


def _by_year(cards: tuple[Card, ...]) -> dict[int, tuple[Card, ...]]:
    found: dict[int, list[Card]] = {}
    for card in cards:
        assert card.date is not None
        found.setdefault(card.date.day.year, []).append(card)
    return {year: tuple(of_year) for year, of_year in sorted(found.items())}


def _alphabetical(site: Site, lang: str, address: str, type_: str, cards: tuple[Card, ...]) -> Iterator[Output]:
    """The order differs between the scripts: each has a text of its own."""
    plural = TYPES[type_].plural
    crumbs = (_HOME, Crumb(plural, address))
    aside = {"intro": _introduction(site, lang, address)}
    for script in BOTH if lang == SERBIAN else ("",):
        ordered = sorted(cards, key=lambda card: alphabet_key(card.title, latin=script == LATIN))
        whole = Part(0, 0, slice(0, len(ordered)))
        page = _page(site, lang, Heading(plural), address, crumbs, tuple(ordered), whole, aside)
        yield page._replace(scripts=(script,)) if script else page


def _topics(site: Site, lang: str) -> Iterator[Output]:
    links = []
    crumbs = (_HOME, Crumb("Теме", TOPICS))
    for topic in site.topics:
        cards = site.by_topic.get((topic.id, lang), ())
        if not cards:
            continue
        name, address = topic.name_in(lang), f"{TOPICS}{topic.id}/"
        links.append(Link(name, address))
        yield from _pages(site, lang, Heading(name), address, (*crumbs, Crumb(name, address)), cards, {})
    if links:
        languages = site.translations_of(TOPICS)
        inputs = {"items": tuple(links), "crumbs": crumbs, "languages": languages, "lang": lang}
        yield Output(f"{TOPICS}index.html", lang, inputs, "topics.html", topics_page, listed=Listed(GROUP, TOPICS, languages))


def _introduction(site: Site, lang: str, address: str) -> Body | str:
    card = site.introductions[lang].get(address)
    return site.bodies[card.path] if card else ""


def _pages(
    site: Site,
    lang: str,
    heading: Heading,
    address: str,
    crumbs: tuple[Crumb, ...],
    cards: tuple[Card, ...],
    aside: dict[str, object],
) -> Iterator[Output]:
    """The head shows all that `aside` holds; numbered pages would change with it, so they do not."""
    for part in parts(len(cards)):
        shown = aside if part.number == 0 else {key: aside[key] for key in ("feeds",) if key in aside}
        yield _page(site, lang, heading, address, crumbs, newest_first(cards, part), part, shown)


def _page(
    site: Site,
    lang: str,
    heading: Heading,
    base: str,
    crumbs: tuple[Crumb, ...],
    cards: tuple[Card, ...],
    part: Part,
    aside: dict[str, object],
) -> Output:
    """A numbered page has no translations: with the same number, they hold other entries."""
    address = address_of(base, part.number)
    numbered = part.number > 0
    serbian = not numbered or lang == SERBIAN
    languages = ((lang,) if not serbian else ()) if numbered else site.translations_of(base)
    inputs = {
        "heading": heading._replace(number=part.number),
        "address": address,
        "base": base,
        "lang": lang,
        "crumbs": crumbs,
        "cards": cards,
        "part": (part.number, part.count),
        "languages": languages,
        "serbian": serbian,
        **aside,
    }
    listed = Listed(GROUP, address, languages, serbian=serbian)
    return Output(f"{address}index.html", lang, inputs, "list.html", list_page, listed=listed)
