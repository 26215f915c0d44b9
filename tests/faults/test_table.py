"""The table of faulty inputs: each has its file, line and code, none shows a traceback, none stops another entry."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from plugins.diagnostics.catalogue import CATALOGUE
from tests.conftest import Town
from tests.faults.table import bodies, places, syntax, values
from tests.faults.table.rows import Row
from tests.faults.towns import GOOD, Case, Run, packed, run
from tools.problem_examples import examples, whole

ROWS: Mapping[str, Row] = {row.path: row for part in (values, syntax, bodies, places) for row in part.ROWS}
MENDED = {f"vesti/2026/popravljeno-{name}.md": case for name, case in syntax.REPAIRED.items()}


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, derived: Path) -> Mapping[str, Run]:
    """All rows in few towns, by the path of the faulty file."""
    cases = [Case(row.path, row.files) for row in ROWS.values()]
    cases += [Case(path, {path: _entry(path, shown)}) for path, (shown, _) in MENDED.items()]
    found: dict[str, Run] = {}
    for town in packed(cases):
        done = run(tmp_path_factory.mktemp("town"), derived, town)
        found |= {case.name: done for case in town}
    return found


def _entry(path: str, shown: str) -> str:
    """A whole entry, or one of the line that is mended."""
    return shown if "datum:" in shown.lower() or "датум:" in shown else whole(path, shown, "fields")


@pytest.mark.parametrize("path", ROWS)
def test_a_faulty_file_has_its_line_and_code_and_nothing_else(published: Mapping[str, Run], path: str) -> None:
    assert published[path].found([path]) == ROWS[path].found


@pytest.mark.parametrize("path", MENDED)
def test_what_is_sure_is_read_as_it_was_meant(published: Mapping[str, Run], path: str) -> None:
    done = published[path]
    assert done.found([path]) == set()
    page = Town(done.output.parent, done.output).page(Path(path).with_suffix("").as_posix())
    assert page.h1.text.strip() == MENDED[path][1]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("cp1251", "windows-1251"),
        ("cp1250", "windows-1250"),
        ("8859-5", "ISO 8859-5"),
        ("cp855", "DOS 855"),
        ("utf16", "UTF-16"),
        ("utf16-bez-bom", "UTF-16"),
    ],
)
def test_an_old_encoding_is_called_by_its_name(published: Mapping[str, Run], name: str, said: str) -> None:
    path = f"vesti/2026/e-{name}.md"
    (message,) = [item["message"] for item in published[path].problems if item["path"] == f"content/{path}"]
    assert said in message


def test_nothing_stops_the_good_entry(published: Mapping[str, Run]) -> None:
    runs = {id(done): done for done in published.values()}.values()
    assert {done.code for done in runs} == {1}
    assert [done for done in runs if not (done.output / Path(GOOD).with_suffix("") / "index.html").is_file()] == []
    assert len(runs) < 4


def test_an_entry_with_an_error_is_not_published_unless_the_page_can_do_without(published: Mapping[str, Run]) -> None:
    for path, row in ROWS.items():
        faulty = {code for _, _, code in row.found if CATALOGUE[code].level == "error"}
        if faulty and faulty <= {code for code in CATALOGUE if code.startswith("V2")}:
            assert not (published[path].output / Path(path).with_suffix("")).exists(), path


def test_the_table_is_long_enough() -> None:
    assert len(ROWS) >= 120
    assert len(ROWS) == sum(len(part.ROWS) for part in (values, syntax, bodies, places))
    of_rows = {code for row in ROWS.values() for _, _, code in row.found}
    assert of_rows | examples().keys() == CATALOGUE.keys()
