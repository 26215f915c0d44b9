"""All of content/ as values: what did not change comes from memory, the rest is read by a few processes."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase
from ..diagnostics.problem import Problem
from ..entries.card import Card, Link, Mentions, Record
from ..entries.links import FILE_FOLDERS, PICTURES
from ..entries.picture import Picture
from ..municipality import GLOSSARY, Settled
from ..scripts import NONE, Glossary, ascii_name
from .attachments import file_terms
from .digests import terms_digest, text_digest
from .ending import held
from .media_types import unpublished_ending
from .memory import Memory, Source
from .progress import Progress
from .scan import content_hash, scan
from .workers import spread

Settle = Callable[[str, bytes, Glossary], Settled]


class Text(NamedTuple):
    """What is remembered of an entry; the body itself stays in the memory file until its page is rendered.

    What is seldom looked at is one string: anchors and lines ("title 2") stand between line breaks. Ten thousand
    small tuples would take half the time of a build in which nothing changed.
    """

    card: Card | None
    body_digest: bytes
    links: tuple[Link, ...]
    anchors: str
    lines: str
    problems: tuple[Problem, ...]
    mentions: Mentions | None = None
    terms: bytes = b""  # the digest of the words by which it is found

    def line(self, field: str) -> int:
        """Where a field stands in the file; 0 where it does not."""
        return int(self.lines.partition(f"\n{field} ")[2].partition("\n")[0] or 0)

    def has_anchor(self, anchor: str) -> bool:
        """Whether a place of the body is called so."""
        return f"\n{anchor}\n" in self.anchors


class FileFact(NamedTuple):
    """A file to publish; `picture` has no path where it is none, `packed` is how heavy a drawing is to send."""

    path: str
    hash: bytes
    size: int
    picture: Picture = Picture()
    packed: int = 0
    problems: tuple[Problem, ...] = ()
    terms: bytes = b""  # the digest of the words that a document holds


def read_all(content: Path, memory: Memory, code: str, settle: Settle, progress: Progress) -> dict[str, Any]:
    """Path -> Text, FileFact or Settled, sorted by path. `code` is the digest of all code that reading depends on.

    It depends on the glossary too: texts in Latin script are made Cyrillic when they are read.
    """
    found, strange, closed = scan(content)
    words = _glossary_file(content) if GLOSSARY in found else b""  # a strange one may never end
    code += content_hash(words).hex() if words else ""
    known = held(memory.sources()) if memory.get("reading") == code else {}
    sources = {path: source for path, stamp in found.items() if (source := known.get(path)) and source.stamp == stamp}
    fresh = {path: stamp for path, stamp in found.items() if not stamp or path not in sources}
    gone = known.keys() - found.keys()
    if fresh or gone or not known:
        with memory.transaction():
            if not known:
                memory.forget_sources()
                memory.put("reading", code)
            own_words = settle(GLOSSARY, words, NONE).value if words and fresh else NONE
            sources |= _read_fresh(memory, fresh, known, _Reader(content, settle, own_words or NONE), progress)
            changed = {path for path in fresh if sources[path] is not known.get(path)}
            memory.remember_sources(sources, changed | gone)
            memory.forget_bodies(path for path in gone if _is_sound(path))
    refused = {path: Settled(None, (problem("V115", f"content/{path}"),)) for path in strange}
    refused |= {path: Settled(None, (problem("V103", f"content/{path}", reason=why),)) for path, why in closed}
    return {path: sources[path].value for path in found} | refused


class _Reader(NamedTuple):
    """What each file of a folder is read with."""

    content: Path
    settle: Settle
    glossary: Glossary


def _glossary_file(content: Path) -> bytes:
    """Nothing where it cannot be read: that is said of it as of any other file."""
    try:
        return (content / GLOSSARY).read_bytes()
    except OSError:
        return b""


def _read_fresh(
    memory: Memory, fresh: dict[str, str], known: dict[str, Source], reader: _Reader, progress: Progress
) -> dict[str, Source]:
    """A file whose content is what is remembered keeps its record, with the new stamp."""

    def work(paths: Sequence[str]) -> Iterator[_Fresh]:
        for path in paths:
            yield _read_one(path, known.get(path), reader)

    sources: dict[str, Source] = {}
    pictures = sum(path.lower().endswith(PICTURES) for path in fresh)
    read = spread(work, sorted(fresh), heavy=pictures)
    for path, hash_, value, kept in progress.counted(Phrase("Читам", "Reading"), read, len(fresh)):
        if value is None:
            old = known[path]
            sources[path] = old if old.stamp == fresh[path] else old._replace(stamp=fresh[path])
        else:
            stamp = fresh[path] if hash_ else ""  # what could not be read is tried again
            sources[path] = Source(stamp, hash_, value)
            if kept.body is not None:
                memory.remember_body(path, kept.body)
            if kept.terms:
                memory.remember_terms([(value.terms, kept.terms)])
    return sources


class _Apart(NamedTuple):
    """What is remembered apart from the value, because it is seldom needed."""

    body: str | None = None
    terms: bytes = b""


_NOTHING = _Apart()
_Fresh = tuple[str, bytes, Any, _Apart]  # path, hash, value


def _read_one(path: str, known: Source | None, reader: _Reader) -> _Fresh:
    """The value is None where the content is what is remembered already."""
    if not _is_sound(path):
        return path, b"", Settled(None, (_unsound(path),)), _NOTHING
    try:
        data = (reader.content / path).read_bytes()
    except OSError as error:
        return path, b"", Settled(None, (problem("V103", f"content/{path}", reason=_refused(error)),)), _NOTHING
    hash_ = content_hash(data)
    if known is not None and known.hash == hash_:
        return path, hash_, None, _NOTHING
    try:
        value, kept = _value(path, data, hash_, reader)
    except Exception as error:  # noqa: BLE001 - the last resort: one file must not stop all others
        return path, hash_, Settled(None, (problem("V116", f"content/{path}", reason=type(error).__name__),)), _NOTHING
    return path, hash_, value, kept


def _refused(error: OSError) -> Phrase | str:
    """Why the system does not open a file."""
    if isinstance(error, PermissionError):
        return Phrase("приступ није дозвољен", "access is denied")
    if isinstance(error, FileNotFoundError):
        return Phrase("више је нема", "it is gone")
    return error.strerror or ""


def _value(path: str, data: bytes, hash_: bytes, reader: _Reader) -> tuple[Any, _Apart]:
    if path.startswith(FILE_FOLDERS):
        fact, terms = _file_fact(path, data, hash_), file_terms(path, data)
        return fact._replace(terms=terms_digest(terms)) if terms else fact, _Apart(None, terms)
    if path.endswith(".md"):
        return _text(path, data, reader.glossary)
    return reader.settle(path, data, reader.glossary), _NOTHING


def _is_sound(path: str) -> bool:
    """Whether the name is UTF-8: Python has halves of characters for other bytes."""
    return not any("\ud800" <= character <= "\udfff" for character in path)


def _unsound(path: str) -> Problem:
    shown = path.encode("utf-8", "replace").decode()
    name = shown.rpartition("/")[2]
    stem, dot, ending = name.rpartition(".")
    return problem("V101", f"content/{shown}", name=name, better=f"{ascii_name(stem) or 'tekst'}{dot}{ending}")


def _text(path: str, data: bytes, glossary: Glossary) -> tuple[Text, _Apart]:
    from ..entries.reader import read
    from ..entries.search_terms import entry_terms

    record = read(path, data, glossary)
    terms = entry_terms(record)
    return remembered(record)._replace(terms=terms_digest(terms) if terms else b""), _Apart(record.body, terms)


def remembered(record: Record) -> Text:
    """The record without its body, and with the digest of that."""
    lines = "".join([f"\n{field} {line}" for field, line in record.lines])
    anchors = "".join([f"\n{anchor}" for anchor in record.anchors]) + "\n"
    mentions = None if record.card else record.mentions
    return Text(record.card, text_digest(record.body), record.links, anchors, lines, record.problems, mentions)


def _file_fact(path: str, data: bytes, hash_: bytes) -> FileFact:
    from .picture_facts import look_at

    if ending := unpublished_ending(path):
        return FileFact(path, hash_, len(data), problems=(problem("V123", f"content/{path}", ending=ending),))
    if not data and not path.lower().endswith(PICTURES):  # of a picture the decoder says so
        return FileFact(path, hash_, 0, problems=(problem("V124", f"content/{path}"),))
    return FileFact(path, hash_, len(data), *look_at(path, data))
