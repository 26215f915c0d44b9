"""What the one script adds to pages that are whole without it, by the clock of the town wherever the reader is."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, expect

from plugins.audit.server import served
from tests.conftest import SITE, Town

pytestmark = pytest.mark.browser
HOURS = """kontakt:
  telefon: 000/555-100
  eposta: opstina@proba.example
  radno_vreme: ["Радним данима: 7.30–15.30", "Среда: 7.30–18.00"]
jezici: [en]
"""
HOLIDAY = "Данас је државни празник, па по правилу не радимо. Отвара се:"
FILES = {
    "site.yml": SITE + HOURS,
    "site.en.yml": 'naziv: Test\nkontakt: {radno_vreme: ["Weekdays: 7:30–15:30", "Wednesday: 7:30–18:00"]}\n',
    "stranice/kontakt.md": "---\nnaslov: Контакт\n---\nТекст.\n",
    "stranice/tabele.md": "---\nnaslov: Табеле\n---\n## Уска\n\nа | б\n--|--\n1 | 2\n\n## Широка\n\n"
    + "|".join(["Наслов"] * 20)
    + "\n"
    + "|".join(["--"] * 20)
    + "\n",
    "uprava/pisarnica.md": '---\nnaslov: Писарница\nradno_vreme: "пон–пет 7:30–12:00, 12:30–15:30"\n---\n',
    "uprava/dezurstvo.md": '---\nnaslov: Дежурна служба\nradno_vreme: "пон–нед 0:00–24:00"\n---\n',
    "hitno/2026/led.md": "---\nnaslov: Лед\ndatum: 10.3.2026.\nvazi_do: 13.3.2026. 12:00\n---\nПазите.\n",
    "stranice/kontakt.en.md": "---\nnaslov: Contact\n---\nText.\n",
    "obavestenja/2026/konkurs.md": "---\nnaslov: Позив\ndatum: 5.3.2026.\nvrsta: konkurs\nrok: 13.3.2026. 12:00\n---\n",
    "vesti/2026/most.md": "---\nnaslov: Мост\ndatum: 5.3.2026.\n---\n[Ко](../../usluge/izvod.md#ko-moze)\n",
    "usluge/izvod.md": "---\nnaslov: Извод\n---\n"
    + "Увод.\n\n" * 60
    + "## Питања {.harmonika}\n\n### Ко може?\n\nСви.\n\n### Када?\n\nСутра.\n\n"
    + "Крај.\n\n" * 60,
}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory, derived: object) -> Iterator[str]:
    """A small town, built once and served."""
    town = Town(tmp_path_factory.mktemp("scripts"), derived).write(FILES).build()  # type: ignore[arg-type]
    assert town.code == 0, town.said
    with served(town.output) as origin:
        yield origin


@contextmanager
def at(browser: Browser, moment: str, zone: str = "America/New_York", **more: object) -> Iterator[Page]:
    """A page of a reader in some time zone, at this moment of the world."""
    context = browser.new_context(timezone_id=zone, **more)  # type: ignore[arg-type]
    page = context.new_page()
    page.clock.set_fixed_time(moment)
    yield page
    context.close()


@pytest.mark.parametrize(
    ("moment", "address", "said"),
    [
        ("2026-03-10T06:29:00Z", "kontakt/", "Сада је затворено. Отвара се: данас, 7.30"),
        ("2026-03-10T06:30:00Z", "kontakt/", "Сада је отворено, до 15.30"),
        ("2026-03-10T06:30:00Z", "lat/kontakt/", "Sada je otvoreno, do 15.30"),
        ("2026-03-10T06:30:00Z", "en/kontakt/", "Open now, until 15:30"),
        ("2026-03-10T14:30:00Z", "kontakt/", "Сада је затворено. Отвара се: сутра, 7.30"),
        ("2026-03-11T16:59:00Z", "kontakt/", "Сада је отворено, до 18.00"),
        ("2026-03-13T23:30:00Z", "lat/kontakt/", "Sada je zatvoreno. Otvara se: ponedeljak, 7.30"),
        ("2026-07-07T05:30:00Z", "kontakt/", "Сада је отворено, до 15.30"),  # summer time
        ("2026-04-10T10:00:00Z", "kontakt/", f"{HOLIDAY} уторак, 7.30"),  # Good Friday
        ("2026-04-09T22:00:00Z", "kontakt/", f"{HOLIDAY} уторак, 7.30"),
        ("2026-02-17T10:00:00Z", "kontakt/", f"{HOLIDAY} сутра, 7.30"),  # 15th was a Sunday
        ("2026-01-01T09:00:00Z", "kontakt/", f"{HOLIDAY} понедељак, 7.30"),
        ("2026-01-01T09:00:00Z", "en/kontakt/", "Closed as a rule, today being a public holiday. Opens: Monday, 7:30"),
        ("2026-01-03T09:00:00Z", "kontakt/", "Сада је затворено. Отвара се: понедељак, 7.30"),
        ("2025-12-31T11:10:00Z", "uprava/pisarnica/", "Сада је затворено. Отвара се: данас, 12.30"),
        ("2026-01-01T09:00:00Z", "uprava/pisarnica/", f"{HOLIDAY} понедељак, 7.30"),
        ("2026-12-31T15:00:00Z", "kontakt/", "Сада је затворено. Отвара се: понедељак, 7.30"),
    ],
)
def test_whether_it_is_open_now_is_said_by_the_clock_of_belgrade(
    browser: Browser, place: str, moment: str, address: str, said: str
) -> None:
    with at(browser, moment) as page:
        page.goto(f"{place}/{address}")
        expect(page.locator("main .open-now")).to_have_text(said, use_inner_text=True)


def test_what_never_closes_is_open_on_holidays_and_without_scripts(browser: Browser, place: str) -> None:
    for scripted in (True, False):
        with at(browser, "2026-01-01T09:00:00Z", java_script_enabled=scripted) as page:
            page.goto(f"{place}/lat/uprava/dezurstvo/")
            expect(page.locator("main .hours strong")).to_have_text("Otvoreno je danju i noću, i na praznik.")
            expect(page.locator("main .open-now")).to_have_count(0)


@pytest.mark.parametrize(
    ("moment", "address", "left"),
    [
        ("2026-03-10T12:00:00Z", "", "за 3 дана"),
        ("2026-03-10T12:00:00Z", "lat/", "za 3 dana"),
        ("2026-03-12T22:59:00Z", "", "сутра"),
        ("2026-03-12T23:01:00Z", "", "данас"),
        ("2026-03-13T10:59:00Z", "", "данас"),
        ("2026-03-13T11:00:00Z", "", "истекао"),
        ("2026-03-14T12:00:00Z", "lat/", "istekao"),
    ],
)
def test_how_many_days_are_left_is_said_by_the_calendar_of_the_town(
    browser: Browser, place: str, moment: str, address: str, left: str
) -> None:
    with at(browser, moment, "Asia/Tokyo") as page:
        page.goto(f"{place}/{address}obavestenja/2026/konkurs/")
        expect(page.locator("main .left")).to_have_text(left)
        expect(page.locator("main .deadline time")).to_be_visible()


@pytest.mark.parametrize(("address", "said"), [("", "(прошло)"), ("lat/vesti/", "(prošlo)"), ("hitno/", "(прошло)")])
def test_an_alert_that_is_over_since_the_last_build_says_so(
    browser: Browser, place: str, address: str, said: str
) -> None:
    for moment, told in (("2026-03-13T10:59:00Z", ""), ("2026-03-13T11:00:00Z", said)):
        with at(browser, moment) as page:
            page.goto(f"{place}/{address}")
            expect(page.locator(".banner, .alert-now").first.locator("time + b")).to_have_text(told)


def test_only_a_table_that_does_not_fit_is_a_stop_of_the_keyboard(browser: Browser, place: str) -> None:
    with at(browser, "2026-03-10T12:00:00Z", viewport={"width": 360, "height": 700}) as page:
        page.goto(f"{place}/tabele/")
        expect(page.get_by_role("group", name="Табела: Уска")).not_to_have_attribute("tabindex", "0")
        expect(page.get_by_role("region", name="Табела: Широка")).to_have_attribute("tabindex", "0")


def test_the_address_is_copied_by_a_button_that_is_shown_only_where_that_works(browser: Browser, place: str) -> None:
    with at(browser, "2026-03-10T12:00:00Z", permissions=["clipboard-read", "clipboard-write"]) as page:
        page.goto(f"{place}/lat/vesti/2026/most/")
        page.get_by_role("button", name="Kopirajte adresu").click()
        expect(page.get_by_role("status")).to_have_text("Adresa je kopirana.", use_inner_text=True)
        assert page.evaluate("navigator.clipboard.readText()") == "https://proba.example/lat/vesti/2026/most/"
        told = page.locator(".share [role=status] > *")
        told.evaluate(
            "(told) => new MutationObserver(() => { told.parentNode.dataset.again = '' })"
            ".observe(told, {attributes: true})"
        )
        page.get_by_role("button", name="Kopirajte adresu").click()
        expect(page.locator(".share [role=status]")).to_have_attribute("data-again", "")
        expect(told).to_be_visible()


def test_without_the_script_nothing_is_said_of_now_and_nothing_is_missing(browser: Browser, place: str) -> None:
    with at(browser, "2026-03-10T12:00:00Z", java_script_enabled=False) as page:
        page.goto(f"{place}/kontakt/")
        expect(page.locator("main .open-now")).to_be_hidden()
        expect(page.locator("main .hours li")).to_have_text(["Радним данима: 7.30–15.30", "Среда: 7.30–18.00"])
        page.goto(f"{place}/vesti/2026/most/")
        expect(page.locator(".share a")).to_have_count(6)
        expect(page.locator(".share button:visible")).to_have_count(0)


@pytest.mark.parametrize("scripted", [True, False])
def test_a_link_to_an_answer_opens_it_and_shows_the_question(browser: Browser, place: str, *, scripted: bool) -> None:
    with at(browser, "2026-03-10T12:00:00Z", java_script_enabled=scripted) as page:
        page.goto(f"{place}/vesti/2026/most/")
        page.locator("main .prose a").click()
        expect(page.get_by_text("Сви.")).to_be_in_viewport()
        expect(page.get_by_role("heading", name="Ко може?")).to_be_in_viewport()
        expect(page.get_by_text("Сутра.")).to_be_hidden()


def test_paper_shows_what_is_folded_away(browser: Browser, place: str) -> None:
    with at(browser, "2026-03-10T12:00:00Z") as page:
        page.goto(f"{place}/usluge/izvod/")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        expect(page.get_by_text("Сутра.")).to_be_visible()
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        expect(page.get_by_text("Сутра.")).to_be_hidden()
