"""The other entries that stand on an entry's page: the office that answers for it, and what an office has."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from ..entries.card import Card
from ..entries.lifecycle import in_force
from ..pages.in_alphabet import by_position, by_title
from ..pages.output import SERBIAN
from ..pages.site import Site

_LATEST = 5
_LATEST_OF = ("notice", "document")


def relations(site: Site, card: Card, script: str = "") -> dict[str, Any]:
    """Inputs of the page, only those that there are; what is alphabetical, as in the script."""
    found: dict[str, Any] = {}
    if card.office and (office := _named(site, "office", card.office, card.lang)):
        found["office"] = office
    if card.type == "office" and card.state != "withdrawn":
        found |= {name: cards for name, cards in _of_office(site, card, script).items() if cards}
    return found


def _named(site: Site, type_: str, name: str, lang: str) -> Card | None:
    """Without a translation, the Serbian one: who answers for something is said in every language."""
    card = site.named(type_, lang).get(name) or site.named(type_, SERBIAN).get(name)
    return None if card is None or card.state == "withdrawn" else card


def _of_office(site: Site, office: Card, script: str) -> Mapping[str, Any]:
    own = site.by_office.get((office.name, office.lang), ())
    below = site.below_office.get((office.name, office.lang), ())
    by_type: dict[str, list[Card]] = {}
    for card in in_force(own):
        by_type.setdefault(card.type, []).append(card)
    head = str(office.fact("head") or "")
    latest = (card for card in in_force(reversed(own)) if card.type in _LATEST_OF)
    return {
        "above": tuple(_above(site, office)),
        "head": _named(site, "person", head, office.lang) if head else None,
        "children": by_position(in_force(below), script),
        "people": by_title((card for card in by_type.get("person", ()) if card.name != head), script),
        "services": by_title(by_type.get("service", ()), script),
        "latest": tuple(islice(latest, _LATEST)),
    }


def _above(site: Site, office: Card) -> Iterator[Card]:
    """The offices that it is part of, the highest first; a circle is a fault that is named elsewhere."""
    way: list[Card] = []
    parent: Card | None = office
    while parent and (name := str(parent.fact("part_of") or "")):
        parent = _named(site, "office", name, office.lang)
        if parent is None or parent in way or parent.name == office.name:
            break
        way.append(parent)
    return reversed(way)
