"""The schema of offices: bodies and services of the town hall."""

from dataclasses import dataclass
from typing import Annotated

from ...sources.fields import About, Email, EntryName, Number, Phone, Text, TextList
from .common import Common


@dataclass(frozen=True, kw_only=True)
class Office(Common):
    """A body or a service: where it is, when it works, who leads it."""

    part_of: Annotated[
        EntryName,
        About("deo", "Део чега је", "Назив датотеке органа коме припада, без завршетка.", "opstinska-uprava"),
    ] = ""
    head: Annotated[
        EntryName,
        About("rukovodilac", "Ко га води", "Назив датотеке те особе из фасцикле ljudi/.", "ana-anic"),
    ] = ""
    phone: Annotated[Phone, About("telefon", "Телефон", "Број са позивним бројем.", "000/555-120")] = ""
    email: Annotated[Email, About("eposta", "Е-пошта", "Службена адреса.", "finansije@primer.rs")] = ""
    street: Annotated[Text, About("adresa", "Адреса", "Улица, број и просторија.", "Трг липа 1, канцеларија 12")] = ""
    hours: Annotated[
        TextList, About("radno_vreme", "Радно време", "Ред по ред.", "- Радним данима од 7.30 до 15.30")
    ] = ()
    position: Annotated[
        Number | None, About("redosled", "Редослед", "Место међу органима истог степена; мањи број је први.", "1")
    ] = None
