"""What the last build knew: what was read, and what lies in the output. One SQLite file, safe to delete."""

import contextlib
import pickle
import sqlite3
import zlib
from collections.abc import Container, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, Self

from .pickled import pickled

SCHEMA = "7"
BUCKETS = 64
_TABLES = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sources (bucket INTEGER PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS bodies (path TEXT PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS outputs (
  name TEXT PRIMARY KEY, key BLOB NOT NULL, files TEXT NOT NULL, batch TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS of_batch ON outputs (batch);
CREATE TABLE IF NOT EXISTS batches (name TEXT PRIMARY KEY, key BLOB NOT NULL, files INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS touched (file TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS terms (digest BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS indexes (
  name TEXT PRIMARY KEY, mark BLOB NOT NULL, kept BLOB NOT NULL, base BLOB NOT NULL, state BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS members (
  name TEXT, page TEXT, number INTEGER NOT NULL, terms BLOB NOT NULL, expired INTEGER NOT NULL, facets TEXT NOT NULL,
  PRIMARY KEY (name, page)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS words (
  name TEXT, part TEXT, stem TEXT, keys TEXT NOT NULL, text TEXT NOT NULL, count INTEGER NOT NULL, word TEXT NOT NULL,
  forms TEXT NOT NULL, least INTEGER NOT NULL, pages BLOB NOT NULL,
  PRIMARY KEY (name, part, stem)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS pieces (
  name TEXT, part TEXT, prefix TEXT, text TEXT NOT NULL, PRIMARY KEY (name, part, prefix)) WITHOUT ROWID;
"""


class Source(NamedTuple):
    """A remembered file: its stamp ("" when too young to be trusted), hash, and what reading it gave."""

    stamp: str
    hash: bytes
    value: Any


class Made(NamedTuple):
    """A remembered output: its key, its files with the digests of their contents, and its batch, if it has one."""

    key: bytes
    files: Mapping[str, str]
    batch: str = ""


class MadeBatch(NamedTuple):
    """A remembered batch: its key, and the number of files of its outputs."""

    key: bytes
    files: int


class Memory:
    """The one place that knows the tables."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        try:
            self._open()
        except (sqlite3.DatabaseError, pickle.UnpicklingError):
            self.close()
            path.unlink(missing_ok=True)
            self._open()

    def _open(self) -> None:
        self._db = sqlite3.connect(self.path, isolation_level=None)
        self._db.execute("PRAGMA synchronous=NORMAL")
        if self._schema() != SCHEMA:
            tables = self._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            drops = "".join(f"DROP TABLE {name};" for (name,) in tables)
            self._db.executescript(f"PRAGMA journal_mode=WAL;BEGIN;{drops}{_TABLES}COMMIT;")
            self.put("schema", SCHEMA)

    def _schema(self) -> str:
        """Of a file that was there before; "" where it has none of our tables."""
        try:
            return self.get("schema")
        except sqlite3.OperationalError:
            return ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def connection(self) -> sqlite3.Connection:
        """For the rows of the indexes, which have a module of their own (word_rows.py)."""
        return self._db

    def close(self) -> None:
        """Close the connection; a worker process opens its own."""
        self._db.close()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, also when the process is killed."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def get(self, key: str) -> str:
        """A single value; "" when unknown."""
        row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    def put(self, key: str, value: str) -> None:
        """Keep a single value."""
        self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def sources(self) -> dict[str, Source]:
        """All remembered files by path."""
        found: dict[str, Source] = {}
        for (value,) in self._db.execute("SELECT value FROM sources"):
            found.update(pickle.loads(value))  # noqa: S301 - a file of ours, beside the output
        return found

    def remember_sources(self, sources: Mapping[str, Source], changed: Iterable[str]) -> None:
        """Keep what reading gave. They lie together by the hundred: one by one, each would name its classes again."""
        stale = {_bucket(path) for path in changed}
        buckets: dict[int, dict[str, Source]] = {bucket: {} for bucket in stale}
        for path, source in sources.items():
            if (bucket := _bucket(path)) in stale:
                buckets[bucket][path] = source
        rows = [(bucket, pickled(found)) for bucket, found in buckets.items()]
        self._db.executemany("INSERT OR REPLACE INTO sources VALUES (?, ?)", rows)

    def remember_body(self, path: str, body: str) -> None:
        """Keep the HTML of an entry, apart from the rest because only its own page needs it."""
        self._db.execute("INSERT OR REPLACE INTO bodies VALUES (?, ?)", (path, body))

    def forget_bodies(self, paths: Iterable[str]) -> None:
        """Drop the HTML of entries that are gone."""
        self._db.executemany("DELETE FROM bodies WHERE path = ?", [(path,) for path in paths])

    def forget_sources(self) -> None:
        """Everything is to be read anew."""
        self._db.execute("DELETE FROM sources")
        self._db.execute("DELETE FROM bodies")

    def body(self, path: str) -> str:
        """The remembered HTML of an entry."""
        row = self._db.execute("SELECT body FROM bodies WHERE path = ?", (path,)).fetchone()
        return str(row[0])

    def remember_terms(self, terms: Iterable[tuple[bytes, bytes]]) -> None:
        """Keep the words of texts and files by the digest of each."""
        self._db.executemany("INSERT OR IGNORE INTO terms VALUES (?, ?)", terms)

    def terms(self, digests: Iterable[bytes]) -> list[bytes]:
        """The remembered words."""
        query = "SELECT value FROM terms WHERE digest = ?"
        return [self._db.execute(query, (digest,)).fetchone()[0] for digest in digests]

    def forget_terms(self, used: Container[bytes]) -> None:
        """Drop the words that nothing names any more."""
        gone = [row for row in self._db.execute("SELECT digest FROM terms") if row[0] not in used]
        self._db.executemany("DELETE FROM terms WHERE digest = ?", gone)

    def outputs(self) -> dict[str, Made]:
        """All outputs that the last complete build left, by name."""
        rows = self._db.execute("SELECT name, key, files, batch FROM outputs")
        return {name: Made(key, _unfolded(files), batch) for name, key, files, batch in rows}

    def batches(self) -> dict[str, MadeBatch]:
        """All batches that the last complete build left, by name."""
        rows = self._db.execute("SELECT name, key, files FROM batches")
        return {name: MadeBatch(key, files) for name, key, files in rows}

    def keys(self, unchanged: Container[str]) -> dict[str, bytes]:
        """The names and keys of outputs alone, which is all that most runs need, but for those of some batches."""
        found: dict[str, bytes] = {}
        for batch in ("", *self.batches()):
            if batch not in unchanged:
                found.update(self._db.execute("SELECT name, key FROM outputs WHERE batch = ?", (batch,)))
        return found

    def batches_of(self, names: Iterable[str]) -> set[str]:
        """The batches in which some outputs are, as far as they are remembered."""
        found: set[str] = set()
        for name in names:
            found.update(row[0] for row in self._db.execute("SELECT batch FROM outputs WHERE name = ?", (name,)))
        return found

    def files_of(self, names: Iterable[str]) -> frozenset[str]:
        """The files of some outputs."""
        found: set[str] = set()
        for name in names:
            (files,) = self._db.execute("SELECT files FROM outputs WHERE name = ?", (name,)).fetchone()
            found.update(_unfolded(files))
        return frozenset(found)

    def remember_outputs(self, made: Mapping[str, Made], gone: Iterable[str]) -> None:
        """Keep the new keys, drop the names that nobody plans any more."""
        rows = [(name, item.key, _folded(item.files), item.batch) for name, item in made.items()]
        self._db.executemany("INSERT OR REPLACE INTO outputs VALUES (?, ?, ?, ?)", rows)
        self._db.executemany("DELETE FROM outputs WHERE name = ?", [(name,) for name in gone])

    def remember_batches(self, made: Mapping[str, MadeBatch], planned: Container[str]) -> None:
        """Keep the new keys, drop the batches that nobody plans any more."""
        gone = [(name,) for name in self.batches() if name not in planned]
        self._db.executemany("DELETE FROM batches WHERE name = ?", gone)
        self._db.executemany(
            "INSERT OR REPLACE INTO batches VALUES (?, ?, ?)",
            [(name, item.key, item.files) for name, item in made.items()],
        )

    def forget_outputs(self) -> None:
        """Nothing is known of the output folder."""
        self._db.execute("DELETE FROM outputs")
        self._db.execute("DELETE FROM batches")

    def touch(self, files: Iterable[str]) -> None:
        """Write down what the coming moves may touch, before the first of them."""
        self._db.executemany("INSERT OR IGNORE INTO touched VALUES (?)", [(file,) for file in files])

    def touched(self) -> set[str]:
        """What a killed build may have touched."""
        return {row[0] for row in self._db.execute("SELECT file FROM touched")}

    def untouch(self) -> None:
        """The moves are done."""
        self._db.execute("DELETE FROM touched")


def _bucket(path: str) -> int:
    return zlib.crc32(path.encode("utf-8", "surrogateescape")) % BUCKETS


def _folded(files: Mapping[str, str]) -> str:
    return "\n".join(f"{digest} {name}" for name, digest in files.items())


def _unfolded(text: str) -> dict[str, str]:
    return {line[33:]: line[:32] for line in text.split("\n")}
