"""What a change of pages does to the rows of an index: those of its words are made anew, and the pieces they lie in."""

from array import array
from collections.abc import Callable, Container, Iterable, Iterator
from typing import NamedTuple
from zlib import crc32

from ..index.fold import folded
from ..index.postings import MOST, changed, enters, page_flag, posting, weight_flag, written
from ..index.shards import Row, groups_of, pieces, row_text
from ..index.terms import MOST as HEAVIEST
from ..index.terms import Terms, together, unpacked
from .digests import terms_digest
from .word_rows import FACETS, LineRow, Member, PieceRow, WordRow, WordRows

SHARES = range(64)  # of all groups
_OF_GROUP = 24
_SHORTEST = 4
_OF_WEIGHT = tuple(weight_flag(weight) for weight in range(HEAVIEST + 1))

Expand = Callable[[Terms], Terms]
_Word = tuple[str, str]  # a stem and the forms of it that stand in a page; a facet and ""
_Pages = dict[_Word, "array[int] | None"]  # eight bytes a page; None for a word of another share


class Group(NamedTuple):
    """The pieces of the words that begin alike (prefix, size, digest), and those of the words that are offered."""

    pieces: tuple[tuple[str, int, bytes], ...]
    words: tuple[tuple[int, str], ...]


class _Change:
    """What becomes of one row: pages that are gone, pages that are new, more or fewer pages with its forms."""

    __slots__ = ("added", "forms", "removed")

    def __init__(self) -> None:
        self.removed = array("Q")
        self.added = array("Q")
        self.forms: dict[str, int] = {}

    def add(self, forms: str, pages: "array[int]") -> None:
        """Pages that have these forms."""
        self.added.extend(pages)
        self.forms[forms] = self.forms.get(forms, 0) + len(pages)

    def remove(self, forms: str, pages: "array[int]") -> None:
        """Pages that had them."""
        self.removed.extend(pages)
        self.forms[forms] = self.forms.get(forms, 0) - len(pages)


class Part(NamedTuple):
    """What becomes of one group: its new rows, in the place of those of `stems`.

    By how many words the whole index grows is told by one part of all, which has no group.
    """

    group: str
    rows: tuple[WordRow, ...] = ()
    stems: tuple[str, ...] = ()
    length: int = 0


class Update:
    """Takes pages in exchange for others, then makes the rows of the groups that are its shares."""

    def __init__(self, rows: WordRows, name: str, expand: Expand, shares: Container[int]) -> None:
        self._rows = rows
        self._name = name
        self._expand = expand
        self._shares = shares
        self._length = 0
        self._removed: _Pages = {}
        self._added: _Pages = {}

    def exchange(self, old: Member | None, new: Member | None) -> None:
        """A page as it was and as it is, None for one that is not in the index."""
        before, was = self._words(old)
        after, is_ = self._words(new)
        self._length += is_ - was
        if before and after:
            same = {*before}.intersection(after)
            before = [word for word in before if word not in same]
            after = [word for word in after if word not in same]
        self._collect(before, self._removed)
        self._collect(after, self._added)

    def _words(self, page: Member | None) -> tuple[list[tuple[_Word, int]], int]:
        """The words of a page, each with the page and how well it fits; its length."""
        if page is None:
            return [], 0
        length, terms = self._expand(together(*map(unpacked, self._rows.memory.terms(page.terms))))
        alone = posting(page.number, 0)
        whole = alone | page_flag(length, expired=page.expired)
        found = [((name, forms), whole | _OF_WEIGHT[weight]) for name, (weight, forms) in terms.items()]
        return [*found, *(((facet, ""), alone) for facet in page.facets)], length

    def _collect(self, words: Iterable[tuple[_Word, int]], into: _Pages) -> None:
        for word, page in words:
            if word not in into:
                into[word] = array("Q") if self._groups(word[1]) else None
            if (pages := into[word]) is not None:
                pages.append(page)

    def _groups(self, forms: str) -> list[str]:
        """Of those of a word the ones that are ours."""
        groups = groups_of(forms) if forms else (FACETS,)
        return [group for group in groups if crc32(group.encode()) % len(SHARES) in self._shares]

    def parts(self) -> Iterator[Part]:
        """Each group of ours that changed."""
        if SHARES[0] in self._shares:
            yield Part("", length=self._length)
        for group, changes in self._changes().items():
            known = self._rows.rows(self._name, group, changes)
            rows = (_row(name, change, known.get(name), group) for name, change in sorted(changes.items()))
            yield Part(group, tuple(row for row in rows if row is not None), (*changes,))

    def _changes(self) -> dict[str, dict[str, _Change]]:
        """By group, then by the name of the row."""
        found: dict[str, dict[str, _Change]] = {}
        for words, exchanged in ((self._removed, _Change.remove), (self._added, _Change.add)):
            for (name, forms), pages in words.items():
                if pages is None:
                    continue
                for group in self._groups(forms):
                    exchanged(found.setdefault(group, {}).setdefault(name, _Change()), forms, pages)
        return found


def cut(rows: WordRows, name: str, group: str) -> Group:
    """A group whose rows changed: its pieces are written."""
    lines = rows.lines(name, group)
    if group == FACETS:
        found = [PieceRow(line.name, f'"{line.text}"') for line in lines]
    else:
        found = [
            PieceRow(piece.prefix, piece.text) for piece in pieces(group, [(line.keys, line.text) for line in lines])
        ]
    rows.write_pieces(name, group, found)
    words = ((line.frequency, line.word) for line in lines if line.frequency > 1 and line.word)
    return Group(
        tuple((piece.prefix, len(piece.text), terms_digest(piece.text.encode())) for piece in found),
        tuple(sorted(words, key=most_frequent_first)[:_OF_GROUP]),
    )


def most_frequent_first(pair: tuple[int, str]) -> tuple[int, str]:
    """The order of words that are offered."""
    return -pair[0], pair[1]


def _row(name: str, change: _Change, known: WordRow | None, group: str) -> WordRow | None:
    """None where no page has the word any more."""
    pages = changed(known.pages if known else b"", change.removed, change.added)
    if not pages:
        return None
    forms = _forms(known, change)
    count = len(pages) // 8
    if group == FACETS:
        return WordRow(LineRow(name, "", written(pages, count)[0], count, ""), forms, 0, pages)
    keys = tuple(sorted({folded(form) for form, _ in forms}))
    if known and known.least and count > MOST and not _seen(change, known.least):
        least, shown = known.least, f"{known.line.text.split(' ')[2]} {count}"
    else:
        shown, least = written(pages)
    line = LineRow(name, " ".join(keys), row_text(Row(name, keys, shown)), count, _offered(forms))
    return WordRow(line, forms, least, pages)


def _seen(change: _Change, least: int) -> bool:
    """Whether the change is seen in a file that has the fitting pages alone."""
    return any(enters(page, least) for pages in (change.removed, change.added) for page in pages)


def _forms(known: WordRow | None, change: _Change) -> tuple[tuple[str, int], ...]:
    counts = dict(known.forms) if known else {}
    for several, count in change.forms.items():
        for form in several.split():
            counts[form] = counts.get(form, 0) + count
    return tuple(sorted((form, count) for form, count in counts.items() if count > 0))


def _offered(forms: Iterable[tuple[str, int]]) -> str:
    """The shortest form, the most frequent of these; nothing where that is hardly a word."""
    form = min(forms, key=lambda pair: (len(pair[0]), -pair[1], pair[0]))[0]
    return form if len(form) >= _SHORTEST and form.isalpha() else ""
