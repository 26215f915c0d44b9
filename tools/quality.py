"""The steps of `./varos lint` and `./varos test`, each with a Serbian line; one that fails does not stop the next."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from . import machine

ROOT = machine.ROOT
FLOORS = Path(sys.executable).with_name("lint-imports")
WORKERS = min(4, os.cpu_count() or 1)
_BY_FILE = ("--dist", "loadfile", "--no-loadscope-reorder")  # what a file shares is made once; long ones begin


class Step(NamedTuple):
    """A line for the person who waits, and what is done meanwhile; `run` tells whether it went well."""

    label: str
    run: Callable[[], bool]


def lint(*, fix: bool = False) -> int:
    """Style, types and floors of the house; 0 or 1."""
    return _verdict(failed(lint_steps(fix=fix)))


def test(arguments: Sequence[str]) -> int:
    """All checks of the project: 0 or 1. Told what to run, pytest alone, with its own exit codes."""
    if arguments:
        return _status(sys.executable, "-m", "pytest", *arguments)
    wrong = failed([*setup_steps(), *lint_steps(), Step("Покрећем тестове без прегледача…", _tests)])
    _verdict(wrong)  # before the last step, so that pytest has the last word
    return 1 if failed([Step("Покрећем тестове у прегледачу…", _browser_tests)]) or wrong else 0


def setup_steps(*, measuring: bool = False) -> list[Step]:
    """What has to be installed first; empty on a machine that has everything. Measuring wants Lighthouse too."""
    steps = []
    if packages := machine.missing_packages():
        steps.append(Step(f"Инсталирам {', '.join(packages)}…", lambda: machine.install_packages(packages)))
    if not machine.has_npm_packages(measuring=measuring):
        label = "Инсталирам мерење (Lighthouse, axe, vnu)…" if measuring else "Инсталирам проверу HTML-а (vnu)…"
        steps.append(Step(label, lambda: machine.install_npm_packages(measuring=measuring)))
    return steps


def set_up(*, measuring: bool = False) -> None:
    """Install what is missing; stdout is for the report. What cannot be had is named by the audit itself."""
    for step in setup_steps(measuring=measuring):
        sys.stderr.write(f"{step.label}\n")
        sys.stderr.flush()
        step.run()


def lint_steps(*, fix: bool = False) -> list[Step]:
    """Ruff twice, mypy, import-linter."""
    rules, form = (["--fix"], []) if fix else ([], ["--check"])
    return [
        Step("Проверавам стил кода (ruff)…", lambda: _module("ruff", "check", "--quiet", *rules, ".")),
        Step("Проверавам облик кода (ruff format)…", lambda: _module("ruff", "format", "--quiet", *form, ".")),
        Step("Проверавам типове (mypy)…", lambda: _module("mypy", "--no-error-summary")),
        Step("Проверавам слојеве (import-linter)…", lambda: _passes(str(FLOORS), "--no-logo")),
    ]


def _tests() -> bool:
    spread = ["-n", str(WORKERS), *_BY_FILE] if WORKERS > 1 else []
    return _module("pytest", "-q", "-m", "not browser", *spread, "--cov", "--cov-report=term")


def _browser_tests() -> bool:
    return _module("pytest", "-q", "-m", "browser")


def failed(steps: Sequence[Step]) -> list[str]:
    """Run all steps; the labels of those that failed."""
    wrong = []
    for step in steps:
        _say(step.label)
        if not step.run():
            wrong.append(step.label.rstrip("…"))
    return wrong


def _verdict(wrong: Sequence[str]) -> int:
    for label in wrong:
        _say(f"НИЈЕ УСПЕЛО: {label}")
    return 1 if wrong else 0


def _module(*arguments: str) -> bool:
    return _passes(sys.executable, "-m", *arguments)


def _passes(*command: str) -> bool:
    return _status(*command) == 0


def _status(*command: str) -> int:
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
