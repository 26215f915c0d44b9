"""A fault of the code as a problem: where it is, and where its traceback lies for those who can read one."""

import errno
import re
import traceback
from pathlib import Path

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase
from ..diagnostics.problem import Problem

ROOT = Path(__file__).resolve().parents[2]
FILE = "greska.txt"
_LONGEST = 300  # characters of a reason
_PLACE = re.compile(r'^ +File "(.+)", line (\d+)', re.MULTILINE)


_NO_RIGHT = Phrase("онај ко прави сајт нема то право", "who makes the site has no right to it")
_NO_ROOM = Phrase("на диску нема места", "there is no room on the disk")
_REFUSALS = {
    errno.EACCES: _NO_RIGHT,
    errno.EPERM: _NO_RIGHT,
    errno.EROFS: Phrase("диск је само за читање", "the disk can only be read"),
    errno.ENOSPC: _NO_ROOM,
    errno.EDQUOT: _NO_ROOM,
}


def unforeseen(error: BaseException, state: Path) -> Problem:
    """V524 of what the system refuses: no code mends it, and a traceback may find no place either. Else V514."""
    if isinstance(error, OSError) and error.errno in _REFUSALS:
        return _refused(error, state)
    try:
        return told("".join(traceback.format_exception(error)), state)
    except OSError as full:  # the memory, which is no file of ours, has met the same before
        return _refused(full, state)


def _refused(error: OSError, state: Path) -> Problem:
    reason = _REFUSALS.get(error.errno or 0) or Phrase(str(error.strerror), str(error.strerror))
    return problem("V524", str(error.filename or state), reason=reason)


def told(trace: str, state: Path) -> Problem:
    """V514 of a traceback, which is kept beside the memory: at the last line of ours that took part."""
    state.mkdir(parents=True, exist_ok=True)
    kept = state / FILE
    kept.write_text(trace, "utf-8")
    path, line = _place(trace)
    reason = next((text for text in reversed(trace.splitlines()) if text.strip()), "")[:_LONGEST]
    return problem("V514", path, line, reason=reason, kept=kept.as_posix())


def _place(trace: str) -> tuple[str, int]:
    ours = [found for found in _PLACE.findall(trace) if _is_ours(Path(found[0]))]
    if not ours:
        return "pelicanconf.py", 0
    path, line = ours[-1]
    return Path(path).relative_to(ROOT).as_posix(), int(line)


def _is_ours(path: Path) -> bool:
    return path.is_relative_to(ROOT) and ".venv" not in path.parts
