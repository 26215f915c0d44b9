"""The schema of people in office."""

from dataclasses import dataclass
from typing import Annotated

from ...sources.fields import About, Email, Phone, Text
from .common import Common


@dataclass(frozen=True, kw_only=True)
class Person(Common):
    """An official or a clerk; the title is the name. Only what belongs to the post is public."""

    role: Annotated[Text, About("funkcija", "Функција", "Радно место или функција.", "Начелница Одељења за пример")]
    phone: Annotated[Phone, About("telefon", "Телефон", "Службени број.", "000/555-121")] = ""
    email: Annotated[Email, About("eposta", "Е-пошта", "Службена адреса.", "ana.anic@primer.rs")] = ""
    room: Annotated[Text, About("kancelarija", "Канцеларија", "Спрат и број собе.", "Први спрат, соба 12")] = ""
    reception: Annotated[
        Text, About("prijem", "Пријем грађана", "Када прима грађане и како се заказује.", "Средом од 12 до 15 часова")
    ] = ""
