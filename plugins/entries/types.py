"""The types of entries in the order in which they are shown, with their folders, schemas and names."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from .schemas.common import Common
from .schemas.news import News
from .schemas.notice import Notice
from .schemas.page import Page
from .schemas.service import Service


@dataclass(frozen=True)
class ContentType:
    """A type of entry. Dated types are kept in a folder per year; labels are Serbian Cyrillic."""

    name: str
    folder: str
    schema: type[Common]
    label: str
    plural: str
    dated: bool = False


_ALL = (
    ContentType("news", "vesti", News, "Вест", "Вести", dated=True),
    ContentType("notice", "obavestenja", Notice, "Обавештење", "Обавештења", dated=True),
    ContentType("service", "usluge", Service, "Услуга", "Услуге"),
    ContentType("page", "stranice", Page, "Страна", "Стране"),
)

TYPES: Mapping[str, ContentType] = MappingProxyType({item.name: item for item in _ALL})
BY_FOLDER: Mapping[str, ContentType] = MappingProxyType({item.folder: item for item in _ALL})
