"""Fixtures of the theme's tests: each example of each component, and the gallery, which shows all of them."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.audit.server import served
from tests.conftest import ROOT, Town
from tests.theme.frame import examples


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for `example` runs once for each."""
    if "example" in metafunc.fixturenames:
        found = list(examples())
        metafunc.parametrize("example", found, ids=[f"{item.component}: {item.name}" for item in found])


@pytest.fixture(scope="session")
def gallery(tmp_path_factory: pytest.TempPathFactory, derived: Path) -> Town:
    """The sample town without its texts, with the gallery that the live preview has."""
    before = Path.cwd()
    os.chdir(ROOT)
    from pelicanconf import PLUGINS

    town = Town(tmp_path_factory.mktemp("gallery"), derived, conf=ROOT / "pelicanconf.py")
    for name in ("site.yml", "teme.yml", "slike/grb.svg", "slike/most.jpg"):
        (town.content / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "content" / name, town.content / name)
    town.build(PLUGINS=[*PLUGINS, "plugins.gallery"], SITEURL="http://127.0.0.1")
    os.chdir(before)
    assert town.code < 2, town.said
    return town


@pytest.fixture(scope="session")
def gallery_place(gallery: Town) -> Iterator[str]:
    """Where it is served."""
    with served(gallery.output) as place:
        yield place
