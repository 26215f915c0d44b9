"""One entry as a file: with Varoš's front matter (half of them in Latin), or with Pelican's metadata (all Cyrillic)."""

import datetime as dt
import posixpath
import re
from collections.abc import Callable, Mapping
from random import Random
from typing import NamedTuple

from . import english, prose, words
from .facts import Corpus, Fact, facts_of
from .items import Item
from .script import latin

LENGTH = 2640  # characters of a long body; over all types, with half the entries in Latin, files have 4 KB in UTF-8
_SHORT = {"person": 0.2, "office": 0.4, "document": 0.5, "alert": 0.4, "event": 0.7}  # of that length
_LEAST = 250
_MARK = re.compile("⟦(.*?)⟧")
_LANG = "en"


class Text(NamedTuple):
    """What both forms say of an entry; facts are by Serbian key, dates as dates. `lang` is "" for the original."""

    item: Item
    title: str
    summary: str
    topics: tuple[str, ...]
    facts: Mapping[str, Fact]
    body: str
    lang: str = ""

    @property
    def path(self) -> str:
        """Where the file lies below the content folder."""
        return self.item.path.removesuffix(".md") + f".{self.lang}.md" if self.lang else self.item.path


def text_of(item: Item, corpus: Corpus, seed: int) -> Text:
    """The whole text of an entry; its links lead to other entries of the corpus."""
    rng = Random(f"{seed}/{item.number}/text")  # noqa: S311 - no secrets here
    others = rng.sample(corpus.items, min(3, len(corpus.items)))
    links = [(other.title, other.path) for other in others if other.number != item.number][: rng.randrange(1, 3)]
    topics = () if item.type in ("page", "office", "person") else tuple(_topics(rng))
    body = prose.body(rng, links, corpus.pictures, _length(rng, item.type))
    return Text(item, item.title, prose.sentence(rng), topics, facts_of(rng, item, corpus), body)


def english_of(text: Text, corpus: Corpus, seed: int) -> Text:
    """The translation of a text."""
    item = text.item
    rng = Random(f"{seed}/{item.number}/{_LANG}")  # noqa: S311 - no secrets here
    other = rng.choice(corpus.items)
    facts: dict[str, Fact] = {**english.facts(item.type)}
    if "slika" in text.facts:
        facts["opis_slike"] = "A view of the town"
    body = english.body(rng, ("this page", other.path), _length(rng, item.type))
    title = english.title(rng, item.type, item.number, item.title)
    return Text(item, title, english.sentence(rng), (), facts, body, _LANG)


def _topics(rng: Random) -> list[str]:
    return rng.sample(list(words.TOPICS), rng.randrange(1, 3))


def _length(rng: Random, type_: str) -> int:
    usual = LENGTH * _SHORT.get(type_, 1)
    return max(_LEAST, int(rng.gauss(usual, usual / 4)))


def varos(text: Text) -> str:
    """The file as Varoš reads it."""
    item = text.item
    lines = ["---", f"naslov: {text.title}"]
    if item.date and not text.lang:
        lines.append(f"datum: {prose.day(item.date)}")
    lines.append(f'sazetak: "{text.summary}"')
    if text.topics:
        lines.append(f"teme: [{', '.join(text.topics)}]")
    for key, value in text.facts.items():
        lines += _yaml(key, value)
    whole = "\n".join([*lines, "---", text.body])
    return _filled(latin(whole) if item.latin and not text.lang else whole, lambda path: _relative(path, item.path))


def _yaml(key: str, value: Fact) -> list[str]:
    if isinstance(value, tuple):
        return [f"{key}:", *(f'  - "{part}"' for part in value)]
    return [f"{key}: {_day(value) if isinstance(value, dt.date) else value}"]


def _day(value: dt.date) -> str:
    return prose.day(value) + (f" {value:%H:%M}" if isinstance(value, dt.datetime) else "")


def pelican(text: Text) -> str:
    """The same as plain Pelican reads it."""
    item = text.item
    lines = [f"Title: {text.title}", f"Summary: {text.summary}", f"Slug: {item.address.rstrip('/')}"]
    if item.date:
        lines.append(f"Date: {item.date}")
    if text.lang:
        lines.append(f"Lang: {text.lang}")
    if item.type != "page":
        tags = (*text.topics, item.kind) if item.kind else text.topics
        lines += [f"Category: {item.path.partition('/')[0]}", f"Tags: {', '.join(tags)}"]
    lines += [f"Kind: {item.type}"] + [line for key, value in text.facts.items() for line in _meta(key, value)]
    return _filled("\n".join([*lines, "", text.body]), _pelican_path)


def _meta(key: str, value: Fact) -> list[str]:
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
