"""Calendars as programs take them (RFC 5545): the right times, identities that stay, lines that every program reads."""

import datetime as dt
import json
import re
from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from ical.calendar_stream import CalendarStream
from icalendar import Calendar

from tests.conftest import SITE, Town

Build = Callable[..., Town]
BELGRADE = ZoneInfo("Europe/Belgrade")
ALL = "dogadjaji/kalendar.ics"
DEADLINES = "obavestenja/rokovi.ics"


def event(title: str, opens: str, more: str = "", day: str = "1.3.2026.") -> str:
    fields = f"naslov: {title}\ndatum: {day}\npocetak: {opens}\nmesto: Дом културе, Трг липа 3\n{more}"
    return f"---\n{fields}---\nТекст, и још; и.\n"


def notice(title: str, more: str) -> str:
    return f"---\nnaslov: {title}\ndatum: 1.3.2026.\nvrsta: konkurs\n{more}---\nПријавите се.\n"


def parsed(town: Town, name: str) -> Any:  # noqa: ANN401 - the library's types are wide
    return Calendar.from_ical((town.output / name).read_bytes())


def events(town: Town, name: str) -> dict[str, Any]:
    """By summary, in the order of the file."""
    return {str(item["SUMMARY"]): item for item in parsed(town, name).walk("VEVENT")}


def uids(town: Town, name: str) -> list[str]:
    return [str(item["UID"]) for item in parsed(town, name).walk("VEVENT")]


def instants(*times: Any) -> tuple[str, ...]:  # noqa: ANN401 - the same
    return tuple(time.astimezone(dt.UTC).strftime("%Y%m%dT%H%M") for time in times)


@pytest.mark.parametrize(
    ("opens", "closes", "expected"),
    [
        ("15.1.2026. 19:00", "15.1.2026. 21:00", ("20260115T1800", "20260115T2000")),
        ("15.7.2026. 19:00", "16.7.2026. 1:00", ("20260715T1700", "20260715T2300")),
        ("28.3.2026. 18:00", "29.3.2026. 4:00", ("20260328T1700", "20260329T0200")),
        ("24.10.2026. 18:00", "25.10.2026. 4:00", ("20261024T1600", "20261025T0300")),
        ("15.7.2026. 19:00", "16.7.2026.", ("20260715T1700", "20260716T2200")),
    ],
)
def test_times_are_those_of_the_towns_clock(build: Build, opens: str, closes: str, expected: tuple[str, str]) -> None:
    town = build({"dogadjaji/2026/a.md": event("А", opens, f"kraj: {closes}\n", "1.1.2026.")})
    (found,) = events(town, ALL).values()
    assert instants(found["DTSTART"].dt, found["DTEND"].dt) == expected
    assert found["DTSTART"].params["TZID"] == "Europe/Belgrade"
    text = (town.output / ALL).read_text("utf-8")
    (other,) = CalendarStream.from_ics(text).calendars[0].events
    assert instants(other.dtstart, other.end) == expected


def test_the_clock_of_the_file_is_that_of_belgrade(build: Build) -> None:
    town = build({"dogadjaji/2026/a.md": event("А", "15.7.2026. 19:00")})
    (zone,) = parsed(town, ALL).walk("VTIMEZONE")
    clock = zone.to_tz(lookup_tzid=False)
    hour = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)
    while hour.year < 2032:
        assert hour.astimezone(clock).utcoffset() == hour.astimezone(BELGRADE).utcoffset(), hour
        hour += dt.timedelta(hours=1) if hour.month in (3, 10) else dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("opens", "closes", "end"),
    [
        ("20.3.2026.", "", "2026-03-21"),
        ("20.3.2026.", "kraj: 22.3.2026.\n", "2026-03-23"),
        ("28.3.2026.", "kraj: 29.3.2026. 15:00\n", "2026-03-30"),
    ],
)
def test_whole_days_end_with_the_day_after(build: Build, opens: str, closes: str, end: str) -> None:
    town = build({"dogadjaji/2026/a.md": event("А", opens, closes)})
    (found,) = events(town, ALL).values()
    assert type(found["DTSTART"].dt) is type(found["DTEND"].dt) is dt.date
    assert found["DTEND"].dt.isoformat() == end
    assert found["DTSTART"].params["VALUE"] == found["DTEND"].params["VALUE"] == "DATE"


@pytest.mark.parametrize("closes", ["", "kraj: 20.3.2026. 18:00\n"])
def test_an_end_that_is_not_known_is_not_made_up(build: Build, closes: str) -> None:
    town = build({"dogadjaji/2026/a.md": event("А", "20.3.2026. 18:00", closes)})
    (found,) = events(town, ALL).values()
    assert "DTEND" not in found


