"""Lists of what has a date: of a type, of each of its years, of each of its kinds."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from ..entries.card import Card
from ..entries.types import TYPES
from ..pages.coming_events import coming_events
from ..pages.open_notices import open_notices
from ..pages.page import Crumb, Ui
from ..pages.site import Site
from ..pages.subscriptions import Subscription, announced, by_kind
from .listing import Listing, whole
from .render import Heading, Link, register_page

_CURRENT: Mapping[str, Callable[[Iterable[Card]], tuple[Card, ...]]] = {
    "notice": open_notices,
    "event": coming_events,
}
_ALL = {"notice": Ui("Сва обавештења"), "document": Ui("Сва документа")}

Followed = Mapping[str, Subscription]


def dated(site: Site, lang: str, type_: str, feeds: Followed, calendars: Followed) -> Iterator[Listing]:
    """The list of a type, one of each year, and one of each kind."""
    base = f"{TYPES[type_].folder}/"
    main = whole(site, lang, type_, base)
    years, kinds = by_year(main.cards), by_kind(main.cards, TYPES[type_].plurals)
    main = _as_shown(main).joined(years=_years(base, years), kinds=_kinds(type_, base, kinds))
    calendar = {"calendar": calendars[base].address} if base in calendars else {}
    current = {"current": _CURRENT[type_](main.cards)} if type_ in _CURRENT else {}
    yield _followed(main, feeds).joined(**calendar, **current)
    part = main.joined(intro="")
    for year, found in years.items():
        crumb, heading = Crumb(str(year), f"{base}{year}/"), Heading(Ui(TYPES[type_].plural), year=year)
        yield _followed(_below(part, crumb, heading, found), feeds)
    for kind, found in kinds.items():
        label = Ui(TYPES[type_].plurals[kind])
        yield _followed(_below(part, Crumb(label, f"{base}{kind}/"), Heading(label), found), feeds)


def _as_shown(listing: Listing) -> Listing:
    """Documents stand in a register, all others as cards."""
    if listing.beside["type"] != "document":
        return listing
    return listing._replace(template="register.html", make=register_page)


def _below(listing: Listing, crumb: Crumb, heading: Heading, cards: tuple[Card, ...]) -> Listing:
    return listing._replace(heading=heading, crumbs=(*listing.crumbs, crumb), cards=cards)


def _followed(listing: Listing, feeds: Followed) -> Listing:
    """The feed of the list itself; of a year, that of its type."""
    base = listing.crumbs[1].address
    near = feeds.get(listing.address) or feeds.get(base)
    bases = dict.fromkeys((base, listing.address))
    return listing.joined(feeds=announced(feeds, *bases), feed=near.address if near else "")


def by_year(cards: tuple[Card, ...]) -> dict[int, tuple[Card, ...]]:
    """The oldest first."""
    found: dict[int, list[Card]] = {}
    for card in cards:
        day = card.day
        assert day is not None  # dated types have one
        found.setdefault(day.day.year, []).append(card)
    return {year: tuple(of_year) for year, of_year in sorted(found.items())}


def _years(base: str, years: Collection[int]) -> tuple[Link, ...]:
    """Nothing to choose from where there is one year only: its page is on the map of the site."""
    if len(years) == 1:
        return ()
    return tuple(Link(str(year), f"{base}{year}/") for year in reversed(tuple(years)))


def _kinds(type_: str, base: str, kinds: Iterable[str]) -> tuple[Link, ...]:
    """All of them, then each kind."""
    found = tuple(Link(Ui(TYPES[type_].plurals[kind]), f"{base}{kind}/") for kind in kinds)
    return (Link(_ALL[type_], base), *found) if found else ()
