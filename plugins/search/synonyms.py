"""What a page means besides the words that stand in it: it is also found by those that mean the same."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache
from hashlib import blake2b
from itertools import chain
from typing import NamedTuple

from ..index.fold import bare, words
from ..index.stem import stemmer
from ..index.stop import stop_words
from ..index.terms import SUMMARY, Term, Terms
from ..municipality import SearchWords

SAME, MEANT = 5, 9  # tenths of the weight of the words that do stand there
MOST_SAME = 10  # another word never weighs as much as the one that was typed, in a title
Pair = tuple[str, str, int]  # a phrase, another one that finds it, and with how much of its weight


class _Rule(NamedTuple):
    needed: tuple[str, ...]  # stems
    given: tuple[tuple[str, str], ...]  # stem and form
    tenths: int


_Rules = Mapping[str, list[_Rule]]


def expansion(own: SearchWords, known: SearchWords, lang: str) -> tuple[bytes, Callable[[Terms], Terms]]:
    """The digest of all pairs, and the function that adds to terms what they mean besides."""
    pairs = [tuple(_pairs(source)) for source in (own, known)]
    rules = cache(lambda: [_rules(of_source, lang) for of_source in pairs])  # not before the first page is looked at
    return blake2b(repr((lang, pairs)).encode(), digest_size=16).digest(), lambda terms: _expanded(terms, rules())


def _pairs(source: SearchWords) -> Iterable[Pair]:
    for group in source.synonyms:
        yield from ((phrase, other, SAME) for phrase in group for other in group if other != phrase)
    yield from ((right, wrong, MEANT) for wrong, right in source.misspelt)


def _expanded(found: Terms, sources: Iterable[_Rules]) -> Terms:
    """With the words that mean the same, as far as they weigh more than what stands there."""
    more: dict[str, Term] = {}
    stands = found.terms.__contains__
    for first, rules in chain.from_iterable(source.items() for source in sources):
        if stands(first):
            for rule in rules:
                if all(map(stands, rule.needed)):
                    _apply(rule, found.terms, more)
    return found._replace(terms={**found.terms, **more}) if more else found


@lru_cache(maxsize=8)
def _rules(pairs: tuple[Pair, ...], lang: str) -> _Rules:
    """By the first stem that they need. Those that every town has are made once for all builds of a live server."""
    stem, stop = stemmer(lang), stop_words(lang)

    def stems(phrase: str) -> tuple[tuple[str, str], ...]:
        return tuple((stem(word), word) for word in words(phrase) if bare(word) not in stop)

    rules: dict[str, list[_Rule]] = {}
    for phrase, other, tenths in pairs:
        needed, given = tuple(name for name, _ in stems(phrase)), stems(other)
        if needed and given:
            rules.setdefault(needed[0], []).append(_Rule(needed, given, tenths))
    return rules


def _apply(rule: _Rule, terms: Mapping[str, Term], more: dict[str, Term]) -> None:
    least = min([terms[stem][0] for stem in rule.needed])
    if len(rule.needed) > 1 and least < SUMMARY:
        return  # the words of a phrase stand anywhere in the text: hardly as a phrase
    weight = least * rule.tenths // 10
    if rule.tenths == SAME:
        weight = min(weight, MOST_SAME)
    for stem, form in rule.given:
        known = more.get(stem) or terms.get(stem)
        if known is None:
            more[stem] = max(weight, 1), form
        elif known[0] < weight:
            more[stem] = weight, known[1]
