"""The examples of docs/urednici/greske.md: the wrong one has its code at its line, the right one has nothing to say."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from plugins.diagnostics.catalogue import CATALOGUE
from tests.conftest import ROOT, Town
from tests.faults.acts import ACTS
from tests.faults.table.unseen import UNSEEN
from tests.faults.towns import BASE, GOOD, SETTINGS, Case, Run, outcome, packed, run
from tools.problem_examples import Example, examples

EXAMPLES = examples()
ELSEWHERE = {
    "V509": "tests/preview/test_serve.py",
    **dict.fromkeys(("V512", "V513", "V514"), "tests/pages/test_loud_plugins.py"),
}
SHOWN = {code: item for code, item in EXAMPLES.items() if item.wrong.shown}
RIGHT = {code: item for code, item in EXAMPLES.items() if item.right.shown}
OF_SITE = sorted(code for code, item in EXAMPLES.items() if {*item.wrong.shown, *item.right.shown} & {*SETTINGS})


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, derived: Path) -> Mapping[str, Run]:
    """Every wrong and every right example that is no piece of settings, in few towns, by its name."""
    cases = [Case(f"{code} wrong", item.files(item.wrong)) for code, item in SHOWN.items() if code not in OF_SITE]
    cases += [Case(f"{code} right", item.files(item.right)) for code, item in RIGHT.items() if code not in OF_SITE]
    found: dict[str, Run] = {}
    for town in packed(cases):
        done = run(tmp_path_factory.mktemp("town"), derived, town)
        found |= {case.name: done for case in town}
    return found


@pytest.fixture
def settled(town: Town) -> Callable[[Mapping[str, str]], Run]:
    """`settled(files)` is what a check says of a town with these settings."""

    def check(files: Mapping[str, str]) -> Run:
        town.write({**BASE, **files}).build(CHECK_ONLY=True, REPORT_FORMAT="json")
        return outcome(town.code, town.printed, "", town.folder)

    return check


def expected(code: str, item: Example) -> tuple[str, int, str]:
    return item.path, item.line_in_file, code


@pytest.mark.parametrize("code", sorted({*SHOWN} - {*OF_SITE}))
def test_a_wrong_example_has_its_code_at_its_line_and_no_other(published: Mapping[str, Run], code: str) -> None:
    item = SHOWN[code]
    found = published[f"{code} wrong"].found(item.wrong.shown)
    assert expected(code, item) in found
    assert {other for _, _, other in found} == {code}


@pytest.mark.parametrize("code", sorted({*RIGHT} - {*OF_SITE}))
def test_a_right_example_has_nothing_to_say(published: Mapping[str, Run], code: str) -> None:
    assert published[f"{code} right"].found(RIGHT[code].right.shown) == set()


@pytest.mark.parametrize("code", sorted({*SHOWN} & {*OF_SITE}))
def test_a_wrong_setting_has_its_code_at_its_line_and_no_other(
    settled: Callable[[Mapping[str, str]], Run], code: str
) -> None:
    item = SHOWN[code]
    done = settled(item.files(item.wrong))
    assert done.found(SETTINGS) == {expected(code, item)}
    assert done.code == (CATALOGUE[code].level == "error")


@pytest.mark.parametrize("code", sorted({*RIGHT} & {*OF_SITE}))
def test_a_right_setting_has_nothing_to_say(settled: Callable[[Mapping[str, str]], Run], code: str) -> None:
    done = settled(RIGHT[code].files(RIGHT[code].right))
    assert (done.code, done.problems) == (0, ())


def test_what_is_good_is_published_beside_all_that_is_wrong(published: Mapping[str, Run]) -> None:
    runs = {id(done): done for done in published.values()}.values()
    assert {(done.output / Path(GOOD).with_suffix("") / "index.html").is_file() for done in runs} == {True}
    assert {done.code for done in runs} <= {0, 1}
    assert len(runs) < 8  # many mistakes of a run come together


def test_every_code_has_an_example_and_none_is_left_over() -> None:
    assert sorted(EXAMPLES) == sorted(CATALOGUE)


def test_what_is_said_in_words_alone_is_tried_elsewhere() -> None:
    in_words = {code for code, item in EXAMPLES.items() if item.wrong.words}
    assert in_words == {*ACTS, *UNSEEN, *ELSEWHERE}


@pytest.mark.parametrize(("code", "name"), ELSEWHERE.items())
def test_elsewhere_is_where_it_is_said_to_be(code: str, name: str) -> None:
    assert code in (ROOT / name).read_text("utf-8")
