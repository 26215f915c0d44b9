"""A page fetches the font files that its letters need, and no others."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from plugins.audit.server import served
from tests.conftest import Town

pytestmark = pytest.mark.browser
UPRIGHT = {"serif.woff2", "sans.woff2"}
TEXTS = {
    "obicna": ("Пут је **отворен**.", set()),
    "kurziv": ("Пут је *отворен*.", {"sans-italic.woff2"}),
    "jezici": ("Добар дан, [jó napot kívánok]{lang=hu}.", {"sans-others.woff2"}),
}


@pytest.fixture
def place(build: Callable[..., Town]) -> Iterator[str]:
    town = build({f"stranice/{name}.md": f"---\nnaslov: Пут\n---\n{text}\n" for name, (text, _) in TEXTS.items()})
    assert town.code == 0, town.said
    with served(town.output) as origin:
        yield origin


@pytest.mark.parametrize("root", ["", "lat/"])
@pytest.mark.parametrize("name", TEXTS)
def test_a_page_fetches_what_its_letters_need(browser: Browser, place: str, name: str, root: str) -> None:
    page = browser.new_page()
    fetched: set[str] = set()
    page.on("request", lambda request: fetched.add(request.url.rpartition("/")[2]))
    page.goto(f"{place}/{root}{name}/", wait_until="networkidle")
    page.close()
    assert {file for file in fetched if file.endswith(".woff2")} == UPRIGHT | TEXTS[name][1]
