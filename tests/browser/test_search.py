"""The search as people use it: by keyboard, by ear, with the back button, and without JavaScript."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from plugins.audit.browser import violations
from plugins.audit.server import served
from tests.conftest import Town

pytestmark = pytest.mark.browser
SERVICE = "---\nnaslov: {title}\nsazetak: {summary}\n---\nТекст о буџету.\n"
FILES = {
    "usluge/izvod.md": SERVICE.format(title="Извод из матичне књиге", summary="Извод за ђаке добијате истог дана."),
    "usluge/dozvola.md": SERVICE.format(title="Грађевинска дозвола", summary="За градњу."),
    "vesti/2026/izvod.md": "---\nnaslov: Извод сада и поштом\ndatum: 5.3.2026.\n---\nИзвод из матичне књиге.\n",
    "vesti/2025/izvod.md": "---\nnaslov: Извод је поскупео\ndatum: 5.3.2025.\n---\nИзвод.\n",
}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory, derived: "object") -> Iterator[str]:
    import os
    from pathlib import Path

    from tests.conftest import ROOT, SITE

    before = Path.cwd()
    os.chdir(ROOT)
    town = Town(tmp_path_factory.mktemp("search"), Path(str(derived))).write({"site.yml": SITE, **FILES}).build()
    os.chdir(before)
    assert town.code == 0, town.said
    with served(town.output) as origin:
        yield origin


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    found = context.new_page()
    errors: list[str] = []
    found.on("pageerror", lambda error: errors.append(str(error)))
    found.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    yield found
    context.close()
    assert not errors


def results(page: Page) -> list[str]:
    expect(page.locator("main ol[data-done]")).to_be_attached()
    return [str(link.get_attribute("href")) for link in page.locator("main ol[data-results] a[href]").all()]


@pytest.mark.parametrize("root", ["/", "/lat/"])
@pytest.mark.parametrize("text", ["izvod iz maticne", "ИЗВОДА", "izvdo", "ivzod"])
def test_an_address_with_a_query_shows_services_before_news(page: Page, place: str, root: str, text: str) -> None:
    page.goto(f"{place}{root}pretraga/?q={text}")
    assert results(page)[0] == f"{root}usluge/izvod/"
    expect(page.locator("main mark").first).to_be_visible()
    expect(page.locator("main [role=status]").last).to_contain_text("3")
    day = "Вест · 5.\xa0март\xa02026." if root == "/" else "Vest · 5.\xa0mart\xa02026."
    assert day in page.locator("main ol[data-results] .what").all_text_contents()
    expect(page.locator("[data-browse]")).to_be_hidden()
    assert page.input_value("form[role=search] input") == text


def test_suggestions_are_chosen_with_the_arrow_keys(page: Page, place: str) -> None:
    page.goto(f"{place}/usluge/dozvola/")
    box = page.locator("header form[role=search] input")
    box.focus()
    expect(box).to_have_attribute("role", "combobox")
    page.keyboard.type("izvo")
    expect(page.get_by_role("option")).to_have_count(3)
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(page.locator("header [role=status]")).to_contain_text("3")
    page.keyboard.press("ArrowDown")
    first = page.get_by_role("option").first
    expect(first).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", str(first.get_attribute("id")))
    page.keyboard.press("ArrowUp")
    expect(first).to_have_attribute("aria-selected", "false")
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    assert box.input_value() == "izvo"
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("listbox", name="Предлози")).to_be_visible()
    expect(first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    page.wait_for_url("**/usluge/izvod/")


def test_what_is_typed_after_a_choice_takes_it_back(page: Page, place: str) -> None:
    page.goto(f"{place}/usluge/dozvola/")
    box = page.locator("header form[role=search] input")
    box.focus()
    page.keyboard.type("izvo")
    expect(page.get_by_role("option")).to_have_count(3)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_role("option", selected=True)).to_have_count(0)
    page.keyboard.press("End")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("option", selected=True)).to_have_count(1)
    page.keyboard.type("xyz")
    page.keyboard.press("Enter")
    page.wait_for_url("**/pretraga/?q=izvoxyz")


def test_enter_without_a_choice_leads_to_all_results(page: Page, place: str) -> None:
    page.goto(f"{place}/lat/usluge/dozvola/")
    page.locator("header form[role=search] input").focus()
    page.keyboard.type("izvod")
    page.keyboard.press("Enter")
    page.wait_for_url("**/lat/pretraga/?q=izvod")
    assert len(results(page)) == 3


def test_filters_stand_in_the_address_and_the_back_button_takes_them_away(page: Page, place: str) -> None:
    page.goto(f"{place}/pretraga/?q=izvod")
    assert len(results(page)) == 3
    page.locator("main summary").click()
    page.locator("select[name=vrsta]").select_option("vesti")
    page.wait_for_url("**vrsta=vesti**")
    expect(page.locator("main ol[data-results] > li")).to_have_count(2)
    page.locator("select[name=godina]").select_option("2025")
    expect(page.locator("main ol[data-results] > li")).to_have_count(1)
    page.go_back()  # one step, however often it was narrowed
    expect(page.locator("main ol[data-results] > li")).to_have_count(3)
    assert page.locator("select[name=vrsta]").input_value() == ""


def test_filters_that_leave_nothing_are_taken_away_with_a_button(page: Page, place: str) -> None:
    page.goto(f"{place}/pretraga/?q=izvod&vrsta=usluge&godina=2025")
    expect(page.locator("main [role=status]").last).to_have_text("Под овим условима није пронађено ништа.")
    expect(page.locator("[data-nothing]")).to_be_hidden()
    expect(page.locator("[data-browse]")).to_be_hidden()
    page.get_by_role("button", name="Без ових услова").click()
    expect(page.locator("main ol[data-results] a")).to_have_count(3)
    assert page.url == f"{place}/pretraga/?q=izvod"


def test_the_beginning_of_a_word_finds_what_suggestions_find(page: Page, place: str) -> None:
    page.goto(f"{place}/lat/pretraga/?q=dozv")
    assert results(page) == ["/lat/usluge/dozvola/"]


def test_where_nothing_is_found_it_says_what_to_do(page: Page, place: str) -> None:
    page.goto(f"{place}/pretraga/?q=xxyyzz")
    assert results(page) == []
    expect(page.locator("[data-nothing]")).to_be_visible()
    expect(page.locator("[data-results] ~ button")).to_be_hidden()
    expect(page.locator("[data-browse]")).to_be_visible()
    expect(page.locator("main [role=status]").last).to_contain_text("xxyyzz")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_with_open_suggestions_and_with_results(page: Page, place: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{place}/usluge/dozvola/")
    page.locator("header form[role=search] input").focus()
    page.keyboard.type("izvo")
    expect(page.get_by_role("option")).to_have_count(3)
    page.keyboard.press("ArrowDown")
    assert violations(page, {"resultTypes": ["violations"]}) == []
    for text in ("izvod", "xxyyzz"):
        page.goto(f"{place}/pretraga/?q={text}")
        results(page)
        assert violations(page, {"resultTypes": ["violations"]}) == []


def test_without_javascript_the_form_leads_to_everything_from_a_to_z(browser: Browser, place: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{place}/usluge/dozvola/")
    page.fill("header form[role=search] input", "izvod")
    page.press("header form[role=search] input", "Enter")
    page.wait_for_url("**/pretraga/?q=izvod")
    expect(page.locator("[data-browse] a[href='/usluge/izvod/']")).to_be_visible()
    expect(page.locator("main ol[data-results]")).to_be_hidden()
    context.close()


def test_the_script_comes_on_first_use_and_is_small(page: Page, place: str, build: Callable[..., Town]) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{place}/usluge/dozvola/")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "pretraga" in url]
    page.locator("header form[role=search] input").focus()
    page.wait_for_load_state("networkidle")
    page.keyboard.type("izvod")
    expect(page.get_by_role("option").first).to_be_visible()
    for name in ("pretraga.js", "pretraga.css"):
        assert len([url for url in asked if url.endswith(f"tema/{name}")]) == 1


def test_who_arrives_with_words_waits_for_no_style_sheet_and_gets_the_script_once(page: Page, place: str) -> None:
    asked: list[str] = []
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.route("**/stil.css", hold)
    page.goto(f"{place}/pretraga/?q=izvod", wait_until="commit")
    expect(page.locator("main ol[data-results] a").first).to_be_attached()
    for route in held:
        route.continue_()
    page.unroute("**/stil.css")
    page.goto(f"{place}/pretraga/?q=izvod")
    asked.clear()
    page.reload()
    page.locator("main form[role=search] input").fill("dozvola")
    page.press("main form[role=search] input", "Enter")
    expect(page.locator("main ol[data-done=dozvola]")).to_be_attached()
    expect(page.locator("main form[role=search] input")).to_have_value("dozvola")
    assert asked.count("pretraga.js") == 1


def test_results_stand_where_introduction_and_alphabet_stood(page: Page, place: str) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/podaci.json", hold)
    page.goto(f"{place}/pretraga/?q=izvod", wait_until="domcontentloaded")
    expect(page.locator("[data-browse]")).to_be_hidden()
    expect(page.locator(".intro")).to_be_hidden()
    for route in held:
        route.continue_()
    assert len(results(page)) == 3
    page.goto(f"{place}/pretraga/")
    expect(page.locator("[data-browse]")).to_be_visible()
    expect(page.locator(".intro")).to_be_visible()


@pytest.mark.parametrize(
    ("name", "text"), [("pretraga.js", "const a = b ?!= c;"), ("podaci.json", "{}"), ("podaci.json", "<html>")]
)
def test_what_this_browser_cannot_do_leaves_everything_from_a_to_z(
    browser: Browser, place: str, name: str, text: str
) -> None:
    page = browser.new_page()
    page.route(f"**/{name}", lambda route: route.fulfill(body=text))
    page.goto(f"{place}/pretraga/?q=izvod")
    expect(page.locator("[data-browse]")).to_be_visible()
    expect(page.locator(".intro")).to_be_visible()
    page.close()


def test_words_that_did_not_come_are_not_told_as_words_that_are_nowhere(browser: Browser, place: str) -> None:
    page = browser.new_page()
    page.route("**/r-*.json", lambda route: route.abort())
    page.goto(f"{place}/pretraga/?q=izvod")
    expect(page.locator("main [role=status]").last).to_contain_text("Претрага тренутно не ради.")
    expect(page.locator("[data-browse]")).to_be_visible()
    expect(page.locator("main .filters")).to_be_hidden()
    page.locator("header form[role=search] input, main form[role=search] input").first.focus()
    page.keyboard.type("i")
    expect(page.get_by_role("listbox")).to_be_hidden()
    page.close()


def test_a_script_that_did_not_come_is_asked_for_again(browser: Browser, place: str) -> None:
    page = browser.new_page()
    page.route("**/pretraga.js", lambda route: route.abort(), times=1)
    page.goto(f"{place}/pretraga/?q=izvod")
    page.wait_for_load_state("networkidle")
    page.locator("main form[role=search] input").focus()
    assert len(results(page)) == 3
    page.close()


def test_a_theme_without_the_early_script_searches_too(page: Page, place: str) -> None:
    def without(route: Route) -> None:
        text = re.sub(r"<script data-src=.*?</script>", "", route.fetch().text(), flags=re.DOTALL)
        route.fulfill(body=text, content_type="text/html")

    page.route("**/pretraga/?q=izvod", without)
    page.goto(f"{place}/pretraga/?q=izvod")
    assert len(results(page)) == 3


def test_what_was_typed_before_the_script_came_stays(page: Page, place: str) -> None:
    page.goto(f"{place}/pretraga/")
    page.fill("main form[role=search] input", "izvod")
    expect(page.locator("main form[role=search] input")).to_have_attribute("role", "combobox")
    page.press("main form[role=search] input", "Enter")
    assert len(results(page)) == 3


def test_words_fold_as_they_do_in_the_build(page: Page, place: str) -> None:
    from plugins.index.fold import folded, words

    page.goto(f"{place}/pretraga/")
    script = page.evaluate("() => fetch('/tema/pretraga.js').then((answer) => answer.text())")
    start, end = script.index("const letters"), script.index("const written")
    text = "Ђаци ђубре DJAK Џеп млијеко објекат решењем Čćšžđ Ñandú ßtraße Ѓорѓи љубав NJEGOŠ Ѝ ё щука 400-12/2026 ѐ"
    page.goto("about:blank")
    found = page.evaluate(f"(text) => {{ {script[start:end]}; return split(text).map(folded) }}", text)
    assert found == [folded(word) for word in words(text)]
