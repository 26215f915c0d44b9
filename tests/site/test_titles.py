"""Titles of the sample town's pages: who has ten windows open, or hears titles only, must know which is which."""

from collections import Counter

import pytest

from plugins.audit.tree import is_page
from tests.conftest import Town

pytestmark = pytest.mark.slow


def test_no_two_pages_of_one_script_or_language_have_the_same_title(built: Town) -> None:
    titles: Counter[tuple[str, str]] = Counter()
    for path in sorted(built.output.rglob("*.html")):
        name = path.relative_to(built.output).as_posix()
        page = built.page(name)
        if is_page(name) and not page.find("meta", attrs={"http-equiv": "refresh"}):
            titles[str(page.html["lang"]), page.head.title.text] += 1
    assert len(titles) > 300
    assert [title for title, count in titles.items() if count > 1] == []
    assert [title for _, title in titles if not title.strip() or "  " in title] == []


def test_a_title_begins_with_what_the_page_is_about_and_ends_with_whose_it_is(built: Town) -> None:
    for address in ("vesti/", "lat/vesti/2026/most-na-srmeni-otvoren/", "en/usluge/", "teme/"):
        page = built.page(address)
        first, _, last = page.head.title.text.partition(" — ")
        assert first == page.h1.text
        assert last == page.find(class_="brand").text.strip()
