"""tasks.py: what each task asks of the rest of the project, and the exit codes it passes on."""

import datetime as dt
import errno
import json
import re
import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pelican
import pytest
from invoke.collection import Collection

import tasks
from tools.command import run

ROOT = Path(__file__).resolve().parents[2]
PASSING = frozenset({"test"})
Run = Callable[..., int]


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a task as ./varos does, from a folder with content/."""
    (tmp_path / "content").mkdir()
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: run(tasks, arguments, PASSING)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What Pelican was asked for, read with Pelican's own parser."""
    found: list[Any] = []
    monkeypatch.setattr(pelican, "main", lambda argv: found.append(pelican.parse_arguments(argv)))
    return found


def stand_in(monkeypatch: pytest.MonkeyPatch, name: str, **functions: object) -> None:
    """Put a module with these functions where a task imports it."""
    module = ModuleType(name)
    vars(module).update(functions)
    monkeypatch.setitem(sys.modules, name, module)


def test_build_publishes_with_the_options_given(call: Run, asked: list[Any], tmp_path: Path) -> None:
    options = ["--output", "out", "--site-url", "https://x.rs/a/", "--at", "2026-11-24T10:00", "--verify"]
    assert call("build", "--content", "content", *options) == 0
    (found,) = asked
    assert found.settings == str(ROOT / "publishconf.py")
    assert (found.path, found.output) == (str(tmp_path / "content"), str(tmp_path / "out"))
    assert found.overrides == {
        "SITEURL": "https://x.rs/a",
        "AT": "2026-11-24T10:00:00",
        "VERIFY": True,
        "REPORT_LANGUAGE": "sr-Cyrl",
        "STATE_PATH": str(ROOT / ".varos"),
    }


def test_build_alone_takes_the_folders_of_the_project(
    call: Run, asked: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "ROOT", tmp_path)
    monkeypatch.setattr("tools.options.ROOT", tmp_path)
    assert call("build") == 0
    assert (asked[0].path, asked[0].output) == (str(tmp_path / "content"), str(tmp_path / "output"))
    assert asked[0].overrides["SITEURL"] == ""
    assert asked[0].overrides["VERIFY"] is False


def test_check_reports_and_writes_nothing(call: Run, asked: list[Any]) -> None:
    assert call("check", "--content", "content", "--format", "github") == 0
    assert asked[0].settings == str(ROOT / "publishconf.py")  # judges as the build that is published
    assert asked[0].overrides["CHECK_ONLY"] is True
    assert asked[0].overrides["REPORT_FORMAT"] == "github"


