"""What a subscriber is told of an entry, whatever the format of the feed."""

from collections.abc import Iterator, Mapping
from mimetypes import MimeTypes
from typing import NamedTuple

from ..entries.card import Card
from ..entries.types import TYPES
from ..pages.voice import Voice

_TYPES = MimeTypes()  # Python's own list: that of the machine differs from one to the next
for _type, _ending in {
    "image/avif": ".avif",
    "image/webp": ".webp",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
}.items():
    _TYPES.add_type(_type, _ending)


class Category(NamedTuple):
    """A type, kind or topic: its id in addresses, and its name."""

    term: str
    label: str


class Attachment(NamedTuple):
    """A picture or document; `size` in bytes."""

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


def attachments(voice: Voice, card: Card, pictures: Mapping[str, int]) -> Iterator[Attachment]:
    """The document itself, else the picture."""
    path, size = (card.file, card.file_size) if card.file else (card.image, pictures.get(card.image, 0))
    if path:
        yield Attachment(voice.file(path), mime_type(path), size)


def mime_type(path: str) -> str:
    """By the ending of its name."""
    return _TYPES.guess_type(path.lower())[0] or "application/octet-stream"
