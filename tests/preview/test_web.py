"""The web server of the preview within this process: what it answers before, between and after builds."""

import http.client
import multiprocessing
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from plugins.diagnostics.catalogue import problem
from plugins.diagnostics.phrase import Language
from plugins.diagnostics.problem import Problem
from plugins.preview import pages, web
from plugins.preview.addresses import address_of_page
from plugins.preview.rebuild import Outcome
from plugins.preview.web import Server

PAGE = "<!doctype html><title>А</title><body><h1>А</h1></body></html>"
MISTAKE = problem("V201", "content/vesti/2026/a<b>.md", 3, "datu", name="datu", hint="")


class Fixture:
    """A listening server and the pipe by which builds are told to it."""

    def __init__(self, root: Path) -> None:
        self.server = Server(0, root)
        here, self.builds = multiprocessing.get_context("spawn").Pipe(duplex=False)
        self.thread = threading.Thread(target=self._listen, args=(here,))
        self.thread.start()

    def _listen(self, outcomes: Connection) -> None:
        self.server.listen(outcomes)
        self.server.shutdown()
        outcomes.close()

    def get(self, path: str, method: str = "GET", host: str | None = None) -> tuple[int, str, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.server.server_port, timeout=20)
        connection.request(method, path, headers={} if host is None else {"Host": host})
        answer = connection.getresponse()
        told = answer.getheader("Content-Type") or answer.getheader("Location") or ""
        found = answer.status, told, answer.read().decode()
        connection.close()
        return found

    def tell(self, outcome: Outcome) -> None:
        before = self.server.state.version
        self.builds.send(outcome)
        assert self.server.state.after(before) > before

    def close(self) -> None:
        self.builds.close()
        self.thread.join()
        self.server.server_close()


@pytest.fixture
def live(tmp_path: Path) -> Iterator[Fixture]:
    root = tmp_path / "site"
    (root / "vesti").mkdir(parents=True)
    (tmp_path / "tajna.html").write_text("tajna", "utf-8")
    found = Fixture(root)
    yield found
    found.close()


def write(live: Fixture, name: str, text: str) -> None:
    path = live.server.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_before_the_first_build_a_page_waits(live: Fixture) -> None:
    status, kind, text = live.get("/vesti/")
    assert (status, kind) == (503, "text/html; charset=utf-8")
    assert "Сајт се прави…" in text
    assert pages.SCRIPT in text
    live.tell(Outcome(2, (MISTAKE,)))
    assert "Сајт није направљен." in live.get("/")[2]
    assert "[V201]" in live.get("/")[2]


def test_a_page_gets_the_script_and_a_file_does_not(live: Fixture) -> None:
    write(live, "vesti/index.html", PAGE)
    write(live, "tema/stil.css", "a{}")
    live.tell(Outcome(0, ()))
    assert live.get("/vesti/")[2].endswith(
        f'<script src="{pages.SCRIPT}" data-version="1" defer></script></body></html>'
    )
    assert live.get("/tema/stil.css") == (200, "text/css; charset=utf-8", "a{}")
    assert live.get(pages.SCRIPT)[1] == "text/javascript; charset=utf-8"
    assert live.get(pages.STYLE)[1] == "text/css; charset=utf-8"
    assert live.get("/vesti/", "HEAD") == (200, "text/html; charset=utf-8", "")


def test_a_folder_without_a_slash_leads_to_the_one_with_it(live: Fixture) -> None:
    assert live.get("/vesti") == (301, "/vesti/", "")


@pytest.mark.parametrize(
    ("asked", "place"),
    [
        ("/%2Fvesti", "/vesti/"),
        ("/%2F%2Fvesti%2F.", "/vesti/"),
        ("/x%0D%0AA:b", "/x%0D%0AA%3Ab/"),
        ("/a%3Fb", "/a%3Fb/"),
    ],
)
def test_the_address_of_a_folder_is_its_place_and_not_what_was_asked_for(live: Fixture, asked: str, place: str) -> None:
    for name in ("x\r\nA:b", "a?b", "vesti"):
        (live.server.root / name).mkdir(exist_ok=True)
    assert live.get(asked) == (301, place, "")


