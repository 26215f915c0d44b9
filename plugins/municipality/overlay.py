"""site.en.yml and its likes: the texts of site.yml in another language, laid over the Serbian ones."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Annotated, TypeVar

from ..scripts import NONE, Glossary, untranslated
from ..sources.fields import About, Text, TextList
from .model import Closed, Contact, Municipality

Item = TypeVar("Item")


@dataclass(frozen=True, kw_only=True)
class ContactTexts(Closed):
    """The words among the contacts."""

    street: Annotated[Text, About("adresa", "Адреса", "Улица и број.", "Trg lipa 1")] = ""
    place: Annotated[Text, About("mesto", "Место", "Место.", "Lipov Brod")] = ""
    hours: Annotated[TextList, About("radno_vreme", "Радно време", "Ред по ред.", "Weekdays: 7:30–15:30")] = ()


@dataclass(frozen=True, kw_only=True)
class Named(Closed):
    """The name of the item at the same place of the Serbian list."""

    name: Annotated[Text, About("naziv", "Назив", "Назив на овом језику.", "Police")] = ""


@dataclass(frozen=True, kw_only=True)
class ChannelTexts(Closed):
    """The words about the channel at the same place of the Serbian list."""

    name: Annotated[Text, About("naziv", "Назив", "Назив на овом језику.", "Facebook page")] = ""
    purpose: Annotated[Text, About("svrha", "Чему служи", "Шта се тамо објављује.", "News and events")] = ""
    answers: Annotated[
        Text, About("odgovara", "Ко одговара", "Ко одговара на поруке и када.", "The mayor's office, on weekdays")
    ] = ""


@dataclass(frozen=True, kw_only=True)
class Labelled(Closed):
    """The label of the menu's item at the same place."""

    label: Annotated[Text, About("naslov", "Наслов", "Наслов на овом језику.", "News")] = ""


@dataclass(frozen=True, kw_only=True)
class Texts(Closed):
    """All that is translated; what is missing stays Serbian, in Latin script."""

    name: Annotated[Text, About("naziv", "Назив", "Пун назив.", "Municipality of Lipov Brod")] = ""
    place: Annotated[Text, About("mesto", "Место", "Седиште.", "Lipov Brod")] = ""
    about: Annotated[Text, About("opis", "Опис", "Једна реченица.", "The official website.")] = ""
    contact: Annotated[ContactTexts, About("kontakt", "Контакт", "", "")] = ContactTexts()
    emergency: Annotated[tuple[Named, ...], About("hitni_brojevi", "Хитни бројеви", "", "[{naziv: Police}]")] = ()
    channels: Annotated[tuple[ChannelTexts, ...], About("mreze", "Мреже", "", "[{naziv: Facebook}]")] = ()
    menu: Annotated[tuple[Labelled, ...], About("meni", "Мени", "", "[{naslov: News}]")] = ()


def overlaid(town: Municipality, texts: Texts, glossary: Glossary = NONE) -> Municipality:
    """The municipality in the language of the texts. Items of the menu without a label have the title of their page."""
    return replace(
        town,
        name=texts.name or untranslated(town.name, glossary),
        place=texts.place or untranslated(town.place, glossary),
        about=texts.about or untranslated(town.about, glossary),
        contact=_contact(town.contact, texts.contact, glossary),
        emergency=_paired(town.emergency, texts.emergency, glossary, "name"),
        channels=_paired(town.channels, texts.channels, glossary, "name", "purpose", "answers"),
        menu=_paired(tuple(replace(item, label="") for item in town.menu), texts.menu, glossary, "label"),
    )


def _contact(contact: Contact, texts: ContactTexts, glossary: Glossary) -> Contact:
    return replace(
        contact,
        street=texts.street or untranslated(contact.street, glossary),
        place=texts.place or untranslated(contact.place, glossary),
        hours=texts.hours or tuple(untranslated(line, glossary) for line in contact.hours),
    )


def _paired(items: tuple[Item, ...], texts: Sequence[object], glossary: Glossary, *names: str) -> tuple[Item, ...]:
    """The nth text belongs to the nth item."""
    return tuple(_told(item, text, glossary, names) for item, text in zip_longest(items, texts[: len(items)]))


def _told(item: Item, text: object, glossary: Glossary, names: tuple[str, ...]) -> Item:
    words = {name: getattr(text, name, "") or untranslated(getattr(item, name), glossary) for name in names}
    return replace(item, **words)  # type: ignore[type-var]
