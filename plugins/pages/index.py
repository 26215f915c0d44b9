"""Indexes of words, kept from build to build: an edit changes the rows of its own words, and the files they lie in."""

import pickle
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import NamedTuple

from ..index.fold import folded
from ..index.numbers import apart
from ..index.shards import files, group_of
from .digests import terms_digest
from .index_update import SHARES, Expand, Group, Part, Update, cut, most_frequent_first
from .memory import Memory
from .output import Pieces
from .word_rows import FACETS, IndexRow, Member, WordRows
from .workers import WORTHWHILE, spread

_MOST_WORDS = 700  # that are offered in the place of misspelt ones


class Asked(NamedTuple):
    """The pages that an index is asked to hold.

    `marks` have everything about a page that its rows are made of, by its key. For some keys `numbers` gives the
    numbers that they would have if they were alone (`index.numbers`), and `members` those that are to be found.
    `expand` adds to the terms of a page what they mean besides, after its own digest. `used` are the digests of all
    terms that are still of use.
    """

    marks: Mapping[str, bytes]
    numbers: Callable[[Collection[str]], Mapping[str, int]]
    members: Callable[[Collection[str], Mapping[str, int]], Mapping[str, Member]]
    expand: tuple[bytes, Expand]
    used: Callable[[], Iterable[bytes]]


class Kept(NamedTuple):
    """An index as it is now: its files, its frequent words, how many pages it has and the mean of their lengths."""

    files: Mapping[str, Pieces]
    words: tuple[str, ...]
    pages: int
    length: int
    numbers: bytes  # of the pages in the order in which they were given, four bytes each; 0 for one that is not in it


class _State(NamedTuple):
    """What is remembered to tell what changed."""

    marks: Mapping[str, bytes]
    wanted: Mapping[str, int]  # numbers, before two that are the same go apart
    outside: frozenset[str]  # the keys of pages that are not to be found
    groups: Mapping[str, Group]
    length: int
    loose: int  # pages that changed since terms were forgotten that nothing names any more


class _Change(NamedTuple):
    """The keys of pages that are new, gone or other than they were, and what the index knew and is to know of them."""

    others: frozenset[str]
    there: frozenset[str]  # those of them that are not gone
    wanted: Mapping[str, int]  # of all pages, before two that are the same go apart
    numbers: Mapping[str, int]  # after it
    before: Mapping[str, Member]
    after: Mapping[str, Member]


_SWEPT = 100  # at so many of them
_EMPTY = _State({}, {}, frozenset(), {}, 0, _SWEPT)


class Index:
    """The indexes of one site. `code` is the digest of all that makes rows: with other code everything is made anew."""

    def __init__(self, memory: Memory, code: str) -> None:
        self._memory = memory
        self._rows = WordRows(memory)
        self._code = code.encode()

    def remember(self, terms: bytes) -> bytes:
        """The digest of terms that no file of content/ gives by itself, such as those of a title alone."""
        digest = terms_digest(terms)
        self._memory.remember_terms([(digest, terms)])
        return digest

    def kept(self, name: str, asked: Asked) -> Kept:
        """The index after what changed since the last build; with the same marks nothing is looked at."""
        base = _digest(self._code, asked.expand[0])
        mark = _digest(base, *asked.marks.values())
        known, kept = self._rows.marked(name)
        if known == mark:
            found: Kept = pickle.loads(kept)  # noqa: S301 - a file of ours, beside the output
            return found
        old = self._state(name, base)
        change = self._change(name, old, asked)
        with self._memory.transaction():
            state = self._updated(name, old, asked, change)
            now = _kept(name, state, change.numbers)
            self._rows.remember(name, IndexRow(mark, pickle.dumps(now, 5), base, pickle.dumps(state, 5)))
        return now

    def _state(self, name: str, base: bytes) -> _State:
        known, value = self._rows.based(name)
        if known == base:
            state: _State = pickle.loads(value)  # noqa: S301 - a file of ours
            return state
        with self._memory.transaction():
            self._rows.forget(name)
        return _EMPTY

    def _change(self, name: str, old: _State, asked: Asked) -> _Change:
        others = _differing(old.marks, asked.marks)
        wanted = {key: number for key, number in old.wanted.items() if key not in others}
        wanted |= asked.numbers(others & asked.marks.keys())
        numbers = apart(wanted)
        others |= _differing(apart(old.wanted), numbers)
        there = frozenset(others & asked.marks.keys())
        before, after = self._rows.members(name, others), asked.members(there, numbers)
        return _Change(frozenset(others), there, wanted, numbers, before, after)

    def _parts(self, name: str, change: _Change, expand: Expand) -> Iterator[Part]:
        """Of many pages by a few processes, each of which makes the rows of its shares."""

        def work(shares: Sequence[int]) -> Iterator[Part]:
            with Memory(self._memory.path) as memory:
                update = Update(WordRows(memory), name, expand, shares)
                for key in sorted(change.others):
                    update.exchange(change.before.get(key), change.after.get(key))
                yield from update.parts()

        return spread(work, SHARES, together=1) if len(change.others) >= WORTHWHILE else work(SHARES)

    def _updated(self, name: str, old: _State, asked: Asked, change: _Change) -> _State:
        groups, length = dict(old.groups), old.length
        for part in self._parts(name, change, asked.expand[1]):
            length += part.length
            if part.group:
                self._rows.write(name, part.group, part.rows, part.stems)
                groups[part.group] = cut(self._rows, name, part.group)
        self._rows.write_members(name, change.others, change.after)
        return _State(
            dict(asked.marks),
            change.wanted,
            old.outside - change.others | change.there - change.after.keys(),
            {group: found for group, found in groups.items() if found.pieces},
            length,
            self._swept(old.loose + len(change.others), asked),
        )

    def _swept(self, loose: int, asked: Asked) -> int:
        if loose < _SWEPT:
            return loose
        self._rows.sweep(asked.used())
        return 0


def _differing(old: Mapping[str, object], new: Mapping[str, object]) -> set[str]:
    """The keys of what is new, gone or another."""
    return {key for key, value in new.items() if old.get(key) != value}.union(old.keys() - new.keys())


def _kept(name: str, state: _State, numbers: Mapping[str, int]) -> Kept:
    groups = state.groups.items()
    sizes = {group: [piece[:2] for piece in found.pieces] for group, found in groups if group != FACETS}
    digests = {prefix: digest for found in state.groups.values() for prefix, _, digest in found.pieces}
    lying = {file: (*prefixes,) for file, prefixes in files(sizes).items()}
    if FACETS in state.groups:
        lying |= {prefix: (prefix,) for prefix, *_ in state.groups[FACETS].pieces}
    found = {file: Pieces(name, parts, _digest(*(digests[part] for part in parts))) for file, parts in lying.items()}
    given = array("I", [0 if key in state.outside else numbers[key] for key in state.marks])
    pages = len(state.marks) - len(state.outside)
    return Kept(found, _words(state), pages, _rounded(state.length // max(pages, 1)), given.tobytes())


def _words(state: _State) -> tuple[str, ...]:
    """The most frequent ones, in the order of the files that they lie in."""
    best = sorted((pair for group in state.groups.values() for pair in group.words), key=most_frequent_first)
    return tuple(sorted({word for _, word in best[:_MOST_WORDS]}, key=lambda word: (group_of(folded(word)), word)))


def _digest(*parts: bytes) -> bytes:
    return blake2b(b"".join(parts), digest_size=16).digest()


def _rounded(length: int) -> int:
    """To two digits: an edited text seldom changes the mean of all."""
    step = int(10 ** max(len(str(length)) - 2, 0))
    return length - length % step
