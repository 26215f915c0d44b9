"""Damage at random: 200 texts and 5 kills here, thousands by `./varos bench faults`."""

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from bench.faults import building, reading, run
from bench.faults.building import DamagedTown
from bench.faults.damage import ACCIDENTS, LARGEST, damaged
from bench.faults.inputs import Input, Inputs
from bench.faults.kills import Kill, Killing, difference
from plugins.entries.types import BY_FOLDER
from plugins.preview import rebuild
from tests.conftest import lend

SEED = 2026
TEXT = "---\nnaslov: Мост\n---\nЖута међа.\n".encode()


@pytest.fixture(autouse=True)
def _state(monkeypatch: pytest.MonkeyPatch) -> None:
    """A town puts its own in the place of the live server's."""
    monkeypatch.setattr(rebuild, "STATE", rebuild.STATE)


@pytest.fixture(scope="module")
def inputs() -> Inputs:
    return Inputs(SEED)


@pytest.mark.parametrize("accident", dict.fromkeys(ACCIDENTS))
def test_every_accident_happens_to_any_file(accident: object) -> None:
    chance = Random(1)
    for data in (TEXT, b"", b"\n", b"\xff\xfe"):
        made = [accident(data, TEXT, chance) for _ in range(50)]  # type: ignore[operator]
        assert all(isinstance(item, bytes) for item in made)
    assert any(item != TEXT for item in (accident(TEXT, TEXT, chance) for _ in range(50)))  # type: ignore[operator]


def test_damage_is_the_same_for_the_same_seed_and_never_too_large() -> None:
    assert damaged(TEXT, TEXT, Random(3)) == damaged(TEXT, TEXT, Random(3))
    assert all(len(damaged(TEXT * 9000, TEXT, Random(seed))) <= LARGEST for seed in range(40))


def test_texts_of_all_types_are_damaged(inputs: Inputs) -> None:
    folders = {inputs[number].path.partition("/")[0] for number in range(400)}
    assert folders == {*BY_FOLDER, "site.yml", "site.en.yml", "teme.yml"}
    assert inputs[7] == Inputs(SEED)[7]


@pytest.mark.slow
def test_two_hundred_damaged_texts_are_each_a_page_or_a_message(inputs: Inputs) -> None:
    found = list(reading.read_all(inputs, range(200)))
    assert [read.number for read in found] == list(range(200))
    assert not [read for read in found if read.complaint]
    assert max(read.megabytes for read in found) < reading.MEGABYTES


@pytest.mark.slow
def test_damaged_texts_stop_no_others_of_a_build(inputs: Inputs, tmp_path: Path, derived: Path) -> None:
    lend(derived, tmp_path / "state")
    town = DamagedTown(tmp_path)
    assert town.build().code == 0
    damage = {item.path: item for item in (inputs[number] for number in range(200, 225))}
    sound = {path: item for path, item in damage.items() if "/" in path}
    assert list(town.complaints(sound)) == []
    site = Input(0, "site.yml", b"naziv: [\n")
    assert list(town.complaints({"site.yml": site})) == []
    assert list(town.complaints({})) == []


@pytest.mark.slow
def test_five_killed_builds_and_servers_leave_nothing_wrong(tmp_path: Path, derived: Path) -> None:
    lend(derived, tmp_path / "town/state")
    kills = list(Killing(tmp_path, SEED).kills(5))
    assert [kill.complaint for kill in kills] == [""] * 5, kills
    assert sum(kill.what.startswith("serve") for kill in kills) == 1


def test_what_hangs_or_dies_is_a_complaint_and_others_are_read(inputs: Inputs, monkeypatch: pytest.MonkeyPatch) -> None:
    def complaint_of(given: Input) -> str:
        if given.number == 1 and given.path == inputs[1].path:
            raise SystemExit(9)
        return "лоше" if given.number == 2 else ""

    monkeypatch.setattr(reading, "complaint_of", complaint_of)
    found = {read.number: read.complaint for read in reading.read_all(inputs, range(4))}
    assert found == {0: "", 1: "the process died", 2: "лоше", 3: ""}


def test_an_exception_a_wrong_place_and_silence_are_complaints(monkeypatch: pytest.MonkeyPatch) -> None:
    from plugins.diagnostics.catalogue import problem
    from plugins.entries import reader
    from plugins.entries.card import Record

    def fails(*_: object) -> Record:
        raise LookupError("нема")

    given = Input(0, "usluge/a.md", TEXT)
    assert reading.complaint_of(given) == ""
    monkeypatch.setattr(reader, "read", fails)
    assert "LookupError: нема" in reading.complaint_of(given)
    monkeypatch.setattr(reader, "read", lambda *_: Record(None, "", (), (), (), ()))
    assert reading.complaint_of(given) == "neither a page nor a message"
    elsewhere = (problem("V104", "content/usluge/b.md"),)
    monkeypatch.setattr(reader, "read", lambda *_: Record(None, "", (), (), (), elsewhere))
    assert reading.complaint_of(given).startswith("a wrong place")


def test_trees_differ_by_names_or_bytes() -> None:
    assert difference({"a": b"1"}, {"a": b"1"}) == ""
    assert difference({"a": b"1"}, {"a": b"1", "b": b""}) == "only in one of both: ['b']"
    assert difference({"a": b"1"}, {"a": b"2"}) == "other bytes: ['a']"


class _Quiet:
    """Stands for whole builds and kills, one of which goes wrong."""

    def __init__(self, *_: object) -> None:
        pass

    def build(self) -> None:
        pass

    def complaints(self, _: object) -> Iterator[str]:
        yield from ()

    def kills(self, runs: int) -> Iterator[Kill]:
        for number in range(runs):
            yield Kill("build", ("body",), "other bytes: ['a']" if number == 1 else "")


def test_the_command_prints_figures_and_ends_with_1_for_a_fault(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "DamagedTown", _Quiet)
    monkeypatch.setattr(run, "Killing", _Quiet)
    assert run.main(10, 1, "json", SEED) == 0
    figures = json.loads(capsys.readouterr().out)
    assert (figures["seed"], figures["inputs"], figures["builds"], figures["kills"]) == (SEED, 10, 1, 1)
    assert run.main(10, 2, seed=SEED) == 1
    out, err = capsys.readouterr()
    assert "| faults found | 1 |" in out
    assert "build after body: other bytes: ['a']" in err


def test_an_input_that_is_a_fault_of_ours_is_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "DamagedTown", _Quiet)
    monkeypatch.setattr(run, "Killing", _Quiet)
    monkeypatch.setattr(run, "KEPT", tmp_path / "kept")
    monkeypatch.setattr(reading, "complaint_of", lambda given: "лоше" if given.number == 3 else "")
    assert run.main(5, 1, "json", SEED) == 1
    (kept,) = (tmp_path / "kept").iterdir()
    assert kept.read_bytes() == Inputs(SEED)[3].data
    assert str(kept) in capsys.readouterr().err


def test_a_town_whose_texts_vanish_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building.DamagedTown, "build", lambda _: building.Problems(0, frozenset(), ""))
    town = DamagedTown(tmp_path)
    assert any(text.endswith("neither a page nor a message (sound)") for text in town.complaints({}))
