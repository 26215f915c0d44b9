"""An entry as the page of another names it: where it is, in which language, how it is reached."""

from typing import NamedTuple

from ..entries.card import Card
from ..scripts import untranslated
from .output import SERBIAN
from .places import LATIN
from .surroundings import Surroundings


class Reference(NamedTuple):
    """`hreflang` is "" where the entry stands in the language of the page; texts without a translation are marked."""

    title: str
    href: str
    hreflang: str
    role: str
    phone: str
    email: str


def reference(facts: Surroundings, card: Card) -> Reference:
    """What has no translation is linked where it stands in Latin script."""
    told = dict(card.facts)
    title, role = card.title, str(told.get("role") or "")
    href, hreflang = facts.url(card.address), ""
    if card.lang != facts.lang:
        assert card.lang == SERBIAN  # nothing else stands in for a translation
        title, role = untranslated(title, facts.glossary), untranslated(role, facts.glossary)
        href, hreflang = facts.places.root(LATIN) + card.address, LATIN
    phone, email = str(told.get("phone") or ""), str(told.get("email") or "")
    return Reference(title, href, hreflang, role, phone, email)
