"""The schema of services: what a citizen can get done, and how."""

from dataclasses import dataclass
from typing import Annotated

from ...sources.fields import About, Text, TextList
from .common import Common


@dataclass(frozen=True, kw_only=True)
class Service(Common):
    """One service of the town hall, from the question to the result."""

    audience: Annotated[
        Text,
        About("za_koga", "За кога", "Ко има право на услугу.", "Родитељи деце до шест година"),
    ] = ""
    documents: Annotated[
        TextList,
        About("sta_vam_treba", "Шта вам треба", "Исправе и обрасци, сваки у свом реду иза цртице.", "- лична карта"),
    ] = ()
    steps: Annotated[
        TextList,
        About("koraci", "Кораци", "Шта грађанин ради, корак по корак, сваки у свом реду.", "- Попуните захтев."),
    ] = ()
    fee: Annotated[
        Text,
        About("taksa", "Такса", "Износ и рачун, или „бесплатно”.", "420,00 динара"),
    ] = ""
    processing_time: Annotated[
        Text,
        About("rok_resavanja", "Рок решавања", "За колико дана грађанин добија одговор.", "15 дана"),
    ] = ""
    result: Annotated[
        Text,
        About("dobijate", "Добијате", "Шта грађанин добија на крају.", "Решење о праву на накнаду"),
    ] = ""
    where: Annotated[
        Text,
        About("gde", "Где", "Место, шалтер и радно време.", "Услужни центар, шалтер 2, радним даном од 7.30 до 15.30"),
    ] = ""
    legal_basis: Annotated[
        Text,
        About("propis", "Пропис", "Закон или одлука на којој услуга почива.", "Закон о матичним књигама, члан 85"),
    ] = ""
