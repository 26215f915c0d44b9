"""The types of entries in the order in which they are shown, with their folders, schemas and names."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

from .kind_names import DOCUMENT_LISTS, DOCUMENTS, NOTICE_LISTS, NOTICES

if TYPE_CHECKING:
    from .schemas.common import Common


@dataclass(frozen=True)
class ContentType:
    """A type of entry. Dated types are kept in a folder per year; labels are Serbian Cyrillic.

    `kinds` are the labels of what `vrsta` may be, `plurals` what the lists of these kinds are called; `year_of` is the
    field whose year names the folder; `title_help` says what the title is where nothing happens.
    """

    name: str
    folder: str
    label: str
    plural: str
    dated: bool = False
    kinds: Mapping[str, str] = field(default_factory=dict, hash=False)
    plurals: Mapping[str, str] = field(default_factory=dict, hash=False)
    year_of: str = "date"
    title_help: str = ""

    @cached_property
    def schema(self) -> "type[Common]":
        """The class of its name in the module of its name, made when the first text is read: most builds read few."""
        module = import_module(f".schemas.{self.name}", __package__)
        schema: type[Common] = getattr(module, self.name.capitalize())
        return schema


_ALL = (
    ContentType("news", "vesti", "Вест", "Вести", dated=True),
    ContentType("notice", "obavestenja", "Обавештење", "Обавештења", dated=True, kinds=NOTICES, plurals=NOTICE_LISTS),
    ContentType("service", "usluge", "Услуга", "Услуге", title_help="Назив услуге, како је грађани зову."),
    ContentType("event", "dogadjaji", "Догађај", "Догађаји", dated=True, year_of="opens"),
    ContentType("office", "uprava", "Орган или служба", "Управа", title_help="Пун назив органа или службе."),
    ContentType("person", "ljudi", "Службеник или функционер", "Именик", title_help="Име и презиме."),
    ContentType(
        "document",
        "dokumenta",
        "Документ",
        "Документа",
        dated=True,
        kinds=DOCUMENTS,
        plurals=DOCUMENT_LISTS,
        title_help="Назив документа, како пише на њему.",
    ),
    ContentType("alert", "hitno", "Упозорење", "Упозорења", dated=True),
    ContentType("campaign", "kampanje", "Кампања", "Кампање", title_help="Шта кампања поручује, у неколико речи."),
    ContentType("page", "stranice", "Страна", "Стране", title_help="О чему је страна, у неколико речи."),
)

TYPES: Mapping[str, ContentType] = MappingProxyType({item.name: item for item in _ALL})
BY_FOLDER: Mapping[str, ContentType] = MappingProxyType({item.folder: item for item in _ALL})
