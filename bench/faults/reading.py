"""Reads damaged texts in a process that may not take long or grow large: a record or messages, never an exception."""

import contextlib
import multiprocessing
import os
import resource
import signal
import time
import traceback
from collections.abc import Iterable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from .inputs import Input, Inputs

SECONDS = 5.0  # of the processor: others may keep it busy
SILENCE = 60.0  # seconds by the clock, after which it hangs
MEGABYTES = 500
_FORK = multiprocessing.get_context("fork")
_LANGUAGES = ("sr-Cyrl", "sr-Latn", "en")


class Read(NamedTuple):
    """How an input was read: "" or what was wrong with us, its seconds of processor, the most MB that it took."""

    number: int
    complaint: str
    seconds: float
    megabytes: float


def read_all(inputs: Inputs, numbers: Iterable[int]) -> Iterator[Read]:
    """Each input in turn; a process that hangs or dies is a complaint, and another one goes on after it."""
    waiting = list(numbers)
    while waiting:
        here, there = _FORK.Pipe(duplex=False)
        reader = _FORK.Process(target=_reader, args=(there, inputs, waiting), daemon=True)
        reader.start()
        there.close()
        for found in _heard(here, waiting, reader.pid or 0):
            yield found
            waiting.remove(found.number)
        reader.join()


def _heard(pipe: Connection, waiting: list[int], pid: int) -> Iterator[Read]:
    """What the reader says, and what its silence says of the input after the last one."""
    left = list(waiting)
    while left:
        try:
            if not pipe.poll(SILENCE):
                os.kill(pid, signal.SIGKILL)
                yield Read(left[0], f"not read in {SILENCE:.0f} s", SILENCE, 0)
                return
            found: Read = pipe.recv()
        except EOFError:
            yield Read(left[0], "the process died", 0, 0)
            return
        left.remove(found.number)
        yield found


def _reader(pipe: Connection, inputs: Inputs, numbers: list[int]) -> None:
    _warm_up(inputs)
    _forget_peak()
    before = _peak()  # what the process that began this one has is no input's fault
    most = int(before) + 2 * MEGABYTES
    resource.setrlimit(resource.RLIMIT_DATA, (most << 20, resource.RLIM_INFINITY))
    for number in numbers:
        given = inputs[number]
        _forget_peak()
        started = time.process_time()
        complaint = complaint_of(given)
        seconds = time.process_time() - started
        megabytes = max(0, _peak() - before)
        if not complaint and seconds > SECONDS:
            complaint = f"{seconds:.1f} s"
        if not complaint and megabytes > MEGABYTES:
            complaint = f"{megabytes:.0f} MB"
        pipe.send(Read(number, complaint, seconds, megabytes))


def _forget_peak() -> None:
    """From now on the kernel counts anew the most memory that this process has had (proc(5), clear_refs)."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", "ascii")


def _peak() -> float:
    """In MB, since it was forgotten; where the kernel does not tell, since the process began."""
    try:
        status = Path("/proc/self/status").read_text("ascii", "replace")
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _warm_up(inputs: Inputs) -> None:
    """What is imported at the first reading is not the first input's fault."""
    for path in ("site.yml", next(path for path in inputs.files if path.endswith(".md"))):
        complaint_of(Input(0, path, inputs.files[path]))


def complaint_of(given: Input) -> str:
    """What is wrong with the way in which this file is read; "" where it gave a page or a message."""
    try:
        return _complaint(given.path, given.data)
    except Exception:  # noqa: BLE001 - that there is one is what is looked for
        return traceback.format_exc()


def _complaint(path: str, data: bytes) -> str:
    from plugins.entries.card import Record
    from plugins.entries.reader import read
    from plugins.municipality import settle

    found = read(path, data) if path.endswith(".md") else settle(path, data)
    faulty = any(item.level == "error" for item in found.problems)
    if isinstance(found, Record) and (found.card is None) != faulty:
        return "both a page and an error" if faulty else "neither a page nor a message"
    if not isinstance(found, Record) and found.value is None and not faulty:
        return "neither a value nor a message"
    lines = len(data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace").splitlines())
    for item in found.problems:
        if item.path != f"content/{path}" or not 0 <= item.line <= lines + 1:
            return f"a wrong place of {lines} lines: {item}"
        if any(not item.said(language) for language in _LANGUAGES):  # type: ignore[arg-type]
            return f"no words: {item.code}"
    return ""
