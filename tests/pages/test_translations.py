"""Faulty words of the interface are found by a check and by a build, and cost nothing where nothing changed."""

import subprocess
import sys
from pathlib import Path

import pytest

from plugins.pages.translations import translation_faults
from tests.conftest import ROOT, SITE, Town

SLIP = 'msgid "Пронађено страна: {n}"\nmsgstr "{x} oldal"\n'  # no page of this town says it to a reader


@pytest.fixture
def faulty(town: Town, theme: Path) -> Town:
    (theme / "locales/hu.po").write_text(SLIP, "utf-8")
    (theme / "locales/sk.po").write_text("msgid bez navodnika\n", "utf-8")
    (theme / "locales/bg.po").write_text(SLIP, "utf-8")  # this language is not switched on
    return town.write({"site.yml": SITE + "jezici: [hu, sk]\n"})


@pytest.mark.parametrize(("settings", "code"), [({"CHECK_ONLY": True}, 1), ({}, 2)])
def test_a_check_and_a_build_name_every_faulty_catalogue(faulty: Town, settings: dict[str, bool], code: int) -> None:
    faulty.build(**settings)
    assert faulty.code == code
    assert "theme/locales/hu.po:1: " in faulty.said
    assert "натпис „Пронађено страна: {n}” тражи {n}, а у преводу: {x}" in faulty.said
    assert "theme/locales/sk.po:1: " in faulty.said
    assert "bg.po" not in faulty.said


def test_only_the_languages_that_are_asked_for_are_read() -> None:
    found = list(translation_faults(["sr", "hu"], {"hu": SLIP, "sk": SLIP}))
    assert [item.path for item in found] == ["theme/locales/hu.po"]


def test_babel_is_not_loaded_before_a_catalogue_is_read() -> None:
    """A build in which nothing changed imports all this and reads none."""
    code = "import sys, plugins.pages.build; print([name for name in sys.modules if name.startswith('babel')])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
