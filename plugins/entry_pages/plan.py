"""The outputs of entries: a page needs its card and its body, nothing else."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..entries.card import Card
from ..entries.types import TYPES
from ..pages.frame import Frame
from ..pages.joining import HIDDEN
from ..pages.output import Listed, Output
from ..pages.page import Crumb, Feed, Page, Ui
from ..pages.site import Site, list_address

_UNLISTED = (*HIDDEN, "withdrawn")


def plan(site: Site) -> Iterator[Output]:
    """A page for every card."""
    for lang, cards in site.cards.items():
        for card in cards:
            body = "" if card.state == "withdrawn" else site.bodies[card.path]
            inputs = {"entry": card, "body": body, "list_title": site.list_title(card.type, lang)}
            name = f"{card.address}index.html"
            yield Output(name, lang, inputs, f"{card.type}.html", entry_page, listed=_listed(card))


def _listed(card: Card) -> Listed | None:
    """What search engines are asked to pass is on no site map."""
    if card.state in _UNLISTED:
        return None
    folder = TYPES[card.type].folder
    group = f"{folder}-{card.day.day.year}" if TYPES[card.type].dated and card.day else folder
    updated = card.changed or (card.date.day if card.date else None)
    return Listed(group, card.address, card.languages, updated)


def entry_page(frame: Frame, inputs: Mapping[str, Any]) -> str:
    """The text of an entry's page."""
    card: Card = inputs["entry"]
    page = page_of(card, inputs["list_title"])
    return frame.render(f"{card.type}.html", {"entry": card, "body": inputs["body"], "page": page})


def page_of(card: Card, list_title: str) -> Page:
    """What the head of an entry's page says."""
    type_ = TYPES[card.type]
    return Page(
        card.title,
        card.address,
        card.lang,
        card.summary,
        section=card.address.partition("/")[0],
        crumbs=_crumbs(card, list_title),
        languages=card.languages,
        image=card.image,
        image_alt=card.image_alt,
        image_size=card.image_size,
        og_type="article" if type_.dated else "website",
        feeds=(Feed("", "atom.xml"), Feed(type_.plural, f"{type_.folder}/atom.xml")) if type_.dated else (),
        ribbon=card.state if card.state in HIDDEN else "",
        indexed=card.state not in _UNLISTED,
    )


def _crumbs(card: Card, list_title: str) -> tuple[Crumb, ...]:
    home, here = Crumb(Ui("Почетна"), ""), Crumb(card.title, card.address)
    if card.type == "page":
        return home, here
    return home, Crumb(list_title, list_address(card.type)), here
