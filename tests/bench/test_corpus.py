"""The corpus: the same for the same seed, and as large and as mixed as it says."""

from collections import Counter
from pathlib import Path

import pytest

from bench.corpus import write_pelican, write_varos
from bench.items import counts, items
from bench.script import latin, slug


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
        (10, {"news": 6, "notice": 2, "service": 1, "page": 1}),
        (1000, {"news": 600, "notice": 250, "service": 144, "page": 6}),
        (10_000, {"news": 6000, "notice": 2500, "service": 1494, "page": 6}),
    ],
)
def test_the_types_add_up(entries: int, expected: dict[str, int]) -> None:
    assert counts(entries) == expected
    assert sum(expected.values()) == entries


def test_too_few_entries_are_refused() -> None:
    with pytest.raises(ValueError, match="at least 8"):
        counts(7)


def test_titles_and_addresses_are_unique_and_years_spread() -> None:
    found = items(3000, 1)
    assert len({item.title for item in found}) == len({item.address for item in found}) == 3000
    assert {item.date.year for item in found if item.date} == set(range(2015, 2027))
    assert Counter(item.latin for item in found) == {False: 1500, True: 1500}
    assert all(item.path.isascii() for item in found)


def test_an_entry_has_four_kilobytes_on_average(tmp_path: Path) -> None:
    write_varos(tmp_path, 300)
    sizes = [path.stat().st_size for path in tmp_path.rglob("*.md")]
    assert len(sizes) == 300
    assert sum(sizes) / 300 == pytest.approx(4096, rel=0.05)


def test_links_lead_to_entries_and_pictures_that_exist(tmp_path: Path) -> None:
    import re

    write_varos(tmp_path, 60)
    for path in tmp_path.rglob("*.md"):
        for target in re.findall(r"\]\(([^)]+)\)", path.read_text("utf-8")):
            assert (path.parent / target).is_file(), f"{path}: {target}"


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
