"""Fonts and pictures that took long to make are kept as long as somebody uses them."""

import os
import shutil
import time
from pathlib import Path

from tests.conftest import Town

LONG_AGO = time.time() - 100 * 24 * 60 * 60


def test_what_no_build_asks_for_is_dropped_in_the_end(town: Town, tmp_path: Path) -> None:
    town.derived = tmp_path / "own"
    town.derived.mkdir()
    town.build()
    (font,) = [file for file in town.derived.iterdir() if file.read_bytes() == town.tree()["tema/sans.woff2"]]
    new, old = town.derived / "nova-slika.avif", town.derived / "stara-slika.avif"
    for file in (new, old):
        file.write_bytes(b"avif")
    for file in (font, old):
        os.utime(file, (LONG_AGO, LONG_AGO))
    town.write({"stranice/a.md": "---\nnaslov: Страна\n---\nТекст.\n"}).build()
    assert old.exists(), "only a build that makes everything knows what is of use"
    shutil.rmtree(town.output)
    assert town.build().code == 0, town.said
    assert font.exists(), "this build asked for it"
    assert new.exists()
    assert not old.exists()
