"""One fault each in a feed or calendar that had none."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

import feedparser
import pytest

from plugins.audit import feed_reader, main
from tests.audit.conftest import written

Files = dict[str, str]
Audit = Callable[[Mapping[str, str]], list[str]]

# what is replaced, by what, codes of the findings and a word of the first
CALENDAR: dict[str, tuple[str, str, list[str], str]] = {
    "lines end as in Unix": ("\r\n", "\n", ["A170"], "CRLF"),
    "a line is too long": ("SUMMARY:", "SUMMARY:" + "м" * 35, ["A170"], "75 бајтова"),
    "a control character": ("SUMMARY:", "SUMMARY:\x07", ["A170", "A171"], "U+0007"),
    "no colon": ("SUMMARY:", "SUMMARY ", ["A171"], "SUMMARY"),
    "a line before the calendar": ("BEGIN:VCALENDAR", "METHOD:X\r\nBEGIN:VCALENDAR", ["A171"], "није на свом месту"),
    "an event without end": ("END:VEVENT\r\n", "", ["A171"], "завршен"),
    "no begin": ("DTSTART:20260310T170000Z\r\n", "", ["A171", "A172"], "DTSTART"),
    "no time of writing": ("DTSTAMP:20260305T080000Z\r\n", "", ["A172"], "DTSTAMP"),
    "no product": ("PRODID:-//Varos//varos.example//SR\r\n", "", ["A172"], "PRODID"),
    "another version": ("VERSION:2.0", "VERSION:1.0", ["A172"], "VERSION"),
    "two names": ("UID:", "UID:a@b\r\nUID:", ["A171", "A172"], "2 пута"),
    "a date that is none": ("DTSTART:20260310T170000Z", "DTSTART:10.3.2026.", ["A171"], "програм за календаре"),
    "ends before it begins": ("DTEND:20260310", "DTEND:20260309", ["A174"], "пре него што почне"),
    "a zone that is not explained": (
        "DTSTART:20260310T170000Z",
        "DTSTART;TZID=Europe/Belgrade:20260310T170000",
        ["A175"],
        "VTIMEZONE",
    ),
    "an address of nothing": ("vesti/most/\r\n", "vesti/x/\r\n", ["A110"], "не води никуда"),
}
JSON: dict[str, tuple[str, str, list[str], str]] = {
    "another version": ("version/1.1", "version/9", ["A161"], "version"),
    "no items": ('"items"', '"stavke"', ["A161"], "items"),
    "an item that is none": ('"items": [', '"items": [5, ', ["A161"], "објекти"),
    "no title": ('"title": "\\u041c\\u043e\\u0441\\u0442", "feed_url"', '"feed_url"', ["A161"], "title"),
    "no id": ('"id": ', '"br": ', ["A161"], "id"),
    "no address": ('"url": ', '"adresa": ', ["A161"], "url"),
    "no text": ('"content_text"', '"tekst"', ["A161"], "content_text"),
    "another address of its own": ("example/feed.json", "example/lat/feed.json", ["A163"], "feed_url"),
    "a time that is none": ("2026-03-05T00:00:00+01:00", "5.3.2026.", ["A164"], "RFC 3339"),
    "an address of nothing": (
        '"url": "https://varos.example/vesti/most/',
        '"url": "https://varos.example/x/',
        ["A110"],
        "не води",
    ),
}


def codes(lines: list[str]) -> list[str]:
    return sorted({line[-5:-1] for line in lines})


@pytest.mark.parametrize("fault", CALENDAR)
def test_one_fault_of_a_calendar_is_found(fault: str, clean: Files, audit: Audit) -> None:
    old, new, expected, word = CALENDAR[fault]
    assert old in clean["kalendar.ics"]
    lines = audit(clean | {"kalendar.ics": clean["kalendar.ics"].replace(old, new)})
    assert codes(lines) == expected
    assert any(line.startswith("kalendar.ics: ") and word in line for line in lines)


@pytest.mark.parametrize("fault", JSON)
def test_one_fault_of_a_json_feed_is_found(fault: str, clean: Files, audit: Audit) -> None:
    old, new, expected, word = JSON[fault]
    assert old in clean["feed.json"]
    lines = audit(clean | {"feed.json": clean["feed.json"].replace(old, new)})
    assert codes(lines) == expected
    assert any(line.startswith("feed.json: ") and word in line for line in lines)


def test_two_events_with_one_uid_are_found(clean: Files, audit: Audit) -> None:
    text = clean["kalendar.ics"]
    event = text[text.index("BEGIN:VEVENT") : text.index("END:VCALENDAR")]
    assert codes(audit(clean | {"kalendar.ics": text.replace(event, event * 2)})) == ["A173"]


def test_two_items_with_one_id_are_found(clean: Files, audit: Audit) -> None:
    text = clean["feed.json"]
    item = text[text.index("[{") + 1 : -2]
    assert codes(audit(clean | {"feed.json": text.replace(item, f"{item}, {item}")})) == ["A162"]


def test_a_folded_line_and_an_explained_zone_are_right(clean: Files, audit: Audit) -> None:
    zone = (
        "BEGIN:VTIMEZONE\r\nTZID:Europe/Belgrade\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n"
        "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT"
    )
    text = clean["kalendar.ics"].replace("BEGIN:VEVENT", zone).replace("SUMMARY:", "SUMMARY:Отварање\r\n  ")
    for name in ("DTSTART:20260310T170000Z", "DTEND:20260310T190000Z"):
        text = text.replace(name, name.replace(":", ";TZID=Europe/Belgrade:").replace("Z", ""))
    assert audit(clean | {"kalendar.ics": text}) == []


@pytest.mark.parametrize("name", ["lat/kalendar.ics", "lat/feed.json"])
def test_cyrillic_in_latin_is_found(name: str, clean: Files, audit: Audit) -> None:
    assert codes(audit(clean | {name: clean[name].replace("Most", "Мост")})) == ["A127"]


def test_a_property_that_says_its_language_may_be_in_it(clean: Files, audit: Audit) -> None:
    name = "lat/kalendar.ics"
    text = clean[name].replace("SUMMARY:Most", "SUMMARY;LANGUAGE=sr-Cyrl:Мост")
    assert audit(clean | {name: text}) == []
    assert codes(audit(clean | {name: text.replace("sr-Cyrl", "sr-Latn")})) == ["A127"]


def test_an_item_that_says_its_language_may_be_in_it(clean: Files, audit: Audit) -> None:
    text = clean["lat/feed.json"].replace('"title": "Most", "content', '"language": "mk", "title": "М", "content')
    assert audit(clean | {"lat/feed.json": text}) == []


def test_a_calendar_in_another_encoding_is_found(clean: Files, audit: Audit, tmp_path: Path) -> None:
    (tmp_path / "kalendar.ics").write_bytes(clean.pop("kalendar.ics").encode("utf-8").replace("М".encode(), b"\xcc"))
    assert codes(audit(clean)) == ["A170"]


def feed(text: str) -> list[str]:
    """What feedparser is found to read differently."""
    return [item.what for item in feed_reader.check("atom.xml", text.encode(), ET.fromstring(text))]  # noqa: S314


ENTRY = "<entry><id>urn:a</id><title>x</title><updated>2026-03-05T00:00:00+01:00</updated><link href='https://a.rs/'/></entry>"
FEED = f"<feed xmlns='http://www.w3.org/2005/Atom'><id>f</id><title>x</title>{ENTRY}</feed>"


def test_feedparser_reads_what_is_written() -> None:
    assert feed(FEED) == []


def test_a_link_that_feedparser_takes_elsewhere_is_found() -> None:
    (said,) = feed(FEED.replace("<entry>", "<entry xml:base='https://b.rs/'>").replace("'https://a.rs/'", "'most/'"))
    assert said == "запис 1: читач канала чита везу „https://b.rs/most/”, а пише „most/”"


def test_a_time_that_feedparser_takes_otherwise_is_found() -> None:
    read = feedparser.parse(FEED.replace("+01:00", "Z").encode())
    (finding,) = feed_reader.compare("atom.xml", read, ET.fromstring(FEED))  # noqa: S314
    assert "чита време „2026-03-05T00:00:00+00:00”, а пише „2026-03-04T23:00:00+00:00”" in finding.what


def test_what_feedparser_cannot_read_is_found() -> None:
    root = ET.fromstring(FEED)  # noqa: S314
    read = {"bozo": True, "bozo_exception": ValueError("чудно"), "entries": []}
    assert [item.what for item in feed_reader.compare("a", read, root)] == ["читач канала: чудно"]
    assert [item.code for item in feed_reader.compare("a", {"bozo": False, "entries": []}, root)] == ["A149"]


@pytest.mark.parametrize(("package", "check"), [("feedparser", "Канали Atom"), ("ical", "Календари")])
def test_without_its_parser_a_check_is_not_made_and_says_so(
    package: str,
    check: str,
    clean: Files,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    assert main(written(tmp_path_factory.mktemp("site"), clean), quick=True) == 1
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith(check)]
    assert f"НИЈЕ ПРОВЕРЕНО: нема пакета {package}" in line
