"""`python -m plugins.scripts` as it is used in a pipe."""

import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from plugins.scripts.__main__ import main
from tests.conftest import ROOT


class Ended(NamedTuple):
    stdout: bytes
    stderr: bytes
    returncode: int


Run = Callable[..., Ended]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """`run(b"...", "--to", "latin")`: what the command made of its input, in this process."""

    def ran(given: bytes, *arguments: str) -> Ended:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        try:
            code = main(list(arguments))
        except SystemExit as end:
            code = int(end.code or 0)
        return Ended(*capsysbinary.readouterr(), code)

    return ran


@pytest.mark.parametrize(
    ("arguments", "given", "expected"),
    [
        (["--to", "latin"], "Љубав и ЏЕМ\r\n", "Ljubav i DŽEM\r\n"),
        (["--to", "cyrillic"], "Nadživeti na www.opstina.rs", "Надживети на www.opstina.rs"),
        (["--to", "latin", "--html"], '<a href="/Љ" title="Љ">Љубав</a>', '<a href="/Љ" title="Lj">Ljubav</a>'),
        (["--to", "cyrillic", "--html"], "<code>kod</code> <p>voz</p>", "<code>kod</code> <p>воз</p>"),
        (["--to", "latin"], "", ""),
    ],
)
def test_standard_input_goes_out_in_the_other_script(run: Run, arguments: list[str], given: str, expected: str) -> None:
    ended = run(given.encode(), *arguments)
    assert (ended.stdout.decode(), ended.stderr, ended.returncode) == (expected, b"", 0)


def test_a_glossary_is_used_in_both_directions(run: Run, tmp_path: Path) -> None:
    words = tmp_path / "recnik.yml"
    words.write_text("# имена\nШекспир|: Shakespeare|\n", "utf-8")
    assert run("О Шекспиру".encode(), "--to", "latin", "--glossary", str(words)).stdout == b"O Shakespeareu"
    assert run(b"O Shakespeareu", "--to", "cyrillic", "--glossary", str(words)).stdout.decode() == "О Шекспиру"


@pytest.mark.parametrize(
    ("glossary", "said"),
    [
        ("Шекспир: Шекспир\n", "2: "),
        ("Шекспир|: Shakespeare\n", "2: "),
        ("Шекспир:\n", "2: "),
        ("Шекспир: S\nШекспир: S\n", "3: "),
        ("Шекспир: [S]\n", "2: "),
        ("- Шекспир\n", "2: "),
        ("Шекспир: 'S\n", ""),
        ("Шекспир: S\x01\n", " "),
    ],
)
def test_a_faulty_glossary_is_one_line_and_code_2(run: Run, tmp_path: Path, glossary: str, said: str) -> None:
    words = tmp_path / "recnik.yml"
    words.write_text("# имена\n" + glossary, "utf-8")
    ended = run("Шекспир".encode(), "--to", "latin", "--glossary", str(words))
    assert (ended.stdout, ended.returncode) == (b"", 2)
    assert ended.stderr.decode().startswith(f"{words}:{said}")
    assert ended.stderr.count(b"\n") == 1


def test_a_missing_glossary_is_one_line_and_code_2(run: Run, tmp_path: Path) -> None:
    ended = run(b"", "--to", "latin", "--glossary", str(tmp_path / "nema.yml"))
    assert (ended.returncode, ended.stderr.count(b"\n")) == (2, 1)


def test_what_is_not_utf_8_is_one_line_and_code_2(run: Run) -> None:
    ended = run("добро\nlo\u0161e".encode() + "loše".encode("cp1250"), "--to", "latin")
    assert (ended.stdout, ended.returncode) == (b"", 2)
    assert ended.stderr == b"standard input:2: not UTF-8\n"


def test_the_pipe_needs_neither_pelican_nor_other_plugins() -> None:
    code = (
        "import sys, runpy; sys.argv[1:] = ['--to', 'latin']\n"
        "try: runpy.run_module('plugins.scripts', run_name='__main__')\n"
        "except SystemExit as end: assert end.code == 0\n"
        "assert not any(name.startswith(('pelican', 'pydantic', 'plugins.sources')) for name in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", code], input="Љ".encode(), capture_output=True, check=False, cwd=ROOT)
    assert (ended.returncode, ended.stdout.decode()) == (0, "Lj"), ended.stderr.decode()
