"""A fault of the code as a problem: where it is, and where its traceback lies for those who can read one."""

import traceback
from pathlib import Path

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem

ROOT = Path(__file__).resolve().parents[2]
FILE = "greska.txt"


def unforeseen(error: BaseException, state: Path) -> Problem:
    """V514, at the last line of ours that took part; the traceback is kept beside the memory."""
    state.mkdir(parents=True, exist_ok=True)
    kept = state / FILE
    kept.write_text("".join(traceback.format_exception(error)), "utf-8")
    path, line = _place(error)
    reason = " ".join(f"{type(error).__name__}: {error}".split())[:300]
    return problem("V514", path, line, reason=reason, kept=kept.as_posix())


def _place(error: BaseException) -> tuple[str, int]:
    """A syntax error is where it is written, any other where the code stopped."""
    if isinstance(error, SyntaxError) and error.filename and Path(error.filename).is_relative_to(ROOT):
        return Path(error.filename).relative_to(ROOT).as_posix(), error.lineno or 0
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(ROOT) and "/.venv/" not in frame.filename]
    if not ours:
        return "pelicanconf.py", 0
    return Path(ours[-1].filename).relative_to(ROOT).as_posix(), ours[-1].lineno or 0
