"""Addresses of the pages that the site makes itself: what they are called, and in which languages they are."""

from collections.abc import Collection, Iterator, Mapping

from .output import SERBIAN
from .page import Ui

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