@pytest.mark.parametrize("code", [0, 1, 2])
def test_the_code_of_a_build_passes_through(call: Run, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def build(_: list[str]) -> None:
        raise SystemExit(code)

    monkeypatch.setattr(pelican, "main", build)
    with pytest.raises(SystemExit) as end:
        call("build", "--content", "content")
    assert end.value.code == code


def test_a_time_that_is_none_is_said_before_anything_starts(
    call: Run, asked: list[Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("build", "--content", "content", "--at", "јуче") == 2
    assert not asked
    assert "--at јуче" in capsys.readouterr().err


@pytest.mark.parametrize("task", ["build", "audit"])
@pytest.mark.parametrize(
    "url", ["opstina.rs", "opstina.rs/sajt", "ftp://opstina.rs", "https://", "https:///a", "https://a b", "//a.rs", "/"]
)
def test_an_address_of_the_site_that_is_not_whole_is_refused(
    call: Run,
    asked: list[Any],
    task: str,
    url: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stand_in(monkeypatch, "plugins.audit", main=lambda *given: asked.append(given))
    assert call(task, "--site-url", url) == 2
    assert not asked
    assert f"--site-url {url}: адреса почиње са http:// или https://" in capsys.readouterr().err


@pytest.mark.parametrize(("url", "sign"), [("http://a.rs/b?c=1", "?"), ("https://a.rs#b", "#")])
def test_a_sign_that_no_address_of_a_site_has_is_named(
    call: Run, url: str, sign: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("build", "--content", "content", "--site-url", url) == 2
    assert f"--site-url {url}: у адреси сајта не може да стоји „{sign}”; " in capsys.readouterr().err


@pytest.mark.parametrize("url", ["http://127.0.0.1:8000", "https://x.github.io/a-b/c"])
def test_a_whole_address_of_the_site_is_taken_as_it_is(call: Run, asked: list[Any], url: str) -> None:
    assert call("build", "--content", "content", "--site-url", url) == 0
    assert asked[0].overrides["SITEURL"] == url


@pytest.mark.parametrize(
    ("url", "asks"),
    [
        ("https://општина.срб/sajt/", "https://xn--80appcfs5b.xn--90a3ac/sajt"),
        ("http://Општина.срб:8000/", "http://xn--80appcfs5b.xn--90a3ac:8000"),
    ],
)
def test_a_cyrillic_address_of_the_site_is_written_as_browsers_ask_for_it(
    call: Run, asked: list[Any], url: str, asks: str
) -> None:
    assert call("build", "--content", "content", "--site-url", url) == 0
    assert asked[0].overrides["SITEURL"] == asks


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://општина..срб", "део назива сајта између тачака је празан или предугачак"),
        ("https://primer.rs/сајт", "у путањи иза назива сајта могу само слова a–z, цифре и цртице"),
    ],
)
def test_an_address_of_the_site_that_no_browser_asks_for_is_refused(
    call: Run, asked: list[Any], url: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("build", "--content", "content", "--site-url", url) == 2
    assert asked == []
    assert f"--site-url {url}: {words}" in capsys.readouterr().err


@pytest.mark.parametrize("output", ["content/sajt", "content", "."])
def test_a_site_within_its_content_or_around_it_is_refused(
    call: Run, asked: list[Any], tmp_path: Path, output: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("build", "--content", "content", "--output", output) == 2
    assert asked == []
    said = capsys.readouterr().err
    assert "сајт не може да стоји у фасцикли са садржајем" in said
    assert str(tmp_path / "content") in said


@pytest.mark.parametrize("output", ["kopija.zip", "kopija.zip/sajt"])
def test_a_file_in_the_place_of_the_output_is_named(
    call: Run, asked: list[Any], tmp_path: Path, output: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kopija.zip").touch()
    assert call("build", "--content", "content", "--output", output) == 2
    assert not asked
    assert capsys.readouterr().err.startswith(f"--output {output}: {tmp_path / 'kopija.zip'} је датотека")


@pytest.mark.parametrize("port", ["0", "65536", "99999"])
def test_a_port_that_no_machine_has_is_refused(
    call: Run, port: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    served: list[Any] = []
    stand_in(monkeypatch, "plugins.preview.server", serve=lambda *given: served.append(given))
    assert call("serve", "--content", "content", "--port", port) == 2
    assert not served
    assert f"--port {port}: порт је број од 1 до 65535" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("option", "variable", "language"),
    [
        ("", "", "sr-Cyrl"),
        ("cirilica", "en", "sr-Cyrl"),
        ("sr-Latn", "", "sr-Latn"),
        ("Latinica", "", "sr-Latn"),
        ("", "en", "en"),
        ("латиница", "en", "sr-Latn"),
    ],
)
@pytest.mark.parametrize("task", ["build", "check"])
def test_the_language_of_messages(
    call: Run, asked: list[Any], monkeypatch: pytest.MonkeyPatch, task: str, option: str, variable: str, language: str
) -> None:
    monkeypatch.setenv("VAROS_LANG", variable)
    assert call(task, "--content", "content", *(["--lang", option] if option else [])) == 0
    assert asked[0].overrides["REPORT_LANGUAGE"] == language


@pytest.mark.parametrize("task", ["build", "check", "serve"])
def test_a_language_that_messages_do_not_have_is_named(
    call: Run, asked: list[Any], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, task: str
) -> None:
    stand_in(monkeypatch, "plugins.preview.server", serve=None)
    assert call(task, "--content", "content", "--lang", "de") == 2
    assert capsys.readouterr().err.startswith("--lang de: ")
    monkeypatch.setenv("VAROS_LANG", "мађарски")
    assert call(task, "--content", "content") == 2
    assert capsys.readouterr().err.startswith("VAROS_LANG=мађарски: ")
    assert not asked


def test_a_missing_content_folder_is_named_in_the_language_of_messages(
    call: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("build", "--content", "nema", "--lang", "en") == 2
    assert capsys.readouterr().err.splitlines()[-1] == "1 error."


@pytest.mark.parametrize(("task", "code"), [("build", 2), ("serve", 2), ("check", 1)])
def test_a_missing_content_folder_is_named(
    call: Run, task: str, code: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, "plugins.preview.server", serve=None)
    assert call(task, "--content", "nema") == code
    assert "nema: " in capsys.readouterr().err


def test_an_unknown_format_is_refused(call: Run, asked: list[Any]) -> None:
    assert call("check", "--format", "xml") == 2
    assert not asked


def test_serve_gets_folder_port_and_time(call: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    served: list[Any] = []
    stand_in(monkeypatch, "plugins.preview.server", serve=lambda *given: served.extend(given))
    assert call("serve", "--content", "content", "--port", "8080") == 0
    assert served == [tmp_path / "content", 8080, "", "sr-Cyrl"]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], ["set up", {"quick": False, "form": "text"}]),
        (["--quick", "--format", "json"], [{"quick": True, "form": "json"}]),
    ],
)
def test_audit_passes_its_code_on(
    call: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, options: list[str], expected: list[Any]
) -> None:
    asked: list[Any] = []

    def audit(*given: object, **options: object) -> int:
        asked.extend([*given, options])
        return 1

    stand_in(monkeypatch, "plugins.audit", main=audit)
    stand_in(monkeypatch, "tools.quality", set_up=lambda: asked.append("set up"))
    assert call("audit", "--output", "out", "--site-url", "https://x.rs", *options) == 1
    assert asked == [*expected[:-1], tmp_path / "out", "https://x.rs", expected[-1]]


def test_audit_refuses_an_unknown_format(call: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, "plugins.audit", main=None)
    assert call("audit", "--format", "xml") == 2


def test_new_prints_the_path_of_the_draft(
    call: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = dt.date(2026, 11, 24)
    asked: list[Any] = []

    def write_draft(content: Path, *rest: object) -> Path:
        asked.extend([content, *rest])
        return content / "vesti/2026/most.md"

    stand_in(monkeypatch, "plugins.entries.new", write_draft=write_draft)
    stand_in(monkeypatch, "plugins.municipality.loader", building_day=lambda _: day)
    assert call("new", "news", "Нови мост", "--content", "content") == 0
    assert asked == [tmp_path / "content", "news", "Нови мост", day]
    assert Path(capsys.readouterr().out.strip()) == Path("content/vesti/2026/most.md")


def test_a_draft_that_the_system_does_not_let_be_written_is_named(
    call: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "mkdir", refuse)
    assert call("new", "stranice", "Мост", "--content", "content") == 2
    said = capsys.readouterr().err
    assert "stranice: систем не дозвољава да се овде пише (Permission denied)" in said


def test_new_names_the_types_there_are(call: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("new", "novost", "Мост", "--content", "content") == 2
    said = capsys.readouterr().err
    assert "вест (news), обавештење (notice), услуга (service)" in said
    assert "назив фасцикле: vesti, obavestenja, usluge" in said
    assert not any((tmp_path / "content").iterdir())


@pytest.mark.parametrize("title", ["", "  "])
def test_new_refuses_an_empty_title(call: Run, title: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("new", "news", title, "--content", "content") == 2
    assert capsys.readouterr().err.startswith("НАСЛОВ је празан: ")
    assert not any((tmp_path / "content").iterdir())


def test_schema_prints_json_for_any_name_of_a_type(call: Run, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("notice", "obaveštenje", "Обавештења"):
        assert call("schema", name) == 0
        found = json.loads(capsys.readouterr().out)
        assert (found["title"], found["required"]) == ("Обавештење", ["naslov", "datum", "vrsta"])
    assert call("schema", "novost") == 2
    assert "Врста „novost” не постоји. Постоје: вест (news)" in capsys.readouterr().err


def test_bench_gets_its_numbers(call: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []

    def bench(*given: object) -> int:
        asked.extend(given)
        return 0

    stand_in(monkeypatch, "bench.build", main=bench)
    assert call("bench", "build", "--entries", "50", "--runs", "2", "--format", "json") == 0
    assert asked == [50, 2, "json"]
    stand_in(monkeypatch, "bench.scripts", main=bench)
    assert call("bench", "scripts", "--entries", "50", "--runs", "2", "--format", "json") == 0
    assert asked[3:] == [50, 2, "json"]
    assert call("bench", "sve") == 2


def test_test_passes_everything_to_pytest_as_it_is(call: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from tools import quality

    asked: list[Any] = []

    def pytest_of(arguments: list[str]) -> int:
        asked.extend(arguments)
        return 5

    monkeypatch.setattr(quality, "test", pytest_of)
    assert call("test", "tests/x.py", "-k", "две речи", "--help") == 5
    assert asked == ["tests/x.py", "-k", "две речи", "--help"]


def test_clean_removes_what_can_be_made_again(call: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tasks, "ROOT", tmp_path)
    for name in ("output/.varos-id", ".varos/x.sqlite", ".ruff_cache/x", "plugins/a/__pycache__/x.pyc", ".coverage"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert call("clean") == 0
    assert {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")} == {
        "content",
        "plugins",
        "plugins/a",
    }


def test_clean_leaves_an_output_folder_of_others(
    call: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tasks, "ROOT", tmp_path)
    (tmp_path / "output").mkdir()
    (tmp_path / "output/thesis.odt").touch()
    assert call("clean") == 0
    assert (tmp_path / "output/thesis.odt").exists()
    assert "остаје" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["build", "--outptu", "x"], "опција --outptu не постоји"),
        (["build", "extra"], "„extra” је вишак"),
        (["build", "--at"], "иза --at недостаје вредност"),
        (["build", "--site-url"], "иза --site-url недостаје вредност"),
        (["serve", "--port", "осам"], "„осам” није број"),
        (["check", "build"], "један по један посао"),
        (["new", "news"], "недостаје НАСЛОВ"),
        (["new"], "недостаје ВРСТА, НАСЛОВ"),
    ],
)
def test_bad_usage_ends_with_2(call: Run, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(*arguments) == 2
    err = capsys.readouterr().err
    assert said in err
    assert not set(re.findall("[A-Za-z]{2,}", err)) - {"varos", "help", *re.findall("[a-z]+", " ".join(arguments))}


def test_help_names_every_option(call: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("build", "--help") == 0
    printed = capsys.readouterr().out
    assert printed.startswith("./varos build [опције]\n")
    assert all(f"--{name}" in printed for name in ("content", "output", "site-url", "at", "verify"))
    assert "STRING" not in printed


def test_help_explains_the_arguments_without_a_name_once(call: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("new", "--help") == 0
    printed = capsys.readouterr().out
    assert printed.startswith("./varos new ВРСТА НАСЛОВ [опције]\n")
    assert re.findall(r"^  (\S+)", printed, re.MULTILINE) == ["ВРСТА", "НАСЛОВ", "--content=…"]


def test_ctrl_c_ends_a_task_without_a_traceback(call: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def serve(*_: object) -> None:
        raise KeyboardInterrupt

    stand_in(monkeypatch, "plugins.preview.server", serve=serve)
    assert call("serve", "--content", "content") == 130


def test_every_task_and_option_is_explained() -> None:
    fresh = ModuleType("fresh")  # Invoke gives the help of an option away only once
    vars(fresh).update(runpy.run_path(str(ROOT / "tasks.py"), run_name="fresh"))
    for context in Collection.from_module(fresh).to_contexts():
        assert (vars(fresh)[str(context.name)].__doc__ or "").strip()
        for argument in context.args.values():
            assert argument.help, (context.name, argument.name)


def test_measuring_gets_what_is_asked_and_installs_lighthouse(call: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []

    def measured(*given: object) -> int:
        asked.append(given)
        return 1

    monkeypatch.setattr("tools.quality.set_up", lambda *, measuring: asked.append(measuring))
    monkeypatch.setattr("tools.measure.run.main", measured)
    assert call("measure", "--stages", "weight,axe", "--pages", "/,/lat/", "--runs", "3", "--format", "json") == 1
    wanted, form = asked[1]
    assert (asked[0], form, wanted.runs) == (True, "json", 3)
    assert (wanted.stages, wanted.pages) == (("weight", "axe"), ("/", "/lat/"))
    assert wanted.budgets == ROOT / "budgets.toml"
    assert call("measure", "--stages", "tezina") == 2
    assert call("measure", "--format", "xml") == 2


def test_screenshots_get_pages_widths_and_looks(call: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[Any] = []
    monkeypatch.setattr("tools.quality.set_up", lambda: None)

    def taken(*given: object) -> int:
        asked.append(given)
        return 0

    monkeypatch.setattr("tools.screenshots.main", taken)
    assert call("screenshots", "--to", "slike", "--pages", "/", "--widths", "360", "--looks", "dark,print") == 0
    assert asked[0][1:] == (tmp_path / "slike", ("/",), (360,), ("dark", "print"))
    assert call("screenshots") == 0
    assert asked[1][3:] == ((360, 768, 1280), ("light", "dark", "forced", "print"))
    assert call("screenshots", "--looks", "roze") == 2
    assert call("screenshots", "--widths", "široko") == 2
