"""One entry as a file: with Varoš's front matter (half of them in Latin), or with Pelican's metadata (all Cyrillic)."""

import datetime as dt
import posixpath
import re
from collections.abc import Callable, Sequence
from random import Random
from typing import NamedTuple

from . import prose, words
from .items import Item
from .script import latin

LENGTH = 2170  # characters of a body; with front matter, and half the entries in Latin, 4 KB in UTF-8
PICTURES = ("slike/most.png", "slike/trg.png")
_MARK = re.compile("⟦(.*?)⟧")
_WITH_DEADLINE = ("javni-poziv", "konkurs", "javna-rasprava", "javni-uvid")


class Text(NamedTuple):
    """What both forms say of an entry; facts are by Serbian key, dates as dates."""

    item: Item
    summary: str
    topics: tuple[str, ...]
    facts: dict[str, str | dt.date | tuple[str, ...]]
    body: str


def text_of(item: Item, all_items: Sequence[Item], seed: int) -> Text:
    """The whole text of an entry; its links lead to other entries of the corpus."""
    rng = Random(f"{seed}/{item.number}/text")  # noqa: S311 - no secrets here
    others = rng.sample(all_items, min(3, len(all_items)))
    links = [(other.title, other.path) for other in others if other.number != item.number][: rng.randrange(1, 3)]
    topics = tuple(rng.sample(list(words.TOPICS), rng.randrange(1, 3))) if item.type != "page" else ()
    length = max(400, int(rng.gauss(LENGTH, LENGTH / 4)))
    body = prose.body(rng, links, PICTURES, length)
    return Text(item, prose.sentence(rng), topics, _facts(rng, item), body)


def _facts(rng: Random, item: Item) -> dict[str, str | dt.date | tuple[str, ...]]:
    facts: dict[str, str | dt.date | tuple[str, ...]] = {}
    if item.type == "news" and prose.chance(rng, 20):
        facts |= {"slika": rng.choice(PICTURES), "opis_slike": f"Поглед на {prose.place(rng, 'nominative')}"}
    if item.type == "notice" and item.date:
        facts |= _notice(rng, item.kind, item.date)
    if item.type == "service":
        facts |= _service(rng)
    return facts


def _notice(rng: Random, kind: str, date: dt.date) -> dict[str, str | dt.date | tuple[str, ...]]:
    facts: dict[str, str | dt.date | tuple[str, ...]] = {"vrsta": kind}
    if kind in _WITH_DEADLINE:
        facts |= {"otvara_se": date, "rok": date + dt.timedelta(days=rng.randrange(8, 45))}
    elif kind == "servisna-informacija":
        facts["vazi_do"] = date + dt.timedelta(days=rng.randrange(1, 5))
    return facts | {"kontakt": f"Писарница, {prose.person(rng)}", "mesto": f"Месна канцеларија у {prose.place(rng)}"}


def _service(rng: Random) -> dict[str, str | dt.date | tuple[str, ...]]:
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


def varos(text: Text) -> str:
    """The file as Varoš reads it."""
    item = text.item
    lines = ["---", f"naslov: {item.title}"]
    if item.date:
        lines.append(f"datum: {prose.day(item.date)}")
    lines.append(f'sazetak: "{text.summary}"')
    if text.topics:
        lines.append(f"teme: [{', '.join(text.topics)}]")
    for key, value in text.facts.items():
        lines += _yaml(key, value)
    whole = "\n".join([*lines, "---", text.body])
    return _filled(latin(whole) if item.latin else whole, lambda path: _relative(path, item.path))


def _yaml(key: str, value: str | dt.date | tuple[str, ...]) -> list[str]:
    if isinstance(value, tuple):
        return [f"{key}:", *(f"  - {part}" for part in value)]
    return [f"{key}: {prose.day(value) if isinstance(value, dt.date) else value}"]


def pelican(text: Text) -> str:
    """The same as plain Pelican reads it."""
    item = text.item
    folder = item.path.partition("/")[0]
    lines = [f"Title: {item.title}", f"Summary: {text.summary}", f"Slug: {item.address.rstrip('/')}"]
    if item.date:
        lines.append(f"Date: {item.date}")
    if item.type != "page":
        tags = (*text.topics, item.kind) if item.kind else text.topics
        lines += [f"Category: {folder}", f"Tags: {', '.join(tags)}"]
    lines += [f"Kind: {item.type}"] + [line for key, value in text.facts.items() for line in _meta(key, value)]
    return _filled("\n".join([*lines, "", text.body]), _pelican_path)


def _meta(key: str, value: str | dt.date | tuple[str, ...]) -> list[str]:
    if isinstance(value, tuple):
        return [f"{key}: {value[0]}", *(f"    {part}" for part in value[1:])]
    return [f"{key}: {value}"]


def _relative(path: str, source: str) -> str:
    return posixpath.relpath(path, posixpath.dirname(source))


def _pelican_path(path: str) -> str:
    kind = "static" if path.startswith("slike/") else "filename"
    return f"{{{kind}}}/{path}"


def _filled(text: str, address: Callable[[str], str]) -> str:
    return _MARK.sub(lambda match: address(match[1]), text)
