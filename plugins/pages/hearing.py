"""What Pelican and the plugins of others log, as problems of the run: nothing passes in silence or as a raw line."""

import json
import logging
import os
import tempfile

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem

SETTINGS = "pelicanconf.py"
HEARD_ERROR = "V512"


class Hearing(logging.Handler):
    """Keeps warnings and errors in a file without a name, which the processes that this one forks share."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        self._from = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record; what is written in one piece is not mixed with what others write."""
        line = json.dumps([record.levelno >= logging.ERROR, record.name, _message(record)])
        os.write(self._file.fileno(), f"{line}\n".encode())

    def close(self) -> None:
        """Nothing is heard any more."""
        self._file.close()
        super().close()

    def problems(self) -> tuple[Problem, ...]:
        """What was said since the last `forget`: V512 for each error, V513 for each warning."""
        size = os.fstat(self._file.fileno()).st_size
        lines = os.pread(self._file.fileno(), size - self._from, self._from).decode().splitlines()
        return tuple(dict.fromkeys(_problem(*json.loads(line)) for line in lines))

    def forget(self) -> None:
        """What was said so far is told in another way, or belongs to another run."""
        self._from = os.fstat(self._file.fileno()).st_size


def hearing() -> Hearing:
    """The one of this process. From now on other handlers say only what is less than a warning."""
    root = logging.getLogger()
    for handler in root.handlers:
        if isinstance(handler, Hearing):
            return handler
    for handler in root.handlers:
        handler.addFilter(_is_talk)
    found = Hearing()
    root.addHandler(found)
    return found


def _is_talk(record: logging.LogRecord) -> bool:
    return record.levelno < logging.WARNING


def _message(record: logging.LogRecord) -> str:
    """In one line, with the exception that was logged; Pelican marks code with backticks."""
    error = record.exc_info[1] if record.exc_info else None
    words = record.getMessage()
    if error is not None and str(error) not in words:
        words += f" {type(error).__name__}: {error}"
    return " ".join(words.split())


def _problem(grave: bool, name: str, message: str) -> Problem:  # noqa: FBT001 - as it was kept
    return problem(HEARD_ERROR if grave else "V513", SETTINGS, who=name, message=message)
