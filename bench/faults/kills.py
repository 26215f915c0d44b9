"""Kills builds and live servers at random moments and looks at what the next build makes of what is left."""

import contextlib
import os
import shutil
import signal
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from .edits import Editor, first_files
from .town import Town, tree

RENEWED = 20
PATIENCE = 60.0  # seconds for an orphan to end, or a server to begin


class Kill(NamedTuple):
    """One kill: what was killed, after which edits, and "" or what was wrong afterwards."""

    what: str
    edits: tuple[str, ...]
    complaint: str


class Killing:
    """A town that is edited, built, and killed in the middle of it."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.town = Town(folder / "town", _free_port())
        self.town.begin(first_files())
        self.town.warm_up()
        self.chance = Random(seed)  # noqa: S311 - not for secrets
        self.editor = Editor(self.town, seed)
        self.seconds = self._timed()

    def _timed(self) -> float:
        """How long a build takes of which everything is new: about the longest that can be killed."""
        started = time.monotonic()
        _reaped(self._forked(self.town, Town.build))
        return time.monotonic() - started

    def kills(self, runs: int) -> Iterator[Kill]:
        """So many kills, a quarter of them of a live server; each is followed by a build that is compared."""
        for run in range(runs):
            if run % RENEWED == 0:  # mistakes and deletions add up
                self.town.write(first_files())
            yield self.kill(run)

    def kill(self, run: int) -> Kill:
        """Edit, kill, edit or not, build, compare."""
        edits = [self.editor.edit() for _ in range(self.chance.randrange(1, 4))]
        if self.chance.random() < 0.2:  # noqa: PLR2004 - sometimes everything is to be made
            shutil.rmtree(self.chance.choice((self.town.state, self.town.output)), ignore_errors=True)
            edits.append("forget")
        serving = run % 4 == 3  # noqa: PLR2004 - every fourth
        what = self._kill_server(edits) if serving else self._kill_build()
        if self.chance.random() < 0.5:  # noqa: PLR2004
            edits.append(self.editor.edit())
        return Kill(what, tuple(edits), self._complaint(Town.preview if serving else Town.build))

    def _kill_build(self) -> str:
        process = self._forked(self.town, Town.build)
        if self.chance.random() < 0.5:  # noqa: PLR2004 - half of them when files are about to move
            _wait_for(lambda: (self.town.output / ".varos-stage").exists() or _is_over(process), PATIENCE)
            delay = self.chance.random() * self.seconds / 4
        else:
            delay = self.chance.random() * self.seconds
        time.sleep(delay)
        return f"build after {delay:.3f} s, {self._killed(process)}"

    def _kill_server(self, edits: list[str]) -> str:
        process = self._forked(self.town, Town.serve)
        first, second = self.chance.random() * self.seconds * 1.5, self.chance.random() * self.seconds
        time.sleep(first)
        edits.append(self.editor.edit())
        time.sleep(second)
        whose = self._killed(process)
        if not _wait_for(lambda: not _answers(self.town.port), PATIENCE):
            raise RuntimeError(f"port {self.town.port} is still taken: a process was left behind")
        return f"serve after {first:.3f} + {second:.3f} s, {whose}"

    def _forked(self, town: Town, work: Callable[[Town, str], None]) -> int:
        now = self.editor.now.isoformat()
        return _forked(lambda: work(town, now))

    def _killed(self, process: int) -> str:
        """Kill it with all that it has started, or it alone."""
        alone = self.chance.random() < 0.5  # noqa: PLR2004
        with contextlib.suppress(ProcessLookupError):
            (os.kill if alone else os.killpg)(process, signal.SIGKILL)
        _reaped(process)
        return "alone" if alone else "with its children"

    def _complaint(self, work: Callable[[Town, str], None]) -> str:
        """What the next build leaves that a clean one does not."""
        code = _reaped(self._forked(self.town, work))
        clean = self.town.elsewhere(self.folder / "clean")
        wanted = _reaped(self._forked(clean, work))
        if code != wanted:
            return f"exit code {code}, {wanted} of a clean build: {self.town.log.read_text('utf-8')[-500:]}"
        place = Town.shown.fget if work == Town.preview else Town.output.fget  # type: ignore[attr-defined]
        return difference(tree(place(self.town)), tree(place(clean)))


def difference(found: dict[str, bytes], wanted: dict[str, bytes]) -> str:
    """Names and contents that differ; "" where the trees are the same."""
    names = sorted(found.keys() ^ wanted.keys())
    if names:
        return f"only in one of both: {names}"
    other = sorted(name for name in wanted if found[name] != wanted[name])
    return f"other bytes: {other}" if other else ""


def _forked(work: Callable[[], None]) -> int:
    """Do it in a process of its own, the leader of its own group; its number."""
    child = os.fork()
    if child:
        return child
    os.setsid()
    code = 70
    try:
        work()
        code = 0
    except SystemExit as end:
        code = int(end.code or 0)
    finally:
        os._exit(code)


def _reaped(process: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def _is_over(process: int) -> bool:
    return os.waitid(os.P_PID, process, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def _wait_for(condition: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not (met := condition()) and time.monotonic() < end:
        time.sleep(0.002)
    return met


def _free_port() -> int:
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
        return int(plug.getsockname()[1])


def _answers(port: int) -> bool:
    with socket.socket() as plug:
        return plug.connect_ex(("127.0.0.1", port)) == 0
