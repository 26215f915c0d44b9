"""What pages stand for all, how messages of others become findings, and how all of it is told."""

import json
import re
import sys
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import pytest
from playwright.sync_api import Error

from plugins.audit import Format, main, nu, programs, views
from plugins.audit.browser import look
from plugins.audit.checks import CHECKS, counted
from plugins.audit.findings import Finding, Outcome, Unavailable
from plugins.audit.kinds import representatives
from plugins.audit.links import Linker
from plugins.audit.pages import Page, read_page
from plugins.audit.report import as_json, summary, text
from plugins.audit.tree import tree_of
from tests.audit.conftest import Files, written

OWN = "http://127.0.0.1:1/opstina/"
VIEW = views.View("a.html", {"light": [], "dark": []}, 320, "", (), (), ())


def pages(folder: Path, files: Files) -> list[Page]:
    linker = Linker(tree_of(written(folder, files), "", "sr-Cyrl"))
    return [read_page(path, linker) for path in files]


def page(kind: str, *classes: str, lang: str = "sr-Cyrl") -> str:
    inner = "".join(f'<p class="{one}">' for one in classes)
    return f'<html lang="{lang}"><body class="{kind}">{inner}'


def test_the_richest_page_of_a_kind_stands_for_it(tmp_path: Path) -> None:
    files = {"1.html": page("entry news"), "2.html": page("entry news", "picture"), "3.html": page("list")}
    assert representatives(pages(tmp_path, files)) == ["2.html", "3.html"]


def test_what_only_another_page_has_brings_that_page_too(tmp_path: Path) -> None:
    files = {"1.html": page("entry", "a b", "c"), "2.html": page("entry", "a"), "3.html": page("entry", "withdrawn")}
    assert representatives(pages(tmp_path, files)) == ["1.html", "3.html"]


def test_every_script_and_language_has_its_own(tmp_path: Path) -> None:
    files = {"1.html": page("entry"), "lat/1.html": page("entry", lang="sr-Latn"), "en/1.html": page("home", lang="en")}
    assert representatives(pages(tmp_path, files)) == ["en/1.html", "1.html", "lat/1.html"]


def violation(*places: str) -> dict[str, Any]:
    return {"id": "image-alt", "help": "Images must have text", "nodes": [{"html": place} for place in places]}


def test_a_violation_in_one_scheme_says_so() -> None:
    view = VIEW._replace(violations={"light": [violation("<i>")], "dark": [violation("<i>"), violation("<b>")]})
    assert [item.what for item in views.judge(view, OWN)] == [
        "image-alt: Images must have text: „<i>”",
        "image-alt: Images must have text: „<b>” (само тамно)",
    ]


def test_very_many_places_are_counted() -> None:
    view = VIEW._replace(violations={"light": [violation(*"abcde")]})
    (finding,) = views.judge(view, OWN)
    assert finding.what.endswith("„a”, „b”, „c” и још 2")


def test_a_page_that_is_too_wide_names_what_is() -> None:
    (finding,) = views.judge(VIEW._replace(width=412, wide="<table>"), OWN)
    assert (finding.code, finding.what) == ("A191", "на екрану од 320 px широка је 412 px: „<table>”")


def test_requests_are_for_the_site_alone_and_are_answered() -> None:
    asked = (f"{OWN}a.css", "data:x", "https://x.rs/a.js", "http://127.0.0.1:1/a.js")
    view = VIEW._replace(asked=asked, failed=(f"{OWN}a.css", "https://x.rs/a.js"), errors=("pao", "pao"))
    assert [(item.code, item.what) for item in views.findings([view], OWN)] == [
        ("A192", "прегледач тражи „https://x.rs/a.js” од другог сервера"),
        ("A192", "прегледач тражи „http://127.0.0.1:1/a.js” од другог сервера"),
        ("A193", "прегледач не добија „/a.css”"),
        ("A194", "грешка на страни: pao"),
    ]


def test_messages_of_the_checker_become_findings(tmp_path: Path) -> None:
    url = (tmp_path / "a b" / "ш.html").as_uri()
    messages: list[dict[str, Any]] = [
        {"url": url, "message": "Bad.", "lastLine": 7, "extract": "<p>\n</p>"},
        {"url": (tmp_path / "a.css").as_uri(), "message": "CSS: “colour”: Property doesn't exist."},
        {"url": (tmp_path / "a.css").as_uri(), "message": "CSS: Unrecognized at-rule “@container”"},
        {"url": url, "message": "Resource violates Content Security Policy (meta tag): image “/a.svg” blocked."},
        {"url": "file:/elsewhere.svg", "message": "Bad."},
    ]
    assert list(nu.findings(messages, tmp_path)) == [
        Finding("a b/ш.html", "A180", "ред 7: Bad. „<p> </p>”"),
        Finding("a.css", "A181", "CSS: “colour”: Property doesn't exist."),
        Finding("/elsewhere.svg", "A182", "Bad."),
    ]


