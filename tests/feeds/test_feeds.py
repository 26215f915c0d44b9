"""Atom feeds as readers' programs take them: well-formed, complete (RFC 4287), and silent where nothing is new."""

import datetime as dt
import json
import re
from collections.abc import Callable
from xml.etree import ElementTree as ET

import feedparser
import pytest

from tests.conftest import SITE, Town

Build = Callable[..., Town]
ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def news(title: str, day: str, more: str = "", text: str = "Текст.") -> str:
    return f"---\nnaslov: {title}\ndatum: {day}\n{more}---\n{text}\n"


NOTICE = "---\nnaslov: Prekid vode\ndatum: 6.3.2026. 7:30\nvrsta: servisna-informacija\n---\nNema vode.\n"
FILES = {
    "vesti/2026/a.md": news("Прва", "1.3.2026."),
    "vesti/2026/b.md": news("Друга & „друга“", "5.3.2026.", "izmenjeno: 8.3.2026.\n"),
    "obavestenja/2026/c.md": NOTICE,
}


def feed(town: Town, name: str = "atom.xml") -> ET.Element:
    return ET.fromstring((town.output / name).read_bytes())  # noqa: S314 - we made it


def text(element: ET.Element, name: str) -> str:
    """The text of the one child of that name."""
    (found,) = element.findall(f"{ATOM}{name}")
    return found.text or ""


def entries(root: ET.Element) -> dict[str, ET.Element]:
    return {text(entry, "title"): entry for entry in root.iter(f"{ATOM}entry")}


def hrefs(element: ET.Element) -> dict[str, str]:
    return {link.attrib["rel"]: link.attrib["href"] for link in element.findall(f"{ATOM}link")}


@pytest.mark.parametrize("name", ["atom.xml", "lat/atom.xml", "vesti/atom.xml", "lat/obavestenja/atom.xml"])
def test_a_feed_has_what_the_standard_requires(build: Build, name: str) -> None:
    root = feed(build(FILES), name)
    assert root.tag == f"{ATOM}feed"
    for element in (root, *root.iter(f"{ATOM}entry")):
        assert text(element, "title")
        assert re.match(r"(https|tag):\S+$", text(element, "id"))
        assert dt.datetime.fromisoformat(text(element, "updated")).tzinfo
    assert text(root.findall(f"{ATOM}author")[0], "name")
    assert hrefs(root)["self"] == f"https://proba.example/{name}"


def test_updated_is_that_of_the_last_change_and_not_the_time_of_building(build: Build) -> None:
    root = feed(build(FILES), "vesti/atom.xml")
    first, second = entries(root)["Прва"], entries(root)["Друга & „друга“"]
    assert text(first, "updated") == text(first, "published") == "2026-03-01T00:00:00+01:00"
    assert text(second, "published") == "2026-03-05T00:00:00+01:00"
    assert text(second, "updated") == text(root, "updated") == "2026-03-08T00:00:00+01:00"


def test_a_later_build_with_another_entry_leaves_the_bytes_of_the_others(town: Town) -> None:
    def blocks() -> set[str]:
        return set(re.findall("<entry>.*?</entry>", (town.output / "atom.xml").read_text("utf-8"), re.DOTALL))

    town.write(FILES).build()
    before = blocks()
    town.write({"vesti/2026/d.md": news("Трећа", "11.3.2026.")}).build(AT="2026-03-11T09:00:00+01:00")
    assert len(before) == 3
    assert before < blocks()


def test_an_hour_later_with_nothing_new_the_feed_is_the_same(town: Town) -> None:
    before = town.write(FILES).build(AT="2026-03-10T09:00:00+01:00").tree()["atom.xml"]
    assert town.build(AT="2026-03-10T10:00:00+01:00", VERIFY=True).tree()["atom.xml"] == before


def ids(town: Town, name: str) -> list[str]:
    return [text(entry, "id") for entry in feed(town, name).iter(f"{ATOM}entry")]


def test_an_entry_has_one_id_in_both_scripts_and_does_not_change_with_a_title(town: Town) -> None:
    town.write(FILES).build()
    before = ids(town, "atom.xml")
    assert before == ids(town, "lat/atom.xml")
    assert len(set(before)) == 3
    assert before[-1] == "tag:proba.example,2026:vesti/2026/a/"
    town.write({"vesti/2026/a.md": news("Сасвим друго", "1.3.2026.")}).build()
    assert ids(town, "atom.xml") == before


