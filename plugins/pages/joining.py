"""What no single file knows of itself: states, translations, sizes of pictures, two entries at one address."""

import datetime as dt
from collections.abc import Container, Iterable, Mapping
from operator import attrgetter
from typing import Any, NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..entries.addresses import LANGUAGES
from ..entries.card import Card, Fact
from ..entries.lifecycle import HIDDEN, states
from ..entries.picture import Picture
from ..scripts import NONE, Glossary, untranslated
from .aliases import with_own_aliases
from .output import SERBIAN
from .reading import FileFact, Text

# A withdrawn entry keeps its title, date and reason.
_WITHDRAWN: Mapping[str, Any] = {
    **dict.fromkeys(("summary", "image", "image_alt", "image_caption", "image_credit", "file"), ""),
    **dict.fromkeys(("facts", "topics"), ()),
    **dict.fromkeys(("opens", "closes"), None),
}
_OWN = Card._fields.index("state")  # the number of fields that the file itself gives
_NONE: Mapping[str, Card] = {}
_NO_PICTURE = Picture()
_MINUTES = 24 * 60
_path = attrgetter("path")
_TEXTS = ("path", "lang", "title", "summary", "image_alt", "image_caption", "image_credit", "reason")


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
    glossary: Glossary = NONE,
    *,
    preview: bool,
) -> Joined:
    """Drafts and scheduled entries are left out, but for a preview. No two paths that are accepted share an address."""
    own = {path: text.card for path, text in texts.items() if text.card is not None}
    originals = {path: card for path, card in own.items() if card.lang == SERBIAN}
    translated, lost = _translations(own, originals, texts, tuple(languages))
    shown = [(card, state) for card, state in states(originals.values(), now) if preview or state not in HIDDEN]
    offices = {card.name for card, _ in shown if card.type == "office"}
    joined = [_joined(card, state, translated.get(card.path, _NONE), files, offices) for card, state in shown]
    cards = {SERBIAN: with_own_aliases(_sorted(joined))}
    for lang in languages:
        pairs = ((card, translated.get(card.path, _NONE).get(lang)) for card in cards[SERBIAN])
        cards[lang] = tuple(_translated(card, other, glossary) for card, other in pairs if other is not None)
    return Joined(cards, tuple(lost))


def _sorted(cards: list[Card]) -> tuple[Card, ...]:
    """Of one time by path: the sorting by time keeps the order that it finds."""
    return tuple(sorted(sorted(cards, key=_path), key=_minute))


def _minute(card: Card) -> int:
    """Numbers are compared ten times as fast as dates and times."""
    moment = card.day
    if moment is None:
        return 0
    of_day = moment.time.hour * 60 + moment.time.minute if moment.time else 0
    return moment.day.toordinal() * _MINUTES + of_day


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
    state: str,
    translations: Mapping[str, Card],
    files: Mapping[str, FileFact],
    offices: Container[str],
) -> Card:
    """What follows from other files; the fields for it are the last of a card, and made in one go.

    Many entries are as they were read: of the day, with no picture or file, in Serbian alone.
    """
    card = _related(card, files, offices)
    if state == "withdrawn":
        card = _withdrawn(card)
    elif state == "current" and not (card.image or card.file or translations):
        return card
    picture = files[card.image].picture if card.image else _NO_PICTURE
    file = files[card.file].size if card.file else 0
    languages = tuple(sorted(translations))
    shown = ",".join(map(str, picture[1:])) if picture.path else ""
    digest = card.digest + f"|{state}|{file}|{shown}|{','.join(languages)}".encode()
    return Card._make((*card[:_OWN], state, file, picture, languages, digest))


def _related(card: Card, files: Container[str], offices: Container[str]) -> Card:
    """With the picture, the file and the office that exist alone; checks.py names the others."""
    image, file, office = card.image, card.file, card.office
    if (not image or image in files) and (not file or file in files) and (not office or office in offices):
        return card
    there = (image if image in files else "", file if file in files else "", office if office in offices else "")
    digest = card.digest + f"|{'|'.join(there)}".encode()
    return card._replace(image=there[0], file=there[1], office=there[2], digest=digest)


def _withdrawn(card: Card) -> Card:
    """An event keeps its beginning, which is the date that it goes by."""
    return card._replace(**{**_WITHDRAWN, "opens": card.opens if card.type == "event" else None})


def _translated(card: Card, translation: Card, glossary: Glossary) -> Card:
    """Texts are the translation's, or the original's in Latin script; everything else is the original's."""
    if card.state == "withdrawn":
        translation = _withdrawn(translation)
    own = {name: getattr(translation, name) for name in _TEXTS}
    texts: dict[str, Any] = {name: text or untranslated(getattr(card, name), glossary) for name, text in own.items()}
    facts = tuple(({name: _fallback(fact, glossary) for name, fact in card.facts} | dict(translation.facts)).items())
    return card._replace(**texts, facts=facts, digest=card.digest + translation.digest)


def _fallback(fact: Fact, glossary: Glossary) -> Fact:
    if isinstance(fact, str):
        return untranslated(fact, glossary)
    return tuple(_fallback(item, glossary) for item in fact) if isinstance(fact, tuple) else fact
