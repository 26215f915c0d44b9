"""The text of a JSON Feed (jsonfeed.org, version 1.1)."""

import json
from collections.abc import Mapping
from typing import Any

from ..entries.card import Card
from ..pages.frame import Frame
from ..pages.identity import published, tag_uri, updated
from ..pages.voice import Voice, language_of
from .entry import attachments, categories, image, summary, title


def json_feed(frame: Frame, inputs: Mapping[str, Any]) -> bytes:
    """The same entries as in the Atom feed beside it."""
    voice = Voice(frame, inputs["tag"])
    name = voice.text(frame.facts.town.name)
    home = voice.href(inputs["base"])
    found = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": voice.text(frame.feed_title(inputs["title"])),
        "home_page_url": home,
        "feed_url": voice.href(inputs["name"]),
        "language": voice.tag,
        "authors": [{"name": name, "url": home}],
        "items": [_item(voice, card) for card in inputs["cards"]],
    }
    return (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode()


def _item(voice: Voice, card: Card) -> dict[str, Any]:
    """The standard wants some content: an entry without a summary gives its title."""
    first, last = published(card), updated(card)
    assert first is not None  # feeds hold what has a date
    assert last is not None
    found = {
        "id": tag_uri(voice.frame.facts.town.domain, card),
        "url": voice.href(card.address),
        "title": title(voice, card),
        "content_text": voice.text(summary(card) or card.title),
        "image": image(voice, card),
        "date_published": first.isoformat(),
        "date_modified": last.isoformat(),
        "tags": [category.label for category in categories(voice, card)],
        "language": language_of(card.title) or language_of(summary(card)),
        "attachments": [
            {"url": item.href, "mime_type": item.type, "size_in_bytes": item.size}
            for item in attachments(voice, card)
            if card.file
        ],
    }
    return {key: value for key, value in found.items() if value}
