"""Indexes of words, kept from build to build: an edit changes the rows of its own words, and the files they lie in."""

import pickle
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import NamedTuple

from ..index.fold import folded
from ..index.postings import MOST, changed, enters, least_chosen, page_flag, weight_flag, written
from ..index.shards import Row, files, group_of, groups_of, pieces, row_text
from ..index.terms import MOST as HEAVIEST
from ..index.terms import Terms, together, unpacked
from .digests import terms_digest
from .memory import Memory
from .output import Pieces
from .word_rows import FACETS, IndexRow, LineRow, PieceRow, WordRow, WordRows

_MOST_WORDS = 700  # that are offered in the place of misspelt ones
_OF_GROUP = 24
_SHORTEST = 4


class Indexed(NamedTuple):
    """What an index knows of one page: its number, the digests of its terms, and the lists that it is on."""

    number: int
    terms: tuple[bytes, ...]
    expired: bool = False
    facets: tuple[str, ...] = ()


class Kept(NamedTuple):
    """An index as it is now: its files, its frequent words, how many pages it has and the mean of their lengths."""

    files: Mapping[str, Pieces]
    words: tuple[str, ...]
    pages: int
    length: int
    numbers: bytes  # of the pages in the order in which they were given, four bytes each; 0 for one that is not in it


class _State(NamedTuple):
    """What is remembered to tell what changed."""

    pages: dict[str, Indexed]
    groups: dict[str, tuple[tuple[str, int, bytes], ...]]
    words: dict[str, tuple[tuple[int, str], ...]]
    length: int


_EMPTY = _State({}, {}, {}, 0)
Expand = Callable[[Terms], Terms]


class Index:
    """The indexes of one site. `code` is the digest of all that makes rows: with other code everything is made anew."""

    def __init__(self, memory: Memory, code: str) -> None:
        self._memory = memory
        self._rows = WordRows(memory)
        self._code = code

    def remember(self, terms: bytes) -> bytes:
        """The digest of terms that no file of content/ gives by itself, such as those of a title alone."""
        digest = terms_digest(terms)
        self._memory.remember_terms([(digest, terms)])
        return digest

    def kept(
        self,
        name: str,
        fingerprint: bytes,
        pages: Callable[[], Sequence[tuple[str, Indexed | None]]],
        expand: tuple[bytes, Expand],
        used: Callable[[], Iterable[bytes]],
    ) -> Kept:
        """The index after what changed since the last build; with the `fingerprint` of that nothing is looked at.

        `pages` are all that may be in it with their keys, None for one that is not. `expand` adds to the terms of a
        page what they mean besides, after its own digest. `used` are the digests of all terms that are still of use.
        """
        mark = blake2b(b"%b %b" % (self._code.encode(), fingerprint), digest_size=16).digest()
        known, kept = self._rows.marked(name)
        if known == mark:
            found: Kept = pickle.loads(kept)  # noqa: S301 - a file of ours, beside the output
            return found
        base = blake2b(b"%b %b" % (self._code.encode(), expand[0]), digest_size=16).digest()
        with self._memory.transaction():
            state = self._state(name, base)
            given = pages()
            state = _Update(self._rows, name, state, expand[1]).made({key: page for key, page in given if page})
            now = _kept(name, state, array("I", [page.number if page else 0 for _, page in given]).tobytes())
            terms = b"".join([part for page in state.pages.values() for part in page.terms])
            self._rows.remember(name, IndexRow(mark, pickle.dumps(now, 5), base, pickle.dumps(state, 5), terms))
            self._memory.forget_terms(self._rows.used().union(used()))
        return now

    def _state(self, name: str, base: bytes) -> _State:
        known, value = self._rows.based(name)
        if known == base:
            state: _State = pickle.loads(value)  # noqa: S301 - a file of ours
            return state
        self._rows.forget(name)
        return _EMPTY


class _Change:
    """What becomes of one row."""

    __slots__ = ("added", "forms", "removed")

    def __init__(self) -> None:
        self.removed: set[int] = set()
        self.added: dict[int, int] = {}
        self.forms: dict[str, int] = {}

    def count(self, forms: str, by: int) -> None:
        """One page more or less that has these forms."""
        self.forms[forms] = self.forms.get(forms, 0) + by


_OF_WEIGHT = tuple(weight_flag(weight) for weight in range(HEAVIEST + 1))
_Place = tuple[str, str]  # the group and the name of a row
_Fit = tuple[int, int, str]  # number, flag and forms of a page in a row


