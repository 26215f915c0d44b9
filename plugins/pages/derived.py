"""What takes long to make, fonts and pictures, kept beside the memory under names that say all that it is made of."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

DAYS = 90  # without use
_DAY = 24 * 60 * 60


def kept(folder: Path, name: str, make: Callable[[], bytes]) -> bytes:
    """The bytes of a name: those that were made before, or made now. Several processes may ask at once."""
    file = folder / name
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return _made(file, make())
    with suppress(OSError):  # it belongs to somebody else, or another build has just dropped it
        if file.stat().st_mtime < time.time() - _DAY:
            os.utime(file)
    return data


def _made(file: Path, data: bytes) -> bytes:
    file.parent.mkdir(parents=True, exist_ok=True)
    whole = file.with_name(f"{file.name}.{os.getpid()}")
    whole.write_bytes(data)
    whole.replace(file)
    return data


def forget_unused(folder: Path) -> None:
    """Drop what nobody asked for within DAYS, such as sizes of pictures that are gone.

    Right after a build that made everything: others ask only for what they make again.
    """
    limit = time.time() - DAYS * _DAY
    for file in folder.glob("*"):
        with suppress(OSError):
            if file.is_file() and file.stat().st_mtime < limit:
                file.unlink()
