"""Starts the same command anew when code has changed, but only where the new code can start at all."""

import multiprocessing
import os
import subprocess
import sys

from ..diagnostics.problem import Problem
from ..pages.unforeseen import told
from . import rebuild

# What a fresh process does before it listens.
_TRIAL = """
import sys
sys.path[:] = {path!r}
from pelican.settings import read_settings
from plugins.pages.pelican_class import Varos
from plugins.preview import server
[*read_settings({conf!r})["PLUGINS"]]
"""


def obstacle() -> Problem | None:
    """Why a new process would not come to listen; None where it would."""
    code = _TRIAL.format(path=sys.path, conf=str(rebuild.CONF))
    command = [sys.executable, "-c", code]
    trial = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603 - ours
    return told(trial.stderr, rebuild.STATE) if trial.returncode else None


def start_again() -> None:
    """The same command in the same process; the browser waits for the same address."""
    for child in multiprocessing.active_children():
        child.terminate()
        child.join()
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - this very command
