"""What the front matter of each type says beside title, summary and topics, under Serbian keys."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import NamedTuple

from . import prose, words
from .items import Item

Fact = str | dt.date | tuple[str, ...]  # a dt.datetime is a date too
Facts = dict[str, Fact]
_WITH_DEADLINE = ("javni-poziv", "konkurs", "javna-rasprava", "javni-uvid")
_BODIES, _DEPARTMENTS = 4, 12  # in words.OFFICES
_BY_OFFICE = {"notice": 80, "service": 100, "event": 40, "document": 100, "alert": 60, "campaign": 100, "person": 100}
_HOURS = ("Радним данима од 7.30 до 15.30", "Средом до 18 часова")


class Corpus(NamedTuple):
    """All entries, and the names of what others refer to."""

    items: Sequence[Item]
    offices: tuple[str, ...]
    people: tuple[str, ...]
    pictures: tuple[str, ...]


def corpus_of(items: Sequence[Item]) -> Corpus:
    """Group once what every text needs; there is a picture for every ten entries."""
    offices = tuple(item.name for item in items if item.type == "office")
    people = tuple(item.name for item in items if item.type == "person")
    return Corpus(items, offices, people, tuple(f"slike/slika-{n}.png" for n in range(1, 3 + len(items) // 10)))


def file_of(item: Item) -> str:
    """Where the file of a document lies."""
    return f"datoteke/{item.name}.pdf"


def facts_of(rng: Random, item: Item, corpus: Corpus) -> Facts:
    """All facts of an entry."""
    facts: Facts = {}
    if item.type in ("news", "event") and prose.chance(rng, 25):
        facts |= {"slika": rng.choice(corpus.pictures), "opis_slike": f"Поглед на {prose.place(rng, 'nominative')}"}
    if prose.chance(rng, _BY_OFFICE.get(item.type, 15)) and item.type not in ("office", "page"):
        facts["organ"] = rng.choice(corpus.offices)
    if item.type == "news" and prose.chance(rng, 1):
        facts["ranije_adrese"] = (f"/vesti/2014/stara-adresa-{item.number}/",)
    if item.type == "office":
        facts |= _office(rng, item, corpus)
    return facts | _BY_TYPE.get(item.type, _nothing)(rng, item)


def _nothing(_: Random, __: Item) -> Facts:
    return {}


def _date(item: Item) -> dt.date:
    """The day of a dated entry."""
    if item.date is None:
        raise ValueError(f"{item.path} has no date")
    return item.date


def _notice(rng: Random, item: Item) -> Facts:
    facts: Facts = {"vrsta": item.kind}
    if item.kind in _WITH_DEADLINE:
        facts |= {"otvara_se": _date(item), "rok": _date(item) + dt.timedelta(days=rng.randrange(8, 45))}
    elif item.kind == "servisna-informacija":
        facts["vazi_do"] = _date(item) + dt.timedelta(days=rng.randrange(1, 5))
    return facts | {"kontakt": f"Писарница, {prose.person(rng)}", "mesto": f"Месна канцеларија у {prose.place(rng)}"}


def _service(rng: Random, _: Item) -> Facts:
    return {
        "za_koga": f"Становници насеља {prose.place(rng, 'nominative')}",
        "sta_vam_treba": prose.documents(rng),
        "koraci": prose.steps(rng),
        "taksa": prose.amount(rng),
        "rok_resavanja": f"{rng.randrange(5, 31)} дана",
        "dobijate": "Решење које стиже поштом",
        "gde": f"Услужни центар, шалтер {rng.randrange(1, 9)}",
        "propis": "Закон о општем управном поступку",
    }


def _event(rng: Random, item: Item) -> Facts:
    start = dt.datetime.combine(item.opens or _date(item), dt.time(rng.randrange(9, 21)))
    facts: Facts = {"pocetak": start, "mesto": rng.choice(words.PLACES), "organizator": rng.choice(words.ORGANIZERS)}
    if prose.chance(rng, 70):
        facts["kraj"] = start + dt.timedelta(hours=rng.randrange(1, 3))
    if prose.chance(rng, 5):
        facts["otkazano"] = "да"
    return facts | {"ulaz": "слободан", "pristupacnost": "Улаз без степеника"}


def _document(rng: Random, item: Item) -> Facts:
    adopted = _date(item) - dt.timedelta(days=rng.randrange(1, 20))
    number = f"{rng.randrange(10, 500)}-{rng.randrange(1, 300)}/{adopted.year}"
    return {"vrsta": item.kind, "datoteka": file_of(item), "broj": number, "doneto": adopted}


def _alert(rng: Random, item: Item) -> Facts:
    return {
        "vazi_do": dt.datetime.combine(_date(item) + dt.timedelta(days=rng.randrange(1, 7)), dt.time(12)),
        "podrucje": f"{prose.place(rng, 'nominative')} и {prose.place(rng, 'nominative')}",
        "sta_da_radite": tuple(f"{text}." for text in rng.sample(words.INSTRUCTIONS, 3)),
        "kontakt": "Дежурна служба, 000/555-300",
    }


def _campaign(rng: Random, _: Item) -> Facts:
    opens = dt.date(rng.randrange(2018, 2027), rng.randrange(1, 12), 1)
    facts: Facts = {"za_koga": f"Становници насеља {prose.place(rng, 'nominative')}", "pocetak": opens}
    return facts | {"kraj": opens + dt.timedelta(days=rng.randrange(30, 120)), "kontakt": "Писарница, 000/555-120"}


def _person(rng: Random, item: Item) -> Facts:
    return {
        "funkcija": rng.choice(words.ROLES),
        "telefon": f"000/555-{100 + item.number % 800}",
        "eposta": f"{item.name}@brest.example",
        "prijem": "Средом од 12 до 15 часова, без заказивања",
        "kancelarija": f"Први спрат, соба {rng.randrange(1, 40)}",
    }


def _office(rng: Random, item: Item, corpus: Corpus) -> Facts:
    place = corpus.offices.index(item.name)
    parent = _BODIES - 1 if place < _BODIES + _DEPARTMENTS else _BODIES + (place - _BODIES) % _DEPARTMENTS
    facts: Facts = {"deo": corpus.offices[parent]} if place >= _BODIES else {"redosled": str(place + 1)}
    return facts | {
        "rukovodilac": rng.choice(corpus.people),
        "telefon": f"000/555-{100 + place}",
        "eposta": f"{item.name}@brest.example",
        "adresa": f"Трг слободе 1, соба {rng.randrange(1, 40)}",
        "radno_vreme": _HOURS,
    }


_BY_TYPE: Mapping[str, Callable[[Random, Item], Facts]] = {
    "notice": _notice,
    "service": _service,
    "event": _event,
    "document": _document,
    "alert": _alert,
    "campaign": _campaign,
    "person": _person,
}
