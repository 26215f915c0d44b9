"""The home page shows what matters now; the error page helps on."""

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import islice
from typing import Any

from ..entries.card import Card
from ..entries.lifecycle import in_force
from ..pages.coming_events import coming_events
from ..pages.computed import CHANNELS, DIRECTORY, PARTICIPATION
from ..pages.in_alphabet import by_title, in_each_script
from ..pages.open_notices import first_notices
from ..pages.output import SERBIAN, Listed, Output
from ..pages.page import Feed, Page, Ui
from ..pages.places import CYRILLIC
from ..pages.site import HOME, Site
from ..pages.subscriptions import ATOM, DATED, JSON
from ..pages.surroundings import channels_of
from .render import home_page

_ALERTS, _NEWS, _NOTICES, _EVENTS, _SERVICES = 3, 6, 6, 4, 8
_WAYS = (DIRECTORY, PARTICIPATION, CHANNELS)
_URGENT = "servisna-informacija"


def plan(site: Site) -> Iterator[Output]:
    """Home and the error page in every language."""
    others = tuple(lang for lang in site.languages if lang != SERBIAN)
    for lang in site.languages:
        yield from _home(site, lang, others)
        page = Page(Ui("Стране нема"), "404.html", lang, indexed=False)
        yield Output("404.html", lang, {"page": page, "alerts": site.alerts_now[lang]}, "404.html")


def _home(site: Site, lang: str, others: tuple[str, ...]) -> Iterator[Output]:
    feeds = (Feed("", ATOM), Feed("", JSON)) if any(site.of_type(name, lang) for name in DATED) else ()
    page = Page(Ui("Почетна"), HOME, lang, site.towns[lang].about, languages=others, feeds=feeds)
    inputs = {"page": page, **_now(site, lang)}
    home = Output("index.html", lang, inputs, "home.html", home_page, listed=Listed("strane", HOME, others))
    services = partial(_services, site, lang)
    yield from in_each_script(lang, lambda script: home._replace(inputs={**inputs, "services": services(script)}))


def _now(site: Site, lang: str) -> Mapping[str, Any]:
    """What is cut off or closed these days is said with the alerts, and then not once more among the notices."""
    notices = first_notices(site.of_type("notice", lang), _NOTICES + 1)
    urgent = tuple(card for card in notices if card.category == _URGENT and card.until)[:1]
    return {
        "alerts": _newest(site.of_type("alert", lang), _ALERTS),
        "elsewhere": _untranslated(site, lang),
        "urgent": urgent,
        "notices": tuple(card for card in notices if card not in urgent)[:_NOTICES],
        "news": _newest(site.of_type("news", lang), _NEWS),
        "events": coming_events(site.of_type("event", lang))[:_EVENTS],
        "channels": channels_of(site.towns[lang], lang),
        "there": tuple(address for address in _WAYS if address in site.list_addresses[lang]),
    }


def _newest(cards: tuple[Card, ...], most: int) -> tuple[Card, ...]:
    """Cards come oldest first, and what is over need not lie at the beginning."""
    return tuple(islice(in_force(reversed(cards)), most))


def _untranslated(site: Site, lang: str) -> tuple[Card, ...]:
    """A danger is said in every language, if need be by a link to what is told in Serbian alone."""
    if lang == SERBIAN:
        return ()
    missing = tuple(card for card in site.of_type("alert", SERBIAN) if lang not in card.languages)
    return _newest(missing, _ALERTS)


def _services(site: Site, lang: str, script: str) -> tuple[Card, ...]:
    """Those that site.yml names; without them, the first of the azbuka (in both scripts the same)."""
    cards = {card.address: card for card in in_force(site.of_type("service", lang))}
    chosen = [cards[address] for address in site.town.most_used if address in cards]
    if chosen:
        return tuple(chosen[:_SERVICES])
    first = by_title(cards.values(), CYRILLIC if script else "")
    return by_title(first[:_SERVICES], script)
