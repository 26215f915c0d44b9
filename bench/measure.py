"""Runs one command as a process of its own and says what it cost."""

import os
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

_SAID = 4000  # characters of what a failed command wrote


class BenchError(RuntimeError):
    """A command failed, or did not make what it should have made: its time means nothing."""


class Cost(NamedTuple):
    """Wall and processor time in seconds, of the process and all its children; memory of the largest of them in MiB."""

    wall: float
    cpu: float
    peak: float


def run(command: Sequence[str], folder: Path, log: Path) -> Cost:
    """Run to the end; raises BenchError for another exit code than 0.

    The memory is what the kernel kept (ru_maxrss). It counts the moment before the command's own program is loaded,
    so it is never less than this process has: the benchmark itself must stay small.
    """
    with log.open("wb") as output:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env=_environment(), stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        said = log.read_text("utf-8", "replace")[-_SAID:]
        raise BenchError(f"{' '.join(command)}: exit {process.returncode}\n{said}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _environment() -> dict[str, str]:
    """Compiled modules are kept, as on any machine: some set PYTHONDONTWRITEBYTECODE, and every start would compile."""
    return {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
