"""The live server as a person runs it: a real process, a browser's requests, files that change meanwhile."""

import contextlib
import http.client
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import ROOT, SITE, lend

pytestmark = pytest.mark.slow
PATIENCE = 60.0
NEWS = "---\nnaslov: {title}\ndatum: 5.3.2026.\n{more}---\n{text}\n"
FILES = {
    "site.yml": SITE,
    "vesti/2026/most.md": NEWS.format(title="Нови мост", more="", text="Мост је отворен."),
    "vesti/2026/nacrt.md": NEWS.format(title="Скица", more="nacrt: да\n", text="Још се пише."),
    "vesti/2026/sutra.md": NEWS.format(title="Касније", more="", text="Касније.").replace("5.3.2026.", "11.3.2026."),
    "datoteke/odluka.pdf": "%PDF-1.4",
}


class Answer(NamedTuple):
    status: int
    text: str
    headers: dict[str, str]


class Live:
    """A server in a process of its own, working in a copy of the code so that a test may change it."""

    def __init__(self, folder: Path, port: int, cwd: Path | None = None) -> None:
        self.folder, self.port = folder, port
        self.content = folder / "content"
        self.log = folder / "log.txt"
        code = (
            "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"  # a job of a shell ignores it
            f"import sys; sys.path.insert(0, {str(folder)!r}); from pathlib import Path;"
            "from plugins.preview.server import serve;"
            f"serve(Path({str(self.content)!r}), {port}, '2026-03-10T12:00:00+01:00')"
        )
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", code], cwd=cwd or folder, stdout=log, stderr=log, process_group=0
            )

    def write(self, name: str, text: str) -> None:
        path = self.content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def get(self, path: str, method: str = "GET") -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.putrequest(method, path, skip_accept_encoding=True)
            connection.endheaders()
            answer = connection.getresponse()
            headers = {key.lower(): value for key, value in answer.getheaders()}
            return Answer(answer.status, answer.read().decode("utf-8", "replace"), headers)
        finally:
            connection.close()

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for what the server does by itself."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with contextlib.suppress(OSError, http.client.HTTPException):
                if condition():
                    return
            time.sleep(0.05)
        pytest.fail(f"waited in vain:\n{self.log.read_text('utf-8')}")

    def shows(self, path: str, words: str) -> Callable[[], bool]:
        return lambda: words in self.get(path).text

    @contextlib.contextmanager
    def events(self) -> Iterator[Callable[[], str]]:
        """The stream of versions, as the page's script reads it."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE) as plug:
            plug.sendall(b"GET /_varos/izmene HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            lines = plug.makefile("r", encoding="utf-8")

            def following() -> str:
                return next(line.removeprefix("data: ").strip() for line in lines if line.startswith("data: "))

            yield following

    def kill(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def free_port() -> int:
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
        return int(plug.getsockname()[1])


@contextlib.contextmanager
def serving(folder: Path, derived: Path) -> Iterator[Live]:
    """A server that has made its first build."""
    for name in ("plugins", "theme"):
        shutil.copytree(ROOT / name, folder / name)  # with what is compiled: the files keep their times
    for name in ("pelicanconf.py", "publishconf.py"):
        shutil.copy(ROOT / name, folder / name)
    for name, text in FILES.items():
        path = folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    lend(derived, folder / ".varos")
    server = Live(folder, free_port())
    try:
        server.until(server.shows("/vesti/2026/most/", "Мост је отворен."))
        yield server
    finally:
        server.kill()


@pytest.fixture
def live(tmp_path: Path, derived: Path) -> Iterator[Live]:
    """A server of the test's own."""
    with serving(tmp_path, derived) as server:
        yield server


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory, derived: Path) -> Iterator[Live]:
    """A server that outlives the test."""
    with serving(tmp_path_factory.mktemp("lasting"), derived) as server:
        yield server


