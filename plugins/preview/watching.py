"""What changes on disk, also where a watched folder or file goes away and another one comes in its place."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from watchfiles import Change, DefaultFilter, watch

_STEP, _LONGEST, _TICK = 10, 200, 50  # milliseconds: wait for the rest of a change; for the first one
_wanted = DefaultFilter()  # not what Python and editors leave beside files
_OPTIONS: dict[str, Any] = {"step": _STEP, "debounce": _LONGEST, "rust_timeout": _TICK, "yield_on_timeout": True}


def changes(places: Sequence[Path]) -> Iterator[set[str]]:
    """The paths that changed since the last look; mostly none.

    The system watches a folder or file, not its name: where another one has the name, watching begins anew.
    """
    missed: set[str] = set()
    while True:
        before = _identities(places)
        try:
            for found in watch(*(place for place in places if before[place]), watch_filter=_wanted, **_OPTIONS):
                yield missed | {path for _, path in found}
                missed = set()
                if _identities(places) != before:
                    break
        except FileNotFoundError:  # it went between two looks
            pass
        now = _identities(places)
        missed |= {str(place) for place in places if now[place] != before[place]}


def saved_since(moment: float, places: Sequence[Path]) -> set[str]:
    """The files that changed after a moment (seconds of the epoch); a time to come is a wrong clock, and no change."""
    now = time.time()
    files = (file for place in places for file in (place.rglob("*") if place.is_dir() else [place]))
    return {str(file) for file in files if moment < _changed(file) <= now and _wanted(Change.modified, str(file))}


def _changed(file: Path) -> float:
    try:
        return file.stat().st_mtime if file.is_file() else 0
    except OSError:
        return 0


def _identities(places: Sequence[Path]) -> dict[Path, int]:
    """The number that the system gives to what lies there; 0 for nothing."""
    return {place: _number(place) for place in places}


def _number(place: Path) -> int:
    try:
        return place.stat().st_ino
    except OSError:
        return 0
