"""The words of an entry by which it is found, made with its record: what is remembered is not looked at again."""

from collections.abc import Iterator

from ..index.terms import BODY, FACT, SUMMARY, html_fields, packed, terms_of, title_weight
from ..scripts.marks import CYR, chosen
from .card import Card, Fact, Record
from .types import TYPES

NEVER = "ne"
WHILE_IN_FORCE = "dok vazi"  # of texts with personal data: out when they are over


def entry_terms(record: Record) -> bytes:
    """Nothing for a faulty entry, and for one that is not to be found."""
    card = record.card
    if card is None or card.fact("search") == NEVER:
        return b""
    return packed(terms_of([*_fields(card), *html_fields(_both(record.body))], card.lang))


def title_terms(title: str, lang: str, more: str = "") -> bytes:
    """Of what is found by its title, and by a text beside it."""
    return packed(terms_of([(title_weight(title), _both(title)), (BODY, _both(more))], lang))


def _fields(card: Card) -> Iterator[tuple[int, str]]:
    yield title_weight(chosen(card.title, latin=False)), _both(card.title)
    yield SUMMARY, _both(card.summary)
    if card.category and card.lang == "sr":
        yield FACT, TYPES[card.type].kinds[card.category]
    for name, fact in card.facts:
        if name != "search":
            yield FACT, _both(" ".join(_texts(fact)))


def _texts(fact: Fact) -> Iterator[str]:
    if isinstance(fact, tuple):
        for part in fact:
            yield from _texts(part)
    elif isinstance(fact, str):
        yield fact


def _both(text: str) -> str:
    """With the form of either script, where they differ in more than letters."""
    return f"{chosen(text, latin=False)} {chosen(text, latin=True)}" if CYR in text else text