def test_identities_stay_when_others_go_and_texts_change(town: Town) -> None:
    files = {f"dogadjaji/2026/{name}.md": event(name, f"{n}.4.2026. 18:00") for n, name in enumerate("abc", 1)}
    town.write(files).build()
    before = {name: (item["UID"], item["DTSTAMP"].to_ical()) for name, item in events(town, f"lat/{ALL}").items()}
    (town.content / "dogadjaji/2026/a.md").unlink()
    changed = event("b", "2.4.2026. 18:00", "izmenjeno: 5.3.2026.\n")
    town.write({"dogadjaji/2026/b.md": changed, "dogadjaji/2026/c.md": event("c", "3.4.2026. 19:00")}).build()
    after = {name: (item["UID"], item["DTSTAMP"].to_ical()) for name, item in events(town, f"lat/{ALL}").items()}
    assert list(after) == ["b", "c"]
    assert [after[name][0] for name in "bc"] == [before[name][0] for name in "bc"]
    assert (before["b"][1], after["b"][1]) == (b"20260228T230000Z", b"20260304T230000Z")
    assert after["c"][1] == before["c"][1]
    assert "SEQUENCE" not in (town.output / ALL).read_text("utf-8")


def test_a_moved_event_keeps_its_identity_in_all_files(build: Build) -> None:
    moved = event("А", "20.3.2026. 18:00", "ranije_adrese: [/dogadjaji/2025/stari/, /dogadjaji/2026/b/]\n")
    english = "---\nnaslov: A\nmesto: Square\n---\nText.\n"
    files = {"dogadjaji/2026/a.md": moved, "dogadjaji/2026/a.en.md": english, "site.yml": f"{SITE}jezici: [en]\n"}
    town = build(files)
    names = [
        f"{root}dogadjaji/{name}" for root in ("", "lat/", "en/") for name in ("kalendar.ics", "2026/a/dogadjaj.ics")
    ]
    assert {uid for name in names for uid in uids(town, name)} == {"dogadjaji/2025/stari@proba.example"}


def test_a_deadline_is_not_the_notice(build: Build) -> None:
    town = build(
        {
            "obavestenja/2026/a.md": notice("Конкурс", "rok: 31.3.2026. 15:30\n"),
            "obavestenja/2026/b.md": notice("Позив", "rok: 30.3.2026.\n"),
            "obavestenja/2026/c.md": notice("Вода", ""),
        }
    )
    found = events(town, f"lat/{DEADLINES}")
    assert list(found) == ["Rok: Poziv", "Rok: Konkurs"]
    assert uids(town, DEADLINES) == ["rok/obavestenja/2026/b@proba.example", "rok/obavestenja/2026/a@proba.example"]
    assert found["Rok: Poziv"]["DTEND"].dt == dt.date(2026, 3, 31)
    assert found["Rok: Konkurs"]["DTSTART"].dt.isoformat() == "2026-03-31T15:30:00+02:00"
    assert str(found["Rok: Konkurs"]["URL"]) == "https://proba.example/lat/obavestenja/2026/a/"


def test_a_cancelled_and_a_withdrawn_event_say_so(build: Build) -> None:
    gone = event("Б", "21.3.2026. 18:00", "povuceno: 9.3.2026.\nrazlog: Грешка.\n")
    town = build({"dogadjaji/2026/a.md": event("А", "20.3.2026. 18:00", "otkazano: да\n"), "dogadjaji/2026/b.md": gone})
    found = events(town, ALL)
    assert list(found) == ["Отказано: А", "Отказано: Б"]
    assert {str(item["STATUS"]) for item in found.values()} == {"CANCELLED"}
    assert str(found["Отказано: Б"]["DESCRIPTION"]).startswith("Грешка.")
    assert "LOCATION" not in found["Отказано: Б"]


def test_what_is_over_goes_in_the_end_and_what_is_to_come_never(build: Build) -> None:
    old = {
        f"dogadjaji/2025/d{n:02}.md": event(f"П{n}", f"{n % 28 + 1}.{n // 28 + 1}.2025.", "", "1.1.2025.")
        for n in range(56)
    }
    town = build(old | {f"dogadjaji/2026/n{n:02}.md": event(f"Н{n}", f"{n + 1}.5.2026.") for n in range(30)})
    found = list(events(town, ALL))
    assert [title for title in found if title.startswith("П")] == [f"П{n}" for n in range(6, 56)]
    assert len(found) == 80
    assert town.exists("dogadjaji/2026/n00/dogadjaj.ics")
    assert not town.exists("dogadjaji/2025/d55/dogadjaj.ics")


def test_the_page_of_an_event_leads_to_a_calendar_that_is_there(build: Build) -> None:
    states = {"a": "", "b": "otkazano: да\n", "c": "povuceno: 9.3.2026.\nrazlog: Грешка.\n"}
    files = {f"dogadjaji/2026/{name}.md": event(name, "20.3.2026. 18:00", more) for name, more in states.items()}
    town = build({**files, "dogadjaji/2026/d.md": event("d", "5.3.2026. 18:00")})
    for name in "abcd":
        links = town.page(f"lat/dogadjaji/2026/{name}/").find_all("a", href=re.compile(r"\.ics$"))
        assert all(town.exists(link["href"].lstrip("/")) for link in links)
        assert bool(links) == (name == "a")


