"""The outputs of entries: a page needs its card, its body and the few entries that it names."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..entries.card import Card
from ..entries.lifecycle import HIDDEN
from ..entries.types import TYPES
from ..pages.frame import Frame
from ..pages.output import BOTH, SERBIAN, Batch, Listed, Member, Output
from ..pages.page import Crumb, Feed, Page, Ui
from ..pages.places import CYRILLIC, LATIN
from ..pages.references import Reference, reference
from ..pages.site import Site, list_address
from .relations import relations

_UNLISTED = (*HIDDEN, "withdrawn")
_NOTHING: dict[str, Any] = {}
_NAMESAKE: dict[str, Any] = {"namesake": True}
_OG_TYPES = {"person": "profile"}


def plan(site: Site) -> Iterator[Batch]:
    """A page for every card, in batches of a type, of a year where it is dated."""
    for lang in site.languages:
        titles = Counter([card.title for card in site.cards[lang]])
        for (name, year), cards in _batched(site.cards[lang]).items():
            template = f"{cards[0].type}.html"
            shared = (site.list_title(cards[0].type, lang),)
            batch = f"{lang}/{name}/{year}" if year else f"{lang}/{name}"
            yield Batch(batch, lang, template, shared, tuple(_members(site, cards, titles)), _output, _listed)


def _batched(cards: Iterable[Card]) -> dict[tuple[str, int], list[Card]]:
    """By type and year; 0 for what is not dated."""
    found: dict[tuple[str, int], list[Card]] = {}
    for card in cards:
        day = card.day
        year = day.day.year if day is not None and TYPES[card.type].dated else 0
        found.setdefault((card.type, year), []).append(card)
    return found


def _members(site: Site, cards: Iterable[Card], titles: Counter[str]) -> Iterator[Member]:
    """All that the page of a card alone is made of: the card, its body, the entries that it refers to.

    `titles` counts those of the language. What many pages are made of is one object: it is digested once.
    """
    answering: dict[str, dict[str, Any]] = {"": _NOTHING}  # by the name of the office
    for card in cards:
        body = "" if card.state == "withdrawn" else site.bodies[card.path]
        if card.type == "office":
            yield from ((card, body, *more) for more in _of_office(site, card))
            continue
        if card.office not in answering:
            answering[card.office] = relations(site, card)
        related = answering[card.office]
        yield card, body, related | _NAMESAKE if titles[card.title] > 1 else related


def _of_office(site: Site, office: Card) -> Iterator[Member]:
    """What an office has is in the order of the alphabet: where the scripts differ, each has a page of its own."""
    if office.lang != SERBIAN:
        yield (relations(site, office),)
        return
    cyrillic, latin = (relations(site, office, script) for script in BOTH)
    yield from ((cyrillic,),) if cyrillic == latin else ((cyrillic, CYRILLIC), (latin, LATIN))


def _output(shared: Member, member: Member) -> Output:
    card, body, related, *script = member
    (list_title,) = shared
    inputs = {"entry": card, "body": body, "list_title": list_title, **related}
    page = Output(f"{card.address}index.html", card.lang, inputs, f"{card.type}.html", entry_page)
    return page._replace(scripts=tuple(script) or BOTH, listed=_listed(shared, member))


def _listed(_: Member, member: Member) -> Listed | None:
    """What search engines are asked to pass is on no site map."""
    card: Card = member[0]
    if card.state in _UNLISTED:
        return None
    folder = TYPES[card.type].folder
    group = f"{folder}-{card.day.day.year}" if TYPES[card.type].dated and card.day else folder
    updated = card.changed or (card.date.day if card.date else None)
    return Listed(group, card.address, card.languages, updated)


def entry_page(frame: Frame, inputs: Mapping[str, Any]) -> str:
    """The text of an entry's page."""
    card: Card = inputs["entry"]
    named = {name: _reference(frame, inputs.get(name)) for name in ("office", "head")}
    above = tuple(reference(frame.facts, office) for office in inputs.get("above", ()))
    lists = {name: inputs.get(name, ()) for name in ("children", "people", "services", "latest")}
    apart = _apart(frame, card) if "namesake" in inputs else ""
    page = page_of(card, inputs["list_title"], inputs.get("above", ()), _note(frame, card), apart)
    return frame.render(
        f"{card.type}.html",
        {"entry": card, "body": inputs["body"], "page": page, "above": above, **named, **lists},
    )


def _reference(frame: Frame, card: Card | None) -> Reference | None:
    return reference(frame.facts, card) if card else None


def _note(frame: Frame, card: Card) -> str:
    """What must be said with the title wherever it is shared: it is not so any more."""
    if card.type == "event" and card.fact("cancelled"):
        return frame.translate("Отказано")
    return frame.translate("Више не важи") if card.type == "alert" and card.state == "expired" else ""


def _apart(frame: Frame, card: Card) -> str:
    """What tells a text from another of the same title (WCAG 2.4.2): its day, else its type."""
    return frame.moment(card.day.day) if card.day else str(frame.said(TYPES[card.type].label))


def page_of(card: Card, list_title: str, above: tuple[Card, ...] = (), note: str = "", apart: str = "") -> Page:
    """What the head of an entry's page says."""
    type_ = TYPES[card.type]
    return Page(
        (f"{note}: " if note else "") + card.title + (f" ({apart})" if apart else ""),
        card.address,
        card.lang,
        card.summary,
        section=card.address.partition("/")[0],
        crumbs=_crumbs(card, list_title, above),
        languages=card.languages,
        picture=card.picture,
        image_alt=card.image_alt,
        og_type=_OG_TYPES.get(card.type) or ("article" if type_.dated else "website"),
        feeds=(Feed("", "atom.xml"), Feed(Ui(type_.plural), f"{type_.folder}/atom.xml")) if type_.dated else (),
        ribbon=card.state if card.state in HIDDEN else "",
        indexed=card.state not in _UNLISTED,
    )


def _crumbs(card: Card, list_title: str, above: tuple[Card, ...]) -> tuple[Crumb, ...]:
    """The way to an office leads through those above it, as far as they are there in the language of the page."""
    home, here = Crumb(Ui("Почетна"), ""), Crumb(card.title, card.address)
    if card.type == "page":
        return home, here
    way = (Crumb(office.title, office.address) for office in above if office.lang == card.lang)
    return home, Crumb(list_title, list_address(card.type)), *way, here