@pytest.fixture
def mended(lasting: Live) -> Iterator[Live]:
    """For a test that edits the content, or puts back what else it has changed: the next one finds the same site."""
    yield lasting
    assert lasting.process.poll() is None
    for name, text in FILES.items():
        if (lasting.content / name).read_text("utf-8") != text:
            lasting.write(name, text)
    lasting.until(lasting.shows("/vesti/2026/most/", "Мост је отворен."))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, derived: Path) -> Iterator[Live]:
    """One server for all tests that only look."""
    with serving(tmp_path_factory.mktemp("shared"), derived) as server:
        yield server


def test_pages_in_both_scripts_files_and_what_is_missing(shared: Live) -> None:
    assert "Мост је отворен." in shared.get("/vesti/2026/most/").text
    assert "Most je otvoren." in shared.get("/lat/vesti/2026/most/").text
    assert shared.get("/vesti/2026/most/").headers["content-type"] == "text/html; charset=utf-8"
    assert shared.get("/atom.xml").headers["content-type"] == "application/xml; charset=utf-8"
    assert shared.get("/tema/sans.woff2").headers["content-type"] == "font/woff2"
    assert shared.get("/datoteke/odluka.pdf")[:2] == (200, "%PDF-1.4")
    moved = shared.get("/vesti")
    assert (moved.status, moved.headers["location"]) == (301, "/vesti/")
    head = shared.get("/vesti/", "HEAD")
    assert (head.status, head.text) == (200, "")
    assert int(head.headers["content-length"]) > 1000
    for path in ("/nema/", "/lat/nema/"):
        assert shared.get(path).status == 404
        assert "Ове стране нема" in shared.get(path).text


@pytest.mark.parametrize(
    "path", ["/../../content/site.yml", "/%2e%2e/%2e%2e/content/site.yml", "//etc/passwd", "/..%2f..%2fpelicanconf.py"]
)
def test_nothing_outside_the_site_is_given(shared: Live, path: str) -> None:
    answer = shared.get(path)
    assert answer.status == 404
    assert "naziv:" not in answer.text
    assert "root:" not in answer.text
    assert "PLUGINS" not in answer.text


def test_it_listens_to_this_machine_only(shared: Live) -> None:
    with socket.socket() as plug:
        plug.settimeout(2)
        assert plug.connect_ex(("127.0.0.2", shared.port)) != 0


def test_drafts_and_scheduled_entries_wear_a_ribbon(shared: Live) -> None:
    assert "Нацрт: још није објављено." in shared.get("/vesti/2026/nacrt/").text
    assert "Zakazano: biće objavljeno navedenog dana." in shared.get("/lat/vesti/2026/sutra/").text
    assert 'class="ribbon"' not in shared.get("/vesti/2026/most/").text


def test_a_saved_change_reloads_the_page_and_the_output_has_no_trace_of_the_server(mended: Live) -> None:
    with mended.events() as following:
        first = following()
        mended.write("vesti/2026/most.md", FILES["vesti/2026/most.md"].replace("отворен", "затворен"))
        assert following() != first
    mended.until(mended.shows("/lat/vesti/2026/most/", "Most je zatvoren."))
    assert f'data-version="{first}"' not in mended.get("/vesti/2026/most/").text
    assert mended.get("/_varos/osvezi.js").status == 200
    made = mended.folder / f".varos/serve/{mended.port}/vesti/2026/most/index.html"
    assert "_varos" not in made.read_text("utf-8")
    assert not (mended.folder / "output").exists()


def test_a_new_file_and_a_removed_one_are_noticed(mended: Live) -> None:
    mended.write("usluge/izvod.md", "---\nnaslov: Извод\n---\nОдмах.\n")
    mended.until(lambda: mended.get("/usluge/izvod/").status == 200)
    (mended.content / "usluge/izvod.md").unlink()
    mended.until(lambda: mended.get("/usluge/izvod/").status == 404)


