"""The tables of the indexes in the memory."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..index.shards import group_of
from .digests import SIZE
from .memory import Memory
from .output import Pieces

FACETS = "#"  # the group of lists that are no words: pages of a topic, of an office


class WordRow(NamedTuple):
    """One stem in full: what is published of it, its forms, each with the number of pages that have it, its pages.

    The pages come last: without them SQLite reads a row in no time.
    """

    line: "LineRow"
    forms: tuple[tuple[str, int], ...]
    least: int  # the rank of the last page that is published, 0 where all are
    pages: bytes


class LineRow(NamedTuple):
    """What is published of a stem: by which forms it is found, its text; on how many pages it is, its shortest form."""

    name: str
    keys: str
    text: str
    frequency: int
    word: str


class IndexRow(NamedTuple):
    """One index: the mark of the last build and what it gave; by which code it was made, and its state."""

    mark: bytes
    kept: bytes
    base: bytes
    state: bytes


class Member(NamedTuple):
    """What an index knows of one page: its number, the digests of its terms, and the lists that it is on."""

    number: int
    terms: tuple[bytes, ...]
    expired: bool = False
    facets: tuple[str, ...] = ()


class PieceRow(NamedTuple):
    """Rows that begin alike, as they are published."""

    prefix: str
    text: str


class WordRows:
    """Rows and pieces by the name of their index and the group of their words."""

    def __init__(self, memory: Memory) -> None:
        self.memory = memory
        self._db = memory.connection

    def marked(self, index: str) -> tuple[bytes, bytes]:
        """The mark of the last build, and what it gave; nothing where there was none."""
        row = self._db.execute("SELECT mark, kept FROM indexes WHERE name = ?", (index,)).fetchone()
        return row or (b"", b"")

    def based(self, index: str) -> tuple[bytes, bytes]:
        """By which code the rows were made, and the state that they are in."""
        row = self._db.execute("SELECT base, state FROM indexes WHERE name = ?", (index,)).fetchone()
        return row or (b"", b"")

    def remember(self, index: str, row: IndexRow) -> None:
        """Keep what `marked` and `based` give."""
        self._db.execute("INSERT OR REPLACE INTO indexes VALUES (?, ?, ?, ?, ?)", (index, *row))

    def members(self, index: str, keys: Iterable[str]) -> dict[str, Member]:
        """The pages of some keys, as far as they are in the index."""
        query = "SELECT number, terms, expired, facets FROM members WHERE name = ? AND page = ?"
        found = ((key, self._db.execute(query, (index, key)).fetchone()) for key in keys)
        return {key: _member(row) for key, row in found if row}

    def write_members(self, index: str, keys: Iterable[str], pages: Mapping[str, Member]) -> None:
        """`pages` in the place of those of `keys`."""
        self._db.executemany("DELETE FROM members WHERE name = ? AND page = ?", [(index, key) for key in keys])
        self._db.executemany(
            "INSERT INTO members VALUES (?, ?, ?, ?, ?, ?)",
            [
                (index, key, page.number, b"".join(page.terms), page.expired, " ".join(page.facets))
                for key, page in pages.items()
            ],
        )

    def forget(self, index: str) -> None:
        """Nothing of it is known."""
        for table in ("indexes", "members", "words", "pieces"):
            self._db.execute(f"DELETE FROM {table} WHERE name = ?", (index,))  # noqa: S608 - one of four

    def sweep(self, used: Iterable[bytes]) -> None:
        """Forget the terms that are neither in `used` nor those of a page of any index, by which its change is told."""
        found = set(used)
        for (terms,) in self._db.execute("SELECT terms FROM members"):
            found.update(_digests(terms))
        self.memory.forget_terms(found)

    def rows(self, index: str, group: str, stems: Iterable[str]) -> dict[str, WordRow]:
        """Some rows of a group."""
        query = (
            "SELECT stem, keys, text, count, word, forms, least, pages FROM words "
            "WHERE name = ? AND part = ? AND stem = ?"
        )
        found = (self._db.execute(query, (index, group, stem)).fetchone() for stem in stems)
        return {row[0]: WordRow(LineRow(*row[:5]), _counts(row[5]), *row[6:]) for row in found if row}

    def lines(self, index: str, group: str) -> list[LineRow]:
        """What is published of a group, in the order of names."""
        query = "SELECT stem, keys, text, count, word FROM words WHERE name = ? AND part = ? ORDER BY stem"
        return [LineRow(*row) for row in self._db.execute(query, (index, group))]

    def write(self, index: str, group: str, rows: Iterable[WordRow], stems: Iterable[str]) -> None:
        """`rows` in the place of those of `stems`."""
        self._db.executemany(
            "DELETE FROM words WHERE name = ? AND part = ? AND stem = ?", [(index, group, stem) for stem in stems]
        )
        self._db.executemany(
            "INSERT INTO words VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(index, group, *row.line, _written(row.forms), row.least, row.pages) for row in rows],
        )

    def texts(self, pieces: Pieces) -> tuple[str, ...]:
        """Pieces as they are published."""
        query = "SELECT text FROM pieces WHERE name = ? AND part = ? AND prefix = ?"
        found = (self._db.execute(query, (pieces.source, part_of(prefix), prefix)) for prefix in pieces.prefixes)
        return tuple(row.fetchone()[0] for row in found)

    def write_pieces(self, index: str, group: str, pieces: Iterable[PieceRow]) -> None:
        """All pieces of a group."""
        self._db.execute("DELETE FROM pieces WHERE name = ? AND part = ?", (index, group))
        self._db.executemany(
            "INSERT INTO pieces VALUES (?, ?, ?, ?)", [(index, group, piece.prefix, piece.text) for piece in pieces]
        )


def _member(row: tuple[int, bytes, int, str]) -> Member:
    number, terms, expired, facets = row
    return Member(number, _digests(terms), bool(expired), (*facets.split(),))


def _digests(terms: bytes) -> tuple[bytes, ...]:
    return tuple(terms[place : place + SIZE] for place in range(0, len(terms), SIZE))


def part_of(prefix: str) -> str:
    """The group of a piece."""
    return FACETS if "-" in prefix else group_of(prefix)


def _counts(forms: str) -> tuple[tuple[str, int], ...]:
    pairs = (form.partition(":") for form in forms.split())
    return tuple((form, int(count)) for form, _, count in pairs)


def _written(forms: Iterable[tuple[str, int]]) -> str:
    return " ".join([f"{form}:{count}" for form, count in forms])
