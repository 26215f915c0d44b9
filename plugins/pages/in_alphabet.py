"""Pages in the order of the alphabet: the scripts have each their own, so each has a text of its own."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator

from ..entries.card import Card
from ..localization import alphabet_key
from ..scripts.marks import chosen
from .output import BOTH, SERBIAN, Output
from .places import CYRILLIC, LATIN


def in_each_script(lang: str, make: Callable[[str], Output]) -> Iterator[Output]:
    """What `make` gives for each script of Serbian, once where they do not differ; with "" in another language."""
    if lang != SERBIAN:
        yield make("")
        return
    cyrillic, latin = make(CYRILLIC), make(LATIN)
    if cyrillic == latin:
        yield cyrillic
    else:
        yield from (page._replace(scripts=(script,)) for script, page in zip(BOTH, (cyrillic, latin), strict=True))


def told_its_script(output: Output) -> Iterator[Output]:
    """The same page for each script, which it gets as the input `script`."""
    return in_each_script(output.lang, lambda script: output._replace(inputs={**output.inputs, "script": script}))


def text_key(text: str, script: str) -> tuple[str, str]:
    """A sorting key in a script; without one, by letters, whatever marks they have."""
    text = chosen(text, latin=script != CYRILLIC)
    if script:
        return alphabet_key(text, latin=script == LATIN)
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if letter.isalnum() or letter == " "), text


def by_position(offices: Iterable[Card], script: str) -> tuple[Card, ...]:
    """Offices in the order that they give themselves, then in that of the alphabet."""
    return tuple(sorted(offices, key=lambda card: (*_position(card), text_key(card.title, script), card.path)))


def _position(office: Card) -> tuple[bool, int]:
    position = office.fact("position")
    return position is None, position if isinstance(position, int) else 0


def by_title(cards: Iterable[Card], script: str) -> tuple[Card, ...]:
    """Cards in the order of the alphabet."""
    return tuple(sorted(cards, key=lambda card: (text_key(card.title, script), card.path)))
