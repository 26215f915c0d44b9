"""The home page shows what matters now; the error page helps on."""

from collections.abc import Iterator

from ..entries.card import Card
from ..localization import alphabet_key
from ..pages.open_notices import open_notices
from ..pages.output import SERBIAN, Listed, Output
from ..pages.page import Feed, Page, Ui
from ..pages.site import HOME, Site

_NEWS, _NOTICES, _SERVICES = 6, 6, 8


def plan(site: Site) -> Iterator[Output]:
    """Home and the error page in every language."""
    others = tuple(lang for lang in site.languages if lang != SERBIAN)
    for lang in site.languages:
        yield _home(site, lang, others)
        yield Output("404.html", lang, {"page": Page(Ui("Стране нема"), "404.html", lang, indexed=False)}, "404.html")


def _home(site: Site, lang: str, others: tuple[str, ...]) -> Output:
    feeds = (Feed("", "atom.xml"),) if _dated(site, lang) else ()
    page = Page(Ui("Почетна"), HOME, lang, site.towns[lang].about, languages=others, feeds=feeds)
    inputs = {
        "page": page,
        "news": tuple(reversed(_current(site, "news", lang)))[:_NEWS],
        "notices": _notices(site, lang),
        "services": _services(site, lang),
    }
    return Output("index.html", lang, inputs, "home.html", listed=Listed("strane", HOME, others))


def _dated(site: Site, lang: str) -> bool:
    return bool(site.of_type("news", lang) or site.of_type("notice", lang))


def _current(site: Site, type_: str, lang: str) -> tuple[Card, ...]:
    return tuple(card for card in site.of_type(type_, lang) if card.state not in ("expired", "withdrawn"))


def _notices(site: Site, lang: str) -> tuple[Card, ...]:
    """What closes first, then the newest of the others."""
    cards = _current(site, "notice", lang)
    first = open_notices(cards)
    others = (card for card in reversed(cards) if card not in first)
    return (*first, *others)[:_NOTICES]


def _services(site: Site, lang: str) -> tuple[Card, ...]:
    """Those that site.yml names; without them, the first of the alphabet."""
    cards = {card.address: card for card in _current(site, "service", lang)}
    chosen = [cards[address] for address in site.town.most_used if address in cards]
    return tuple(chosen or sorted(cards.values(), key=lambda card: alphabet_key(card.title, latin=False)))[:_SERVICES]
