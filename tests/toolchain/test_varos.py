"""./varos: what it lists, when it makes .venv, what it passes on."""

import importlib.util
import os
import shutil
import subprocess
import sys
import threading
import time
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import NoReturn

import pytest

ROOT = Path(__file__).resolve().parents[2]
TASKS = '''
import sys

from nowhere import task

@task
def build(c):
    """Прави."""

@task(help={})
def test(c):
    """Проверава."""

def _other():
    """Није посао."""

if __name__ == "__main__":
    raise SystemExit(int(sys.argv[2]))
'''


@pytest.fixture
def varos(tmp_path: Path) -> ModuleType:
    """The command in a project of its own, whose tasks.py imports a package that is not installed."""
    shutil.copy(ROOT / "varos", tmp_path / "varos")
    (tmp_path / "requirements.txt").write_text("a==1\n")
    (tmp_path / "requirements-dev.txt").write_text("a==1\nb==1\n")
    (tmp_path / "tasks.py").write_text(TASKS, "utf-8")
    loader = SourceFileLoader("varos_under_test", str(tmp_path / "varos"))
    spec = importlib.util.spec_from_loader("varos_under_test", loader)
    assert spec
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


@pytest.fixture
def made(varos: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was done to .venv, in order, while nothing is really installed."""
    done: list[str] = []

    def venv() -> None:
        done.append("venv")
        varos.python().parent.mkdir(parents=True, exist_ok=True)
        varos.python().touch()

    monkeypatch.setattr(varos, "_make_venv", venv)
    monkeypatch.setattr(varos, "_pip_install", done.append)
    return done


def test_alone_it_lists_every_task_with_a_line(varos: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert varos.main([]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(maxsplit=1) for line in lines if line.startswith("  ")] == [
        ["build", "Прави."],
        ["test", "Проверава."],
    ]


def test_an_unknown_task_gets_a_suggestion_and_2(varos: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert varos.main(["biuld"]) == 2
    assert "Да ли сте мислили „build”?" in capsys.readouterr().err


def test_a_word_like_no_task_gets_no_suggestion(varos: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert varos.main(["xyz"]) == 2
    assert "Да ли" not in capsys.readouterr().err


def test_a_missing_venv_is_made_once(varos: ModuleType, made: list[str]) -> None:
    varos.prepare("requirements.txt")
    varos.prepare("requirements.txt")
    assert made == ["venv", "requirements.txt"]


def test_tools_of_development_join_what_is_there(varos: ModuleType, made: list[str]) -> None:
    varos.prepare("requirements.txt")
    varos.prepare("requirements-dev.txt")
    varos.prepare("requirements.txt")
    assert made == ["venv", "requirements.txt", "requirements-dev.txt"]


def test_a_venv_made_for_development_serves_every_task(varos: ModuleType, made: list[str]) -> None:
    varos.prepare("requirements-dev.txt")
    varos.prepare("requirements.txt")
    assert made == ["venv", "requirements-dev.txt"]


def test_changed_requirements_make_it_anew(varos: ModuleType, made: list[str], tmp_path: Path) -> None:
    varos.prepare("requirements.txt")
    (tmp_path / "requirements.txt").write_text("a==2\n")
    varos.prepare("requirements.txt")
    assert made == ["venv", "requirements.txt"] * 2


def test_another_python_makes_it_anew(varos: ModuleType, made: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    varos.prepare("requirements.txt")
    monkeypatch.setattr(sys, "version_info", (3, 99, 0, "final", 0))
    varos.prepare("requirements.txt")
    assert made == ["venv", "requirements.txt"] * 2


def test_a_venv_whose_python_is_gone_is_made_anew(varos: ModuleType, made: list[str]) -> None:
    varos.prepare("requirements.txt")
    varos.python().unlink()
    varos.prepare("requirements.txt")
    assert made == ["venv", "requirements.txt"] * 2


def test_an_interrupted_installation_is_made_anew(
    varos: ModuleType, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: str) -> NoReturn:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(varos, "_pip_install", interrupted)
        with pytest.raises(KeyboardInterrupt):
            varos.prepare("requirements.txt")
    varos.prepare("requirements.txt")
    assert made == ["venv", "venv", "requirements.txt"]


def test_of_two_at_once_the_second_waits(
    varos: ModuleType, made: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def slow(name: str) -> None:
        time.sleep(0.3)
        made.append(name)

    monkeypatch.setattr(varos, "_pip_install", slow)
    both = [threading.Thread(target=varos.prepare, args=("requirements.txt",)) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert made == ["venv", "requirements.txt"]
    assert capsys.readouterr().err.count("Чекам") == 1


def test_without_ensurepip_one_sentence_in_both_languages(
    varos: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    with pytest.raises(SystemExit) as end:
        varos.main(["build"])
    assert end.value.code == 2
    serbian, english = capsys.readouterr().err.splitlines()[-2:]
    assert serbian.startswith("Недостаје Debian пакет python3.")
    assert english.startswith("The Debian package python3.")


def test_a_failed_installation_says_so_and_is_tried_again(
    varos: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def with_a_python_that_fails() -> None:
        varos.python().parent.mkdir(parents=True)
        varos.python().symlink_to(shutil.which("false") or "")

    monkeypatch.setattr(varos, "_make_venv", with_a_python_that_fails)
    with pytest.raises(SystemExit) as end:
        varos.prepare("requirements.txt")
    assert end.value.code == 2
    assert "Инсталација пакета није успела" in capfd.readouterr().err
    assert not varos.is_ready("requirements.txt")


@pytest.mark.skipif(os.name == "nt", reason="there the task is a child")
def test_the_process_becomes_the_task(varos: ModuleType, made: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    became: list[object] = []

    def become(*command: object) -> NoReturn:
        became.extend(command)
        raise SystemExit

    monkeypatch.setattr(os, "execv", become)
    with pytest.raises(SystemExit):
        varos.main(["test", "tests/x.py", "-k", "две речи"])
    python = str(varos.python())
    assert became == [python, [python, str(varos.ROOT / "tasks.py"), "test", "tests/x.py", "-k", "две речи"]]
    assert made == ["venv", "requirements-dev.txt"]


@pytest.mark.parametrize("code", [0, 1, 2])
def test_exit_codes_pass_through(varos: ModuleType, code: int) -> None:
    varos.python().parent.mkdir(parents=True)
    varos.python().symlink_to(sys.executable)
    (varos.ROOT / "tasks.py").write_text(
        TASKS.replace("from nowhere import task", "task = lambda *a, **k: lambda f: f")
    )
    (varos.VENV / "varos-stamp").write_text(varos.digest("requirements.txt"))
    done = subprocess.run([sys.executable, varos.ROOT / "varos", "build", str(code)], check=False)
    assert done.returncode == code


@pytest.mark.slow
def test_a_real_venv_is_made_and_used(varos: ModuleType) -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        (varos.ROOT / name).write_text("# nothing\n")
    (varos.ROOT / "tasks.py").write_text(
        '"""X."""\nimport sys\ndef task(f): return f\n@task\ndef build(c):\n    """Прави."""\nprint(sys.prefix)\n',
        "utf-8",
    )
    done = subprocess.run(
        [sys.executable, varos.ROOT / "varos", "build"], check=False, capture_output=True, encoding="utf-8"
    )
    assert (done.returncode, Path(done.stdout.strip())) == (0, varos.VENV), done.stderr
    assert "Припремам" in done.stderr


def test_every_task_of_the_project_is_listed_in_serbian() -> None:
    done = subprocess.run([sys.executable, ROOT / "varos"], check=True, capture_output=True, encoding="utf-8")
    listed = dict(line.split(maxsplit=1) for line in done.stdout.splitlines() if line.startswith("  "))
    names = ["serve", "build", "check", "explain", "audit", "new", "schema", "palette", "test", "lint", "bench"]
    names += ["measure", "screenshots", "clean"]
    assert list(listed) == names
    assert all("Ѐ" < text[0] < "ӿ" for text in listed.values())


def test_a_reader_that_wants_no_more_of_the_overview_gets_no_traceback() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        done = subprocess.run(
            [sys.executable, ROOT / "varos", "--help"], stdout=closed, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, done.stderr) == (0, b"")
