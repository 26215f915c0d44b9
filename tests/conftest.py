"""A whole small town, built by the real Pelican: the unit of testing."""

import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from bs4 import BeautifulSoup
from hypothesis import is_hypothesis_test, settings

from plugins.pages import signals, workers

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parents[1]
SITE = """\
naziv: Општина Проба
mesto: Проба
opis: Сајт за пробу.
domen: proba.example
"""
AT = "2026-03-10T12:00:00+01:00"
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")
# A busy machine is no fault of the code; and the same examples each time, so that a change is judged by itself.
# `pytest --hypothesis-profile=anew` looks for other ones.
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("anew", deadline=None)
settings.load_profile("same")


class _Also(io.StringIO):
    """What is written here is written to another stream too."""

    def __init__(self, other: io.StringIO) -> None:
        super().__init__()
        self._other = other

    def write(self, text: str, /) -> int:
        self._other.write(text)
        return super().write(text)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--trace-all", action="store_true", help="coverage of all tests: with --cov, and twice as long")


def pytest_configure(config: pytest.Config) -> None:
    """In a process of xdist pytest-cov 7.1 begins twice, and the first goes on where the second is told to pause."""
    plugin = config.pluginmanager.getplugin("_cov")
    if WORKER and plugin and plugin.cov_controller:
        plugin.cov_controller.cov.stop()
        plugin.cov_controller.cov.save()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Files with long tests come first, so that no process waits for another in the end."""
    long = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in long)
    if not config.getoption("--trace-all"):
        for item in _untraced(items):
            item.add_marker("no_cover")


def _untraced(items: list[pytest.Item]) -> Iterator[pytest.Item]:
    """Tests that the report of coverage does without: it doubles the time of a test, and a sample is a lower bound.

    Of many examples the first is traced; no long test is, nor one that makes its own examples.
    """
    tests: set[str] = set()
    for item in sorted(items, key=lambda item: item.nodeid):
        test = item.nodeid.partition("[")[0]
        is_long = item.get_closest_marker("slow") or is_hypothesis_test(getattr(item, "function", None))
        if is_long or test in tests:
            yield item
        tests.add(test)


@dataclass
class Town:
    """A content folder and its output. `conf` and `theme` may be changed by a test that wants others.

    It is built by this process alone: tests share the processors already, and each fork loads templates again.
    """

    folder: Path
    derived: Path
    conf: Path = ROOT / "publishconf.py"
    theme: Path = ROOT / "theme"
    code: int = 0
    said: str = ""
    printed: str = ""
    processes: int = 1
    settings: dict[str, Any] = field(default_factory=dict)

    @property
    def content(self) -> Path:
        return self.folder / "content"

    @property
    def output(self) -> Path:
        return self.folder / "output"

    @property
    def state(self) -> Path:
        return self.folder / "state"

    def write(self, files: Mapping[str, str | bytes]) -> "Town":
        for name, text in files.items():
            path = self.content / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return self

    def build(self, **settings: object) -> "Town":
        """Run the real Pelican in this process.

        `code` is its exit code, `said` what came on both streams, `printed` on stdout alone: lines of progress, which a
        slow machine shows, do not come there.
        """
        from pelican import get_instance, parse_arguments

        lend(self.derived, self.state)
        said = io.StringIO()
        printed = _Also(said)
        wanted = {"STATE_PATH": str(self.state), "AT": AT, **self.settings, **settings}
        arguments = [str(self.content), "-s", str(self.conf), "-o", str(self.output), "-t", str(self.theme)]
        parsed = parse_arguments(arguments)
        parsed.overrides = wanted
        _without_the_gallery()
        with redirect_stdout(printed), redirect_stderr(said), pytest.MonkeyPatch.context() as patch:
            patch.setattr(workers, "MOST", self.processes)
            try:
                get_instance(parsed)[0].run()
                self.code = 0
            except SystemExit as end:
                self.code = int(end.code or 0)
        self.said, self.printed = said.getvalue(), printed.getvalue()
        return self

    def tree(self) -> dict[str, bytes]:
        """Every published file; the build id is not one."""
        return tree(self.output)

    def page(self, address: str) -> Any:  # noqa: ANN401 - any part of a soup may be None: then the test fails there
        """A page of the output, parsed; spaces that do not break are spaces, as for who reads it."""
        path = self.output / address
        text = (path / "index.html" if path.is_dir() else path).read_text("utf-8")
        return BeautifulSoup(text.replace("\u00a0", " "), "html.parser")

    def exists(self, name: str) -> bool:
        return (self.output / name).exists()


def lend(derived: Path, state: Path) -> None:
    """Fonts, pictures and compiled templates of other towns, for a state folder that has none yet."""
    state.mkdir(parents=True, exist_ok=True)
    for name, kept in (("derived", derived), ("templates", derived.with_name(f"templates{WORKER}"))):
        kept.mkdir(parents=True, exist_ok=True)
        if not (state / name).exists():
            (state / name).symlink_to(kept)


def own_theme(town: Town) -> Path:
    """A copy of the theme for this town; always at one place, for which templates are compiled already."""
    town.theme = town.derived.with_name(f"theme{WORKER}")
    shutil.rmtree(town.theme, ignore_errors=True)
    shutil.copytree(ROOT / "theme", town.theme)
    return town.theme


def _without_the_gallery() -> None:
    """What a build has registered stays for the process; the gallery belongs to those alone that ask for it."""
    if (gallery := sys.modules.get("plugins.gallery.plan")) is not None:
        signals.plan.disconnect(gallery.plan)


def tree(output: Path) -> dict[str, bytes]:
    found = (path for path in output.rglob("*") if path.is_file() and path.name != ".varos-id")
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in found}


@pytest.fixture(scope="session")
def derived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fonts are cut and pictures made once for all tests; templates, beside them, are compiled once in a process."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if WORKER else base) / "kept/derived"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def town(tmp_path: Path, derived: Path) -> Iterator[Town]:
    """An empty town with a site.yml."""
    before = Path.cwd()
    os.chdir(ROOT)
    yield Town(tmp_path, derived).write({"site.yml": SITE})
    os.chdir(before)


@pytest.fixture
def build(town: Town) -> Callable[..., Town]:
    """`build({"vesti/2026/x.md": "..."})` is a town with these files, built."""

    def make(files: Mapping[str, str | bytes], **settings: object) -> Town:
        return town.write(files).build(**settings)

    return make


@pytest.fixture
def theme(town: Town) -> Path:
    """A copy of the theme that a test may change."""
    return own_theme(town)


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    """The Chromium of the system, which looks up nothing by itself; one at a time, so not for the whole run."""
    from plugins.audit.browser import chromium

    with chromium() as running:
        yield running