@pytest.mark.parametrize("root", ["", "lat/", "en/"])
def test_lines_are_folded_by_bytes_and_a_calendar_says_what_it_is(build: Build, root: str) -> None:
    files = {"site.yml": f"{SITE}jezici: [en]\n"}
    for n in range(12):
        title = "Веома дуг наслов, са зарезом; и тачком" + "ђ" * n
        files[f"dogadjaji/2026/d{n}.md"] = event(title, f"{n + 1}.4.2026. 18:00", "ulaz: Слободан\n")
        files[f"dogadjaji/2026/d{n}.en.md"] = "---\nnaslov: Long, with a comma; and so on\nmesto: Square\n---\nText.\n"
    town = build(files)
    data = (town.output / root / ALL).read_bytes()
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert b"\n" not in b"".join(lines)
    for line in lines:
        assert len(line) <= 75
        assert not line.decode().endswith("\\")
    text = data.decode()
    assert text.index("X-WR-CALNAME") < text.index("BEGIN:VTIMEZONE") < text.index("BEGIN:VEVENT")
    zone = text[text.index("BEGIN:VTIMEZONE") : text.index("END:VTIMEZONE")]
    assert zone.count("\r\n") < 50
    (calendar,) = CalendarStream.from_ics(text).calendars
    assert len(calendar.events) == 12
    assert str(parsed(town, root + ALL)["SOURCE"]) == f"https://proba.example/{root}{ALL}"


def test_each_script_has_its_letters_and_untranslated_text_its_language(build: Build) -> None:
    english = "---\nnaslov: Concert\nmesto: Square\n---\n"
    files = {
        "dogadjaji/2026/a.md": event("Концерт", "20.3.2026. 18:00", "sazetak: Дођите\n"),
        "dogadjaji/2026/a.en.md": english,
    }
    town = build({**files, "site.yml": f"{SITE}jezici: [en]\n"})
    latin, translated = events(town, f"lat/{ALL}")["Koncert"], events(town, f"en/{ALL}")["Concert"]
    assert not re.search("[\u0400-\u04ff]", (town.output / "lat" / ALL).read_text("utf-8"))
    assert str(latin["LOCATION"]) == "Dom kulture, Trg lipa 3"
    assert "LANGUAGE" not in latin["DESCRIPTION"].params
    assert "LANGUAGE" not in translated["SUMMARY"].params
    assert translated["DESCRIPTION"].params["LANGUAGE"] == "sr-Latn"
    assert str(translated["LOCATION"]) == "Square"


def test_an_hour_later_with_nothing_new_the_calendar_is_the_same(town: Town) -> None:
    files = {
        "dogadjaji/2026/a.md": event("А", "20.3.2026. 18:00"),
        "obavestenja/2026/a.md": notice("Б", "rok: 31.3.2026.\n"),
    }
    before = town.write(files).build(AT="2026-03-10T09:00:00+01:00").tree()
    after = town.build(AT="2026-03-11T10:00:00+01:00", VERIFY=True).tree()
    assert {name for name in before if name.endswith(".ics")} >= {ALL, DEADLINES, "lat/dogadjaji/2026/a/dogadjaj.ics"}
    assert all(after[name] == data for name, data in before.items() if name.endswith(".ics"))


def test_below_a_path_addresses_have_it_and_identities_do_not(town: Town) -> None:
    town.settings["SITEURL"] = "https://drugde.example/opstina"
    town.write({"dogadjaji/2026/a.md": event("А", "20.3.2026. 18:00")}).build()
    (found,) = events(town, f"lat/{ALL}").values()
    assert str(found["URL"]) == "https://drugde.example/opstina/lat/dogadjaji/2026/a/"
    assert str(found["UID"]) == "dogadjaji/2026/a@proba.example"


def test_a_town_without_events_and_deadlines_has_no_calendar(build: Build) -> None:
    town = build({"obavestenja/2026/c.md": notice("Вода", "")})
    assert not [name for name in town.tree() if name.endswith(".ics")]


def test_invisible_characters_of_word_are_in_no_calendar_and_no_structured_data(build: Build) -> None:
    title, place = "Пријем\u000bстранака", "mesto: Дом\u001f културе\u000bТрг"
    text = event(title, "20.3.2026. 18:00").replace("mesto: Дом културе, Трг липа 3", place)
    town = build({"dogadjaji/2026/a.md": text})
    assert town.code == 0, town.said
    (found,) = events(town, ALL).values()
    assert (str(found["SUMMARY"]), str(found["LOCATION"])) == ("Пријем странака", "Дом културе Трг")
    data = json.loads(town.page("dogadjaji/2026/a/").find("script", type="application/ld+json").string)
    assert data["@graph"][0]["name"] == "Пријем странака"
    for name, content in town.tree().items():
        if name.endswith((".ics", ".json", ".xml", ".html")):
            assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f]", content.decode()), name
