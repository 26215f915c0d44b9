"""What is wrong with the places that site.yml names: the menu, the footer, the most used services, the coat of arms."""

from collections.abc import Iterable, Iterator, Mapping

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase, phrase
from ..diagnostics.problem import Problem
from ..entries.addresses import address_of
from .output import SERBIAN
from .places import FOLDERS
from .site import Site, list_address

_MENU = range(4, 7)  # with fewer it hides what there is, with more nobody reads it
_ELSEWHERE = frozenset(("page", "person"))  # people are found by their offices
_CALLED = {
    "meni": Phrase("мени", "the menu"),
    "najtrazenije": Phrase("списак најтраженијег", "the list of what is most used"),
    "podnozje": Phrase("подножје", "the footer"),
}


def menu_problems(site: Site, texts: Iterable[str], lines: Mapping[str, int]) -> Iterator[Problem]:
    """V407: what the menu, the footer or the most used services lead to does not exist; V413: the menu's length.

    V305: there is no such coat of arms.

    `texts` are the paths of all entries: where one is faulty or not yet published, it is its own problem that is said.
    `lines` are those of site.yml.
    """
    town = site.town
    menu = tuple(entry.address for entry in town.menu)
    lost = [
        (key, number, address)
        for key, addresses in (("meni", menu), ("najtrazenije", town.most_used), ("podnozje", town.footer))
        for number, address in enumerate(addresses, 1)
        if address not in site.titles[SERBIAN]
    ]
    if town.coat_of_arms and town.coat_of_arms not in site.files:
        target = f"content/{town.coat_of_arms}"
        yield problem("V305", "content/site.yml", lines.get("grb", 0), "grb", target=target)
    if len(menu) not in _MENU and (menu or _for_a_menu(site) >= _MENU.start):
        yield problem("V413", "content/site.yml", lines.get("meni", 0), "meni", count=len(menu))
    written = _written(texts) if lost else frozenset()
    for key, number, address in lost:
        if address not in written:
            facts = {"what": _CALLED[key], "address": f"/{address}", "hint": _without_script(site, address)}
            yield problem("V407", "content/site.yml", lines.get(f"{key}.{number}", 0), key, **facts)


def _for_a_menu(site: Site) -> int:
    """How many lists and pages there are that a menu could lead to, and the footer does not; a new site has few."""
    lists = sum(lang == SERBIAN and name not in _ELSEWHERE for name, lang in site.by_type)
    pages = {card.address for card in site.of_type("page", SERBIAN)}
    return lists + len(pages.difference(site.town.footer, site.town.most_used))


def _without_script(site: Site, address: str) -> Phrase | str:
    """Each page has the menu of its own script, so a path that someone copied from "/lat/vesti/" is "/vesti/" here."""
    script, _, rest = address.partition("/")
    if f"{script}/" not in FOLDERS.values() or rest not in site.titles[SERBIAN]:
        return ""
    return phrase(" (без писма: {path})", " (without the script: {path})", path=f"/{rest}")


def _written(texts: Iterable[str]) -> frozenset[str]:
    """The addresses of all entries and of the lists in which they will stand."""
    places = [place for path in texts if (place := address_of(path)) is not None]
    return frozenset(place.address for place in places) | {list_address(place.type) for place in places}
