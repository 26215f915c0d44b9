"""Atom feeds (RFC 4287) as a feed reader takes them."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from .documents import LANG
from .findings import Found
from .letters import cyrillic_in
from .links import Linker, Reference
from .tree import LATIN

ATOM = "{http://www.w3.org/2005/Atom}"
_ALTERNATE = ("alternate", "")


def check(feed: Element, path: str, linker: Linker, found: Found) -> None:
    """One feed: identity, times, links and letters."""
    entries = feed.findall(f"{ATOM}entry")
    _parts(feed, "канал", found)
    for number, entry in enumerate(entries, 1):
        _parts(entry, f"запис {number}", found)
    for doubled, count in Counter(_text(entry, "id") for entry in entries).items():
        if doubled and count > 1:
            found("A144", f"id „{doubled}” има више записа")
    _newest(feed, entries, found)
    _links(feed, entries, path, linker, found)
    if linker.tree.tag(path) == LATIN:
        for words in list(_cyrillic(feed, LATIN))[:1]:
            found("A127", f"ћирилица у латиничном каналу: „{words}”")


def _text(parent: Element, name: str) -> str:
    return (parent.findtext(ATOM + name) or "").strip()


def _parts(parent: Element, who: str, found: Found) -> None:
    for name in ("id", "title", "updated"):
        if not _text(parent, name):
            found("A141", f"{who}: нема {name}")
    for name in ("updated", "published"):
        value = _text(parent, name)
        if value and moment(value) is None:
            found("A146", f"{who}: {name} „{value}” није време по RFC 3339")


def moment(text: str) -> dt.datetime | None:
    """A time of RFC 3339 with its zone; None for anything else."""
    try:
        value = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return value if value.tzinfo and "T" in text else None


def _newest(feed: Element, entries: list[Element], found: Found) -> None:
    own = moment(_text(feed, "updated"))
    times = [time for entry in entries if (time := moment(_text(entry, "updated")))]
    if own and times and own != max(times):
        found("A142", f"updated канала је {own.isoformat()}, а најновијег записа {max(times).isoformat()}")


def _links(feed: Element, entries: list[Element], path: str, linker: Linker, found: Found) -> None:
    base = linker.tree.address(path)
    for link in feed.iter(f"{ATOM}link"):
        linker.check(Reference(link.get("href", ""), loads=False), base, found)
    for link in feed.findall(f"{ATOM}link[@rel='self']"):
        if link.get("href") != base:
            found("A147", f"self је „{link.get('href')}”, а треба „{base}”")
    for number, entry in enumerate(entries, 1):
        if not any(link.get("rel", "") in _ALTERNATE for link in entry.findall(f"{ATOM}link")):
            found("A143", f"запис {number}: нема везе на страну")


def _cyrillic(element: Element, lang: str) -> Iterator[str]:
    lang = element.get(LANG, lang)
    if lang == LATIN and (words := cyrillic_in(element.text or "")):
        yield words
    for child in element:
        yield from _cyrillic(child, lang)
