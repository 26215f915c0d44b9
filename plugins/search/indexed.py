"""Which pages an index holds, and by what each is found."""

from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from ..entries.card import Card
from ..entries.lifecycle import HIDDEN, OVER
from ..entries.search_terms import WHILE_IN_FORCE, title_terms
from ..entries.types import TYPES
from ..index.numbers import head, number
from ..index.terms import Terms
from ..municipality import SearchWords
from ..pages.index import Asked, Kept
from ..pages.joining import original_path
from ..pages.output import SERBIAN
from ..pages.page import Ui
from ..pages.site import HOME, Search, Site
from ..pages.word_rows import Member
from . import words
from .synonyms import expansion

TYPE_NUMBERS = {name: number for number, name in enumerate(TYPES, 1)}
LIST_NUMBER = 15  # of pages that are lists or that the site makes itself
_KNOWN = SearchWords(synonyms=words.SYNONYMS, misspelt=words.MISSPELT)
_NO_WORDS = SearchWords()


class ListPage(NamedTuple):
    """A page that is no entry: a list, a topic, a page that the site makes itself."""

    address: str
    title: str
    summary: str


def indexed(site: Site, search: Search, lang: str) -> "tuple[Kept, array[int], tuple[ListPage, ...]]":
    """The index of a language; the numbers of its cards in their order, then those of its lists."""
    lists = tuple(list_pages(site, lang))
    pages = _Pages(site, search, lang, lists)
    expand = expansion_of(search.words, lang)
    kept = search.indexes.kept(lang, Asked(pages.marks(), pages.numbers, pages.members, expand, search.terms.values))
    return kept, array("I", kept.numbers), lists


def expansion_of(own: SearchWords, lang: str) -> tuple[bytes, Callable[[Terms], Terms]]:
    """What a town's own words and those that every town has add to a page."""
    return expansion(own, _KNOWN if lang == SERBIAN else _NO_WORDS, lang)


def list_pages(site: Site, lang: str) -> Iterator[ListPage]:
    """Those that have a title in the language: in another than Serbian, what is named by the site is Serbian here."""
    heads = site.introductions[lang]
    for address in sorted(site.list_addresses[lang]):
        title = site.titles[lang].get(address, "")
        if title and (lang == SERBIAN or not isinstance(title, Ui)):
            head = heads.get(address)
            yield ListPage(address, title, head.summary if head and head.state not in (*HIDDEN, *OVER) else "")


class _Pages:
    """What an index asks about pages, by their addresses."""

    def __init__(self, site: Site, search: Search, lang: str, lists: tuple[ListPage, ...]) -> None:
        self._site = site
        self._search = search
        self._lang = lang
        self._lists = lists

    def marks(self) -> dict[str, bytes]:
        """Of the cards in their order, then of the lists."""
        cards, terms = self._site.cards[self._lang], self._search.terms
        found = {card.address: card.digest + terms.get(card.path, b"") for card in cards}
        for card in cards:
            if card.file:
                found[card.address] += terms.get(card.file, b"")
            if self._lang != SERBIAN and not self._is_found(card):
                found[card.address] += b"-"
        heads = self._site.introductions[self._lang]
        for page in self._lists:
            head = heads.get(page.address)
            of_head = head.digest + terms.get(head.path, b"") if head else b""
            found[page.address] = repr(page).encode() + of_head
        return found

    def numbers(self, keys: Collection[str]) -> dict[str, int]:
        """Those of some addresses, as if they were alone."""
        cards, lists = self._some(keys)
        return {card.address: number(_head(card), card.address) for card in cards} | {
            page.address: number(head(LIST_NUMBER), page.address) for page in lists
        }

    def members(self, keys: Collection[str], numbers: Mapping[str, int]) -> dict[str, Member]:
        """Those of some addresses that are to be found."""
        cards, lists = self._some(keys)
        found = {card.address: self._of_card(card, numbers[card.address]) for card in cards}
        found |= {page.address: self._of_list(page, numbers[page.address]) for page in lists}
        return {address: member for address, member in found.items() if member}

    def _some(self, keys: Collection[str]) -> tuple[list[Card], list[ListPage]]:
        cards = [card for card in self._site.cards[self._lang] if card.address in keys]
        return cards, [page for page in self._lists if page.address in keys]

    def _of_card(self, card: Card, number: int) -> Member | None:
        own = self._search.terms.get(card.path, b"")
        if not own or card.state in HIDDEN or not self._is_found(card):
            return None
        if card.state == "withdrawn":
            return Member(number, (self._remembered(card.title),), expired=True)
        over = card.state in OVER
        if over and card.fact("search") == WHILE_IN_FORCE:
            return None
        file = self._search.terms.get(card.file, b"") if card.file else b""
        facets = [f"tema-{topic}" for topic in card.topics]
        if card.office:
            facets.append(f"organ-{card.office}")
        return Member(number, (own, file) if file else (own,), over, tuple(facets))

    def _is_found(self, card: Card) -> bool:
        """A translation is not where its original is not."""
        return self._search.terms.get(original_path(card.path), b"-") != b""

    def _of_list(self, page: ListPage, number: int) -> Member | None:
        if page.address == HOME:
            return None
        head = self._site.introductions[self._lang].get(page.address)
        own = (self._remembered(page.title),)
        more = self._search.terms.get(head.path, b"") if head and head.state not in (*HIDDEN, *OVER) else b""
        return Member(number, (*own, more) if more else own)

    def _remembered(self, title: str) -> bytes:
        return self._search.indexes.remember(title_terms(title, self._lang))


def _head(card: Card) -> int:
    day = card.day.day if TYPES[card.type].dated and card.day is not None else None
    return head(TYPE_NUMBERS[card.type], *((day.year, day.month) if day else ()))


def shown(cards: Iterable[Card], numbers_: Iterable[int]) -> Iterator[tuple[int, Card]]:
    """The cards that are in an index, with their numbers."""
    return ((number, card) for number, card in zip(numbers_, cards, strict=False) if number)