def test_an_id_is_made_of_the_first_address_and_not_of_the_sites(town: Town) -> None:
    town.write(FILES).build()
    before = set(ids(town, "vesti/atom.xml"))
    (town.content / "vesti/2026/a.md").unlink()
    moved = news("Прва", "1.12.2025.", "ranije_adrese: [/vesti/2026/a/, /vesti/2026/aa/]\n")
    town.settings["SITEURL"] = "https://drugde.example/opstina"
    town.write({"vesti/2025/nova.md": moved}).build()
    assert town.code == 0, town.said
    assert set(ids(town, "vesti/atom.xml")) == before


def test_a_copied_earlier_address_gives_no_two_entries_one_id(build: Build) -> None:
    alias = "ranije_adrese: [/vesti/2025/stara/]\n"
    town = build({f"vesti/2026/{name}.md": news(name, f"{day}.3.2026.", alias) for day, name in enumerate("abc", 1)})
    assert town.code == 1
    assert len(set(ids(town, "atom.xml"))) == 3


def test_each_script_and_language_has_a_feed_of_its_own(build: Build) -> None:
    english = "---\nnaslov: First\n---\nText.\n"
    town = build({**FILES, "site.yml": f"{SITE}jezici: [en]\n", "vesti/2026/a.en.md": english})
    names = ("atom.xml", "lat/atom.xml", "en/atom.xml", "vesti/atom.xml", "lat/vesti/atom.xml", "en/vesti/atom.xml")
    assert len({text(feed(town, name), "id") for name in names}) == len(names)
    assert ids(town, "en/atom.xml") == ["tag:proba.example,2026:en/vesti/2026/a/"]


@pytest.mark.parametrize(("root", "tag", "title"), [("", "sr-Cyrl", "Прекид воде"), ("lat/", "sr-Latn", "Prekid vode")])
def test_a_feed_is_in_its_script_and_leads_to_pages_of_it(build: Build, root: str, tag: str, title: str) -> None:
    found = feed(build(FILES), f"{root}obavestenja/atom.xml")
    assert found.attrib[LANG] == tag
    entry = entries(found)[title]
    assert text(entry, "published") == "2026-03-06T07:30:00+01:00"
    assert hrefs(entry)["alternate"] == f"https://proba.example/{root}obavestenja/2026/c/"
    assert hrefs(found)["alternate"] == f"https://proba.example/{root}obavestenja/"


def test_the_feed_of_everything_holds_all_dated_types_newest_first(build: Build) -> None:
    assert list(entries(feed(build(FILES)))) == ["Прекид воде", "Друга & „друга“", "Прва"]


def test_a_feed_holds_the_newest_twenty(build: Build) -> None:
    town = build({f"vesti/2026/v{n:02}.md": news(f"Вест {n}", f"{n + 1}.1.2026.") for n in range(25)})
    assert list(entries(feed(town, "vesti/atom.xml"))) == [f"Вест {n}" for n in range(24, 4, -1)]


def test_topics_are_categories(build: Build) -> None:
    town = build(
        {
            "teme.yml": '- {id: putevi, naziv: "Путеви \\"и\\" <мостови>"}\n',
            "vesti/2026/a.md": news("А", "1.3.2026.", "teme: [putevi]\n"),
        }
    )
    found = [dict(category.attrib) for category in feed(town, "lat/atom.xml").iter(f"{ATOM}category")]
    assert found == [{"term": "vesti", "label": "Vest"}, {"term": "putevi", "label": 'Putevi "i" <mostovi>'}]
    assert text(feed(town, "lat/teme/putevi/atom.xml"), "title") == 'Opština Proba: Putevi "i" <mostovi>'


