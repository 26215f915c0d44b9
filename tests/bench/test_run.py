"""The order of the measuring, with a build that only copies texts: what it tells, and what it refuses to believe."""

import json
import os
from pathlib import Path

import pytest

from bench.build import main
from bench.items import Item
from bench.measure import Cost
from bench.sites import Site
from bench.table import EDITS


def copy(site: Site) -> Cost:
    """Every text becomes a page in every script; the pages of others go."""
    for root in site.roots:
        for page in (site.output / root).rglob("*.html"):
            page.unlink()
    for source in site.content.rglob("*.md"):
        path = str(source.relative_to(site.content))
        roots = ("en",) if path.endswith(".en.md") else site.roots
        path = path.replace(".en.md", ".md")
        for root in roots:
            page = site.page(Item(0, "", path, "", None), root)
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(source.read_text("utf-8"), "utf-8")
    return Cost(2.0 if site.name == "Pelican" else 1.0, 3.0, 50.0)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The index of the peer, over pages that are none, costs what it likes."""
    monkeypatch.setattr("bench.build.make_index", lambda _site, _log: Cost(2.0, 3.0, 900.0))


def test_both_are_built_in_turn_and_every_edit_once_a_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Site, "build", copy)
    monkeypatch.setattr(os, "getloadavg", lambda: (99.0, 99.0, 99.0))
    assert main(20, 2, "json") == 0
    out, err = capsys.readouterr()
    found = json.loads(out)
    wanted = {"entries": 20, "runs": 2, "cold_wall": 0.5, "cold_cpu": 1, "plain_wall_s": 2, "body": 0.5}
    wanted |= {"cold_wall_equal": 0.25, "cold_cpu_equal": 0.5, "body_equal": 0.25}
    assert {key: found[key] for key in wanted} == wanted
    assert (found["html"], found["plain_html"]) == (41, 21)
    told = [line.split()[0] for line in err.splitlines() if line.startswith("  ")]
    assert told == ["its", *EDITS, "its", *EDITS]
    assert [line.split()[2] for line in err.splitlines() if line.startswith("run ")] == ["Varoš", "Pelican"] * 2
    assert err.startswith("the machine is busy")


def test_a_build_that_leaves_pages_out_ends_the_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Site, "build", lambda _: Cost(1, 1, 1))
    assert main(12, 1) == 1
    assert "Varoš: 12 pages are missing" in capsys.readouterr().err


@pytest.mark.parametrize(("entries", "runs"), [(3, 1), (10, 0)])
def test_too_little_to_measure_is_refused(entries: int, runs: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(entries, runs) == 1
    assert "at least" in capsys.readouterr().err


def test_nothing_is_left_in_the_temporary_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Site, "build", copy)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert main(12, 1) == 0
    assert "| nothing changed | 1.00 | 1.00 | 3.00 | 0.500 | 0.250 |" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