def test_very_many_files_are_checked_in_portions() -> None:
    paths = [f"vesti/2026/{number:04}/index.html" for number in range(2000)]
    portions = list(nu._portions(paths))
    assert [path for portion in portions for path in portion] == paths
    assert max(sum(map(len, portion)) for portion in portions) <= 20_000


def test_a_checker_that_fails_has_checked_nothing(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="vnu није успео: out of memory"):
        nu._messages([sys.executable, "-c", "import sys; sys.stderr.write('out of memory')"], [], tmp_path)


@pytest.mark.parametrize("form", ["text", "json"])
def test_what_cannot_be_checked_is_said_and_fails(
    form: Format, clean: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    assert main(written(tmp_path, clean), form=form) == 1
    said = capsys.readouterr().out
    if form == "json":
        states = {check["check"]: (check["state"], check["why"]) for check in json.loads(said)["checks"]}
        assert states["html"] == ("not_checked", "нема програма java")
        assert states["axe"] == ("not_checked", "нема програма chromium")
        assert states["links"] == ("checked", "")
    else:
        assert said.count("НИЈЕ ПРОВЕРЕНО: нема програма java") == 3
        assert said.count("НИЈЕ ПРОВЕРЕНО: нема програма chromium") == 3
        assert said.endswith("Није проверено: 6 ставки у табели.\n")


def test_a_page_that_the_browser_does_not_show_ends_the_look() -> None:
    browser = MagicMock()
    browser.new_context().new_page().goto.side_effect = Error("пао")
    with pytest.raises(Unavailable, match=r"Chromium није приказао a\.html: пао"):
        next(look(browser, OWN, [("a.html", "a.html")]))


def test_a_missing_checker_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(programs, "CHECKER", tmp_path / "vnu.jar")
    with pytest.raises(Unavailable, match="vnu"):
        programs.checker()


def test_what_is_left_out_is_said(clean: Files, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(written(tmp_path, clean), quick=True) == 0
    said = capsys.readouterr().out
    assert said.count("изостављено (--quick)") == len([check for check in CHECKS if not check.quick]) == 6
    assert said.endswith("Изостављено: 6 ставки у табели. У осталом је све у реду.\n")


def test_the_table_has_a_line_for_every_check_with_words_in_their_right_form() -> None:
    looked = dict.fromkeys([check.id for check in CHECKS], 2) | {"links": 1021, "pages": 21, "calendars": 0}
    outcome = Outcome(looked, [Finding("a", "A110", str(number)) for number in range(3)], {})
    lines = text(outcome).splitlines()
    table = lines[lines.index("") + 1 : -2]
    assert [line.split("  ")[0] for line in table[2:]] == [check.label for check in CHECKS]
    assert table[2].endswith("1.021 датотека  3 налаза")
    assert table[3].endswith("21 страна       нема")
    assert "0 календара" in text(outcome)
    assert lines[-1] == "Прегледано: 1.021 датотека, од тога 21 страна. 3 налаза."


def test_a_sound_tree_is_told_shortly() -> None:
    assert summary(Outcome({check.id: 1 for check in CHECKS})) == (
        "Прегледано: 1 датотека, од тога 1 страна. Све је у реду."
    )


def test_findings_as_data_name_check_file_and_fault() -> None:
    outcome = Outcome({"links": 1}, [Finding("b", "A140", "x"), Finding("a", "A128", "y"), Finding("a", "A128", "y")])
    told = json.loads(as_json(outcome))
    assert told["findings"] == [
        {"check": "pages", "file": "a", "code": "A128", "what": "y"},
        {"check": "atom", "file": "b", "code": "A140", "what": "x"},
    ]
    assert told["checks"][0] == {
        "check": "links",
        "label": "Везе и места на странама",
        "state": "checked",
        "looked_at": 1,
        "findings": 0,
        "why": "",
    }
    assert not told["sound"]


def test_every_code_belongs_to_one_check() -> None:
    folder = Path(nu.__file__).parent
    codes = {code for path in folder.glob("*.py") for code in re.findall(r'"(A1\d\d)"', path.read_text("utf-8"))}
    assert {code: sum(code.startswith(check.codes) for check in CHECKS) for code in codes} == dict.fromkeys(codes, 1)


@pytest.mark.parametrize(("number", "said"), [(1, "1 налаз"), (3, "3 налаза"), (11, "11 налаза"), (21, "21 налаз")])
def test_numbers_take_their_words(number: int, said: str) -> None:
    assert counted(number, ("налаз", "налаза", "налаза")) == said
