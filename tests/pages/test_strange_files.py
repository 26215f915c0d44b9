"""Links out of content/ and what is no file are named and not read; all the rest is published."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.pages.scan import scan
from tests.conftest import Town
from tests.pages.test_problems import codes

Build = Callable[..., Town]


def link_out(place: Path) -> None:
    secret = place.parents[2] / "tajna.txt"
    secret.write_text("тајна", "utf-8")
    place.symlink_to(secret)


def link_to_a_folder_out(place: Path) -> None:
    place.symlink_to(place.parents[3])


def chain(place: Path) -> None:
    link_out(place.with_name("prva.txt"))
    place.symlink_to("prva.txt")


def link_out_of_a_small_folder(place: Path) -> None:
    words = place.parents[1] / "recnik.yml"
    words.write_text("Шекспир|: Shakespeare|\n", "utf-8")
    place.symlink_to(words)


STRANGE = {"link": link_out, "folder": link_to_a_folder_out, "chain": chain, "pipe": os.mkfifo}


@pytest.mark.parametrize("make", STRANGE.values(), ids=STRANGE)
def test_what_is_not_in_the_folder_is_named_and_left_out(town: Town, make: Callable[[Path], None]) -> None:
    before = town.write({"datoteke/a.txt": "а"}).build().tree()
    make(town.content / "datoteke/x.txt")
    town.build()
    assert town.code == 1
    assert set(codes(town)) == {"V115"}
    assert "content/datoteke/x.txt: " in town.said.replace(f"{town.folder}/", "")
    assert town.tree() == before


def test_a_folder_that_cannot_be_looked_into_is_named(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("datoteke/tajno"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    town.write({"datoteke/a.txt": "а", "datoteke/tajno/b.txt": "б"})
    monkeypatch.setattr(os, "scandir", scandir)
    town.build()
    assert (town.code, codes(town)) == (1, ["V103"])
    assert "content/datoteke/tajno: " in town.said.replace(f"{town.folder}/", "")
    assert town.exists("datoteke/a.txt")


def test_a_link_within_the_folder_is_a_file_like_others(town: Town) -> None:
    town.write({"datoteke/a.txt": "а"})
    (town.content / "datoteke/b.txt").symlink_to("a.txt")
    assert town.build().code == 0
    assert town.tree()["datoteke/b.txt"] == "а".encode()


def test_the_folder_itself_may_be_a_link(town: Town) -> None:
    town.write({"datoteke/a.txt": "а"})
    (town.content / "datoteke/b.txt").symlink_to("a.txt")
    (town.folder / "veza").symlink_to(town.content)
    assert list(scan(town.folder / "veza").stamps) == ["datoteke/a.txt", "datoteke/b.txt", "site.yml"]


@pytest.mark.parametrize("make", [link_out_of_a_small_folder, os.mkfifo])
def test_a_glossary_that_is_no_file_of_the_folder_is_named_and_not_read(
    town: Town, make: Callable[[Path], None]
) -> None:
    make(town.content / "recnik.yml")
    town.write({"vesti/2026/a.md": "---\nnaslov: Шекспир\ndatum: 5.3.2026.\n---\nТекст.\n"}).build()
    assert (town.code, codes(town)) == (1, ["V115"])
    assert town.page("lat/vesti/2026/a/").h1.text == "Šekspir"
