"""The switch between the scripts, and the choice that is remembered: as readers meet them, in a real browser."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Route, expect

from plugins.audit.server import served
from tests.conftest import SITE, Town

pytestmark = pytest.mark.browser
OUTSIDE = "https://pretrazivac.example/"
LATIN, CYRILLIC = "Latinica", "Ћирилица"
PLACE = "?q=voda&strana=2#main"  # what must not be lost
MORE = ["vesti/2024/", "kontakt/", "pretraga/", "oglas-koga-nema/"]  # beside the richest page of each kind
CHOSEN_LATIN = "try { localStorage.pismo ??= 'sr-Latn' } catch {}"
NO_STORAGE = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })"
PAINTED = """addEventListener("pagehide", () => {
  const painted = performance.getEntriesByType("paint").length;
  sessionStorage.seen = `${sessionStorage.seen ?? ""} ${location.pathname}:${painted}`;
})"""

NEXT_PAINT = """new Promise(painted => {
  new PerformanceObserver(() => painted()).observe({ type: "paint", buffered: true });
})"""


@contextmanager
def reader(browser: Browser, *scripts: str) -> Iterator[Page]:
    """A page of a fresh browser, which fails the test for whatever the console complains of."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    for script in scripts:
        context.add_init_script(script)
    context.route(f"{OUTSIDE}**", lambda route: route.fulfill(body="<p>Резултати", content_type="text/html"))
    complaints: list[str] = []
    context.on("console", lambda message: complaints.extend(_complaint(message)))
    context.on("weberror", lambda error: complaints.append(str(error.error)))
    yield context.new_page()
    context.close()
    assert complaints == []


def _complaint(message: ConsoleMessage) -> Iterator[str]:
    """An error or a warning; that a missing page is missing is none."""
    if message.type in ("error", "warning") and "404" not in message.text:
        yield message.text


def arrive(page: Page, address: str) -> None:
    """From the results of a search, by a link."""
    page.goto(OUTSIDE)
    page.goto(address, referer=OUTSIDE)


def switched(page: Page, script: str) -> str:
    page.locator(".switch").get_by_role("link", name=script).click()
    return page.url


def test_the_switch_keeps_page_query_and_anchor_on_pages_of_every_kind(
    browser: Browser, origin: str, kinds: list[str]
) -> None:
    with reader(browser) as page:
        for address in [*kinds, *MORE]:
            page.goto(f"{origin}/{address}{PLACE}")
            there = "404.html" if page.locator("body.lost").count() else address
            assert switched(page, LATIN) == f"{origin}/lat/{there}{PLACE}"
            assert page.evaluate("document.documentElement.lang") == "sr-Latn"
            assert switched(page, CYRILLIC) == f"{origin}/{there}{PLACE}"


def test_a_choice_is_honoured_on_arrival_from_outside_before_anything_is_painted(browser: Browser, origin: str) -> None:
    with reader(browser, CHOSEN_LATIN, PAINTED) as page:
        page.route(f"{origin}/lat/**", _slowly)
        for address in ("", "vesti/", "usluge/", "vesti/2024/"):
            arrive(page, f"{origin}/{address}{PLACE}")
            expect(page.locator("html[lang=sr-Latn]")).to_be_attached()
            assert page.url == f"{origin}/lat/{address}{PLACE}"
            page.evaluate(NEXT_PAINT)
            assert page.evaluate("sessionStorage.seen").split()[-1] == f"/{address}:0"
        page.go_back()
        assert page.url == OUTSIDE


def _slowly(route: Route) -> None:
    time.sleep(0.3)
    route.continue_()


def test_an_earlier_address_leads_to_the_chosen_script(browser: Browser, origin: str) -> None:
    with reader(browser, CHOSEN_LATIN) as page:
        page.route(f"{origin}/lat/**", _slowly)
        arrive(page, f"{origin}/vesti/2024/obnova-vodenice/")
        page.wait_for_url(f"{origin}/lat/vesti/2024/vodenica-ponovo-melje/")


def test_who_chose_goes_where_he_wants_and_back(browser: Browser, origin: str) -> None:
    with reader(browser) as page:
        gone: list[str] = []
        page.on("framenavigated", lambda frame: gone.append(frame.url.removeprefix(origin)))
        arrive(page, f"{origin}/vesti/")
        switched(page, LATIN)
        page.go_back()
        page.reload()
        page.go_forward()
        page.get_by_role("navigation", name="Glavni meni").get_by_role("link", name="Usluge").click()
        switched(page, CYRILLIC)
        arrive(page, f"{origin}/lat/usluge/")
        page.wait_for_url(f"{origin}/usluge/")
    way = ["/vesti/", "/lat/vesti/", "/vesti/", "/vesti/", "/lat/vesti/", "/lat/usluge/", "/usluge/"]
    assert [place for place in gone if place != OUTSIDE] == [*way, "/lat/usluge/", "/usluge/"]


def test_nobody_is_led_from_another_language_a_missing_page_or_the_chosen_script(browser: Browser, origin: str) -> None:
    with reader(browser, CHOSEN_LATIN) as page:
        for address in ("en/", "en/vesti/", "oglas-koga-nema/", "lat/vesti/"):
            arrive(page, f"{origin}/{address}")
            page.wait_for_load_state("networkidle")
            assert page.url == f"{origin}/{address}"


def test_the_switch_of_a_page_in_another_language_is_a_choice_too(browser: Browser, origin: str) -> None:
    with reader(browser) as page:
        page.goto(f"{origin}/en/vesti/")
        switched(page, LATIN)
        assert page.evaluate("localStorage.pismo") == "sr-Latn"
        switched(page, "English")
        assert page.evaluate("localStorage.pismo") == "sr-Latn"


def test_where_nothing_may_be_remembered_the_switch_still_works(browser: Browser, origin: str) -> None:
    with reader(browser, NO_STORAGE) as page:
        arrive(page, f"{origin}/vesti/{PLACE}")
        assert switched(page, LATIN) == f"{origin}/lat/vesti/{PLACE}"


def test_another_tab_keeps_the_place_too(browser: Browser, origin: str) -> None:
    with reader(browser) as page:
        page.goto(f"{origin}/vesti/{PLACE}")
        with page.context.expect_page() as opened:
            page.locator(".switch").get_by_role("link", name=LATIN).click(button="middle")
        opened.value.wait_for_url(f"{origin}/lat/vesti/{PLACE}")


def test_a_choice_is_honoured_below_a_path_and_with_latin_at_the_root(
    browser: Browser, build: Callable[..., Town]
) -> None:
    files = {"site.yml": f"{SITE}pismo: latinica\n", "stranice/kontakt.md": "---\nnaslov: Контакт\n---\nПишите нам.\n"}
    town = build(files, SITEURL="https://strane.example/opstina")
    with served(town.output, "/opstina/") as place, reader(browser) as page:
        page.goto(f"{place}/opstina/cir/kontakt/")
        assert switched(page, LATIN) == f"{place}/opstina/kontakt/"
        arrive(page, f"{place}/opstina/cir/kontakt/{PLACE}")
        page.wait_for_url(f"{place}/opstina/kontakt/{PLACE}")
        switched(page, CYRILLIC)
        arrive(page, f"{place}/opstina/kontakt/")
        page.wait_for_url(f"{place}/opstina/cir/kontakt/")
