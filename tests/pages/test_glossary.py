"""A town's recnik.yml on its pages, in feeds and calendars, and what is made anew when it changes."""

import json
from collections.abc import Callable

import pytest

from tests.conftest import SITE, Town

Build = Callable[..., Town]
WORDS = "Шекспир|: Shakespeare|\nвај-фај: Wi-Fi\n"
CYRILLIC = (
    "---\nnaslov: Шекспирове вечери\ndatum: 5.3.2026.\nsazetak: О Шекспиру.\n---\nЧитамо Шекспира, има и вај-фај.\n"
)
LATIN = (
    "---\nnaslov: Shakespeareov dan\ndatum: 6.3.2026.\n---\n## O Shakespeareu\n\nIgramo Shakespearea, ima i Wi-Fi.\n"
)
FILES = {"recnik.yml": WORDS, "vesti/2026/veceri.md": CYRILLIC, "vesti/2026/dan.md": LATIN}


def test_a_cyrillic_text_has_the_forms_of_the_glossary_on_its_latin_page(build: Build) -> None:
    town = build(FILES)
    assert town.code == 0, town.said
    page = town.page("lat/vesti/2026/veceri/")
    assert page.h1.text == "Shakespeareove večeri"
    assert "Čitamo Shakespearea, ima i Wi-Fi." in page.main.text
    assert page.title.text.startswith("Shakespeareove večeri")
    assert page.find("meta", {"name": "description"})["content"] == "O Shakespeareu."
    data = json.loads(page.find("script", type="application/ld+json").string)
    assert data["@graph"][0]["headline"] == "Shakespeareove večeri"
    assert town.page("vesti/2026/veceri/").h1.text == "Шекспирове вечери"


def test_a_latin_text_is_read_with_the_glossary(build: Build) -> None:
    town = build(FILES)
    page = town.page("vesti/2026/dan/")
    assert page.h1.text == "Шекспиров дан"
    assert "Играмо Шекспира, има и вај-фај." in page.main.text
    assert "Igramo Shakespearea, ima i Wi-Fi." in town.page("lat/vesti/2026/dan/").main.text


def test_addresses_do_not_change(build: Build) -> None:
    town = build(FILES)
    assert town.page("lat/vesti/2026/dan/").find("h2")["id"] == "o-shakespeareu"
    assert town.page("vesti/2026/dan/").find("h2")["id"] == "o-shakespeareu"


def test_feeds_and_calendars_have_the_forms_too(build: Build) -> None:
    event = "---\nnaslov: Шекспир на тргу\ndatum: 5.3.2026.\npocetak: 20.3.2026. 18:00\nmesto: Трг\n---\nТекст.\n"
    town = build({**FILES, "dogadjaji/2026/trg.md": event})
    assert "Shakespeareove večeri" in (town.output / "lat/vesti/atom.xml").read_text("utf-8")
    titles = [item["title"] for item in json.loads((town.output / "lat/feed.json").read_text("utf-8"))["items"]]
    assert "Shakespeareov dan" in titles
    assert "SUMMARY:Shakespeare na trgu" in (town.output / "lat/dogadjaji/kalendar.ics").read_text("utf-8")
    assert "SUMMARY:Шекспир на тргу" in (town.output / "dogadjaji/kalendar.ics").read_text("utf-8")


def test_latin_texts_of_site_yml_and_teme_yml_too(build: Build) -> None:
    topics = "- id: pozoriste\n  naziv: Shakespeare\n"
    site = SITE + "kontakt: {adresa: Trg Shakespearea 1}\n"
    news = CYRILLIC.replace("datum", "teme: [pozoriste]\ndatum")
    town = build({**FILES, "site.yml": site, "teme.yml": topics, "vesti/2026/veceri.md": news})
    assert town.code == 0, town.said
    assert "Трг Шекспира 1" in town.page("").text
    assert "Trg Shakespearea 1" in town.page("lat/").text
    assert town.page("teme/pozoriste/").h1.text == "Шекспир"


def test_what_is_not_translated_has_the_forms_on_pages_of_other_languages(build: Build) -> None:
    site = SITE + "jezici: [en]\n"
    head = "---\nnaslov: Песме\ndatum: 5.3.2026.\npocetak: 20.3.2026.\nmesto: Трг\norganizator: Дом Шекспира\n"
    event = f"{head}---\nТекст.\n"
    english = "---\nnaslov: Songs\nmesto: Square\n---\nText.\n"
    files = {"site.yml": site, "dogadjaji/2026/pesme.md": event, "dogadjaji/2026/pesme.en.md": english}
    town = build({**FILES, **files})
    assert town.code == 0, town.said
    assert "Dom Shakespearea" in town.page("en/dogadjaji/2026/pesme/").main.text


def test_a_change_of_the_glossary_makes_anew_what_it_concerns(town: Town) -> None:
    town.write(FILES).build()
    town.write({"recnik.yml": "Шекспир|: Šejkspir|\n"}).build()
    assert town.page("lat/vesti/2026/veceri/").h1.text == "Šejkspirove večeri"
    assert town.page("vesti/2026/dan/").h1.text == "Схакеспеареов дан"
    (town.content / "recnik.yml").unlink()
    town.build()
    assert town.page("lat/vesti/2026/veceri/").h1.text == "Šekspirove večeri"


def test_nothing_is_read_or_made_anew_while_the_glossary_stays(town: Town) -> None:
    town.write(FILES).build()
    before = {path: path.stat().st_mtime_ns for path in town.output.rglob("*.html")}
    town.build()
    assert {path: path.stat().st_mtime_ns for path in town.output.rglob("*.html")} == before


def test_a_faulty_line_is_reported_and_the_others_count(build: Build) -> None:
    town = build({**FILES, "recnik.yml": WORDS + "Њутн|: Newton\n"})
    assert town.code == 1
    assert "content/recnik.yml:3: Њутн|: " in town.said
    assert "[V518]" in town.said
    assert town.page("lat/vesti/2026/veceri/").h1.text == "Shakespeareove večeri"


@pytest.mark.parametrize("files", [{}, {"recnik.yml": "# још ништа\n"}])
def test_without_words_all_follows_the_rules(build: Build, files: dict[str, str]) -> None:
    town = build({"vesti/2026/veceri.md": CYRILLIC, **files})
    assert town.code == 0, town.said
    assert town.page("lat/vesti/2026/veceri/").h1.text == "Šekspirove večeri"
