"""Drafts and scheduled entries leave no trace; expired ones stay, marked; withdrawn ones keep their title."""

from collections.abc import Callable
from xml.etree import ElementTree as ET

import pytest

from tests.conftest import ROOT, Town

Build = Callable[..., Town]
NEWS = "---\nnaslov: {title}\ndatum: {day}\nsazetak: Сажетак вести.\n{more}---\nТекст вести.\n"


def news(title: str, day: str = "5.3.2026.", more: str = "") -> str:
    return NEWS.format(title=title, day=day, more=more)


def notice(title: str, deadline: str) -> str:
    return f"---\nnaslov: {title}\ndatum: 1.3.2026.\nvrsta: konkurs\nrok: {deadline}\n---\nТекст.\n"


def test_drafts_and_scheduled_entries_leave_no_trace(build: Build) -> None:
    town = build(
        {
            "vesti/2026/a.md": news("Објављена"),
            "vesti/2026/nacrt.md": news("Скривена", more="nacrt: да\n"),
            "vesti/2026/sutra.md": news("Сутрашња", "11.3.2026."),
        }
    )
    assert town.code == 0
    for name, data in town.tree().items():
        assert "nacrt" not in name
        assert "sutra" not in name
        if not name.endswith(".woff2"):
            assert not any(word in data.decode() for word in ("Скривена", "Сутрашња", "Skrivena", "Sutrašnja")), name


def test_a_preview_shows_them_with_a_ribbon_and_asks_search_engines_to_pass(town: Town) -> None:
    town.conf = ROOT / "pelicanconf.py"
    town.write(
        {"vesti/2026/nacrt.md": news("Скривена", more="nacrt: да\n"), "vesti/2026/s.md": news("С", "11.3.2026.")}
    )
    town.build()
    assert "Нацрт" in town.page("vesti/2026/nacrt/").find(class_="ribbon").text
    assert "Заказано" in town.page("vesti/2026/s/").find(class_="ribbon").text
    assert town.page("vesti/2026/nacrt/").find("meta", attrs={"name": "robots"})["content"] == "noindex"


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Tokyo"])
def test_a_day_begins_at_midnight_in_belgrade(town: Town, monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    monkeypatch.setenv("TZ", zone)
    town.write({"vesti/2026/a.md": news("Данас", "10.3.2026.")})
    assert not town.build(AT="2026-03-09T22:30:00+00:00").exists("vesti")
    assert town.build(AT="2026-03-09T23:30:00+00:00").exists("vesti/2026/a/index.html")


def test_expired_notices_leave_home_and_stay_in_lists(build: Build) -> None:
    town = build(
        {
            "obavestenja/2026/star.md": notice("Стари", "5.3.2026."),
            "obavestenja/2026/nov.md": notice("Нови", "20.3.2026."),
        }
    )
    home, head = town.page("./").main.text, town.page("obavestenja/")
    assert "Нови" in home
    assert "Стари" not in home
    current = head.find("section", attrs={"aria-labelledby": "t-otvoreno"}).text
    assert "Нови" in current
    assert "Стари" not in current
    assert "Стари" in head.main.text
    assert "Рок је истекао" in town.page("obavestenja/2026/star/").main.text


def test_a_deadline_day_lasts_until_its_midnight(town: Town) -> None:
    town.write({"obavestenja/2026/n.md": notice("Рок", "10.3.2026.")})
    assert "Рок је истекао" not in town.build(AT="2026-03-10T23:59:00+01:00").page("obavestenja/2026/n/").main.text
    assert "Рок је истекао" in town.build(AT="2026-03-11T00:00:00+01:00").page("obavestenja/2026/n/").main.text


def test_a_withdrawn_entry_keeps_title_date_and_reason_only(build: Build) -> None:
    text = news("Повучена", more="povuceno: 9.3.2026.\nrazlog: Објављена грешком.\n")
    town = build({"vesti/2026/p.md": text})
    page = town.page("vesti/2026/p/")
    assert page.h1.text == "Повучена"
    assert "Објављена грешком." in page.main.text
    for data in (data for name, data in town.tree().items() if name.endswith((".html", ".xml"))):
        assert "Текст вести" not in data.decode()
        assert "Сажетак вести" not in data.decode()


def test_a_withdrawal_is_news_to_feed_readers_from_its_day_on(town: Town) -> None:
    more = "izmenjeno: 7.3.2026.\npovuceno: 9.3.2026. 14:00\nrazlog: Објављена грешком.\n"
    town.write({"vesti/2026/p.md": news("Повучена", more=more)})
    for now, updated in (("2026-03-08", "2026-03-07T00:00:00+01:00"), ("2026-03-10", "2026-03-09T14:00:00+01:00")):
        town.build(AT=f"{now}T12:00:00+01:00")
        for name in ("atom.xml", "lat/vesti/atom.xml"):
            feed = ET.parse(town.output / name)  # noqa: S314 - we made it
            assert [item.text for item in feed.iter("{http://www.w3.org/2005/Atom}updated")] == [updated, updated]


@pytest.mark.parametrize("name", ["vesti/2026/a.md", "usluge/a.md", "stranice/a.md"])
def test_an_expired_text_of_any_type_says_so_on_its_page(build: Build, name: str) -> None:
    town = build({name: news("Истекла", "1.3.2026.", "vazi_do: 5.3.2026.\n")})
    assert town.code == 0, town.said
    text = town.page(name.removeprefix("stranice/").removesuffix(".md")).main.text
    assert "Више не важи" in text
