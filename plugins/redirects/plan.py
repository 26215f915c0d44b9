"""Every host can serve a page that leads on; rules of its own differ from host to host (see docs/it.md)."""

from collections.abc import Iterator

from ..entries.card import Card
from ..pages.aliases import file_of
from ..pages.output import Output
from ..pages.page import Page
from ..pages.site import Site


def plan(site: Site) -> Iterator[Output]:
    """In every script and language in which the entry exists; for no site map."""
    for lang in site.languages:
        for card in _moved(site, lang):
            page = Page(card.title, card.address, lang, indexed=False)
            inputs = {"title": card.title, "address": card.address, "page": page}
            for name in dict.fromkeys(map(file_of, card.aliases)):
                yield Output(name, lang, inputs, "redirect.html")


def _moved(site: Site, lang: str) -> Iterator[Card]:
    """Introductions too, which stand at the address of a list."""
    yield from (card for card in site.cards[lang] if card.aliases)
    there = site.list_addresses[lang]
    yield from (card for address, card in site.introductions[lang].items() if card.aliases and address in there)
