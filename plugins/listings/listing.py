"""A list in one language and the outputs of its pages, whatever stands on them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from ..entries.card import Card
from ..pages.output import SERBIAN, Batch, Body, Listed, Make, Member, Output
from ..pages.page import Crumb, Ui
from ..pages.site import ALERTS, Site
from .paging import Part, address_of, newest_first, parts
from .render import Heading, list_page, register_page

GROUP = "strane"
HOME = Crumb(Ui("Почетна"), "")
WHOLE = Part(0, 0, slice(0))  # a list on one page
_ON_ALL_PAGES = ("feeds", "type", "mixed")
_NUMBERED: Mapping[str, Make] = {"list.html": list_page, "register.html": register_page}


class Listing(NamedTuple):
    """A list in one language: its cards, oldest first, and what stands beside them on its head."""

    heading: Heading
    lang: str
    crumbs: tuple[Crumb, ...]
    cards: tuple[Card, ...]
    beside: Mapping[str, Any]
    template: str = "list.html"
    make: Make = list_page

    @property
    def address(self) -> str:
        """The last crumb is the list itself."""
        return self.crumbs[-1].address

    def joined(self, **beside: object) -> "Listing":
        """The same list with more beside it."""
        return self._replace(beside={**self.beside, **beside})


def whole(site: Site, lang: str, type_: str, address: str) -> Listing:
    """The list of all entries of a type; its heading is the title of the introduction, where there is one."""
    title = site.list_title(type_, lang)
    beside = {"intro": introduction(site, lang, address), "type": type_}
    return Listing(Heading(title), lang, (HOME, Crumb(title, address)), site.of_type(type_, lang), beside)


def introduction(site: Site, lang: str, address: str) -> Body | str:
    """The text that stands at the head of a list; "" without one."""
    found = site.introductions[lang].get(address)
    return site.bodies[found.path] if found is not None and found.state != "withdrawn" else ""


def pages(site: Site, listing: Listing) -> Iterator[Output | Batch]:
    """The head shows what stands beside the list; numbered pages would change with it, so they do not."""
    head, *numbered = parts(len(listing.cards))
    current = {card.path for card in listing.beside.get("current", ())}
    cards = tuple(card for card in newest_first(listing.cards, head) if card.path not in current)
    yield one_page(site, listing, cards, head)
    if numbered:
        yield _batch(listing, numbered)


def one_page(site: Site, listing: Listing, cards: tuple[Card, ...] = (), part: Part = WHOLE) -> Output:
    """The head of a list, or all of it."""
    listed = Listed(GROUP, listing.address, site.translations_of(listing.address))
    # The list of alerts says them itself.
    alerts = () if listing.address.startswith(ALERTS) else site.alerts_now[listing.lang]
    return _output(listing.joined(alerts=alerts), cards, part, listed)


def _batch(listing: Listing, numbered: Iterable[Part]) -> Batch:
    """The numbered pages, which seldom change. They look the same in all lists but the register of documents."""
    template = listing.template if listing.template in _NUMBERED else "list.html"
    kept = {key: value for key, value in listing.beside.items() if key in _ON_ALL_PAGES}
    shared = (listing.heading, listing.lang, listing.crumbs, template, kept)
    members = tuple((part.number, part.behind, newest_first(listing.cards, part)) for part in numbered)
    name = f"{GROUP}/{listing.lang}/{listing.address}"
    return Batch(name, listing.lang, template, shared, members, _numbered_page, _numbered_listed)


def _numbered_page(shared: Member, member: Member) -> Output:
    heading, lang, crumbs, template, beside = shared
    number, behind, cards = member
    listing = Listing(heading, lang, crumbs, (), beside, template, _NUMBERED[template])
    return _output(listing, cards, Part(number, behind, slice(0)), _numbered_listed(shared, member))


def _numbered_listed(shared: Member, member: Member) -> Listed:
    """A numbered page has no translations: with the same number, they hold other entries."""
    _, lang, crumbs, *_ = shared
    own = () if lang == SERBIAN else (lang,)
    return Listed(GROUP, address_of(crumbs[-1].address, member[0]), own, serbian=lang == SERBIAN)


def _output(listing: Listing, cards: tuple[Card, ...], part: Part, listed: Listed) -> Output:
    inputs = {
        "heading": listing.heading._replace(number=part.number),
        "address": listed.address,
        "base": listing.address,
        "lang": listing.lang,
        "crumbs": listing.crumbs,
        "cards": cards,
        "part": (part.number, part.behind),
        "languages": listed.languages,
        "serbian": listed.serbian,
        **listing.beside,
    }
    return Output(f"{listed.address}index.html", listing.lang, inputs, listing.template, listing.make, listed=listed)
