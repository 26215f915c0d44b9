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
    stamps: dict[str, str] = {}
    strange: list[str] = []
    closed: list[tuple[str, str]] = []
    for path, entry in _walk(str(folder), closed):
        if not entry.is_file(follow_symlinks=False) and _strange(entry, root):
            strange.append(path)
        else:
            stamps[path] = _stamp(entry, limit)
    return Found({path: stamps[path] for path in sorted(stamps)}, tuple(sorted(strange)), tuple(closed))


def _walk(top: str, closed: list[tuple[str, str]]) -> Iterator[tuple[str, os.DirEntry[str]]]:
    waiting = [("", top)]
    while waiting:
        prefix, folder = waiting.pop()
        try:
            entries = os.scandir(folder)
        except OSError as error:
            if not prefix:
                raise
            closed.append((prefix.rstrip("/"), error.strerror or ""))
            continue
        with entries:
            for entry in entries:
                if _LEFT_BEHIND.fullmatch(entry.name):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    waiting.append((f"{prefix}{entry.name}/", entry.path))
                else:
                    yield prefix + entry.name, entry


def _strange(entry: os.DirEntry[str], root: str) -> bool:
    """Of what is no plain file. A link to nothing is not strange: reading it will say so."""
    if not os.path.exists(entry.path):
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
