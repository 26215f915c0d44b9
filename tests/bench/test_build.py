"""The measuring: a real build of the plain site, costs of a process, medians and the edits."""

import json
import sys
from pathlib import Path

import pytest

from bench.edits import Editor
from bench.items import FOLDERS
from bench.measure import BenchError, Cost, run
from bench.peer_index import FOLDER, make_index
from bench.sites import plain, varos
from bench.table import EDITS, Colds, figures, render


@pytest.mark.slow
def test_plain_pelican_builds_the_corpus(tmp_path: Path) -> None:
    site = plain(tmp_path, 12)
    cost = site.build()
    site.check()
    html, page_kb = site.weight()
    assert html >= 12 + len(("home", "404", "topics", *FOLDERS)) - len(("pages",))
    assert page_kb > 5
    assert cost.wall > 0
    assert cost.peak > 20
    assert "ERROR" not in (tmp_path / "log.txt").read_text("utf-8")
    for name in ("atom.xml", "vesti/atom.xml", "sitemap.xml", "slike/slika-1.png", "theme/stil.css"):
        assert (site.output / name).is_file()


@pytest.mark.slow
def test_plain_pelican_is_given_a_search(tmp_path: Path) -> None:
    site = plain(tmp_path, 12)
    site.build()
    assert make_index(site.output, tmp_path / "index.txt").cpu > 0
    entry = json.loads((site.output / FOLDER / "pagefind-entry.json").read_text("utf-8"))
    assert sum(found["page_count"] for found in entry["languages"].values()) == site.weight()[0]


def test_what_was_built_before_is_not_deleted_while_it_is_measured(tmp_path: Path) -> None:
    site = plain(tmp_path, 12)
    for _ in range(2):
        site.output.mkdir()
        (site.output / "index.html").touch()
        site.forget()
        assert not site.output.exists()
    assert len(list(tmp_path.glob("before-*/output/index.html"))) == 2


def test_a_site_without_a_page_is_not_believed(tmp_path: Path) -> None:
    with pytest.raises(BenchError, match="12 pages are missing"):
        plain(tmp_path, 12).check()


def test_a_command_costs_wall_processor_and_memory(tmp_path: Path) -> None:
    work = "x = bytearray(60 << 20); sum(range(2_000_000))"
    cost = run([sys.executable, "-c", work], tmp_path, tmp_path / "log")
    assert cost.cpu > 0
    assert 0 < cost.wall < 60
    assert cost.peak > 60


def test_the_work_of_children_counts(tmp_path: Path) -> None:
    child = "sum(range(5_000_000))"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    alone = run([sys.executable, "-c", "pass"], tmp_path, tmp_path / "log")
    assert run([sys.executable, "-c", parent], tmp_path, tmp_path / "log").cpu > alone.cpu


def test_a_failed_command_is_an_error_that_says_what_it_wrote(tmp_path: Path) -> None:
    with pytest.raises(BenchError, match=r"exit 3\nзашто"):
        run([sys.executable, "-X", "utf8", "-c", "print('зашто'); raise SystemExit(3)"], tmp_path, tmp_path / "log")


def test_the_command_is_pelican_s_with_settings_as_json(tmp_path: Path) -> None:
    site = varos(tmp_path, 12)
    command = site.command()
    assert command[1:3] == ["-m", "pelican"]
    assert f'STATE_PATH="{tmp_path}/state"' in command


def test_edits_leave_the_content_as_it_was(tmp_path: Path) -> None:
    site = varos(tmp_path, 40)
    before = {path: path.read_bytes() for path in sorted(site.content.rglob("*.md"))}
    assert tuple(Editor(site, 0).steps()) == EDITS
    assert {path: path.read_bytes() for path in sorted(site.content.rglob("*.md"))} == before


def test_an_edit_that_the_site_does_not_show_is_an_error(tmp_path: Path) -> None:
    site = varos(tmp_path, 40)
    editor = Editor(site, 0)
    page = site.page(editor.target)
    page.parent.mkdir(parents=True)
    page.write_text("старо", "utf-8")
    with pytest.raises(BenchError, match="does not show the edit: body"):
        editor.check("body")
    page.write_text(editor.mark, "utf-8")
    editor.check("body")


def test_a_deleted_entry_whose_page_is_still_there_is_an_error(tmp_path: Path) -> None:
    site = varos(tmp_path, 40)
    editor = Editor(site, 0)
    editor.check("delete")
    page = site.page(editor.new, "lat")
    page.parent.mkdir(parents=True)
    page.touch()
    with pytest.raises(BenchError, match="its page is still there"):
        editor.check("delete")


def test_ratios_are_medians_of_ratios() -> None:
    ours = [Cost(1, 4, 100), Cost(2, 4, 120), Cost(9, 4, 110)]
    plains = [Cost(2, 2, 200), Cost(1, 2, 200), Cost(10, 2, 210)]
    indexes = [Cost(2, 2, 900)] * 3
    colds = Colds(ours, plains, indexes)
    found = figures(1000, colds, {name: [Cost(0.1, 1, 1), Cost(0.2, 2, 1), Cost(0.3, 2, 1)] for name in EDITS})
    assert found["cold_wall"] == 0.9  # of 0.5, 2 and 0.9
    assert found["cold_cpu"] == 2
    assert (found["cold_wall_s"], found["cold_wall_min_s"], found["plain_wall_s"]) == (2, 1, 2)
    assert found["nothing"] == 0.05  # of 0.05, 0.2 and 0.03
    assert found["nothing_cpu_s"] == 2
    assert (found["peak_mib"], found["plain_peak_mib"], found["equal_peak_mib"]) == (120, 210, 900)
    assert found["cold_wall_equal"] == pytest.approx(2 / 3)  # of 0.25, 0.667 and 0.75
    assert found["cold_cpu_equal"] == 1
    assert found["equal_wall_s"] == 4


def test_the_table_and_the_json_have_all_figures() -> None:
    costs = [Cost(1, 1, 1)]
    sizes = {"html": 2, "plain_html": 1, "page_kb": 15, "plain_page_kb": 15}
    found = figures(10, Colds(costs, costs, costs), {name: [Cost(0.5, 0.4, 1)] for name in EDITS}) | sizes
    keys = {"entries", "cold_wall", "cold_cpu", "peak_mib", "nothing", "body", "title", "new", "delete", "plain_wall_s"}
    keys |= {f"{key}_s" for key in ("cold_wall", "cold_cpu", "nothing", "body", "title", "new", "delete")}
    assert keys <= json.loads(render(found, "json")).keys()
    assert "| one text edited | 0.50 | 0.50 | 0.40 | 0.500 | 0.250 |" in render(found, "markdown")
