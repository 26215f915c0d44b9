"""The text of the page: entries under the letters with which they begin."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from ..entries.card import Card
from ..pages.frame import Frame
from ..pages.in_alphabet import by_title, text_key
from ..pages.letters import anchor_of, letter_of
from ..pages.places import LATIN


class Letter(NamedTuple):
    """A letter with the entries that begin with it."""

    letter: str
    anchor: str
    cards: tuple[Card, ...]


def alphabet_page(frame: Frame, inputs: Mapping[str, Any]) -> str:
    """One script, or another language."""
    script = inputs["script"]
    letters = in_letters(by_title(inputs["cards"], script), latin=script == LATIN)
    offices = sorted(inputs["offices"], key=lambda office: text_key(office[1], script))
    return frame.render("alphabet.html", {**inputs, "letters": letters, "offices": offices})


def in_letters(cards: tuple[Card, ...], *, latin: bool) -> tuple[Letter, ...]:
    """`cards` come in the order of the alphabet, and so do their letters."""
    found: dict[str, list[Card]] = {}
    for card in cards:
        found.setdefault(letter_of(card.title, latin=latin), []).append(card)
    return tuple(Letter(letter, anchor_of(letter), tuple(of_letter)) for letter, of_letter in found.items())