@pytest.mark.parametrize("path", ["/../tajna.html", "/%2e%2e/tajna.html", "/vesti/..%2f..%2ftajna.html"])
def test_what_lies_outside_is_missing(live: Fixture, path: str) -> None:
    write(live, "404.html", PAGE)
    status, _, text = live.get(path)
    assert status == 404
    assert "tajna" not in text


@pytest.mark.parametrize("path", ["/vesti/", "/vesti", "/nema/", pages.EVENTS, pages.SCRIPT])
@pytest.mark.parametrize("host", ["zlo.example", "zlo.example:{port}", "127.0.0.1:1", "127.0.0.1.zlo.example", ""])
def test_a_foreign_name_gets_nothing(live: Fixture, path: str, host: str) -> None:
    write(live, "vesti/index.html", PAGE)
    answer = live.get(path, host=host.format(port=live.server.server_port))
    assert answer == (403, "text/plain; charset=utf-8", "403 Forbidden\n")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST:{port}", "127.0.0.1:{port}"])
def test_names_of_this_machine_are_answered(live: Fixture, host: str) -> None:
    write(live, "vesti/index.html", PAGE)
    assert live.get("/vesti/", host=host.format(port=live.server.server_port))[0] == 200


@pytest.mark.parametrize("path", ["/%00", "/vesti/%00/x", "http://[/"])
def test_a_path_that_cannot_be_one_is_refused_quietly(
    live: Fixture, path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert live.get(path, host="127.0.0.1")[0] == 400
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("path", [f"/{'a' * 5000}", f"/{'a' * 5000}/x/", "/" + "a/" * 5000])
def test_a_path_that_is_too_long_is_missing_quietly(
    live: Fixture, path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(live, "404.html", PAGE)
    assert live.get(path)[0] == 404
    assert capsys.readouterr().err == ""


def test_what_is_missing_gets_the_page_of_its_script(live: Fixture) -> None:
    write(live, "404.html", PAGE.replace("А", "Нема"))
    write(live, "lat/404.html", PAGE.replace("А", "Nema"))
    assert "<h1>Нема</h1>" in live.get("/x/y/")[2]
    assert "<h1>Nema</h1>" in live.get("/lat/x/")[2]


def test_the_panel_names_what_is_wrong_and_goes(live: Fixture) -> None:
    write(live, "index.html", PAGE)
    live.tell(Outcome(1, (MISTAKE,)))
    text = live.get("/")[2]
    assert "Шта треба исправити (1)" in text
    assert "<code>content/vesti/2026/a&lt;b&gt;.md:3</code> грешка: datu: " in text
    live.tell(Outcome(2, (), "Traceback <...>"))
    assert "<pre>Traceback &lt;...&gt;</pre>" in live.get("/")[2]
    live.tell(Outcome(0, ()))
    assert "<aside" not in live.get("/")[2]


def test_the_stream_tells_each_build_and_breathes(live: Fixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "_BREATH", 0.05)
    connection = http.client.HTTPConnection("127.0.0.1", live.server.server_port, timeout=20)
    connection.request("GET", pages.EVENTS)
    answer = connection.getresponse()
    assert answer.getheader("Content-Type") == "text/event-stream"
    assert [answer.readline() for _ in range(4)] == [b"data: 0\n", b"\n", b"data: 0\n", b"\n"]
    live.tell(Outcome(0, ()))
    while (line := answer.readline()) in (b"data: 0\n", b"\n"):
        pass
    assert line == b"data: 1\n"
    connection.close()


def test_a_page_without_an_end_tag_gets_the_script_too() -> None:
    assert pages.with_additions(b"<p>x", 3, Outcome(0, ())).startswith(b"<p>x<script")


def test_a_problem_of_a_whole_file_has_no_line() -> None:
    text = pages.waiting(1, Outcome(2, (problem("V503", "content/site.yml"),))).decode()
    assert "<code>content/site.yml</code> грешка: " in text


@pytest.mark.parametrize(
    ("language", "title", "words"),
    [
        (
            "sr-Latn",
            "Šta treba ispraviti",
            "greška: datu: nepoznato polje „датум”; ispravite naziv ili izbrišite red [V201]",
        ),
        ("en", "What needs mending", "error: datu: unknown field “датум”; correct its name or delete the line [V201]"),
    ],
)
def test_the_panel_is_in_the_language_of_messages(tmp_path: Path, language: Language, title: str, words: str) -> None:
    mistake = problem("V201", "content/vesti/2026/a.md", 3, "datu", name="датум", hint="")
    waiting = pages.waiting(1, Outcome(2, (mistake,)), language)
    for html in (waiting, pages.with_additions(PAGE.encode(), 1, Outcome(1, (mistake,)), language)):
        (panel,) = BeautifulSoup(html, "html.parser").select("aside")
        assert (panel["lang"], panel["aria-label"]) == (language, title)
        assert [part.get_text() for part in panel.select("summary, li")] == [
            f"{title} (1)",
            f"content/vesti/2026/a.md:3 {words}",
        ]
    assert [page["lang"] for page in BeautifulSoup(waiting, "html.parser").select("html")] == [language]
    server = Server(0, tmp_path, language)
    server.server_close()
    assert server.language == language


def test_a_mistake_is_shown_instead_of_the_page_that_it_costs(live: Fixture) -> None:
    write(live, "404.html", PAGE.replace("А", "Нема"))
    live.tell(Outcome(1, (MISTAKE,), addresses=("vesti/2026/a/",)))
    for path in ("/vesti/2026/a/", "/vesti/2026/a", "/lat/vesti/2026/a/", "/cir/vesti/2026/a/index.html"):
        status, _, text = live.get(path)
        assert status == 503
        assert "Ова страна није направљена." in text
        assert "Шта треба исправити на овој страни" in text
        assert "[V201]" in text
    assert live.get("/vesti/2026/b/")[0] == 404


def test_a_mistake_is_shown_first_on_a_page_that_is_there(live: Fixture) -> None:
    for name in ("vesti/a/index.html", "vesti/b/index.html"):
        write(live, name, PAGE.replace("<body>", '<body><main id="m">').replace("</body>", "</main></body>"))
    live.tell(Outcome(0, (MISTAKE,), addresses=("vesti/a/",)))
    text = live.get("/vesti/a/")[2]
    assert text.index('<main id="m">') < text.index("Шта треба исправити на овој страни") < text.index("<h1>")
    assert "на овој страни" not in live.get("/vesti/b/")[2]
    assert "[V201]" in live.get("/vesti/b/")[2]


def test_pages_of_before_say_that_they_are_old(live: Fixture) -> None:
    write(live, "index.html", PAGE)
    live.tell(Outcome(2, (MISTAKE,)))
    assert "Сајт није направљен: ово су стране пре последње измене." in live.get("/")[2]
    live.tell(Outcome(1, (MISTAKE,)))
    assert "пре последње измене" not in live.get("/")[2]


def test_a_thousand_problems_do_not_make_a_page_of_a_thousand_lines(live: Fixture) -> None:
    write(live, "index.html", PAGE)
    live.tell(Outcome(1, (MISTAKE,) * 1000))
    text = live.get("/")[2]
    assert text.count("<li>") == pages.MOST
    assert "Још: 800" in text


@pytest.mark.parametrize(
    ("item", "address"),
    [
        (problem("V104", "content/vesti/2026/a.md"), "vesti/2026/a/"),
        (problem("V104", "content/usluge/a.en.md"), "en/usluge/a/"),
        (problem("V503", "content/site.yml"), ""),
        (problem("V502", "theme/a.html", 3, template="a", entry="content/usluge/a.md", reason=""), "usluge/a/"),
        (problem("V502", "theme/a.html", 3, template="a", entry="—", reason=""), ""),
        (problem("V102", "content/x/a.md", folder="x", hint="", known=""), ""),
    ],
)
def test_each_problem_knows_its_page(item: Problem, address: str) -> None:
    assert address_of_page(item) == address
