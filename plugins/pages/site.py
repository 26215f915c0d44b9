"""The site as data: what a capability's `plan(site)` gets."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ..entries.addresses import COMPUTED
from ..entries.card import Card
from ..entries.lifecycle import in_force
from ..entries.types import TYPES
from ..municipality import SearchWords
from ..municipality.model import Municipality, Topic
from ..scripts import NONE, Glossary, untranslated
from .computed import TITLES, computed_addresses
from .index import Index
from .output import SERBIAN, Body
from .page import Ui
from .places import Places
from .reading import FileFact
from .theme import Theme

HOME = ""
TOPICS = "teme/"
ALERTS = "hitno/"  # always there: who is in need finds the numbers to call


def list_address(type_: str) -> str:
    """The address of a type's list: "vesti/"."""
    return TYPES[type_].folder + "/"


COMPUTED_PAGES = tuple(f"{name}/" for name in COMPUTED)
LISTS = {list_address(name): name for name, type_ in TYPES.items() if name != "page"}
INTRODUCED = frozenset((*LISTS, *COMPUTED_PAGES))  # a page at such an address stands at the head of what is there


class Search(NamedTuple):
    """What is needed to find something: the digests of the words of each file of content/, by path; the indexes."""

    terms: Mapping[str, bytes]
    words: SearchWords
    indexes: Index


