"""Whatever happens, the output folder holds exactly what a clean build makes."""

import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bench.faults.edits import Editor, first_files, write_conf
from plugins.pages import workers
from tests.conftest import ROOT, Town, tree

SEEDS = (1, 2, 3)
EDITS = 12


@pytest.fixture
def lived_in(town: Town, theme: Path) -> Town:
    """Built by several processes, unlike the clean town that it is compared with."""
    write_conf(town)
    town.processes = workers.MOST
    return town.write(first_files())


def clean(town: Town, **settings: str) -> dict[str, bytes]:
    """The tree of the same content, built where nothing was before."""
    fresh = Town(town.folder / "fresh", town.derived, town.conf, town.theme)
    shutil.rmtree(fresh.folder, ignore_errors=True)
    shutil.copytree(town.content, fresh.content)
    fresh.build(**settings)
    assert fresh.code == town.code, fresh.said
    return fresh.tree()


def assert_same(found: dict[str, bytes], wanted: dict[str, bytes], after: object) -> None:
    names = sorted(found.keys() ^ wanted.keys())
    assert not names, (after, names)
    assert not [name for name in wanted if found[name] != wanted[name]], after


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_edits_give_the_bytes_of_a_clean_build(lived_in: Town, seed: int) -> None:
    editor = Editor(lived_in, seed)
    lived_in.build(**editor.settings())
    done = []
    for _ in range(EDITS):
        done.append(editor.edit())
        lived_in.build(**editor.settings())
        assert lived_in.code < 2, lived_in.said
        assert_same(lived_in.tree(), clean(lived_in, **editor.settings()), done)


def killed_after(town: Town, moves: int) -> None:
    """Build in a child that dies by SIGKILL at the given change of the output folder."""
    child = os.fork()
    if child == 0:
        left = moves
        replace, unlink = os.replace, Path.unlink

        def counted() -> None:
            nonlocal left
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

        def dying_replace(source: object, target: object) -> None:
            counted()
            replace(source, target)  # type: ignore[arg-type]

        def dying_unlink(path: Path, missing_ok: bool = False) -> None:  # noqa: FBT002
            counted()
            unlink(path, missing_ok=missing_ok)

        os.replace = dying_replace  # type: ignore[assignment]
        Path.unlink = dying_unlink  # type: ignore[method-assign, assignment]
        town.build()
        os._exit(0)
    os.waitpid(child, 0)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [4, 5])
def test_a_killed_build_leaves_nothing_wrong(lived_in: Town, seed: int) -> None:
    lived_in.build()
    editor, chance = Editor(lived_in, seed), random.Random(seed)
    for _ in range(4):
        done = [editor.edit() for _ in range(3)]
        killed_after(lived_in, chance.randrange(60))
        done += [editor.edit()]
        killed_after(lived_in, chance.randrange(8))
        lived_in.build(**editor.settings())
        assert_same(lived_in.tree(), clean(lived_in, **editor.settings()), done)


def test_a_deleted_output_folder_is_made_anew(lived_in: Town) -> None:
    before = lived_in.build().tree()
    shutil.rmtree(lived_in.output)
    assert_same(lived_in.build().tree(), before, "deleted output")


def test_a_deleted_memory_leaves_no_old_file(lived_in: Town) -> None:
    lived_in.build()
    shutil.rmtree(lived_in.state)
    (lived_in.content / "vesti/2026/v05.md").unlink()
    assert_same(lived_in.build().tree(), clean(lived_in), "deleted memory")


def test_verify_finds_lost_changed_and_foreign_files(lived_in: Town) -> None:
    before = lived_in.build().tree()
    (lived_in.output / "vesti/index.html").unlink()
    (lived_in.output / "index.html").write_text("другачије", "utf-8")
    (lived_in.output / "tudje.html").write_text("туђе", "utf-8")
    assert_same(lived_in.build(VERIFY=True).tree(), before, "verify")


def test_nothing_changed_writes_nothing(lived_in: Town) -> None:
    lived_in.build()
    stamps = {path: path.stat().st_mtime_ns for path in lived_in.output.rglob("*")}
    lived_in.build()
    assert {path: path.stat().st_mtime_ns for path in lived_in.output.rglob("*")} == stamps


def test_a_folder_that_is_not_ours_is_refused(lived_in: Town) -> None:
    lived_in.output.mkdir()
    (lived_in.output / "pismo.txt").write_text("важно", "utf-8")
    lived_in.build()
    assert lived_in.code == 2
    assert "[V505]" in lived_in.said
    assert lived_in.tree() == {"pismo.txt": "важно".encode()}


def process(town: Town, output: Path, state: Path, seed: str) -> "subprocess.Popen[bytes]":
    """The pelican command in a process of its own."""
    command = [sys.executable, "-m", "pelican", str(town.content), "-s", str(town.conf), "-o", str(output)]
    settings = [f'STATE_PATH="{state}"', 'AT="2026-03-10T12:00:00+01:00"', f'THEME="{town.theme}"']
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen([*command, "-e", *settings], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)


@pytest.mark.slow
def test_two_builds_at_once_wait_for_each_other(lived_in: Town) -> None:
    builds = [process(lived_in, lived_in.output, lived_in.state, "0") for _ in range(2)]
    assert [build.wait() for build in builds] == [0, 0]
    assert_same(lived_in.tree(), clean(lived_in), "two at once")


@pytest.mark.slow
def test_another_hash_seed_and_folder_give_the_same_bytes(lived_in: Town, tmp_path: Path) -> None:
    places = [tmp_path / "a", tmp_path / "b/c"]
    for seed, place in zip(("1", "77"), places, strict=True):
        assert process(lived_in, place / "out", place / "state", seed).wait() == 0
    assert_same(tree(places[0] / "out"), tree(places[1] / "out"), "hash seed")
