"""Chromium and the Nu Html Checker over a small tree: without a fault, and with one for every check."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from plugins.audit import main
from plugins.audit.checks import CHECKS
from tests.audit.conftest import site_at, written

pytestmark = pytest.mark.browser
BASE = "/opstina/"
HOME, MOST, LAT, EN = "index.html", "vesti/most/index.html", "lat/vesti/most/index.html", "en/index.html"
PALE = "@media (prefers-color-scheme: dark){.pale{color:#ddd;background:#fff}}"
SCRIPTS = (
    '<script src="https://cdn.example/x.js"></script>'
    '<script>fetch("/opstina/nema.json")</script><script>throw new Error("pao")</script></head>'
)
POLICY = """<meta http-equiv="Content-Security-Policy" content="script-src 'self'">"""
# file, what is replaced, by what, the code and words of the finding
FAULTS: dict[str, tuple[str, str, str, str, str]] = {
    "html": (MOST, "<h1>", "<p><div></div></p><h1>", "A180", "No “p” element in scope"),
    "css": ("tema/stil.css", "body{", f"{PALE}a{{colour:red}}body{{", "A181", "“colour”: Property"),
    "svg": ("slike/grb.svg", "<path", "<put/><path", "A182", "“put”"),
    "axe": (LAT, "<h1>", '<p class="pale">Most</p><h1>', "A190", "color-contrast: "),
    "width": (EN, "<h1>", '<pre style="width:500px">1</pre><h1>', "A191", "на екрану од 320 px широка је 5"),
    "foreign request": (HOME, "</head>", SCRIPTS, "A192", "„https://cdn.example/x.js” од другог сервера"),
    "request for nothing": (HOME, "</head>", SCRIPTS, "A193", "не добија „/nema.json”"),
    "policy": (EN, "</head>", f"{POLICY}<script>1</script></head>", "A194", "Content Security Policy"),
    "script": (HOME, "</head>", SCRIPTS, "A194", "pao"),
}
Report = Mapping[str, Any]


def report(folder: Path, read: Callable[[], Any]) -> tuple[int, Report]:
    """The exit code and the report as data."""
    code = main(folder, form="json")
    return code, json.loads(read().out)


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree with all of these faults."""
    files = site_at(BASE)
    for name, (path, old, new, *_) in FAULTS.items():
        if new not in files[path]:
            assert old in files[path], name
            files[path] = files[path].replace(old, new, 1)
    return written(tmp_path_factory.mktemp("faulty"), files)


def test_a_sound_tree_passes_every_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, told = report(written(tmp_path, site_at(BASE)), capsys.readouterr)
    assert (code, told["sound"], told["findings"]) == (0, True, [])
    assert [(check["check"], check["state"]) for check in told["checks"]] == [(item.id, "checked") for item in CHECKS]
    assert min(check["looked_at"] for check in told["checks"]) > 0


def test_every_planted_fault_is_found(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, told = report(faulty, capsys.readouterr)
    assert code == 1
    for name, (path, _, _, fault, words) in FAULTS.items():
        found = [item["what"] for item in told["findings"] if (item["file"], item["code"]) == (path, fault)]
        assert any(words in what for what in found), (name, found)
    (pale,) = [item["what"] for item in told["findings"] if item["code"] == "A190"]
    assert pale.endswith("(само тамно)")
    wrong = {item["check"] for item in told["findings"]}
    assert wrong == {"html", "css", "svg", "axe", "width", "requests", "links"}  # links: the script of another server
