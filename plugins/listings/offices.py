"""Offices as a tree: who is part of what, who leads it, how it is reached."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..entries.card import Card
from ..pages.frame import Frame
from ..pages.in_alphabet import by_position, in_each_script
from ..pages.output import SERBIAN, Output
from ..pages.places import LATIN
from ..pages.references import Reference, reference
from ..pages.site import Site
from .listing import Listing, one_page
from .render import in_common


class Branch(NamedTuple):
    """An office, the person who leads it, and the offices that are part of it."""

    office: Card
    head: Card | None
    below: "tuple[Branch, ...]"


class ShownBranch(NamedTuple):
    """A branch as the template sees it."""

    office: Card
    head: Reference | None
    below: "tuple[ShownBranch, ...]"


def offices(site: Site, listing: Listing) -> Iterator[Output]:
    """One page, two where the scripts differ. What is withdrawn is no part of the tree any more, and stands below."""
    withdrawn = tuple(card for card in listing.cards if card.state == "withdrawn")
    listing = listing._replace(template="offices.html", make=_offices_page)

    def in_script(script: str) -> Output:
        return one_page(site, listing.joined(tree=_Tree(site, listing.lang, script or LATIN).whole()), withdrawn)

    yield from in_each_script(listing.lang, in_script)


class _Tree:
    """The tree of one language; an office whose parent is not there stands under the nearest that is, or at the top."""

    def __init__(self, site: Site, lang: str, script: str) -> None:
        self._site, self._lang, self._script = site, lang, script
        self._there = {name: card for name, card in site.named("office", lang).items() if card.state != "withdrawn"}
        self._seen: set[str] = set()
        self._below: dict[str, list[str]] = {}
        for name in self._in_order():
            self._below.setdefault(self._parent(name), []).append(name)

    def whole(self) -> tuple[Branch, ...]:
        """All offices: a circle, which is reported elsewhere, begins where it is met first."""
        found = self._branches("")
        for name in self._there:
            if name not in self._seen:
                self._seen.add(name)
                found = (*found, self._branch(name))
        return found

    def _in_order(self) -> Iterator[str]:
        """As the offices order themselves in Serbian, where no parent is missing."""
        site = self._site
        for parent in ("", *site.named("office", SERBIAN)):
            for card in by_position(site.below_office.get((parent, SERBIAN), ()), self._script):
                if card.name in self._there:
                    yield card.name

    def _parent(self, name: str) -> str:
        offices = self._site.named("office", SERBIAN)
        way = {name}
        while (name := _part_of(offices.get(name))) and name not in way:
            if name in self._there:
                return name
            way.add(name)
        return ""

    def _branches(self, parent: str) -> tuple[Branch, ...]:
        names = [name for name in self._below.get(parent, ()) if name not in self._seen]
        self._seen.update(names)
        return tuple(self._branch(name) for name in names)

    def _branch(self, name: str) -> Branch:
        office = self._there[name]
        return Branch(office, self._head(office), self._branches(name))

    def _head(self, office: Card) -> Card | None:
        """Without a translation, the Serbian one: who leads an office is said in every language."""
        name = str(office.fact("head") or "")
        found = (self._site.named("person", lang).get(name) for lang in (self._lang, SERBIAN))
        return next((card for card in found if card is not None and card.state != "withdrawn"), None)


def _part_of(office: Card | None) -> str:
    return str(office.fact("part_of") or "") if office else ""


def _offices_page(frame: Frame, inputs: Mapping[str, Any]) -> str:
    return frame.render("offices.html", {**in_common(frame, inputs), "tree": _shown(frame, inputs["tree"])})


def _shown(frame: Frame, tree: tuple[Branch, ...]) -> tuple[ShownBranch, ...]:
    return tuple(
        ShownBranch(office, reference(frame.facts, head) if head else None, _shown(frame, below))
        for office, head, below in tree
    )
