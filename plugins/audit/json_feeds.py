"""JSON Feed (jsonfeed.org/version/1.1) as a feed reader takes it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from .feeds import moment
from .findings import Found
from .letters import cyrillic_in
from .links import Linker, Reference
from .tree import LATIN

VERSIONS = ("https://jsonfeed.org/version/1", "https://jsonfeed.org/version/1.1")
NAME = "feed.json"
_LINKS = ("url", "home_page_url", "feed_url", "next_url", "image", "icon", "favicon", "banner_image")
_TIMES = ("date_published", "date_modified")


def is_feed(path: str, data: object) -> bool:
    """Whether this JSON is a feed or stands where one is expected."""
    return path.rpartition("/")[2] == NAME or (isinstance(data, dict) and data.get("version") in VERSIONS)


def check(data: object, path: str, linker: Linker, found: Found) -> None:
    """One feed: identity, times, links and letters."""
    if not isinstance(data, dict) or not isinstance(data.get("items"), list):
        found("A161", "није JSON Feed: нема items")
        return
    items = [item for item in data["items"] if isinstance(item, dict)]
    if len(items) < len(data["items"]):
        found("A161", f"записа који нису објекти има {len(data['items']) - len(items)}")
    _head(data, path, linker, found)
    for number, item in enumerate(items, 1):
        _item(item, f"запис {number}", found)
    for doubled, count in Counter(str(item.get("id", "")) for item in items).items():
        if doubled and count > 1:
            found("A162", f"id „{doubled}” има више записа")
    _links([data, *items], path, linker, found)
    if linker.tree.tag(path) == LATIN and (words := next(_cyrillic(data, LATIN), "")):
        found("A127", f"ћирилица у латиничном каналу: „{words}”")


def _head(data: Mapping[str, Any], path: str, linker: Linker, found: Found) -> None:
    if data.get("version") not in VERSIONS:
        found("A161", f"version је „{data.get('version', '')}”, а треба „{VERSIONS[-1]}”")
    if not data.get("title"):
        found("A161", "канал: нема title")
    own = linker.tree.address(path)
    if data.get("feed_url", own) != own:
        found("A163", f"feed_url је „{data['feed_url']}”, а треба „{own}”")


def _item(item: Mapping[str, Any], who: str, found: Found) -> None:
    if not isinstance(item.get("id"), str) or not item["id"]:
        found("A161", f"{who}: нема id (текст)")
    if not item.get("url"):
        found("A161", f"{who}: нема url")
    if not (item.get("content_html") or item.get("content_text")):
        found("A161", f"{who}: нема content_html ни content_text")
    for name in _TIMES:
        if name in item and (not isinstance(item[name], str) or moment(item[name]) is None):
            found("A164", f"{who}: {name} „{item[name]}” није време по RFC 3339")


def _links(parts: list[Mapping[str, Any]], path: str, linker: Linker, found: Found) -> None:
    base = linker.tree.address(path)
    for part in parts:
        for name in _LINKS:
            if isinstance(part.get(name), str):
                linker.check(Reference(part[name], loads=False), base, found)


def _cyrillic(value: object, lang: str) -> Iterator[str]:
    """Cyrillic words wherever no `language` beside them says that they are meant."""
    if isinstance(value, dict):
        lang = str(value.get("language", lang))
        for part in value.values():
            yield from _cyrillic(part, lang)
    elif isinstance(value, list):
        for part in value:
            yield from _cyrillic(part, lang)
    elif isinstance(value, str) and lang == LATIN and (words := cyrillic_in(value)):
        yield words
