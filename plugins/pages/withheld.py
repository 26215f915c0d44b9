"""Files that only drafts, scheduled or withdrawn entries name: they leave no trace either (DESIGN 5.5)."""

from collections.abc import Iterable, Iterator, Mapping

from ..entries.card import Card
from .output import Body
from .reading import Text


def withheld(
    texts: Mapping[str, Text], cards: Iterable[Card], bodies: Mapping[str, Body], always: Iterable[str]
) -> frozenset[str]:
    """Paths of files and pictures that no published entry names; what nobody names at all is published.

    `cards` are the published ones, `always` the files that the site itself shows.
    """
    shown = {card.path: card for card in cards if card.state != "withdrawn"}
    named = {file for path, text in texts.items() if path not in shown for file in _named(text)}
    if not named:
        return frozenset()
    used = {file for card in shown.values() for file in (card.image, card.file)}
    used |= {target.address for path in shown for target in bodies[path].targets if target.kind != "page"}
    return frozenset(named - used - set(always))


def _named(text: Text) -> Iterator[str]:
    """A faulty entry withholds nothing: it may be one that was published yesterday."""
    if text.card is not None:
        yield from filter(None, (text.card.image, text.card.file))
        yield from (link.target for link in text.links)