def test_a_mistake_is_shown_on_the_page_until_it_is_mended(mended: Live) -> None:
    mended.write("vesti/2026/most.md", FILES["vesti/2026/most.md"].replace("datum", "datu"))
    mended.until(mended.shows("/", "Шта треба исправити"))
    page = mended.get("/").text
    assert "content/vesti/2026/most.md:3" in page
    assert "[V201]" in page
    assert "непознато поље „datu”" in page
    assert "content/vesti/2026/most.md:3: datu: " in mended.log.read_text("utf-8")
    mended.write("vesti/2026/most.md", FILES["vesti/2026/most.md"])
    mended.until(lambda: "Шта треба исправити" not in mended.get("/").text)
    assert mended.get("/vesti/2026/most/").status == 200


def test_the_page_of_a_faulty_text_says_what_is_wrong_with_it(mended: Live) -> None:
    mended.write("vesti/2026/most.md", FILES["vesti/2026/most.md"].replace("datum", "datu"))
    for path in ("/vesti/2026/most/", "/lat/vesti/2026/most/"):
        mended.until(mended.shows(path, "Ова страна није направљена."))
        assert "content/vesti/2026/most.md:3" in mended.get(path).text
    assert "на овој страни" not in mended.get("/").text
    mended.write("vesti/2026/most.md", FILES["vesti/2026/most.md"])
    mended.until(lambda: mended.get("/vesti/2026/most/").status == 200)


def test_the_folder_of_content_may_go_and_come_back(mended: Live) -> None:
    mended.content.rename(mended.folder / "drugde")
    mended.until(mended.shows("/vesti/2026/most/", "[V509]"))
    (mended.folder / "drugde").rename(mended.content)
    mended.until(lambda: "[V509]" not in mended.get("/").text)
    mended.write("vesti/2026/most.md", FILES["vesti/2026/most.md"].replace("отворен", "враћен"))
    mended.until(mended.shows("/vesti/2026/most/", "Мост је враћен."))


def test_settings_that_cannot_be_read_are_told_and_the_server_goes_on(mended: Live) -> None:
    conf = mended.folder / "pelicanconf.py"
    good = conf.read_text("utf-8")
    conf.write_text(f"{good}\nx = (\n", "utf-8")
    mended.until(mended.shows("/vesti/2026/most/", "[V514]"))
    assert "pelicanconf.py:" in mended.get("/").text
    assert mended.process.poll() is None
    conf.write_text(good, "utf-8")
    mended.until(lambda: "[V514]" not in mended.get("/").text)


def test_a_plugin_that_does_not_load_is_told_and_the_server_goes_on(mended: Live) -> None:
    plan = mended.folder / "plugins/home/plan.py"
    good = plan.read_text("utf-8")
    plan.write_text("def plan(:\n", "utf-8")
    mended.until(mended.shows("/vesti/2026/most/", "[V501]"))
    assert "plugins.home" in mended.get("/").text
    plan.write_text(good, "utf-8")
    mended.until(lambda: "[V501]" not in mended.get("/").text)
    assert "Traceback" not in mended.log.read_text("utf-8")


def test_a_fault_of_the_site_keeps_the_last_pages_and_is_shown_on_them(live: Live) -> None:
    live.write("site.yml", "naziv: Проба\n")
    live.until(live.shows("/vesti/2026/most/", "[V202]"))
    page = live.folder / "theme/templates/page.html"
    live.write("site.yml", SITE)
    live.until(lambda: "Шта треба исправити" not in live.get("/").text)
    page.write_text(page.read_text("utf-8") + "{{ nema_toga }}{% block", "utf-8")
    live.write("stranice/a.md", "---\nnaslov: А\n---\nТекст.\n")
    live.until(live.shows("/", "[V502]"))


def test_a_change_of_the_code_starts_the_server_again(live: Live) -> None:
    plan = live.folder / "plugins/home/plan.py"
    plan.write_text(plan.read_text("utf-8") + "\n# changed\n", "utf-8")
    live.until(lambda: "Код је измењен" in live.log.read_text("utf-8"))
    live.write("vesti/2026/most.md", FILES["vesti/2026/most.md"].replace("отворен", "обновљен"))
    live.until(live.shows("/vesti/2026/most/", "Мост је обновљен."))
    assert live.process.poll() is None


