"""What a change of pages does to the rows of an index: those of its words are made anew, and the pieces they lie in."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from ..index.fold import folded
from ..index.postings import MOST, changed, enters, page_flag, posting, weight_flag, written
from ..index.shards import Row, groups_of, pieces, row_text
from ..index.terms import MOST as HEAVIEST
from ..index.terms import Terms, together, unpacked
from .digests import terms_digest
from .word_rows import FACETS, LineRow, Member, PieceRow, WordRow, WordRows

_OF_GROUP = 24
_SHORTEST = 4
_OF_WEIGHT = tuple(weight_flag(weight) for weight in range(HEAVIEST + 1))

Expand = Callable[[Terms], Terms]
_Word = tuple[str, str]  # a stem and the forms of it that stand in a page; a facet and ""


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


class Update:
    """Takes pages in exchange for others, then writes the rows."""

    def __init__(self, rows: WordRows, name: str, expand: Expand) -> None:
        self.length = 0
        self._rows = rows
        self._name = name
        self._expand = expand
        self._removed: dict[_Word, array[int]] = {}
        self._added: dict[_Word, array[int]] = {}

    def exchange(self, old: Member | None, new: Member | None) -> None:
        """A page as it was and as it is, None for one that is not in the index; `length` grows by its words."""
        before, was = self._words(old)
        after, is_ = self._words(new)
        self.length += is_ - was
        if before and after:
            same = {*before}.intersection(after)
            before = [word for word in before if word not in same]
            after = [word for word in after if word not in same]
        _collect(before, self._removed)
        _collect(after, self._added)

    def _words(self, page: Member | None) -> tuple[list[tuple[_Word, int]], int]:
        """The words of a page, each with the page and how well it fits; its length."""
        if page is None:
            return [], 0
        length, terms = self._expand(together(*map(unpacked, self._rows.memory.terms(page.terms))))
        alone = posting(page.number, 0)
        whole = alone | page_flag(length, expired=page.expired)
        found = [((name, forms), whole | _OF_WEIGHT[weight]) for name, (weight, forms) in terms.items()]
        return [*found, *(((facet, ""), alone) for facet in page.facets)], length

    def written(self) -> Iterator[tuple[str, Group]]:
        """The groups that changed; their rows and pieces are in the memory."""
        for group, changes in self._changes().items():
            self._write(group, changes)
            yield group, self._cut(group)

    def _changes(self) -> dict[str, dict[str, _Change]]:
        """By group, then by the name of the row."""
        found: dict[str, dict[str, _Change]] = {}
        for pages_of, sign in ((self._removed, -1), (self._added, 1)):
            for (name, forms), pages in pages_of.items():
                for group in groups_of(forms) if forms else (FACETS,):
                    change = found.setdefault(group, {}).setdefault(name, _Change())
                    (change.added if sign > 0 else change.removed).extend(pages)
                    change.forms[forms] = change.forms.get(forms, 0) + sign * len(pages)
        return found

    def _write(self, group: str, changes: Mapping[str, _Change]) -> None:
        known = self._rows.rows(self._name, group, changes)
        fresh = (_row(name, change, known.get(name), group) for name, change in sorted(changes.items()))
        self._rows.write(self._name, group, [row for row in fresh if row is not None], changes)

    def _cut(self, group: str) -> Group:
        lines = self._rows.lines(self._name, group)
        if group == FACETS:
            found = [PieceRow(line.name, f'"{line.text}"') for line in lines]
        else:
            cut = pieces(group, [(line.keys, line.text) for line in lines])
            found = [PieceRow(piece.prefix, piece.text) for piece in cut]
        self._rows.write_pieces(self._name, group, found)
        words = ((line.frequency, line.word) for line in lines if line.frequency > 1 and line.word)
        return Group(
            tuple((piece.prefix, len(piece.text), terms_digest(piece.text.encode())) for piece in found),
            tuple(sorted(words, key=most_frequent_first)[:_OF_GROUP]),
        )


def _collect(words: Iterable[tuple[_Word, int]], into: "dict[_Word, array[int]]") -> None:
    for word, page in words:
        pages = into.get(word)
        if pages is None:
            pages = into[word] = array("Q")  # eight bytes each: a common word has every page of the site
        pages.append(page)


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
