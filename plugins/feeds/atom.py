"""The text of an Atom feed (RFC 4287), with marks where the twins differ."""

from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

from ..entries.card import Card
from ..localization import offset_time
from ..pages.frame import Frame
from ..pages.places import LATIN
from ..scripts import Untranslated

_QUOTED = {'"': "&quot;"}


def feed(frame: Frame, inputs: Mapping[str, Any]) -> str:
    """`updated` is the greatest of the entries': an hourly build makes no news out of nothing."""
    cards: tuple[Card, ...] = inputs["cards"]
    here = f"{frame.places.origin}{frame.url(inputs['address'])}"
    updated = max(_updated(card) for card in cards)
    head = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{frame.context["html_lang"]}">',
        f"<title>{escape(frame.feed_title(inputs['title']))}</title>",
        f"<id>{here}atom.xml</id>",
        f'<link rel="self" type="application/atom+xml" href="{here}atom.xml"/>',
        f'<link rel="alternate" type="text/html" href="{here}"/>',
        f"<updated>{updated}</updated>",
        f"<author><name>{escape(frame.facts.town.name)}</name></author>",
    ]
    return "\n".join([*head, *(_entry(frame, card) for card in cards), "</feed>", ""])


def _entry(frame: Frame, card: Card) -> str:
    published = _published(card)
    lines = [
        "<entry>",
        _text("title", card.title),
        f"<id>tag:{escape(frame.facts.town.domain)},{published[:4]}:{frame.context['html_lang']}/{card.address}</id>",
        f'<link rel="alternate" type="text/html" href="{frame.places.origin}{frame.url(card.address)}"/>',
        f"<published>{published}</published>",
        f"<updated>{_updated(card)}</updated>",
        *(f'<category term="{topic}" label="{escape(name, _QUOTED)}"/>' for topic, name in _topics(frame, card)),
        _text("summary", card.summary or card.reason),
        "</entry>",
    ]
    return "\n".join(lines)


def _text(name: str, text: str) -> str:
    """What is not translated says that it is Serbian."""
    lang = f' xml:lang="{LATIN}"' if isinstance(text, Untranslated) else ""
    return f"<{name}{lang}>{escape(text)}</{name}>"


def _topics(frame: Frame, card: Card) -> list[tuple[str, str]]:
    return [(topic.id, topic.name) for topic in frame.facts.topics if topic.id in card.topics]


def _published(card: Card) -> str:
    assert card.date is not None
    return offset_time(*card.date)


def _updated(card: Card) -> str:
    """When it was published, changed or withdrawn, whichever is last.

    RFC 3339 in Belgrade's offset sorts by time but for the hour of the clock change.
    """
    times = [_published(card)]
    if card.changed:
        times.append(offset_time(card.changed))
    if card.withdrawn and card.state == "withdrawn":
        times.append(offset_time(*card.withdrawn))
    return max(times)
