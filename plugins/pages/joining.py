"""What no single file knows of itself: states, translations, sizes of pictures, two entries at one address."""

import datetime as dt
from collections.abc import Container, Iterable, Mapping
from typing import Any, NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..entries.addresses import LANGUAGES
from ..entries.card import Card, Fact
from ..entries.lifecycle import HIDDEN, state
from ..scripts import untranslated
from .aliases import with_own_aliases
from .output import SERBIAN
from .reading import FileFact, Text

# A withdrawn entry keeps its title, date and reason.
_WITHDRAWN: Mapping[str, Any] = {
    **dict.fromkeys(("summary", "image", "image_alt", "file"), ""),
    **dict.fromkeys(("facts", "topics"), ()),
    **dict.fromkeys(("opens", "closes"), None),
}
_OWN = Card._fields.index("state")  # the number of fields that the file itself gives
_TEXTS = ("path", "lang", "title", "summary", "image_alt", "reason")


class Joined(NamedTuple):
    """Cards by language, oldest first; problems between files."""

    cards: Mapping[str, tuple[Card, ...]]
    problems: tuple[Problem, ...]


def original_path(path: str) -> str:
    """The Serbian source that "usluge/izvod.en.md" translates: "usluge/izvod.md"."""
    return split_language(path)[0]


def split_language(path: str) -> tuple[str, str]:
    """The path of the Serbian source, and the language that the path names; "" for a source itself or a file."""
    head, _, lang = path.removesuffix(".md").rpartition(".")
    return (f"{head}.md", lang) if lang in LANGUAGES and path.endswith(".md") else (path, "")


def join_cards(
    texts: Mapping[str, Text],
    files: Mapping[str, FileFact],
    languages: Iterable[str],
    now: dt.datetime,
    *,
    preview: bool,
) -> Joined:
    """Drafts and scheduled entries are left out, but for a preview. No two paths that are accepted share an address."""
    own = {path: text.card for path, text in texts.items() if text.card is not None}
    originals = {path: card for path, card in own.items() if card.lang == SERBIAN}
    translated, lost = _translations(own, originals, texts, tuple(languages))
    states = ((card, state(card, now)) for card in originals.values())
    shown = [(card, state_) for card, state_ in states if preview or state_ not in HIDDEN]
    offices = {card.name for card, _ in shown if card.type == "office"}
    joined = (_joined(card, state_, translated.get(card.path, {}), files, offices) for card, state_ in shown)
    cards = {SERBIAN: with_own_aliases(_sorted(joined))}
    for lang in languages:
        pairs = ((card, translated.get(card.path, {}).get(lang)) for card in cards[SERBIAN])
        cards[lang] = _sorted(_translated(card, other) for card, other in pairs if other is not None)
    return Joined(cards, tuple(lost))


def _sorted(cards: Iterable[Card]) -> tuple[Card, ...]:
    return tuple(sorted(cards, key=_order))


def _order(card: Card) -> tuple[dt.date, dt.time, str]:
    moment = card.day
    if moment is None:
        return dt.date.min, dt.time.min, card.path
    return moment.day, moment.time or dt.time.min, card.path


def _translations(
    own: Mapping[str, Card], originals: Mapping[str, Card], texts: Mapping[str, Text], languages: tuple[str, ...]
) -> tuple[dict[str, dict[str, Card]], list[Problem]]:
    """Path of the original -> language -> card of the translation."""
    found: dict[str, dict[str, Card]] = {}
    problems: list[Problem] = []
    for path, card in own.items():
        if card.lang == SERBIAN:
            continue
        original = original_path(path)
        if card.lang not in languages:
            problems.append(problem("V404", f"content/{path}", language=card.lang))
        elif original in originals:
            found.setdefault(original, {})[card.lang] = card
        elif original not in texts:
            problems.append(problem("V402", f"content/{path}", original=f"content/{original}"))
    return found, problems


def _joined(
    card: Card,
    state_: str,
    translations: Mapping[str, Card],
    files: Mapping[str, FileFact],
    offices: Container[str],
) -> Card:
    """What follows from other files; the fields for it are the last of a card, and made in one go."""
    digest = card.digest
    if state_ == "withdrawn":
        card = _withdrawn(card)
    elif card.image or card.office or card.file:
        card = _related(card, files, offices)
        digest += f"|{card.image}|{card.office}|{card.file}".encode()
    picture = files.get(card.image)
    size = (picture.width, picture.height) if picture else (0, 0)
    file = files[card.file].size if card.file else 0
    languages = tuple(sorted(translations))
    digest += f"|{state_}|{file}|{size[0]}x{size[1]}|{','.join(languages)}".encode()
    return Card._make((*card[:_OWN], state_, file, size, languages, digest))


def _related(card: Card, files: Mapping[str, FileFact], offices: Container[str]) -> Card:
    """The picture, the file and the office that exist; checks.py names the others."""
    return card._replace(
        image=card.image if card.image in files else "",
        file=card.file if card.file in files else "",
        office=card.office if card.office in offices else "",
    )


def _withdrawn(card: Card) -> Card:
    """An event keeps its beginning, which is the date that it goes by."""
    return card._replace(**{**_WITHDRAWN, "opens": card.opens if card.type == "event" else None})


def _translated(card: Card, translation: Card) -> Card:
    """Texts are the translation's, or the original's in Latin script; everything else is the original's."""
    if card.state == "withdrawn":
        translation = _withdrawn(translation)
    texts: dict[str, Any] = {name: getattr(translation, name) or untranslated(getattr(card, name)) for name in _TEXTS}
    facts = tuple(({name: _fallback(fact) for name, fact in card.facts} | dict(translation.facts)).items())
    return card._replace(**texts, facts=facts, digest=card.digest + translation.digest)


def _fallback(fact: Fact) -> Fact:
    if isinstance(fact, str):
        return untranslated(fact)
    return tuple(_fallback(item) for item in fact) if isinstance(fact, tuple) else fact
