"""What Pelican and plugins say, fail at or leave unread is a problem of the run: no log line, no traceback."""

import errno
import logging
import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from pelican import get_instance, parse_arguments
from pelican.log import LimitFilter

from bench.faults.edits import write_conf
from plugins.pages import hearing as hearing_module
from plugins.pages import signals
from plugins.pages.unforeseen import unforeseen
from tests.conftest import Town

GOOD = "---\nnaslov: Добра\ndatum: 5.3.2026.\n---\nТекст.\n"
PLUGIN = """
import logging
from plugins.pages import signals

def plan(site):
    {line}
    return []

def register():
    signals.plan.connect(plan)
"""


@pytest.fixture(autouse=True)
def _fresh_log(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Handlers, receivers and what Pelican has said once are those of one test."""
    root = logging.getLogger()
    before = list(root.handlers)
    monkeypatch.setattr(LimitFilter, "_raised_messages", set())
    yield
    for handler in [item for item in root.handlers if item not in before]:
        root.removeHandler(handler)
        handler.close()
    for receiver in [*signals.plan.receivers_for(signals.ANY)]:
        if receiver.__module__.startswith("dodatak"):
            signals.plan.disconnect(receiver)


def with_plugin(town: Town, monkeypatch: pytest.MonkeyPatch, name: str, line: str) -> Town:
    (town.folder / f"{name}.py").write_text(PLUGIN.format(line=line), "utf-8")
    monkeypatch.syspath_prepend(str(town.folder))
    write_conf(town)
    town.conf.write_text(town.conf.read_text("utf-8") + f"PLUGINS = [*PLUGINS, {name!r}]\n", "utf-8")
    return town.write({"vesti/2026/a.md": GOOD})


def test_an_error_that_a_plugin_logs_is_a_fault_and_nothing_is_written(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = "logging.getLogger('pelican.dodatak').error('нема %s', 'речника')"
    with_plugin(town, monkeypatch, "dodatak_greska", line).build()
    assert town.code == 2
    assert "pelicanconf.py: „pelican.dodatak” јавља грешку: нема речника; " in town.said
    assert "[V512]" in town.said
    assert town.said.count("речника") == 1
    assert not town.exists("index.html")


def test_a_warning_that_a_plugin_logs_is_a_warning_of_the_run(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    with_plugin(town, monkeypatch, "dodatak_upozorenje", "logging.getLogger('x').warning('старо\\nподешавање')").build()
    assert town.code == 0
    assert "„x” упозорава: старо подешавање; " in town.said
    assert "[V513]" in town.said
    assert "1 упозорење" in town.said
    assert town.exists("vesti/2026/a/index.html")


def test_a_logged_exception_is_told_in_one_line(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    line = "\n    try:\n        1 / 0\n    except ZeroDivisionError:\n        logging.exception('рачун')"
    with_plugin(town, monkeypatch, "dodatak_izuzetak", line).build()
    assert town.code == 2
    assert "јавља грешку: рачун ZeroDivisionError: division by zero; " in town.said
    assert "Traceback" not in town.said


def test_a_plugin_that_fails_is_told_with_its_place_and_the_traceback_is_kept(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    town.write({"vesti/2026/a.md": GOOD}).build()
    before = town.tree()
    with_plugin(town, monkeypatch, "dodatak_pada", "1 / 0").write({"vesti/2026/b.md": GOOD}).build()
    assert town.code == 2
    assert "[V514]" in town.said
    assert "ZeroDivisionError: division by zero" in town.said
    assert "Traceback" not in town.said
    assert "dodatak_pada.py" in (town.state / "greska.txt").read_text("utf-8")
    assert town.tree() == before


def test_a_traceback_that_finds_no_room_is_told_as_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    found = unforeseen(sqlite3.OperationalError("database or disk is full"), tmp_path)
    assert (found.code, found.path) == ("V524", str(tmp_path))
    assert "на диску нема места" in found.message


def test_what_is_said_in_a_process_that_was_forked_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    heard = hearing_module.hearing()
    assert hearing_module.hearing() is heard
    child = os.fork()
    if not child:
        logging.getLogger("dete").warning("из детета")
        os._exit(0)
    os.waitpid(child, 0)
    assert [(item.code, item.message.partition(";")[0]) for item in heard.problems()] == [
        ("V513", "„dete” упозорава: из детета")
    ]
    heard.forget()
    assert heard.problems() == ()


def test_mistakes_of_entries_are_told_beside_a_template_error(town: Town, theme: Path) -> None:
    page = theme / "templates/news.html"
    page.write_text(page.read_text("utf-8") + "{% block content %}{{ nema.toga }}{% endblock %}", "utf-8")
    town.write({"vesti/2026/a.md": GOOD, "vesti/2026/b.md": GOOD.replace("datum", "datu")}).build()
    assert town.code == 2
    assert "[V502]" in town.said
    assert "b.md:3: datu: " in town.said


def test_a_folder_of_content_that_went_is_a_fault(town: Town) -> None:
    town.write({"vesti/2026/a.md": GOOD}).build()
    arguments = parse_arguments([str(town.content), "-s", str(town.conf), "-o", str(town.output)])
    arguments.overrides = {"STATE_PATH": str(town.state)}
    varos, _ = get_instance(arguments)
    shutil.rmtree(town.content)
    code, problems = varos.build()
    assert (code, [item.code for item in problems]) == (2, ["V509"])
    assert town.exists("vesti/2026/a/index.html")
