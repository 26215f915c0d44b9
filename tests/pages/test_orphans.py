"""While processes of a killed build still write, no other build begins."""

import os
import signal
import time
from pathlib import Path

from plugins.pages.orphans import orphans_gone


def killed_with_an_orphan(file: Path, seconds: float) -> None:
    """A process that holds the lock, forks one that lives on for a while, and is killed."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        with orphans_gone(file):
            if not os.fork():
                os.write(write, b"x")
                time.sleep(seconds)
                os._exit(0)
            time.sleep(60)
    os.read(read, 1)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def test_the_next_build_waits_for_the_orphans_of_a_killed_one(tmp_path: Path) -> None:
    killed_with_an_orphan(tmp_path / "x.busy", 0.5)
    begun = time.monotonic()
    with orphans_gone(tmp_path / "x.busy"):
        assert time.monotonic() - begun > 0.3


def test_a_build_that_has_ended_leaves_nothing_to_wait_for(tmp_path: Path) -> None:
    with orphans_gone(tmp_path / "x.busy"):
        pass
    begun = time.monotonic()
    with orphans_gone(tmp_path / "x.busy"):
        assert time.monotonic() - begun < 0.3
