"""Pages of every kind in a real browser, as a person uses them; what `./varos audit` sees in them is not seen twice."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
NEWS = "vesti/2026/most-na-srmeni-otvoren/"


@contextmanager
def opened(browser: Browser, address: str, **options: Any) -> Iterator[Page]:  # noqa: ANN401 - Playwright's own
    context = browser.new_context(**options)
    page = context.new_page()
    page.goto(address)
    yield page
    context.close()


@pytest.mark.parametrize("address", ["", "lat/", "en/"])
def test_the_first_tab_leads_past_the_menu(browser: Browser, origin: str, address: str) -> None:
    with opened(browser, f"{origin}/{address}") as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        assert page.locator(".skip").bounding_box() is not None
        assert page.evaluate("document.activeElement.getBoundingClientRect().top") >= 0
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("part", range(4))  # a busy machine would need too long for all in one test
def test_the_keyboard_reaches_every_link_and_shows_where_it_is(
    browser: Browser, origin: str, kinds: list[str], part: int
) -> None:
    for address in kinds[part::4]:
        with opened(browser, f"{origin}/{address}") as page:
            walk(page)


def walk(page: Page) -> None:
    """Press Tab until every link has had the focus."""
    count = page.locator(_STOPS).count()
    seen: set[int] = set()
    for _ in range(count + 5):  # tables that can be scrolled take the focus too
        page.keyboard.press("Tab")
        number, outline, visible = page.evaluate(_FOCUS, _STOPS)
        seen.add(number)
        if seen >= set(range(count)):
            return
        assert outline, page.evaluate("document.activeElement.outerHTML")
        assert visible, page.evaluate("document.activeElement.outerHTML")
    raise AssertionError((page.url, set(range(count)) - seen))


_STOPS = "a[href]:not([hidden] *), summary:not([hidden] *)"
_FOCUS = """(stops) => {
  const here = document.activeElement, box = here.getBoundingClientRect();
  const number = [...document.querySelectorAll(stops)].indexOf(here);
  const outlined = [null, "::after"].map((part) => getComputedStyle(here, part)).some(
    (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
  return [number, outlined, box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight];
}"""


def test_a_page_leaves_nothing_with_the_reader(browser: Browser, origin: str, kinds: list[str]) -> None:
    for address in kinds:
        with opened(browser, f"{origin}/{address}") as page:
            assert page.context.cookies() == []
            assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_an_address_of_nothing_shows_the_page_that_says_so(browser: Browser, origin: str) -> None:
    with opened(browser, f"{origin}/lat/nema-ove-strane/") as page:
        assert page.locator("body.lost h1").is_visible()
        assert page.locator(".brand img").evaluate("(image) => image.complete && image.naturalWidth > 0")


def test_the_site_is_walked_without_javascript(browser: Browser, origin: str) -> None:
    with opened(browser, f"{origin}/", java_script_enabled=False) as page:
        page.get_by_role("link", name="Latinica").click()
        assert page.url == f"{origin}/lat/"
        page.get_by_role("navigation", name="Glavni meni").get_by_role("link", name="Vesti").click()
        assert page.url == f"{origin}/lat/vesti/"
        page.locator(f"main a[href*='/{NEWS}']").first.click()
        assert page.locator("h1").is_visible()
        page.get_by_role("link", name="English").first.click()
        assert page.url == f"{origin}/en/{NEWS}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_forced_colours_what_is_current_is_still_marked(
    browser: Browser, origin: str, scheme: Literal["light", "dark"]
) -> None:
    with opened(browser, f"{origin}/vesti/", forced_colors="active", color_scheme=scheme) as page:
        marks = page.evaluate(
            """() => ["true", "false"].map((current) => {
              const link = [...document.querySelectorAll(".menu a")].find(
                (a) => a.hasAttribute("aria-current") === (current === "true"));
              const style = getComputedStyle(link);
              return [style.borderBlockEndStyle, style.borderBlockEndColor];
            })"""
        )
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    (line, colour), (_, hidden) = marks
    assert line == "solid"
    assert colour not in (hidden, ground)


def test_fonts_of_the_theme_are_used_with_serbian_letterforms(browser: Browser, origin: str) -> None:
    with opened(browser, f"{origin}/") as page:
        page.evaluate("document.fonts.ready.then(() => true)")
        loaded = page.evaluate(
            "[...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family.replaceAll('\"', ''))"
        )
    assert {"Varos Serif", "Varos Sans"} <= set(loaded)


def test_a_printed_page_carries_its_address_and_no_menu(browser: Browser, origin: str) -> None:
    with opened(browser, f"{origin}/{NEWS}") as page:
        assert page.locator(".printed").is_hidden()
        page.emulate_media(media="print")
        assert page.locator(".printed").is_visible()
        assert page.locator("nav.menu").is_hidden()
