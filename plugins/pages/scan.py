"""Which files lie in a folder, with stamps that only save the hashing of those that did not change."""

import os
import re
import time
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

YOUNG = 2.0
# What systems, office programs and editors leave beside the files that people made.
_LEFT_BEHIND = re.compile(r"\..*|~\$.*|.*~|#.*#|.*\.tmp|thumbs\.db|desktop\.ini", re.IGNORECASE)


def scan(folder: Path) -> dict[str, str]:
    """Path below the folder -> stamp, without hidden and temporary files; "" for a file younger than two seconds."""
    limit = time.time_ns() - int(YOUNG * 1e9)
    return dict(sorted(_walk(str(folder), "", limit)))


def _walk(folder: str, prefix: str, limit: int) -> Iterator[tuple[str, str]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if _LEFT_BEHIND.fullmatch(entry.name):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(entry.path, f"{prefix}{entry.name}/", limit)
            else:
                yield prefix + entry.name, _stamp(entry, limit)


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
