"""A link to what is folded away opens the fold."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect

from plugins.audit.server import served
from tests.conftest import Town

pytestmark = pytest.mark.browser
FILES = {
    "usluge/upis.md": "---\nnaslov: Упис\n---\n"
    + "Увод.\n\n" * 60
    + "<details><summary>Документа</summary>\n\n### Потврда о пребивалишту\n\nИздаје је полиција.\n\n</details>\n",
    "vesti/2026/upis.md": "---\nnaslov: Почео упис\ndatum: 5.3.2026.\n---\n"
    "[Која потврда](../../usluge/upis.md#potvrda-o-prebivalistu)\n",
}


@pytest.fixture
def place(build: Callable[..., Town]) -> Iterator[str]:
    town = build(FILES)
    assert (town.code, town.said.count("V303")) == (0, 0), town.said
    with served(town.output) as origin:
        yield origin


@pytest.mark.parametrize("scripted", [True, False])
@pytest.mark.parametrize("root", ["", "lat/"])
def test_a_link_into_a_closed_fold_opens_it(browser: Browser, place: str, root: str, *, scripted: bool) -> None:
    context = browser.new_context(java_script_enabled=scripted, viewport={"width": 800, "height": 600})
    page = context.new_page()
    page.goto(f"{place}/{root}vesti/2026/upis/")
    page.locator("main .prose a").click()
    heading = page.locator("#potvrda-o-prebivalistu")
    expect(heading).to_be_in_viewport()
    box = heading.bounding_box()
    context.close()
    assert box is not None
    assert box["height"] > 0
