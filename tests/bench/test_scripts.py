"""The round trip of a dictionary, and what its affix file makes of a word."""

import json
from pathlib import Path

import pytest

from bench.dictionary import read_affixes, words
from bench.round_trip import tried
from bench.script_speed import latin_by_tree, same_outside_text
from bench.script_text import cyrillic_text, page
from bench.scripts import main
from plugins.scripts import html_to_latin

AFFIXES = """SET UTF-8
FLAG num

SFX 1 Y 3
SFX 1 а а
SFX 1 а е
SFX 1 а ама

PFX 19 Y 1
PFX 19 0 не
"""
ENTRIES = "5\nXIV\nњива/1\nправда/1,19\nправда/7\nшенјанг\n"


@pytest.fixture
def dictionary(tmp_path: Path) -> Path:
    (tmp_path / "sr_RS.aff").write_text(AFFIXES, "utf-8", newline="\r\n")
    (tmp_path / "sr_RS.dic").write_text(ENTRIES, "utf-8", newline="\r\n")
    return tmp_path


def test_a_prefix_goes_with_each_ending() -> None:
    forms = read_affixes(AFFIXES.splitlines()).forms("правда", ["1", "19"])
    assert forms == {"правда", "правде", "правдама", "неправда", "неправде", "неправдама"}


def test_entries_of_one_word_are_one_word(dictionary: Path) -> None:
    assert [word for word, _ in words(dictionary)] == ["XIV", "њива", "правда", "шенјанг"]
    assert [word for word, _ in words(dictionary, first=1, step=2)] == ["њива", "шенјанг"]


def test_what_does_not_come_back_is_told_with_its_word() -> None:
    found = tried([("њива", {"њива", "њивe"}), ("коњугација", {"коњугацијо"}), ("XV", {"XV"})])
    assert (found.words, found.forms, found.words_with_pairs, found.mixed) == (2, 3, 2, ["њивe"])
    assert [(one.word, one.case, one.back) for one in found.wrong] == [
        ("коњугација", "lower", "конјугацијо"),
        ("коњугација", "title", "Конјугацијо"),
        ("коњугација", "upper", "КОНЈУГАЦИЈО"),
    ]


def test_the_figures_of_a_dictionary(
    dictionary: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bench.scripts._speeds", lambda *_: {})
    assert main(1, 1, "json", dictionary) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["words"], found["forms"], found["words_split"], found["wrong"]) == (3, 10, 1, [])


def test_no_dictionary_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(1, 1, "markdown", tmp_path) == 1
    assert "hunspell-sr" in capsys.readouterr().err


def test_the_long_text_is_as_long_as_asked_for(dictionary: Path) -> None:
    assert 20_000 <= len(cyrillic_text(dictionary, 20_000).encode()) < 25_000


def test_both_ways_give_the_page_the_same_texts_and_one_changes_its_bytes() -> None:
    html = page(10_000)
    assert same_outside_text(html, html_to_latin(html))
    assert not same_outside_text(html, latin_by_tree(html))
