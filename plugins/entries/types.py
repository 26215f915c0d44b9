"""The types of entries in the order in which they are shown, with their folders, schemas and names."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from .schemas import document, notice
from .schemas.alert import Alert
from .schemas.campaign import Campaign
from .schemas.common import Common
from .schemas.event import Event
from .schemas.news import News
from .schemas.office import Office
from .schemas.page import Page
from .schemas.person import Person
from .schemas.service import Service


@dataclass(frozen=True)
class ContentType:
    """A type of entry. Dated types are kept in a folder per year; labels are Serbian Cyrillic.

    `kinds` are the labels of what `vrsta` may be, `plurals` what the lists of these kinds are called; `year_of` is the
    field whose year names the folder.
    """

    name: str
    folder: str
    schema: type[Common]
    label: str
    plural: str
    dated: bool = False
    kinds: Mapping[str, str] = field(default_factory=dict, hash=False)
    plurals: Mapping[str, str] = field(default_factory=dict, hash=False)
    year_of: str = "date"


_ALL = (
    ContentType("news", "vesti", News, "Вест", "Вести", dated=True),
    ContentType(
        "notice",
        "obavestenja",
        notice.Notice,
        "Обавештење",
        "Обавештења",
        dated=True,
        kinds=notice.KINDS,
        plurals=notice.PLURALS,
    ),
    ContentType("service", "usluge", Service, "Услуга", "Услуге"),
    ContentType("event", "dogadjaji", Event, "Догађај", "Догађаји", dated=True, year_of="opens"),
    ContentType("office", "uprava", Office, "Орган или служба", "Управа"),
    ContentType("person", "ljudi", Person, "Службеник или функционер", "Именик"),
    ContentType(
        "document",
        "dokumenta",
        document.Document,
        "Документ",
        "Документа",
        dated=True,
        kinds=document.KINDS,
        plurals=document.PLURALS,
    ),
    ContentType("alert", "hitno", Alert, "Упозорење", "Упозорења", dated=True),
    ContentType("campaign", "kampanje", Campaign, "Кампања", "Кампање"),
    ContentType("page", "stranice", Page, "Страна", "Стране"),
)

TYPES: Mapping[str, ContentType] = MappingProxyType({item.name: item for item in _ALL})
BY_FOLDER: Mapping[str, ContentType] = MappingProxyType({item.folder: item for item in _ALL})