class _Update:
    """One index from what it was to what it is to be."""

    def __init__(self, rows: WordRows, name: str, state: _State, expand: Expand) -> None:
        self._rows = rows
        self._name = name
        self._state = state
        self._expand = expand
        self._length = state.length
        self._changes: dict[_Place, _Change] = {}

    def made(self, pages: Mapping[str, Indexed]) -> _State:
        """The new state; rows and pieces are written."""
        old = self._state.pages
        other = [address for address in {*old, *pages} if old.get(address) != pages.get(address)]
        for address in sorted(other):
            self._exchange(old.get(address), pages.get(address))
        groups, words = dict(self._state.groups), dict(self._state.words)
        for group, changes in self._by_group().items():
            self._write(group, changes)
            groups[group], words[group] = self._cut(group)
            if not groups[group]:
                del groups[group], words[group]
        return _State(dict(pages), groups, words, self._length)

    def _exchange(self, old: Indexed | None, new: Indexed | None) -> None:
        before, was = self._fits(old)
        after, is_ = self._fits(new)
        self._length += is_ - was
        if before and after:
            same = before.items() & after.items()
            for place, _ in same:
                del before[place], after[place]
        for place, (number, _, forms) in before.items():
            change = self._changes.setdefault(place, _Change())
            change.removed.add(number)
            change.count(forms, -1)
        for place, (number, flag, forms) in after.items():
            found = self._changes.get(place)
            if found is None:
                found = self._changes[place] = _Change()
            found.added[number] = flag
            found.count(forms, 1)

    def _fits(self, page: Indexed | None) -> tuple[dict[_Place, _Fit], int]:
        """The rows that a page stands in, and its length."""
        if page is None:
            return {}, 0
        terms = self._expand(together(*map(unpacked, self._rows.memory.terms(page.terms))))
        found: dict[_Place, _Fit] = {}
        number, of_page = page.number, page_flag(terms.length, expired=page.expired)
        for name, (weight, forms) in terms.terms.items():
            for group in groups_of(forms):
                found[group, name] = (number, of_page | _OF_WEIGHT[weight], forms)
        for facet in page.facets:
            found[FACETS, facet] = (number, 0, "")
        return found, terms.length

    def _by_group(self) -> dict[str, dict[str, _Change]]:
        found: dict[str, dict[str, _Change]] = {}
        for (group, name), change in self._changes.items():
            found.setdefault(group, {})[name] = change
        return found

    def _write(self, group: str, changes: Mapping[str, _Change]) -> None:
        known = self._rows.rows(self._name, group, changes)
        fresh = (_row(name, change, known.get(name), group) for name, change in sorted(changes.items()))
        self._rows.write(self._name, group, [row for row in fresh if row is not None], changes)

    def _cut(self, group: str) -> tuple[tuple[tuple[str, int, bytes], ...], tuple[tuple[int, str], ...]]:
        """The pieces of a group, and the words of it that are offered."""
        lines = self._rows.lines(self._name, group)
        if group == FACETS:
            found = [PieceRow(line.name, f'"{line.text}"') for line in lines]
        else:
            cut = pieces(group, [(line.keys, line.text) for line in lines])
            found = [PieceRow(piece.prefix, piece.text) for piece in cut]
        self._rows.write_pieces(self._name, group, found)
        known = tuple((piece.prefix, len(piece.text), terms_digest(piece.text.encode())) for piece in found)
        words = ((line.frequency, line.word) for line in lines if line.frequency > 1 and line.word)
        return known, tuple(sorted(words, key=_most_frequent_first)[:_OF_GROUP])


def _row(name: str, change: _Change, known: WordRow | None, group: str) -> WordRow | None:
    """None where no page has the word any more."""
    pages, differing = changed(known.pages if known else b"", change.removed, change.added)
    if not pages:
        return None
    counts = dict(known.forms) if known else {}
    for several, count in change.forms.items():
        for form in several.split():
            counts[form] = counts.get(form, 0) + count
    forms = tuple(sorted((form, count) for form, count in counts.items() if count > 0))
    count = len(pages) // 8
    if group == FACETS:
        return WordRow(LineRow(name, "", written(pages), count, ""), forms, 0, pages)
    keys = tuple(sorted({folded(form) for form, _ in forms}))
    if known and known.least and count > MOST and not any(enters(page, known.least) for page in differing):
        least, shown = known.least, f"{known.line.text.split(' ')[2]} {count}"
    else:
        least = least_chosen(pages)
        shown = written(pages, least)
    line = LineRow(name, " ".join(keys), row_text(Row(name, keys, shown)), count, _offered(forms))
    return WordRow(line, forms, least, pages)


def _offered(forms: Iterable[tuple[str, int]]) -> str:
    """The shortest form, the most frequent of these; nothing where that is hardly a word."""
    form = min(forms, key=lambda pair: (len(pair[0]), -pair[1], pair[0]))[0]
    return form if len(form) >= _SHORTEST and form.isalpha() else ""


def _most_frequent_first(pair: tuple[int, str]) -> tuple[int, str]:
    return -pair[0], pair[1]


def _kept(name: str, state: _State, numbers: bytes) -> Kept:
    sizes = {group: [part[:2] for part in parts] for group, parts in state.groups.items() if group != FACETS}
    digests = {prefix: digest for parts in state.groups.values() for prefix, _, digest in parts}
    lying = {file: (*prefixes,) for file, prefixes in files(sizes).items()}
    lying |= {prefix: (prefix,) for prefix, *_ in state.groups.get(FACETS, ())}
    found = {file: Pieces(name, parts, _joined(digests[part] for part in parts)) for file, parts in lying.items()}
    best = sorted((pair for of_group in state.words.values() for pair in of_group), key=_most_frequent_first)
    words = tuple(sorted({word for _, word in best[:_MOST_WORDS]}, key=lambda word: (group_of(folded(word)), word)))
    return Kept(found, words, len(state.pages), _rounded(state.length // max(len(state.pages), 1)), numbers)


def _joined(digests: Iterable[bytes]) -> bytes:
    return blake2b(b"".join(digests), digest_size=16).digest()


def _rounded(length: int) -> int:
    """To two digits: an edited text seldom changes the mean of all."""
    step = int(10 ** max(len(str(length)) - 2, 0))
    return length - length % step
