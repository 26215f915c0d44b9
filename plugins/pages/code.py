"""Digests of the code that reads and of the code that renders: a file made by other code is made anew."""

import importlib.metadata
import os
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

_PLUGINS = Path(__file__).parents[1]
_READING = (
    *("diagnostics/", "sources/", "scripts/", "index/", "entries/", "municipality/"),
    *("pages/attachments.py", "pages/docx_text.py", "pages/pdf_text.py", "pages/digests.py", "pages/reading.py"),
    *(
        "pages/drawing_checks.py",
        "pages/drawings.py",
        "pages/picture_facts.py",
        "pages/media_types.py",
        "pages/places.py",
    ),
)
_SUFFIXES = (".py", ".toml", ".txt", ".yml")
# Settings that say where things lie or how to talk, not what a page holds.
_ELSEWHERE = {
    "AT",
    "VERIFY",
    "CHECK_ONLY",
    "FIX",
    "REPORT_FORMAT",
    "REPORT_LANGUAGE",
    "DEBUG",
    "PELICAN_CLASS",
    "THEME",
    "PORT",
    "BIND",
}


class Code(NamedTuple):
    """The digest of what turns a file of content/ into a record, and that of all that makes files of a Site."""

    reading: str
    rendering: bytes


def code_of(settings: Mapping[str, object]) -> Code:
    """The code and the libraries count in both, the settings of Pelican in rendering."""
    reading, rendering = _code_of_this_process()
    plain = repr(sorted((key, _plain(value)) for key, value in settings.items() if _counts(key))).encode()
    return Code(reading.hex(), _digest(rendering, plain))


@cache
def _code_of_this_process() -> tuple[bytes, bytes]:
    """Reading and rendering: what changes on the disk meanwhile is the code of the next one."""
    python = repr((sys.version_info[:3], _distributions())).encode()
    parts = {name: b"%b\0%d\0%b" % (name.encode(), len(data), data) for name, data in _files(str(_PLUGINS))}
    reading = (part for name, part in parts.items() if name.startswith(_READING))
    return _digest(python, *reading), _digest(python, *parts.values())


def _digest(*parts: bytes) -> bytes:
    return blake2b(b"".join(parts), digest_size=16).digest()


def _files(top: str) -> Iterator[tuple[str, bytes]]:
    """Name below the folder and content of each file of code and data, sorted."""
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            if name.endswith(_SUFFIXES):
                path = os.path.join(folder, name)
                with open(path, "rb", buffering=0) as file:
                    yield path[len(top) + 1 :].replace(os.sep, "/"), file.readall()


def _distributions() -> list[str]:
    """The names of the installed packages' records hold their versions."""
    place = Path(str(importlib.metadata.distribution("pelican").locate_file("")))
    return sorted(path.name for path in place.iterdir() if path.name.endswith((".dist-info", ".egg-info")))


def _counts(key: str) -> bool:
    return key.isupper() and key not in _ELSEWHERE and "PATH" not in key


def _plain(value: object) -> object:
    """Values that mean the same everywhere; of anything else, only what it is called."""
    if isinstance(value, str | int | float | bool | None):
        return value
    if isinstance(value, Mapping):
        return sorted((str(key), _plain(item)) for key, item in value.items())
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, set | frozenset):
        return sorted(map(repr, value))
    return getattr(value, "__qualname__", type(value).__qualname__), _source(value)


def _source(value: object) -> str:
    """The digest of the file in which a function of the settings is written, such as a filter."""
    code = getattr(value, "__code__", None)
    try:
        return blake2b(Path(code.co_filename).read_bytes()).hexdigest() if code else ""
    except OSError:
        return ""
