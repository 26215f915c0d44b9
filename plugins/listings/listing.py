"""A list in one language and the outputs of its pages, whatever stands on them."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..entries.card import Card
from ..pages.output import SERBIAN, Body, Listed, Make, Output
from ..pages.page import Crumb, Ui
from ..pages.site import Site
from .paging import Part, address_of, newest_first, parts
from .render import Heading, list_page

GROUP = "strane"
HOME = Crumb(Ui("Почетна"), "")
WHOLE = Part(0, 0, slice(0))  # a list on one page
_ON_ALL_PAGES = ("feeds", "type", "mixed")


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


def pages(site: Site, listing: Listing) -> Iterator[Output]:
    """The head shows what stands beside the list; numbered pages would change with it, so they do not."""
    kept = {key: value for key, value in listing.beside.items() if key in _ON_ALL_PAGES}
    numbered = listing._replace(beside=kept)
    current = {card.path for card in listing.beside.get("current", ())}
    for part in parts(len(listing.cards)):
        cards = newest_first(listing.cards, part)
        if part.number:
            yield one_page(site, numbered, cards, part)
        else:
            yield one_page(site, listing, tuple(card for card in cards if card.path not in current), part)


def one_page(site: Site, listing: Listing, cards: tuple[Card, ...] = (), part: Part = WHOLE) -> Output:
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
    return Output(f"{address}index.html", listing.lang, inputs, listing.template, listing.make, listed=listed)
