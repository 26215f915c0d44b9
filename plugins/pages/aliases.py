"""Earlier addresses of entries: whose they are, which the site needs itself, and the file that leads on from each."""

import re
from collections.abc import Iterator, Mapping

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..entries.addresses import AT_THE_ROOT
from ..entries.card import Card
from ..entries.types import BY_FOLDER
from .output import SERBIAN
from .reading import Text

_PAGES = (".html", ".htm")  # hosts send them as pages
_PROGRAMS = (".php", ".asp", ".aspx", ".jsp")  # hosts do not: a folder of that name, which they lead to
_YEAR = re.compile("[0-9]{4}")
_HOME = ("index.html", "404.html")
_FOLDERS = BY_FOLDER.keys() - {"stranice"}


def file_of(alias: str) -> str:
    """The file that a host sends for an earlier address: "stara.html" itself, else an index in its folder."""
    return alias if alias.endswith(_PAGES) else f"{alias.rstrip('/')}/index.html"


def reserved(alias: str) -> bool:
    """Whether the site has something of its own there, or may have one day: it goes by the shape of addresses alone."""
    file = file_of(alias.lower())
    *folders, _ = file.split("/")
    if file in _HOME or any("." in part and not part.endswith(_PROGRAMS) for part in folders):
        return True
    first, rest = (folders[0], folders[1:]) if folders else ("", [])
    if first in _FOLDERS:
        return _is_list(first, rest) and file.endswith("/index.html")
    return first in AT_THE_ROOT and first != "stranice"


def _is_list(folder: str, rest: list[str]) -> bool:
    """`vesti/`, `vesti/2026/`, `obavestenja/konkurs/`, each with `strana/2/`."""
    inner = rest[1:] if rest and (_YEAR.fullmatch(rest[0]) or rest[0] in BY_FOLDER[folder].kinds) else rest
    return not inner or inner[0] == "strana"


def with_own_aliases(cards: tuple[Card, ...]) -> tuple[Card, ...]:
    """Each card with the earlier addresses that are its alone: identities are made of them, and redirects.

    One that several name belongs to the entry that is there, else to the first of them.
    """
    if not any(card.aliases for card in cards):
        return cards
    owners = {card.address: card.path for card in cards}
    return tuple(_kept(card, owners) if card.aliases else card for card in cards)


def _kept(card: Card, owners: dict[str, str]) -> Card:
    kept = tuple(alias for alias in card.aliases if _is_own(alias, card, owners))
    if kept == card.aliases:
        return card
    return card._replace(aliases=kept, digest=card.digest + f"|{','.join(kept)}".encode())


def _is_own(alias: str, card: Card, owners: dict[str, str]) -> bool:
    place = _place(alias)
    return not reserved(alias) and place != card.address and owners.setdefault(place, card.path) == card.path


def _place(address: str) -> str:
    """What stands for all addresses of one file; those that differ only in capitals are one on some disks."""
    return file_of(address).lower().removesuffix("index.html")


def alias_problems(texts: Mapping[str, Text]) -> Iterator[Problem]:
    """V409: an earlier address that another entry has, or had too. V412: one that the site needs itself."""
    moved = {path: card for path, text in texts.items() if (card := text.card) is not None and card.aliases}
    if moved:
        owners = _owners(texts, moved)
        for path, card in moved.items():
            yield from _of_entry(path, texts[path], card, owners)


def _owners(texts: Mapping[str, Text], moved: Mapping[str, Card]) -> Mapping[str, list[str]]:
    """Earlier address -> the paths of all that have it or had it."""
    owners: dict[str, list[str]] = {_place(alias): [] for card in moved.values() for alias in card.aliases}
    for path, text in texts.items():
        card = text.card
        if card is not None and card.address in owners and card.lang == SERBIAN:
            owners[card.address].append(path)
    for path, card in moved.items():
        if card.lang == SERBIAN:
            for place in {*map(_place, card.aliases)} - {card.address}:
                owners[place].append(path)
    return {place: sorted(paths) for place, paths in owners.items()}


def _of_entry(path: str, text: Text, card: Card, owners: Mapping[str, list[str]]) -> Iterator[Problem]:
    for alias in card.aliases:
        at = (f"content/{path}", text.line("aliases"), "ranije_adrese")
        others = [other for other in owners[_place(alias)] if other != path]
        if reserved(alias):
            yield problem("V412", *at, address=f"/{alias}")
        elif others or _place(alias) == card.address:
            other = ", ".join(f"content/{other}" for other in others or [path])
            yield problem("V409", *at, address=f"/{alias}", other=other)
