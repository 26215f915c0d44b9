"""The site as data: all cards in order, joined with states, translations and sizes of pictures."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..entries.card import Card
from ..entries.lifecycle import state
from ..entries.types import TYPES
from ..municipality.model import Municipality, Topic
from .places import Places
from .reading import FileFact, Text

SERBIAN = "sr"
HIDDEN = ("draft", "scheduled")
_TEXTS = ("path", "lang", "title", "summary", "image_alt", "reason")


@dataclass(frozen=True)
class Site:
    """What a capability's `plan(site)` gets. Cards are sorted by date, oldest first, then by path."""

    towns: Mapping[str, Municipality]
    topics: tuple[Topic, ...]
    places: Places
    cards: Mapping[str, tuple[Card, ...]]
    texts: Mapping[str, Text]
    files: Mapping[str, FileFact]
    unpublished: frozenset[str]
    preview: bool
    theme: Any = None

    @property
    def town(self) -> Municipality:
        """The municipality as the Serbian pages show it."""
        return self.towns[SERBIAN]

    @property
    def languages(self) -> tuple[str, ...]:
        """Serbian first, then the languages that are switched on."""
        return tuple(self.towns)

    def of_type(self, type_: str, lang: str) -> tuple[Card, ...]:
        """The cards of one type in one language, oldest first."""
        return tuple(card for card in self.cards[lang] if card.type == type_)

    def by_path(self, lang: str = SERBIAN) -> dict[str, Card]:
        """Cards by the path of the Serbian source."""
        return {original_path(card.path): card for card in self.cards[lang]}


def original_path(path: str) -> str:
    """ "usluge/izvod.en.md" -> "usluge/izvod.md"."""
    stem = path.removesuffix(".md")
    head, _, tail = stem.rpartition(".")
    return f"{head}.md" if head and "/" not in tail else path


def join_cards(
    texts: Mapping[str, Text],
    files: Mapping[str, FileFact],
    languages: Iterable[str],
    now: dt.datetime,
    *,
    preview: bool,
) -> tuple[dict[str, tuple[Card, ...]], frozenset[str], list[Problem]]:
    """Cards by language with their states, the paths that stay unpublished, and what is wrong between them."""
    own = {path: text.card for path, text in texts.items() if text.card is not None}
    originals = {path: card for path, card in own.items() if card.lang == SERBIAN}
    problems = _doubles(originals)
    for doubled in {item.path.removeprefix("content/") for item in problems}:
        del originals[doubled]
    translations, lost = _translations(own, originals, texts, tuple(languages))
    states = {path: state(card, now) for path, card in originals.items()}
    unpublished = frozenset(path for path, value in states.items() if value in HIDDEN and not preview)
    cards = {
        SERBIAN: _sorted(
            _joined(card, states[path], translations, files)
            for path, card in originals.items()
            if path not in unpublished
        )
    }
    for lang in languages:
        cards[lang] = _sorted(
            _translated(card, translations[card.path, lang])
            for card in cards[SERBIAN]
            if (card.path, lang) in translations
        )
    return cards, unpublished, [*problems, *lost]


def _sorted(cards: Iterable[Card]) -> tuple[Card, ...]:
    return tuple(sorted(cards, key=_order))


def _order(card: Card) -> tuple[dt.date, dt.time, str]:
    if card.date is None:
        return dt.date.min, dt.time.min, card.path
    return card.date.day, card.date.time or dt.time.min, card.path


def _doubles(cards: Mapping[str, Card]) -> list[Problem]:
    places: dict[str, list[str]] = {}
    for path, card in cards.items():
        places.setdefault(card.address, []).append(path)
    return [
        problem("V401", f"content/{path}", address=f"/{address}", other=", ".join(f"content/{p}" for p in paths if p != path))
        for address, paths in places.items()
        if len(paths) > 1
        for path in paths
    ]


def _translations(
    own: Mapping[str, Card], originals: Mapping[str, Card], texts: Mapping[str, Text], languages: tuple[str, ...]
) -> tuple[dict[tuple[str, str], Card], list[Problem]]:
    found: dict[tuple[str, str], Card] = {}
    problems: list[Problem] = []
    for path, card in own.items():
        if card.lang == SERBIAN:
            continue
        original = original_path(path)
        if card.lang not in languages:
            problems.append(problem("V404", f"content/{path}", language=card.lang))
        elif original in originals:
            found[original, card.lang] = card
        elif original not in texts:
            problems.append(problem("V402", f"content/{path}", original=f"content/{original}"))
    return found, problems


def _joined(
    card: Card, state_: str, translations: Mapping[tuple[str, str], Card], files: Mapping[str, FileFact]
) -> Card:
    languages = tuple(lang for (path, lang) in translations if path == card.path) if translations else ()
    picture = files.get(card.image) if card.image else None
    size = (picture.width, picture.height) if picture else (0, 0)
    return card._replace(state=state_, languages=tuple(sorted(languages)), image_size=size)


def _translated(card: Card, translation: Card) -> Card:
    """Texts are the translation's; everything else is the original's."""
    texts = {name: getattr(translation, name) or getattr(card, name) for name in _TEXTS}
    facts = tuple((dict(card.facts) | dict(translation.facts)).items())
    return card._replace(**texts, facts=facts, digest=card.digest + translation.digest)


def list_address(type_: str) -> str:
    """The address of a type's list: "vesti/"."""
    return TYPES[type_].folder + "/"