def test_what_is_saved_while_the_server_starts_again_is_not_lost(mended: Live) -> None:
    """It listens half a second before it watches, and has read its settings in between."""
    conf, plan = mended.folder / "pelicanconf.py", mended.folder / "plugins/home/plan.py"
    good, begun = conf.read_text("utf-8"), mended.log.read_text("utf-8").count("http://127.0.0.1")
    plan.write_text(plan.read_text("utf-8") + "\n# changed\n", "utf-8")
    mended.until(lambda: mended.log.read_text("utf-8").count("http://127.0.0.1") > begun)
    conf.write_text(f"{good}\nx = (\n", "utf-8")
    mended.until(mended.shows("/vesti/2026/most/", "[V514]"))
    conf.write_text(good, "utf-8")
    mended.until(lambda: "[V514]" not in mended.get("/").text)


def test_a_server_that_begins_with_a_mistake_in_the_settings_waits_until_it_is_mended(live: Live) -> None:
    live.kill()
    conf = live.folder / "pelicanconf.py"
    good = conf.read_text("utf-8")
    conf.write_text(f"{good}\nx = (\n", "utf-8")
    again = Live(live.folder, free_port())
    try:
        again.until(again.shows("/", "[V514]"))
        assert "pelicanconf.py:" in again.get("/").text
        conf.write_text(good, "utf-8")
        again.until(again.shows("/vesti/2026/most/", "Мост је отворен."))
    finally:
        again.kill()


def test_a_fault_of_the_code_is_shown_with_its_place_and_does_not_end_the_server(mended: Live) -> None:
    plan = mended.folder / "plugins/home/plan.py"
    good = plan.read_text("utf-8")
    plan.write_text(good.replace("    others = tuple(", "    1 / 0\n    others = tuple(", 1), "utf-8")
    mended.until(mended.shows("/", "ZeroDivisionError"))
    assert "plugins/home/plan.py:" in mended.get("/").text
    assert "Traceback" not in mended.get("/").text + mended.log.read_text("utf-8")
    plan.write_text(good, "utf-8")
    mended.until(lambda: "ZeroDivisionError" not in mended.get("/").text)


def test_a_taken_port_is_told_with_the_command_that_works(shared: Live) -> None:
    code = (
        "from pathlib import Path; from plugins.preview.server import serve;"
        f"serve(Path('content').absolute(), {shared.port}, '')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=shared.folder, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert done.returncode == 2
    assert done.stdout == f"Порт {shared.port} је заузет. Покрените: ./varos serve --port {shared.port + 1}\n"
    assert done.stderr == ""


def test_a_second_server_from_another_folder_has_an_output_of_its_own(shared: Live, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = Live(shared.folder, free_port(), elsewhere)
    try:
        other.until(other.shows("/vesti/2026/most/", f"http://127.0.0.1:{other.port}/vesti/2026/most/"))
    finally:
        other.kill()
    assert f"http://127.0.0.1:{shared.port}/vesti/2026/most/" in shared.get("/vesti/2026/most/").text
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize("busy", [False, True])
def test_ctrl_c_ends_it_and_all_that_it_has_started(live: Live, busy: bool) -> None:
    if busy:
        for number in range(300):
            live.write(f"vesti/2026/n{number}.md", FILES["vesti/2026/most.md"])
        time.sleep(0.4)
    os.killpg(live.process.pid, signal.SIGINT)
    assert live.process.wait(60) == 0
    assert "Traceback" not in live.log.read_text("utf-8")

    def alone() -> bool:
        try:
            os.killpg(live.process.pid, 0)
        except ProcessLookupError:
            return True
        return False

    live.until(alone)

    def free() -> bool:
        with socket.socket() as plug:
            return plug.connect_ex(("127.0.0.1", live.port)) != 0

    live.until(free)
