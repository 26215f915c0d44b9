"""What the build promises of a small town."""

from collections.abc import Callable

from tests.conftest import Town

Build = Callable[..., Town]
NEWS = "---\nnaslov: Нови мост\ndatum: 5.3.2026.\n---\nМост је **отворен**.\n"


def test_a_file_becomes_a_page_in_both_scripts(build: Build) -> None:
    town = build({"vesti/2026/most.md": NEWS})
    assert town.code == 0, town.said
    assert town.page("vesti/2026/most/").h1.text == "Нови мост"
    assert town.page("lat/vesti/2026/most/").h1.text == "Novi most"