def test_kinds_and_topics_have_feeds_of_their_own(build: Build) -> None:
    files = {
        "teme.yml": "- {id: putevi, naziv: Путеви}\n- {id: voda, naziv: Вода}\n",
        "vesti/2026/a.md": news("А", "1.3.2026.", "teme: [putevi]\n"),
        "obavestenja/2026/b.md": news("Б", "2.3.2026.", "vrsta: javni-poziv\nteme: [putevi]\n"),
        "obavestenja/2026/v.md": news("В", "3.3.2026.", "vrsta: konkurs\n"),
        "dokumenta/2026/g.md": news("Г", "4.3.2026.", "vrsta: odluka\ndatoteka: datoteke/g.pdf\n"),
        "datoteke/g.pdf": b"%PDF-1.4 proba",
        "usluge/u.md": "---\nnaslov: У\nteme: [putevi, voda]\n---\nТекст.\n",
        "kampanje/k.md": news("К", "5.3.2026.", "teme: [putevi]\n"),
    }
    town = build(files)
    assert list(entries(feed(town, "obavestenja/javni-poziv/atom.xml"))) == ["Б"]
    assert list(entries(feed(town, "obavestenja/konkurs/atom.xml"))) == ["В"]
    assert list(entries(feed(town, "teme/putevi/atom.xml"))) == ["К", "Б", "А"]
    assert list(entries(feed(town, "atom.xml"))) == ["К", "Г", "В", "Б", "А"]
    assert hrefs(entries(feed(town, "dokumenta/odluka/atom.xml"))["Г"])["enclosure"].endswith("/datoteke/g.pdf")
    assert not town.exists("teme/voda/atom.xml")
    assert not town.exists("usluge/atom.xml")
    assert not town.exists("kampanje/atom.xml")


def test_events_stand_by_the_day_of_publication(build: Build) -> None:
    event = "pocetak: {}\nmesto: Трг\n"
    town = build(
        {
            "dogadjaji/2026/a.md": news("Далеко", "1.2.2026.", event.format("1.9.2026.")),
            "dogadjaji/2026/b.md": news("Ускоро", "3.2.2026.", event.format("1.4.2026.")),
            "vesti/2026/c.md": news("Вест", "2.2.2026."),
        }
    )
    assert list(entries(feed(town, "dogadjaji/atom.xml"))) == ["Ускоро", "Далеко"]
    assert list(entries(feed(town))) == ["Ускоро", "Вест", "Далеко"]


def test_a_cancelled_event_says_so_in_its_title(build: Build) -> None:
    more = "pocetak: 1.4.2026.\nmesto: Трг\notkazano: да\n"
    town = build({"dogadjaji/2026/a.md": news("Вашар", "1.2.2026.", more)})
    assert list(entries(feed(town, "lat/atom.xml"))) == ["Otkazano: Vašar"]


@pytest.mark.parametrize(
    ("changed", "expected"),
    [("25.10.2025.", "2025-10-25T20:00:00+02:00"), ("27.10.2025.", "2025-10-27T00:00:00+01:00")],
)
def test_times_carry_the_offset_of_their_day(build: Build, changed: str, expected: str) -> None:
    town = build({"vesti/2025/a.md": news("А", "25.10.2025. 20:00", f"izmenjeno: {changed}\n")})
    assert text(entries(feed(town))["А"], "updated") == expected


@pytest.mark.parametrize("root", ["", "lat/", "en/"])
def test_feedparser_reads_the_same_of_atom_and_json_feed(build: Build, root: str) -> None:
    picture = b"<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>"
    more = "sazetak: Q & А\nslika: slike/a.svg\nopis_slike: Мост\n"
    files = {
        **FILES,
        "site.yml": f"{SITE}jezici: [en]\n",
        "slike/a.svg": picture,
        "vesti/2026/d.md": news("Четврта", "7.3.2026.", more),
        "vesti/2026/d.en.md": "---\nnaslov: Fourth\n---\n",
    }
    town = build(files)
    read = feedparser.parse((town.output / root / "atom.xml").read_bytes())
    told = json.loads((town.output / root / "feed.json").read_bytes())
    assert not read["bozo"]
    assert told["version"] == "https://jsonfeed.org/version/1.1"
    assert told["feed_url"] == f"https://proba.example/{root}feed.json"
    assert told["home_page_url"] == read["feed"]["link"] == f"https://proba.example/{root}"
    assert told["title"] == read["feed"]["title"]
    assert len(told["items"]) == (1 if root == "en/" else 4)
    for item, entry in zip(told["items"], read["entries"], strict=True):
        assert (item["id"], item["url"], item["title"]) == (entry["id"], entry["link"], entry["title"])
        assert (item["date_published"], item["date_modified"]) == (entry["published"], entry["updated"])
        assert item["content_text"] == entry["summary"]
    (newest, *_) = told["items"]
    assert newest["image"] == read["entries"][0]["enclosures"][0]["href"] == "https://proba.example/slike/a.svg"
    assert newest.get("language", "") == ("sr-Latn" if root == "en/" else "")


