"""Atom feeds once more, through feedparser: a reader that others wrote must get the same of them."""

import calendar
import datetime as dt
from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element

from .feeds import ATOM, moment
from .findings import Finding, Unavailable

_WHAT = ("id", "везу", "време")
_ALTERNATE = ("alternate", "")


def check(path: str, data: bytes, root: Element) -> list[Finding]:
    """What the reader does not understand or understands otherwise; raises Unavailable."""
    try:
        import feedparser
    except ImportError as error:
        raise Unavailable(f"нема пакета {error.name}") from error
    return compare(path, feedparser.parse(data), root)


def compare(path: str, read: Mapping[str, Any], root: Element) -> list[Finding]:
    """The reader's view against the elements; what the feed itself lacks is told elsewhere."""
    if read["bozo"]:
        return [Finding(path, "A148", f"читач канала: {read['bozo_exception']}")]
    entries = root.findall(f"{ATOM}entry")
    if len(entries) != len(read["entries"]):
        return [Finding(path, "A149", f"читач канала налази {len(read['entries'])} од {len(entries)} записа")]
    return [
        Finding(path, "A149", f"запис {number}: читач канала чита {what} „{got}”, а пише „{wanted}”")
        for number, (entry, seen) in enumerate(zip(entries, read["entries"], strict=True), 1)
        for what, wanted, got in zip(_WHAT, _written(entry), _seen(seen), strict=True)
        if wanted and wanted != got
    ]


def _written(entry: Element) -> tuple[str, str, str]:
    links = [link.get("href", "") for link in entry.findall(f"{ATOM}link") if link.get("rel", "") in _ALTERNATE]
    time = moment((entry.findtext(f"{ATOM}updated") or "").strip())
    return (
        (entry.findtext(f"{ATOM}id") or "").strip(),
        next(iter(links), ""),
        time.astimezone(dt.UTC).isoformat() if time else "",
    )


def _seen(entry: Mapping[str, Any]) -> tuple[str, str, str]:
    parsed = entry.get("updated_parsed")
    time = dt.datetime.fromtimestamp(calendar.timegm(parsed), dt.UTC).isoformat() if parsed else ""
    return entry.get("id", ""), entry.get("link", ""), time
