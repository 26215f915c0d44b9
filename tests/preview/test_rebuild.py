"""One build of the preview: in a child, with everything told to the parent, and the loop around it."""

import copy
import http.client
import multiprocessing
import os
import re
import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jinja2 import FileSystemBytecodeCache

from plugins.pages import bytecode, workers
from plugins.pages.code import code_of
from plugins.pages.pelican_class import Varos
from plugins.preview import rebuild, restart, server, watching
from plugins.preview.rebuild import Outcome
from tests.conftest import AT, ROOT, Town, lend

NEWS = "---\nnaslov: Мост\ndatum: 5.3.2026.\n---\nТекст.\n"


@pytest.fixture
def settings(town: Town, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Those of a preview whose state lies beside the town."""
    monkeypatch.setattr(rebuild, "STATE", town.state)
    lend(town.derived, town.state)
    town.write({"vesti/2026/a.md": NEWS})
    return rebuild.settings_for(town.content, 8000, AT)


def page(settings: dict[str, Any]) -> Path:
    return Path(settings["OUTPUT_PATH"]) / "vesti/2026/a/index.html"


def in_process(settings: dict[str, Any]) -> Outcome:
    """What the child does, here."""
    here, there = multiprocessing.get_context("spawn").Pipe(duplex=False)
    rebuild._build(there, settings)
    outcome: Outcome = here.recv()
    here.close()
    return outcome


def test_a_build_in_a_child_writes_pages_and_leaves_the_parent_as_it_was(settings: dict[str, Any]) -> None:
    rebuild.warm_up(settings)
    assert rebuild.rebuild(settings) == Outcome(0, ())
    assert page(settings).exists()
    assert "http://127.0.0.1:8000/vesti/2026/a/" in page(settings).read_text("utf-8")


def test_compiled_templates_are_taken_from_memory_and_nothing_is_made_anew_for_that(
    settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bytecode, "_CODES", {})
    monkeypatch.setattr(workers, "MOST", 1)
    assert in_process(copy.deepcopy(settings)) == Outcome(0, ())  # Pelican writes into them
    bytecode._CODES.clear()
    digest, made = code_of(settings), page(settings).stat().st_mtime_ns
    rebuild.warm_templates(settings)
    assert code_of(settings) == digest
    known = dict(bytecode._CODES)
    assert known
    monkeypatch.setattr(FileSystemBytecodeCache, "load_bytecode", lambda *_: pytest.fail("read from its file"))
    Path(settings["PATH"], "vesti/2026/a.md").write_text(NEWS.replace("Текст", "Други текст"), "utf-8")
    assert in_process(copy.deepcopy(settings)) == Outcome(0, ())
    assert page(settings).stat().st_mtime_ns > made
    assert known == bytecode._CODES


def test_problems_are_handed_over(town: Town, settings: dict[str, Any]) -> None:
    town.write({"vesti/2026/a.md": NEWS.replace("datum", "datu")})
    outcome = in_process(settings)
    assert outcome.code == 1
    assert {item.code for item in outcome.problems} == {"V201", "V202"}


def test_without_fork_the_child_reads_its_settings_itself(settings: dict[str, Any]) -> None:
    given = {key: settings[key] for key in ("PATH", "OUTPUT_PATH", "STATE_PATH", "SITEURL", "AT")}
    assert in_process(given) == Outcome(0, ())
    assert page(settings).exists()


def test_a_fault_of_the_code_is_told_with_its_traceback(
    settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: Varos) -> None:
        raise LookupError("нема")

    monkeypatch.setattr(Varos, "build", failing)
    outcome = in_process(settings)
    assert outcome.code == 2
    assert outcome.traceback.endswith("LookupError: нема\n")


def test_an_early_end_is_told_by_its_code(settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    def ending(_: Varos) -> None:
        raise SystemExit(2)

    monkeypatch.setattr(Varos, "build", ending)
    assert in_process(settings) == Outcome(2, ())


def test_a_child_that_dies_is_told(settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Varos, "build", lambda _: os._exit(9))
    assert rebuild.rebuild(settings) == Outcome(2, (), "Прављење сајта је прекинуто.")


@pytest.fixture
def port() -> int:
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
        return int(plug.getsockname()[1])


def changes(*found: set[str]) -> Iterator[set[str]]:
    """Some looks at the files, then Ctrl-C."""
    yield from found
    raise KeyboardInterrupt


def test_the_loop_builds_at_the_start_and_at_each_change(
    town: Town, settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], port: int
) -> None:
    here, there = multiprocessing.get_context("spawn").Pipe(duplex=False)
    monkeypatch.setattr(server, "_start", lambda live: live.server_close() or there)
    monkeypatch.setattr(server, "changes", lambda _: changes(set(), set(), {"content/vesti/2026/a.md"}))
    town.write({"vesti/2026/b.md": NEWS.replace("datum", "datu")})
    server.serve(town.content, port, AT)
    outcomes = [here.recv(), here.recv()]
    assert [outcome.code for outcome in outcomes] == [1, 1]
    assert not here.poll()
    said = capsys.readouterr()
    assert said.out.startswith(f"Варош: http://127.0.0.1:{port}/")
    assert len(re.findall(r"  сајт је направљен за \d+,\d\d s\n", said.out)) == 2
    assert said.err.count("b.md:3: datu: ") == 2


def test_changed_code_ends_the_children_and_starts_the_same_command(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda _, arguments: started.append(arguments))
    child = multiprocessing.get_context("fork").Process(target=time.sleep, args=(60,))
    child.start()
    monkeypatch.setattr(multiprocessing, "active_children", lambda: [child])
    restart.start_again()
    assert child.exitcode == -signal.SIGTERM
    assert len(started) == 1
    assert server._code_changed(["a/b.md", "plugins/x.py"])
    assert server._code_changed([str(ROOT / "plugins/scripts/rules.toml")])
    assert not server._code_changed(["a/b.md", "theme/x.html"])


def test_a_traceback_is_told_in_the_terminal_too(
    settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(server, "rebuild", lambda _: Outcome(2, (), "LookupError: нема"))
    here, there = multiprocessing.get_context("spawn").Pipe(duplex=False)
    server._build(settings, there)
    assert here.recv().traceback == "LookupError: нема"
    out = capsys.readouterr().out
    assert "LookupError: нема\n" in out
    assert re.search(r"  сајт није направљен \(\d+,\d\d s\)\n", out)
    server._build(settings | {"REPORT_LANGUAGE": "en"}, there)
    assert re.search(r"  the site was not made \(\d+\.\d\d s\)\n", capsys.readouterr().out)


def test_what_is_watched_is_content_theme_code_and_settings(town: Town, settings: dict[str, Any]) -> None:
    assert server._places(town.content, settings) == [
        town.content, ROOT / "theme", ROOT / "plugins", ROOT / "pelicanconf.py", ROOT / "publishconf.py",
    ]  # fmt: skip


def test_a_change_of_a_file_is_seen(tmp_path: Path) -> None:
    looks = watching.changes([tmp_path])
    assert next(looks) == set()
    (tmp_path / "a.md").write_text("x", "utf-8")
    assert next(filter(None, looks)) == {str(tmp_path / "a.md")}
    looks.close()  # type: ignore[attr-defined]


def test_a_taken_port_ends_with_two(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(rebuild, "STATE", tmp_path)
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
        plug.listen()
        taken = plug.getsockname()[1]
        with pytest.raises(SystemExit) as end:
            server._listen(taken)
    assert end.value.code == 2
    assert f"--port {taken + 1}" in capsys.readouterr().out


def test_the_web_server_lives_in_a_process_of_its_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, port: int
) -> None:
    monkeypatch.setattr(rebuild, "STATE", tmp_path)
    before = set(multiprocessing.active_children())
    outcomes = server._start(server._listen(port))
    (child,) = set(multiprocessing.active_children()) - before
    outcomes.send(Outcome(0, ()))
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", "/")
    assert connection.getresponse().status == 503
    connection.close()
    outcomes.close()
    child.join(10)
    assert child.exitcode == 0


def test_settings_that_an_editor_is_just_writing_are_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    answers: list[Exception | dict[str, Any]] = [SyntaxError("half a file"), TypeError("no PLUGINS"), {"PLUGINS": []}]

    def read() -> dict[str, Any]:
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    told: list[str] = []
    assert server.settled(read, lambda: told.append("told")) == {"PLUGINS": []}
    assert told == []
    monkeypatch.setattr(server, "_PATIENCE", 0.0)
    answers[:] = [SyntaxError("a mistake"), SyntaxError("not mended yet"), {"PLUGINS": ["plugins.home"]}]
    assert server.settled(read, lambda: told.append("told")) == {"PLUGINS": ["plugins.home"]}
    assert told == ["told"]


def test_settings_without_plugins_let_no_server_start_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    conf = tmp_path / "pelicanconf.py"
    conf.write_text("", "utf-8")
    monkeypatch.setattr(rebuild, "CONF", conf)
    monkeypatch.setattr(rebuild, "STATE", tmp_path)
    found = restart.obstacle()
    assert found is not None
    assert found.code == "V514"
