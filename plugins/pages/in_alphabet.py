"""Pages in the order of the alphabet: the scripts have each their own, so each has a text of its own."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator

from ..entries.card import Card
from ..localization import alphabet_key
from .output import BOTH, SERBIAN, Output
from .places import LATIN


def in_each_script(lang: str, make: Callable[[str], Output]) -> Iterator[Output]:
    """What `make` gives for each script of Serbian; once, with "", in another language."""
    for script in BOTH if lang == SERBIAN else ("",):
        page = make(script)
        yield page._replace(scripts=(script,)) if script else page


def told_its_script(output: Output) -> Iterator[Output]:
    """The same page for each script, which it gets as the input `script`."""
    return in_each_script(output.lang, lambda script: output._replace(inputs={**output.inputs, "script": script}))


def text_key(text: str, script: str) -> tuple[str, str]:
    """A sorting key in a script; without one, by letters, whatever marks they have."""
    if script:
        return alphabet_key(text, latin=script == LATIN)
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if letter.isalnum() or letter == " "), text


def by_title(cards: Iterable[Card], script: str) -> tuple[Card, ...]:
    """Cards in the order of the alphabet."""
    return tuple(sorted(cards, key=lambda card: (text_key(card.title, script), card.path)))
