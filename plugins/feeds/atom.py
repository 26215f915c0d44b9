"""The text of an Atom feed (RFC 4287)."""

from collections.abc import Iterator, Mapping
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from ..entries.card import Card
from ..pages.frame import Frame
from ..pages.identity import feed_uri, published, tag_uri, updated
from ..pages.voice import Voice, language_of
from .entry import attachments, categories, summary, title


def atom(frame: Frame, inputs: Mapping[str, Any]) -> bytes:
    """`updated` is the latest of the entries': an hourly build makes no news out of nothing."""
    voice = Voice(frame, inputs["tag"])
    cards: tuple[Card, ...] = inputs["cards"]
    town = frame.facts.town
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{voice.tag}">',
        _text("title", voice.text(frame.feed_title(inputs["title"]))),
        f"<id>{escape(feed_uri(town.domain, voice.tag, inputs['name']))}</id>",
        _link("self", voice.href(inputs["name"]), type="application/atom+xml"),
        _link("alternate", voice.href(inputs["base"]), type="text/html", hreflang=voice.tag),
        f"<updated>{max(time for card in cards if (time := updated(card))).isoformat()}</updated>",
        f"<author>{_text('name', voice.text(town.name))}</author>",
        *(line for card in cards for line in _entry(voice, card)),
        "</feed>",
        "",
    ]
    return "\n".join(lines).encode()


def _entry(voice: Voice, card: Card) -> Iterator[str]:
    first, last = published(card), updated(card)
    assert first is not None  # feeds hold what has a date
    assert last is not None
    yield "<entry>"
    yield _text("title", title(voice, card), language_of(card.title))
    yield f"<id>{escape(tag_uri(voice.frame.facts.town.domain, card))}</id>"
    yield _link("alternate", voice.href(card.address), type="text/html", hreflang=voice.tag)
    for item in attachments(voice, card):
        length = {"length": str(item.size)} if item.size else {}
        yield _link("enclosure", item.href, type=item.type, **length)
    yield f"<published>{first.isoformat()}</published>"
    yield f"<updated>{last.isoformat()}</updated>"
    for category in categories(voice, card):
        yield f"<category term={quoteattr(category.term)} label={quoteattr(category.label)}/>"
    if text := summary(card):
        yield _text("summary", voice.text(text), language_of(text))
    yield "</entry>"


def _text(name: str, text: str, lang: str = "") -> str:
    attribute = f' xml:lang="{lang}"' if lang else ""
    return f"<{name}{attribute}>{escape(text)}</{name}>"


def _link(rel: str, href: str, **attributes: str) -> str:
    more = "".join(f" {name}={quoteattr(value)}" for name, value in attributes.items())
    return f'<link rel="{rel}" href={quoteattr(href)}{more}/>'
