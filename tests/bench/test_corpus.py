"""The corpus: the same for the same seed, and as large and as mixed as it says."""

import re
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from bench.corpus import write_pelican, write_varos
from bench.facts import corpus_of, facts_of
from bench.items import FOLDERS, counts, items
from bench.script import latin, slug

OTHERS = ("service", "event", "office", "person", "document", "alert", "campaign", "page")


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_one_seed_gives_one_corpus(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_varos(tmp_path / name, 30, seed=7)
    write_varos(tmp_path / "c", 30, seed=8)
    assert tree(tmp_path / "a") == tree(tmp_path / "b")
    assert tree(tmp_path / "a") != tree(tmp_path / "c")


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        (12, {"news": 2, "notice": 2} | dict.fromkeys(OTHERS, 1)),
        (1000, {"news": 444, "notice": 190, "service": 80, "event": 60, "office": 20, "person": 50, "document": 120}),
        (10_000, {"news": 5738, "notice": 1900, "service": 150, "office": 26, "person": 120, "page": 6}),
    ],
)
def test_the_types_add_up(entries: int, expected: dict[str, int]) -> None:
    found = counts(entries)
    assert found | expected == found
    assert sum(found.values()) == entries
    assert set(found) == set(FOLDERS)


def test_too_few_entries_are_refused() -> None:
    with pytest.raises(ValueError, match="at least 12"):
        counts(11)


def test_titles_and_addresses_are_unique_and_years_spread() -> None:
    found = items(3000, 1)
    assert len({item.title for item in found}) == len({item.address for item in found}) == 3000
    assert {item.date.year for item in found if item.date} == set(range(2015, 2027))
    assert Counter(item.latin for item in found) == {False: 1500, True: 1500}
    assert all(item.path.isascii() for item in found)


def test_an_entry_has_four_kilobytes_on_average(tmp_path: Path) -> None:
    write_varos(tmp_path, 300)
    sizes = [path.stat().st_size for path in tmp_path.rglob("*.md") if not path.name.endswith(".en.md")]
    assert len(sizes) == 300
    assert sum(sizes) / 300 == pytest.approx(4096, rel=0.05)


def test_links_lead_to_entries_and_pictures_that_exist(tmp_path: Path) -> None:
    write_varos(tmp_path, 60)
    for path in tmp_path.rglob("*.md"):
        text = path.read_text("utf-8")
        for target in re.findall(r"\]\(([^)]+)\)", text):
            assert (path.parent / target).is_file(), f"{path}: {target}"
        for target in re.findall(r"^(?:slika|datoteka): (\S+)$", text, re.MULTILINE):
            assert (tmp_path / target).is_file(), f"{path}: {target}"
        for folder, key in (("uprava", "organ|deo"), ("ljudi", "rukovodilac")):
            for name in re.findall(rf"^(?:{key}): (\S+)$", text, re.MULTILINE):
                assert (tmp_path / folder / f"{name}.md").is_file(), f"{path}: {name}"


def test_one_entry_of_twenty_five_is_translated_and_says_only_texts(tmp_path: Path) -> None:
    found = write_varos(tmp_path, 300)
    translated = {item.path.replace(".md", ".en.md") for item in found if item.translated}
    assert {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.en.md")} == translated
    assert {path.partition("/")[0] for path in translated} > {"vesti", "obavestenja", "dokumenta"}
    for name in translated:
        assert not re.search(
            "^(?:datum|vrsta|organ|datoteka|teme):", (tmp_path / name).read_text("utf-8"), re.MULTILINE
        )


def test_offices_are_one_tree() -> None:
    found = corpus_of(items(1000, 1))
    parents = {
        item.name: facts_of(Random(1), item, found).get("deo", "") for item in found.items if item.type == "office"
    }
    assert sorted(parents.values()).count("") == 4
    for parent in parents.values():
        steps, above = 0, str(parent)
        while above and steps < 3:
            steps, above = steps + 1, str(parents[above])
        assert not above


def test_both_forms_hold_the_same_texts_and_pelican_s_is_all_cyrillic(tmp_path: Path) -> None:
    ours = write_varos(tmp_path / "v", 20)
    assert write_pelican(tmp_path / "p", 20) == ours
    for item in ours:
        theirs = (tmp_path / "p" / item.path).read_text("utf-8")
        text = (tmp_path / "v" / item.path).read_text("utf-8")
        assert f"Title: {item.title}\n" in theirs
        assert f"naslov: {latin(item.title) if item.latin else item.title}\n" in text
        paragraph = theirs.split("\n\n")[2]
        assert (latin(paragraph) if item.latin else paragraph) in text or "](" in paragraph


@pytest.mark.parametrize(
    ("cyrillic", "expected"),
    [("Љиљана Џанић", "Ljiljana Džanić"), ("Њива и ђак", "Njiva i đak"), ("2026. х", "2026. h")],
)
def test_latin_letters(cyrillic: str, expected: str) -> None:
    assert latin(cyrillic) == expected


def test_names_are_ascii_and_of_whole_words() -> None:
    assert slug("Ђачки џеп, чаша и шљива") == "djacki-dzep-casa-i-sljiva"
    assert slug("једна веома дугачка реч", 12) == "jedna-veoma"
