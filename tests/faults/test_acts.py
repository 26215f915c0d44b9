"""Mistakes whose examples are words: files that no text can show, and what happens around the files."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from invoke.exceptions import Exit

from tests.conftest import Town
from tests.faults.acts import ACTS, VICTIM
from tests.faults.table.unseen import PLACE, UNSEEN
from tests.faults.towns import BASE, GOOD, Case, Run, packed, run
from tools import options

GOOD_PAGE = Path(GOOD).with_suffix("") / "index.html"


@pytest.fixture
def lively(town: Town) -> Town:
    """A town with a good entry and one to be spoiled, published without a problem."""
    town.write({**BASE, VICTIM: BASE[GOOD]}).build()
    assert (town.code, "[V" in town.said) == (0, False), town.said
    return town


@pytest.mark.parametrize("code", ACTS)
def test_what_is_done_to_a_town_is_named_and_stops_nothing_else(
    lively: Town, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    before, act = lively.tree(), ACTS[code]
    with monkeypatch.context() as patch, act.doing(lively, patch):
        lively.build(**act.settings)
    (line,) = [line for line in lively.said.splitlines() if line.endswith(f"[{code}]")]
    assert f"{act.path}:" in line
    assert lively.code == act.code
    assert "Traceback" not in lively.said
    if code != "V505":
        assert lively.tree() == before if act.code != 1 else lively.exists(GOOD_PAGE.as_posix())


def test_a_folder_of_content_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Exit) as end:
        options.content("nema/sadrzaja", 2)
    assert end.value.code == 2
    assert "nema/sadrzaja: " in capsys.readouterr().err


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, derived: Path) -> Mapping[str, Run]:
    """Each unseen mistake in a file of its own, and what it should have been."""
    cases = [Case(f"{code} wrong", {_place(code): item.wrong}) for code, item in UNSEEN.items()]
    cases += [Case(f"{code} right", {_place(f"{code}-r"): item.right}) for code, item in UNSEEN.items()]
    (town,) = packed(cases)
    done = run(tmp_path_factory.mktemp("town"), derived, town)
    return dict.fromkeys((case.name for case in town), done)


def _place(code: str) -> str:
    return PLACE.replace(".md", f"-{code.lower()}.md")


@pytest.mark.parametrize("code", UNSEEN)
def test_what_cannot_be_seen_has_its_code_at_its_line(published: Mapping[str, Run], code: str) -> None:
    done = published[f"{code} wrong"]
    assert done.found([_place(code)]) == {(_place(code), UNSEEN[code].line, code)}
    assert done.found([_place(f"{code}-r")]) == set()
    assert (done.output / GOOD_PAGE).is_file()