@dataclass(frozen=True)
class Site:
    """Everything that may be published, in order.

    Cards are sorted by date, oldest first, then by path; `introductions` are pages that stand at the head of a list,
    by address. `bodies` go by the path of their source, `files` lie in slike/ and datoteke/; those that are `withheld`
    are faulty, or belong to what is not published.
    """

    towns: Mapping[str, Municipality]
    topics: tuple[Topic, ...]
    places: Places
    cards: Mapping[str, tuple[Card, ...]]
    introductions: Mapping[str, Mapping[str, Card]]
    bodies: Mapping[str, Body]
    files: Mapping[str, FileFact]
    withheld: Collection[str]
    theme: Theme
    preview: bool
    glossary: Glossary = NONE
    search: Search | None = None

    @property
    def town(self) -> Municipality:
        """The municipality as the Serbian pages show it."""
        return self.towns[SERBIAN]

    @property
    def languages(self) -> tuple[str, ...]:
        """Serbian first, then the languages that are switched on."""
        return tuple(self.towns)

    @cached_property
    def by_type(self) -> Mapping[tuple[str, str], tuple[Card, ...]]:
        """The cards of a type in a language, oldest first; a type that has none is not there."""
        found: dict[tuple[str, str], list[Card]] = {}
        for lang, cards in self.cards.items():
            for card in cards:
                found.setdefault((card.type, lang), []).append(card)
        return {key: tuple(cards) for key, cards in found.items()}

    def of_type(self, type_: str, lang: str) -> tuple[Card, ...]:
        """The cards of one type, oldest first."""
        return self.by_type.get((type_, lang), ())

    @cached_property
    def alerts_now(self) -> Mapping[str, tuple[Card, ...]]:
        """Language -> the alerts that hold, the newest first, those that are told in Serbian alone among them."""
        serbian = tuple(in_force(reversed(self.of_type("alert", SERBIAN))))
        found = {SERBIAN: serbian}
        for lang in self.languages[1:]:
            translated = {card.address: card for card in self.of_type("alert", lang)}
            found[lang] = tuple(translated.get(card.address, card) for card in serbian)
        return found

    @cached_property
    def by_topic(self) -> Mapping[tuple[str, str], tuple[Card, ...]]:
        """The cards of a topic in a language, oldest first."""
        found: dict[tuple[str, str], list[Card]] = {}
        for lang, cards in self.cards.items():
            for card in cards:
                for topic in card.topics:
                    found.setdefault((topic, lang), []).append(card)
        return {key: tuple(cards) for key, cards in found.items()}

    def named(self, type_: str, lang: str) -> Mapping[str, Card]:
        """The cards of offices or people by the name of their file, by which others refer to them."""
        return self._named[lang][type_]

    @cached_property
    def _named(self) -> Mapping[str, Mapping[str, Mapping[str, Card]]]:
        return {
            lang: {type_: {card.name: card for card in self.of_type(type_, lang)} for type_ in ("office", "person")}
            for lang in self.languages
        }

    @cached_property
    def by_office(self) -> Mapping[tuple[str, str], tuple[Card, ...]]:
        """The cards of all types that name an office, by its name and the language, oldest first."""
        found: dict[tuple[str, str], list[Card]] = {}
        for lang, cards in self.cards.items():
            for card in cards:
                if card.office:
                    found.setdefault((card.office, lang), []).append(card)
        return {key: tuple(cards) for key, cards in found.items()}

    @cached_property
    def below_office(self) -> Mapping[tuple[str, str], tuple[Card, ...]]:
        """The offices that are part of another, by its name and the language; of "", those that stand at the top."""
        found: dict[tuple[str, str], list[Card]] = {}
        for lang in self.languages:
            there = self.named("office", lang)
            for card in there.values():
                parent = str(card.fact("part_of") or "")
                found.setdefault((parent if parent in there else "", lang), []).append(card)
        return {key: tuple(cards) for key, cards in found.items()}

    @cached_property
    def list_addresses(self) -> Mapping[str, frozenset[str]]:
        """Language -> where it has lists (or an introduction alone), years, kinds, topics, computed pages."""
        found: dict[str, set[str]] = {lang: self._introduced(lang) | self._computed(lang) for lang in self.languages}
        for (name, lang), cards in self.by_type.items():
            if name != "page":
                base = list_address(name)
                years = {card.day.day.year for card in cards if card.day} if TYPES[name].dated else ()
                kinds = {card.category for card in cards} - {""}
                found[lang] |= {base, *(f"{base}{part}/" for part in (*years, *kinds))}
        for topic, lang in self.by_topic:
            found[lang] |= {TOPICS, f"{TOPICS}{topic}/"}
        return {lang: frozenset(addresses) for lang, addresses in found.items()}

    def _introduced(self, lang: str) -> set[str]:
        found = {address for address, card in self.introductions[lang].items() if card.state != "withdrawn"}
        return {ALERTS} | found

    def _computed(self, lang: str) -> set[str]:
        types = [name for name, of_lang in self.by_type if of_lang == lang]
        return set(computed_addresses(lang, types, channels=bool(self.town.channels)))

    @cached_property
    def titles(self) -> Mapping[str, Mapping[str, str]]:
        """Language -> address -> title of what a menu may lead to, of entries and all others; Ui where it is ours."""
        return {lang: self._titles(lang) for lang in self.languages}

    def list_title(self, type_: str, lang: str) -> str:
        """What the list of a type is called: the title of its introduction, else the type's own name."""
        return self.titles[lang].get(list_address(type_), Ui(TYPES[type_].plural))

    def topic_name(self, topic: Topic, lang: str) -> str:
        """The name in a language; without one, the Serbian name in Latin script."""
        name = topic.name_in(lang)
        return name if lang == SERBIAN or lang in dict(topic.names) else untranslated(name, self.glossary)

    def _titles(self, lang: str) -> dict[str, str]:
        lists = ((address, name) for address, name in LISTS.items() if address in self.list_addresses[lang])
        found: dict[str, str] = {address: Ui(TYPES[name].plural) for address, name in lists}
        found.update((address, title) for address, title in TITLES.items() if address in self.list_addresses[lang])
        for topic in self.topics:
            if (topic.id, lang) in self.by_topic:
                found[TOPICS] = Ui("Теме")
                found[f"{TOPICS}{topic.id}/"] = self.topic_name(topic, lang)
        heads = ((card.address, card.title) for card in self.introductions[lang].values())
        found.update((address, title) for address, title in heads if address in found)
        return {HOME: Ui("Почетна"), **found, **{card.address: card.title for card in self.cards[lang]}}

    def translations_of(self, address: str) -> tuple[str, ...]:
        """The languages beside Serbian that have a list at an address."""
        return tuple(lang for lang in self.languages if lang != SERBIAN and address in self.list_addresses[lang])
