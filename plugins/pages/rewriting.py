"""`check --fix`: files in old encodings written as UTF-8, where it is sure what they say; the old ones are kept."""

import os
from pathlib import Path

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..entries.links import FILE_FOLDERS
from ..sources.encodings import reading
from ..sources.text import LARGEST
from .scan import scan

_ENDINGS = (".md", ".yml")


def rewritten(content: Path) -> list[Problem]:
    """Rewrite what can be, and say so (V119); what is in doubt stays for the check to name."""
    paths = (path for path in scan(content).stamps if path.endswith(_ENDINGS) and not path.startswith(FILE_FOLDERS))
    done = (_rewritten(content, path) for path in paths)
    return [item for item in done if item is not None]


def _rewritten(content: Path, path: str) -> Problem | None:
    file = content / path
    try:
        data = b"" if file.is_symlink() or file.stat().st_size > LARGEST else file.read_bytes()
        sure = _sure(data)
        if sure is None:
            return None
        name, text = sure
        kept = _kept(file, data)
        _replace(file, text.encode())
    except OSError as error:
        return problem("V103", f"content/{path}", reason=error.strerror or "")
    return problem("V119", f"content/{path}", encoding=name, kept=kept.name)


def _sure(data: bytes) -> tuple[str, str] | None:
    """The name of the encoding and the text; None for UTF-8 and where it is not sure."""
    try:
        if b"\0" not in data:
            data.decode()
            return None
    except UnicodeDecodeError:
        pass
    found = reading(data)
    return (found.name, found.text) if found.text and "\0" not in found.text else None


def _kept(file: Path, data: bytes) -> Path:
    """A copy of the old file beside it, under a name that is read by nobody (scan.py)."""
    number = 1
    while True:
        copy = file.with_name(f"{file.name}~" if number == 1 else f"{file.name}.{number}~")
        try:
            with copy.open("xb") as out:
                out.write(data)
        except FileExistsError:
            number += 1
        else:
            return copy


def _replace(file: Path, data: bytes) -> None:
    """All or nothing: a file that is half written would lose what the other half said."""
    beside = file.with_name(f".{file.name}.utf8")
    beside.write_bytes(data)
    os.replace(beside, file)
