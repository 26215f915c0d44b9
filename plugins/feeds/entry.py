"""What a subscriber is told of an entry, whatever the format of the feed."""

from collections.abc import Iterator
from typing import NamedTuple

from ..entries.card import Card
from ..entries.types import TYPES
from ..pages.media_types import media_type
from ..pages.pictures import shared
from ..pages.voice import Voice

_UNKNOWN = "application/octet-stream"


class Category(NamedTuple):
    """A type, kind or topic: its id in addresses, and its name."""

    term: str
    label: str


class Attachment(NamedTuple):
    """A picture or document; `size` in bytes, 0 where it is not known."""

    href: str
    type: str
    size: int


def title(voice: Voice, card: Card) -> str:
    """What has changed for those who were told of it before stands first."""
    if card.state == "withdrawn":
        return voice.before("Повучено", card.title)
    if card.fact("cancelled"):
        return voice.before("Отказано", card.title)
    return voice.text(card.title)


def summary(card: Card) -> str:
    """Of what was withdrawn, the reason."""
    return card.reason if card.state == "withdrawn" else card.summary


def categories(voice: Voice, card: Card) -> Iterator[Category]:
    """The type, the kind where it has kinds, the topics."""
    type_ = TYPES[card.type]
    yield Category(type_.folder, voice.said(type_.label))
    if card.category:
        yield Category(card.category, voice.said(type_.kinds[card.category]))
    names = {topic.id: topic.name for topic in voice.frame.facts.topics}
    yield from (Category(topic, voice.text(names[topic])) for topic in card.topics if topic in names)


def image(voice: Voice, card: Card) -> str:
    """The absolute address of its picture, of a copy that is not heavy where there is one; "" where it has none."""
    if not card.image:
        return ""
    places = voice.frame.places
    return places.origin + (shared(places, card.picture).address or places.file(card.image))


def attachments(voice: Voice, card: Card) -> Iterator[Attachment]:
    """The document itself, else the picture."""
    href, size = (voice.file(card.file), card.file_size) if card.file else (image(voice, card), 0)
    if href:
        yield Attachment(href, media_type(href) or _UNKNOWN, size)
