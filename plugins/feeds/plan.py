"""Which feeds there are, and their entries."""

from collections.abc import Iterator

from ..entries.card import Card
from ..entries.types import TYPES
from ..pages.output import Output
from ..pages.page import Ui
from ..pages.site import Site, list_address
from .atom import feed

LENGTH = 20


def plan(site: Site) -> Iterator[Output]:
    """One of everything dated and one of each dated type, in every language that has entries."""
    dated = [name for name, type_ in TYPES.items() if type_.dated]
    for lang in site.languages:
        of_types = {name: site.of_type(name, lang) for name in dated}
        everything = sorted((card for cards in of_types.values() for card in cards[-LENGTH:]), key=_order)
        yield from _output(lang, "", "", everything)
        for name, cards in of_types.items():
            yield from _output(lang, list_address(name), Ui(TYPES[name].plural), cards)


def _output(lang: str, address: str, title: str, cards: "list[Card] | tuple[Card, ...]") -> Iterator[Output]:
    if cards:
        inputs = {"title": title, "address": address, "cards": tuple(reversed(cards[-LENGTH:]))}
        yield Output(f"{address}atom.xml", lang, inputs, make=feed)


def _order(card: Card) -> tuple[str, str]:
    assert card.date is not None
    return card.date.isoformat(), card.path
