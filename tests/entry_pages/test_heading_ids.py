"""Headings are cited in decisions and letters: their ids outlive edits and the switch of script."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import Town

Build = Callable[..., Town]
CYRILLIC = """---
naslov: Упис у вртић
---
## Потребна документа

Прво.

## Ђачка књижица

Друго.

## Рок

Треће.

## Рок

Четврто.
"""
LATIN = """---
naslov: Upis u vrtić 2
---
## Potrebna dokumenta

Prvo.

## Đačka knjižica

Drugo.

## Rok

Treće.

## Rok

Četvrto.
"""
IDS = ["potrebna-dokumenta", "djacka-knjizica", "rok", "rok-2"]


def ids(page: Any) -> list[str]:  # noqa: ANN401 - a soup
    return [heading["id"] for heading in page.main.select(".prose h2")]


@pytest.mark.parametrize("source", [CYRILLIC, LATIN])
def test_ids_are_the_words_whatever_the_script_of_the_source_and_of_the_page(build: Build, source: str) -> None:
    town = build({"usluge/vrtic.md": source})
    assert town.code == 0, town.said
    for root in ("", "lat/"):
        page = town.page(f"{root}usluge/vrtic/")
        assert ids(page) == IDS
        every = [tag["id"] for tag in page.select("[id]")]
        assert len(every) == len(set(every))
        assert all(re.fullmatch("[a-z][a-z0-9-]*", id_) for id_ in every), every


def test_a_new_heading_changes_no_id_before_or_after_it(build: Build) -> None:
    more = CYRILLIC.replace("## Рок", "## Такса\n\nНула.\n\n## Рок", 1)
    assert ids(build({"usluge/vrtic.md": more}).page("lat/usluge/vrtic/")) == [*IDS[:2], "taksa", *IDS[2:]]
