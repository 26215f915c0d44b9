"""Digests of the code that reads and of the code that renders: a file made by other code is made anew."""

import importlib.metadata
import sys
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from pathlib import Path

_PLUGINS = Path(__file__).parents[1]
_READING = ("diagnostics", "sources", "scripts", "entries", "municipality")
_SUFFIXES = {".py", ".toml", ".txt", ".yml"}
# Settings that say where things lie or how to talk, not what a page holds.
_ELSEWHERE = {"AT", "VERIFY", "CHECK_ONLY", "REPORT_FORMAT", "DEBUG", "PELICAN_CLASS", "THEME", "PORT", "BIND"}


def reading_code() -> str:
    """The digest of what turns a file of content/ into a record."""
    folders = [_PLUGINS / name for name in _READING]
    return _digest([*_files(folders), Path(__file__).with_name("reading.py"), Path(__file__).with_name("digests.py")])


def rendering_code(settings: Mapping[str, object]) -> bytes:
    """The digest of what turns a Site into files: all plugins, the libraries, the settings of Pelican."""
    plain = sorted((key, _plain(value)) for key, value in settings.items() if _counts(key))
    return f"{_digest(_files([_PLUGINS]))}{plain}".encode()


def _files(folders: Iterable[Path]) -> list[Path]:
    found = (path for folder in folders for path in folder.rglob("*") if path.suffix in _SUFFIXES)
    return sorted(found, key=lambda path: path.as_posix())


def _digest(files: Iterable[Path]) -> str:
    total = blake2b(digest_size=16)
    total.update(repr((sys.version_info[:3], _distributions())).encode())
    for path in files:
        total.update(path.relative_to(_PLUGINS).as_posix().encode() + b"\0" + path.read_bytes())
    return total.hexdigest()


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
    return getattr(value, "__qualname__", type(value).__qualname__)
