"""The directory of people: by surname, in the order of each script's alphabet."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any, NamedTuple

from ..entries.card import Card
from ..pages.frame import Frame
from ..pages.in_alphabet import in_each_script, text_key
from ..pages.letters import anchor_of, letter_of
from ..pages.output import SERBIAN, Output
from ..pages.places import CYRILLIC, LATIN
from ..pages.references import Reference, reference
from ..pages.site import Site
from ..scripts import untranslated
from ..scripts.marks import chosen
from .listing import Listing, one_page
from .names import Name, split_name
from .render import in_common

_FEW = 20  # so many are found without letters


class Row(NamedTuple):
    """A person, the parts of the name, and the office."""

    person: Card
    name: Name
    office: Card | None


class ShownRow(NamedTuple):
    """A row as the template sees it."""

    person: Card
    name: Name
    office: Reference | None


class Group(NamedTuple):
    """The people under one letter; "" where there are few. The anchor is the same in both scripts."""

    letter: str
    anchor: str
    rows: tuple[Any, ...]


def people(site: Site, listing: Listing) -> Iterator[Output]:
    """One page for each script. What is withdrawn stands below the directory."""
    withdrawn = tuple(card for card in listing.cards if card.state == "withdrawn")
    listing = listing._replace(template="people.html", make=_people_page)
    yield from in_each_script(
        listing.lang, lambda script: one_page(site, listing.joined(groups=_groups(site, listing, script)), withdrawn)
    )


def _groups(site: Site, listing: Listing, script: str) -> tuple[Group, ...]:
    """Names are sorted by their Serbian form in all languages: they are the same names."""
    originals = site.named("person", SERBIAN)
    shown = [card for card in listing.cards if card.state != "withdrawn"]
    latin = script != CYRILLIC
    names = {card.name: split_name(chosen(originals[card.name].title, latin=latin)) for card in shown}
    shown.sort(key=lambda card: (_key(names[card.name], script or LATIN), card.path))
    rows = [Row(card, split_name(chosen(card.title, latin=latin)), _office(site, card)) for card in shown]
    if len(rows) <= _FEW:
        return (Group("", "", tuple(rows)),) if rows else ()
    by_letter = groupby(rows, key=lambda row: letter_of(names[row.person.name].surname, latin=latin))
    shown_as = str if listing.lang == SERBIAN else untranslated
    return tuple(Group(shown_as(letter), anchor_of(letter), tuple(found)) for letter, found in by_letter)


def _key(name: Name, script: str) -> tuple[tuple[str, str], tuple[str, str]]:
    return text_key(name.surname, script), text_key(name.first, script)


def _office(site: Site, person: Card) -> Card | None:
    found = (site.named("office", lang).get(person.office) for lang in (person.lang, SERBIAN))
    return next((card for card in found if card is not None and card.state != "withdrawn"), None)


def _people_page(frame: Frame, inputs: Mapping[str, Any]) -> str:
    groups = tuple(group._replace(rows=tuple(_shown(frame, row) for row in group.rows)) for group in inputs["groups"])
    return frame.render("people.html", {**in_common(frame, inputs), "groups": groups})


def _shown(frame: Frame, row: Row) -> ShownRow:
    return ShownRow(row.person, row.name, reference(frame.facts, row.office) if row.office else None)
