"""Lists of events go by their beginning: what is to come first, then what is over."""

from collections.abc import Callable
from typing import Any

from tests.conftest import SITE, Town
from tests.listings.test_lists import links, titles

Build = Callable[..., Town]


def event(title: str, opens: str, more: str = "") -> str:
    return f"---\nnaslov: {title}\ndatum: 1.3.2026.\npocetak: {opens}\nmesto: Дом културе\n{more}---\nТекст.\n"


EVENTS = {
    "dogadjaji/2026/prosli.md": event("Прошли", "5.3.2026."),
    "dogadjaji/2026/traje.md": event("Траје", "8.3.2026.", "kraj: 20.3.2026.\n"),
    "dogadjaji/2026/kasniji.md": event("Каснији", "5.5.2026. 18:00", "kraj: 5.5.2026. 20:00\n"),
    "dogadjaji/2026/skori.md": event("Скори", "12.3.2026. 19:30", "otkazano: da\n"),
    "dogadjaji/2027/daleki.md": event("Далеки", "5.1.2027."),
}


def section(page: Any, name: str) -> list[str]:  # noqa: ANN401 - a soup
    found = page.main.find("section", attrs={"aria-labelledby": name})
    return [head.get_text(strip=True) for head in found.find_all("h3")] if found else []


def test_events_to_come_and_going_on_stand_first_the_soonest_on_top(build: Build) -> None:
    town = build(EVENTS)
    assert town.code == 0, town.said
    page = town.page("dogadjaji/")
    assert section(page, "t-otvoreno") == ["Траје", "Скори", "Каснији", "Далеки"]
    assert section(page, "t-sve") == ["Прошли"]
    assert section(town.page("lat/dogadjaji/"), "t-otvoreno") == ["Traje", "Skori", "Kasniji", "Daleki"]
    assert links(page, "years") == {"2027": "/dogadjaji/2027/", "2026": "/dogadjaji/2026/"}


def test_a_year_holds_what_begins_in_it_the_last_one_first(build: Build) -> None:
    town = build(EVENTS)
    assert titles(town.page("dogadjaji/2026/")) == ["Каснији", "Скори", "Траје", "Прошли"]
    assert titles(town.page("dogadjaji/2027/")) == ["Далеки"]


def test_the_card_of_an_event_says_when_and_where_and_that_it_is_cancelled(build: Build) -> None:
    cards = {card.h3.text: card for card in build(EVENTS).page("dogadjaji/").find_all("article", class_="card")}
    late = cards["Каснији"]
    assert [time["datetime"] for time in late.find_all("time")] == [
        "2026-05-05T18:00:00+02:00",
        "2026-05-05T20:00:00+02:00",
    ]
    assert "Дом културе" in late.find(class_="card-meta").text
    assert "отказан" in cards["Скори"].text
    assert "отказан" not in late.text


def test_without_coming_events_the_list_says_so(build: Build) -> None:
    page = build({"dogadjaji/2026/a.md": event("Прошли", "5.3.2026.")}).page("dogadjaji/")
    assert "Тренутно нема" in page.find("p", class_="empty").text
    assert section(page, "t-sve") == ["Прошли"]


def test_feed_and_calendar_of_events_are_offered(build: Build) -> None:
    town = build(EVENTS)
    hrefs = {link["type"]: link["href"] for link in town.page("lat/dogadjaji/").main.find_all("a", type=True)}
    assert hrefs == {
        "application/atom+xml": "/lat/dogadjaji/atom.xml",
        "text/calendar": "/lat/dogadjaji/kalendar.ics",
    }
    assert all(town.exists(href.strip("/")) for href in hrefs.values())


def test_english_lists_hold_translated_events_only(build: Build) -> None:
    english = {"dogadjaji/2026/kasniji.en.md": "---\nnaslov: Later\nmesto: House of Culture\n---\nText.\n"}
    town = build({"site.yml": f"{SITE}jezici: [en]\n", **EVENTS, **english})
    page = town.page("en/dogadjaji/")
    assert section(page, "t-otvoreno") == ["Later"]
    assert "House of Culture" in page.main.text
    assert not town.exists("en/dogadjaji/2027")
