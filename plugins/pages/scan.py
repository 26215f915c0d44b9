"""Which files lie in a folder, with stamps that only save the hashing of those that did not change."""

import os
import re
import time
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

YOUNG = 2.0
# What systems, office programs and editors leave beside the files that people made.
_LEFT_BEHIND = re.compile(r"\..*|~\$.*|.*~|#.*#|.*\.tmp|thumbs\.db|desktop\.ini", re.IGNORECASE)


class Found(NamedTuple):
    """Path below the folder -> stamp ("" for a file younger than two seconds), and the paths that must not be read.

    `closed` are the folders that cannot be looked into, with the reason.
    """

    stamps: dict[str, str]
    strange: tuple[str, ...]
    closed: tuple[tuple[str, str], ...] = ()


def scan(folder: Path) -> Found:
    """All but hidden and temporary files.

    A link that leads out of the folder is strange, and what is no file: reading a pipe never ends.
    """
    limit = time.time_ns() - int(YOUNG * 1e9)
    root = os.path.realpath(folder) + os.sep
    closed: list[tuple[str, str]] = []
    entries = dict(sorted(_walk(str(folder), "", closed)))
    strange = tuple(path for path, entry in entries.items() if _strange(entry, root))
    stamps = {path: _stamp(entry, limit) for path, entry in entries.items() if path not in strange}
    return Found(stamps, strange, tuple(closed))


def _walk(folder: str, prefix: str, closed: list[tuple[str, str]]) -> Iterator[tuple[str, os.DirEntry[str]]]:
    try:
        entries = os.scandir(folder)
    except OSError as error:
        if not prefix:
            raise
        closed.append((prefix.rstrip("/"), error.strerror or ""))
        return
    with entries:
        for entry in entries:
            if _LEFT_BEHIND.fullmatch(entry.name):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(entry.path, f"{prefix}{entry.name}/", closed)
            else:
                yield prefix + entry.name, entry


def _strange(entry: os.DirEntry[str], root: str) -> bool:
    """A link to nothing is not strange: reading it will say so."""
    if entry.is_file(follow_symlinks=False) or not os.path.exists(entry.path):
        return False
    return not (os.path.realpath(entry.path).startswith(root) and (entry.is_file() or entry.is_dir()))


def _stamp(entry: os.DirEntry[str], limit: int) -> str:
    try:
        stat = entry.stat()
    except OSError:  # a dangling link or a file that vanished: reading it will say so
        return ""
    if max(stat.st_mtime_ns, stat.st_ctime_ns) > limit:
        return ""
    return f"{stat.st_mtime_ns}.{stat.st_ctime_ns}.{stat.st_ino}.{stat.st_size}"


def content_hash(data: bytes) -> bytes:
    """The hash by which a file's content is remembered."""
    return blake2b(data, digest_size=16).digest()
