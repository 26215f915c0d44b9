"""The text of the map: titles in the language of the page, in the order of its script."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ..entries.card import Card
from ..pages.frame import Frame
from ..pages.in_alphabet import by_title


class Branch(NamedTuple):
    """A link of the map with those below it; `label` is what people wrote, or a Ui."""

    label: str
    address: str
    below: "tuple[Branch, ...]" = ()


def site_index_page(frame: Frame, inputs: Mapping[str, Any]) -> str:
    """One script, or another language."""
    sorted_ = {name: _of_cards(inputs[name], inputs["script"]) for name in ("pages", "services")}
    branches = {name: _labelled(frame, inputs[name]) for name in ("ours", "lists", "topics", "offices")}
    return frame.render("site-index.html", {**inputs, **sorted_, **branches})


def _of_cards(cards: Iterable[Card], script: str) -> tuple[Branch, ...]:
    return tuple(Branch(card.title, card.address) for card in by_title(cards, script))


def _labelled(frame: Frame, branches: Iterable[Branch]) -> tuple[Branch, ...]:
    return tuple(Branch(frame.label(item.label), item.address, _labelled(frame, item.below)) for item in branches)
