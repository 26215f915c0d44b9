"""Pages that the site makes itself: what they are called, in which languages they are, and what all of them have."""

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .output import SERBIAN, Body, Listed, Output
from .page import Crumb, Feed, Page, Ui

if TYPE_CHECKING:
    from .site import Site

DIRECTORY, PARTICIPATION, SITE_INDEX, CHANNELS = "pretraga/", "ucestvujte/", "mapa-sajta/", "drustvene-mreze/"
TITLES: Mapping[str, Ui] = {
    DIRECTORY: Ui("Пронађите на сајту"),
    PARTICIPATION: Ui("Учествујте"),
    SITE_INDEX: Ui("Мапа сајта"),
    CHANNELS: Ui("Друштвене мреже"),
}
_FOUND = {DIRECTORY: ("service", "document", "notice"), PARTICIPATION: ("notice", "event")}


def computed_addresses(lang: str, types: Collection[str], *, channels: bool) -> Iterator[str]:
    """Which of them there are in a language that has entries of these types.

    In another language than Serbian only what has something to show; nothing here goes by the time, so that an
    address that was there yesterday is there tomorrow.
    """
    for address, needed in _FOUND.items():
        if lang == SERBIAN or any(type_ in types for type_ in needed):
            yield address
    if lang == SERBIAN or types:
        yield SITE_INDEX
    if channels:
        yield CHANNELS


def computed_page(
    site: "Site",
    address: str,
    lang: str,
    template: str,
    inputs: Mapping[str, Any],
    feeds: tuple[Feed, ...] = (),
) -> Output:
    """The page at such an address: its inputs, `page`, and as `intro` the body of the text that introduces it."""
    title = site.titles[lang][address]
    introduction = site.introductions[lang].get(address)
    shown = introduction if introduction is not None and introduction.state != "withdrawn" else None
    intro: Body | str = site.bodies[shown.path] if shown else ""
    languages = site.translations_of(address)
    page = Page(
        title,
        address,
        lang,
        shown.summary if shown else "",
        section=address.partition("/")[0],
        crumbs=(Crumb(Ui("Почетна"), ""), Crumb(title, address)),
        languages=languages,
        feeds=feeds,
    )
    whole = {**inputs, "page": page, "intro": intro}
    listed = Listed("strane", address, languages)
    return Output(f"{address}index.html", lang, whole, template, listed=listed)
