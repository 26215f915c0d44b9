"""Many faulty files in few towns, so that hundreds of mistakes are tried in a handful of real runs of Pelican."""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from bench.faults.edits import PIXEL
from tests.conftest import AT, ROOT, SITE, lend

Found = tuple[str, int, str]  # file below content/, line, code
GOOD = "vesti/2026/dobra.md"
BASE: Mapping[str, str | bytes] = {
    "site.yml": f"{SITE}jezici: [en]\n",
    "teme.yml": "- {id: putevi, naziv: Путеви}\n- {id: komunalno, naziv: Комунално}\n",
    GOOD: "---\nnaslov: Добра вест\ndatum: 5.3.2026.\n---\nТекст.\n",
    "uprava/finansije.md": "---\nnaslov: Финансије\n---\nТекст.\n",
    "ljudi/ana-anic.md": "---\nnaslov: Ана Анић\nfunkcija: Начелница\n---\nТекст.\n",
    "usluge/maticna-knjiga.md": "---\nnaslov: Извод\n---\n## Цена\n\nТекст.\n",
    "slike/most.png": PIXEL,
    "slike/most.jpg": PIXEL,  # called so by somebody who did not know
    "datoteke/obrazac.pdf": b"%PDF",
    "datoteke/odluka-o-budzetu.pdf": b"%PDF",
}
SETTINGS = ("site.yml", "teme.yml", "recnik.yml")  # a town has one of each: one fault at a time

PROGRESS = re.compile(r"^\w[\w ]+: \d+ од \d+\n", re.MULTILINE)  # on a slow machine


class Case(NamedTuple):
    """Files of one mistake (or of none), by a name."""

    name: str
    files: Mapping[str, str | bytes]


class Run(NamedTuple):
    """What one real run gave: exit code, problems, and the folder of the site."""

    code: int
    problems: tuple[Mapping[str, Any], ...]
    output: Path
    said: str

    def found(self, files: Iterable[str]) -> set[Found]:
        """What is said of these files."""
        named = {f"content/{path}" for path in files}
        return {
            (item["path"].removeprefix("content/"), item["line"], item["code"])
            for item in self.problems
            if item["path"] in named
        }


def packed(cases: Iterable[Case]) -> list[list[Case]]:
    """The cases in as few towns as their files allow: no two in one town write the same file."""
    towns: list[list[Case]] = []
    taken: list[set[str]] = []
    for case in cases:
        own = {path.lower() for path in case.files}
        place = next((n for n, names in enumerate(taken) if not own & names), len(towns))
        if place == len(towns):
            towns.append([])
            taken.append({path.lower() for path in BASE})
        towns[place].append(case)
        taken[place] |= own
    return towns


def run(folder: Path, derived: Path, cases: Iterable[Case]) -> Run:
    """Publish a town of these cases by the command of Pelican; every word of it must be a problem of the report."""
    write(folder / "content", {**BASE, **{path: text for case in cases for path, text in case.files.items()}})
    lend(derived, folder / "state")
    settings = {"STATE_PATH": str(folder / "state"), "AT": AT, "REPORT_FORMAT": "json"}
    extra = [f"{key}={json.dumps(value)}" for key, value in settings.items()]
    names = [str(folder / "content"), "-s", str(ROOT / "publishconf.py"), "-o", str(folder / "output")]
    command = [sys.executable, "-m", "pelican", *names, "-t", str(ROOT / "theme"), "-e", *extra]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return outcome(done.returncode, done.stderr, done.stdout, folder)


def outcome(code: int, report: str, rest: str, folder: Path) -> Run:
    """The run of a town in `folder`; beside lines of progress `report` is JSON and nothing else, or nothing at all."""
    report = PROGRESS.sub("", report).replace(f"{folder}/content/", "content/")
    problems = json.loads(report) if report else []
    return Run(code, tuple(problems), folder / "output", rest)


def write(content: Path, files: Mapping[str, str | bytes]) -> None:
    """The files of a town."""
    for name, text in files.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
