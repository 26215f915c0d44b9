"""Which pages stand for all: home, each list, each kind of entry, what is missing, in both scripts."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from plugins.audit.audit import read_pages
from plugins.audit.pages import Page
from plugins.audit.tree import CYRILLIC, LATIN, Tree, below_base

HOME = "home"
EVERY = "sve"
_LIGHTHOUSE = ("home", "list vesti", "entry news", "entry service")


class Place(NamedTuple):
    """A page to measure; `kind` is what its <body> says, of a list with its folder; `address` is below the base."""

    kind: str
    address: str
    lang: str

    @property
    def is_key(self) -> bool:
        """Whether Lighthouse is asked about it where nobody names pages."""
        return self.kind in _LIGHTHOUSE


def places_of(tree: Tree, addresses: Sequence[str]) -> list[Place]:
    """The pages at these addresses, all pages, or without addresses one of each kind in each script.

    Raises KeyError for an address that no page has, ValueError where there is no site.
    """
    if not tree.pages:
        raise ValueError(f"{tree.folder}: нема ниједне стране; прво направите сајт (./varos build)")
    pages = read_pages(tree).values()
    if EVERY in addresses:
        return every(pages)
    return named(pages, addresses) if addresses else chosen(tree, pages)


def chosen(tree: Tree, pages: Iterable[Page]) -> list[Place]:
    """One page of each kind and list in Cyrillic, each with its Latin twin."""
    by_path = {page.path: page for page in pages if not page.redirect}
    ours = sorted((page for page in by_path.values() if page.lang == CYRILLIC), key=_order)
    found = []
    for kind, group in groupby(ours, key=kind_of):
        best = min(group, key=_rank)
        found += [_place(kind, page) for page in _twins(tree, by_path, best)]
    return found


def every(pages: Iterable[Page]) -> list[Place]:
    """All pages of the site."""
    return [_place(kind_of(page), page) for page in sorted(pages) if not page.redirect]


def named(pages: Iterable[Page], addresses: Iterable[str]) -> list[Place]:
    """These pages. Raises KeyError for an address that no page has."""
    there = {below_base(page.path): page for page in pages}
    wanted = [address.removeprefix("/") for address in addresses]
    if missing := [address for address in wanted if address not in there]:
        raise KeyError(f"--pages: стране „/{missing[0]}” нема")
    return [_place(kind_of(there[address]), there[address]) for address in wanted]


def kind_of(page: Page) -> str:
    """Such as "list vesti", "entry news" or "home"."""
    if page.kind != "list":
        return page.kind
    folders = [part for part in page.path.split("/")[:-1] if part != "lat"]
    return f"list {folders[0]}" if folders else page.kind


def _place(kind: str, page: Page) -> Place:
    return Place(kind, below_base(page.path), page.lang)


def _order(page: Page) -> tuple[bool, str, str]:
    return kind_of(page) != HOME, kind_of(page), page.path


def _rank(page: Page) -> tuple[int, int, str]:
    """The head of a list; of other kinds the richest page."""
    depth = page.path.count("/") if page.kind.startswith("list") else 0
    return depth, -len(page.classes), page.path


def _twins(tree: Tree, by_path: dict[str, Page], page: Page) -> Iterator[Page]:
    yield page
    other = tree.twin(page.path, LATIN)
    if other in by_path and other != page.path:
        yield by_path[other]