def test_an_english_feed_holds_translated_entries_only(build: Build) -> None:
    english = "---\nnaslov: First & foremost\nsazetak: A < B\n---\nText.\n"
    town = build({**FILES, "site.yml": f"{SITE}jezici: [en]\n", "vesti/2026/a.en.md": english})
    root = feed(town, "en/atom.xml")
    assert root.attrib[LANG] == "en"
    assert list(entries(root)) == ["First & foremost"]
    assert text(entries(root)["First & foremost"], "summary") == "A < B"
    assert text(feed(town, "en/vesti/atom.xml"), "title") == "Opština Proba: News"
    assert not town.exists("en/obavestenja")


def test_control_characters_of_word_do_not_break_a_feed(build: Build) -> None:
    data = news("Пријем\u000bстранака", "5.3.2026.", text="Радно\u001fвреме је од\u000b7 до 15.")
    town = build({"vesti/2026/word.md": data})
    assert town.code == 0 or "word.md" in town.said
    for name, content in town.tree().items():
        if name.endswith(".xml"):
            ET.fromstring(content)  # noqa: S314 - we made it
        if name.endswith((".xml", ".html")):
            assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f]", content.decode()), name


@pytest.mark.parametrize(("root", "title", "why"), [("", "Повучено: П", "Грешка."), ("lat/", "Povučeno: P", "Greška.")])
def test_a_withdrawn_entry_says_so_and_why_in_the_feed(build: Build, root: str, title: str, why: str) -> None:
    town = build({"vesti/2026/p.md": news("П", "1.3.2026.", "povuceno: 9.3.2026.\nrazlog: Грешка.\n", "Тајна.")})
    entry = entries(feed(town, f"{root}atom.xml"))[title]
    assert (text(entry, "summary"), text(entry, "updated")) == (why, "2026-03-09T00:00:00+01:00")
    assert text(feed(town, f"{root}atom.xml"), "updated") == text(entry, "updated")


def test_pages_announce_feeds_that_exist(build: Build) -> None:
    town = build({**FILES, "usluge/u.md": "---\nnaslov: У\n---\nТекст.\n"})
    for address in ("./", "lat/vesti/", "vesti/2026/", "obavestenja/2026/c/", "lat/vesti/2026/a/"):
        found = town.page(address).head.find_all("link", type="application/atom+xml")
        assert found, address
        for link in found:
            assert town.exists(link["href"].lstrip("/"))
            assert link["title"].startswith("Opština" if address.startswith("lat") else "Општина")


def test_home_announces_the_json_feed_too(build: Build) -> None:
    town = build(FILES)
    for root in ("./", "lat/"):
        (link,) = town.page(root).head.find_all("link", type="application/feed+json")
        assert town.exists(link["href"].lstrip("/"))


def test_a_town_without_news_has_no_feed_and_announces_none(build: Build) -> None:
    town = build({"usluge/u.md": "---\nnaslov: У\n---\nТекст.\n"})
    assert not town.exists("atom.xml")
    assert not town.page("./").head.find_all("link", type="application/atom+xml")


def test_a_text_that_is_not_translated_says_that_it_is_serbian(build: Build) -> None:
    files = {
        "site.yml": f"{SITE}jezici: [en]\n",
        "vesti/2026/a.md": news("Прва", "1.3.2026.", "sazetak: Укратко\n"),
        "vesti/2026/a.en.md": "---\nnaslov: First\n---\n",
        "vesti/2026/b.md": news("Друга", "2.3.2026."),
        "vesti/2026/b.en.md": "---\nnaslov: Second\n---\nText.\n",
    }
    town = build(files)
    summaries = [entry.find(f"{ATOM}summary") for entry in feed(town, "en/atom.xml").iter(f"{ATOM}entry")]
    assert [(item.text, item.get(LANG)) for item in summaries if item is not None] == [
        ("Text.", None),
        ("Ukratko", "sr-Latn"),
    ]
    assert all(LANG not in item.attrib for entry in feed(town).iter(f"{ATOM}entry") for item in entry)
