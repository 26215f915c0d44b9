"""What an author marks, and texts that stay as they are, on both pages, in feeds, calendars and structured data."""

import json
import re
from collections.abc import Callable

import pytest

from tests.conftest import SITE, Town

Build = Callable[..., Town]
MARKED = """\
---
naslov: Дан [Newton]{lang=en} и [Њутна / Newtona]{oba}
datum: 5.3.2026.
sazetak: О [слову]{lang=ru} и [Word]{translate=no}.
---
Текст о [Isaac **Newton**]{lang=en-GB} и [Њутну / Newtonu]{oba}, [слово]{lang=ru}.
Види [[Њутн / Newton]{oba}](pesma.md).
"""
LATIN = """\
---
naslov: Isak [Newton]{lang=en} i [Newtonov / Њутнов]{oba} dan
datum: 6.3.2026.
---
Tekst o [mol]{translate=no} i [Newtonu / Њутну]{oba}.
"""
KEPT = """\
---
naslov: Песма на ћирилици
datum: 7.3.2026.
sazetak: Песма каква јесте.
pismo: без измене
slika: slike/a.svg
opis_slike: Рукопис
---
## Строфа

Његова љубав.
"""
FILES = {
    "vesti/2026/njutn.md": MARKED,
    "vesti/2026/isak.md": LATIN,
    "vesti/2026/pesma.md": KEPT,
    "slike/a.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
}
TEXTS = (".html", ".xml", ".json", ".ics")
PRIVATE = re.compile("[\ue000-\uf8ff]")


def data(town: Town, address: str) -> dict[str, str]:
    found = json.loads(town.page(address).find("script", type="application/ld+json").string)
    return found["@graph"][0]  # type: ignore[no-any-return]


def test_a_title_and_a_summary_come_out_right_on_both_pages(build: Build) -> None:
    town = build(FILES)
    assert town.code == 0, town.said
    for root, title, rest in (
        ("", "Дан Newton и Њутна", "О слову и Word."),
        ("lat/", "Dan Newton i Newtona", "O слову i Word."),
    ):
        page = town.page(f"{root}vesti/2026/njutn/")
        assert page.h1.text == title
        assert page.title.text.startswith(f"{title} — ")
        assert page.find("meta", {"name": "description"})["content"] == rest
        assert page.find("meta", property="og:title")["content"] == title
        assert data(town, f"{root}vesti/2026/njutn/")["headline"] == title
        assert page.h1.find("span")["lang"] == "en"
        listed = town.page(f"{root}vesti/").find("a", href=re.compile("njutn/$"))
        assert listed.text == title
        assert '<span lang="ru">слову</span>' in str(town.page(f"{root}vesti/"))


def test_a_text_has_its_languages_and_both_forms(build: Build) -> None:
    town = build(FILES)
    for root, form, name in (("", "Њутну", "Њутн"), ("lat/", "Newtonu", "Newton")):
        main = town.page(f"{root}vesti/2026/njutn/").main
        assert main.find("span", lang="en-GB").decode_contents() == "Isaac <strong>Newton</strong>"
        assert main.find("span", lang="ru").text == "слово"
        assert form in main.text
        assert main.find("a", href=re.compile("pesma/$")).text == name


def test_a_latin_text_has_the_same_marks(build: Build) -> None:
    town = build(FILES)
    assert town.page("vesti/2026/isak/").h1.text == "Исак Newton и Њутнов дан"
    assert town.page("lat/vesti/2026/isak/").h1.text == "Isak Newton i Newtonov dan"
    assert "Текст о mol и Њутну." in town.page("vesti/2026/isak/").main.text
    assert "Tekst o mol i Newtonu." in town.page("lat/vesti/2026/isak/").main.text


def test_feeds_and_calendars_have_plain_text(build: Build) -> None:
    event = (
        "---\nnaslov: О [Њутну / Newtonu]{oba}\ndatum: 5.3.2026.\npocetak: 20.3.2026. 18:00\n"
        "mesto: Трг [Newton]{lang=en}\n---\nТекст.\n"
    )
    town = build({**FILES, "dogadjaji/2026/njutn.md": event})
    assert town.code == 0, town.said
    for root, title, summary, place in (
        ("", "Дан Newton и Њутна", "О Њутну", "Трг Newton"),
        ("lat/", "Dan Newton i Newtona", "O Newtonu", "Trg Newton"),
    ):
        assert f">{title}</title>" in (town.output / f"{root}vesti/atom.xml").read_text("utf-8")
        items = json.loads((town.output / f"{root}feed.json").read_text("utf-8"))["items"]
        assert title in [item["title"] for item in items]
        calendar = (town.output / f"{root}dogadjaji/kalendar.ics").read_text("utf-8")
        assert f"SUMMARY:{summary}\n" in calendar.replace("\r\n", "\n")
        assert f"LOCATION:{place}" in calendar


def test_a_text_that_stays_is_the_same_on_both_pages(build: Build) -> None:
    town = build(FILES)
    for root in ("", "lat/"):
        page = town.page(f"{root}vesti/2026/pesma/")
        assert page.h1.text == "Песма на ћирилици"
        assert page.h1.find("span")["lang"] == "sr-Cyrl"
        assert page.title.text.startswith("Песма на ћирилици — ")
        body = page.find("div", lang="sr-Cyrl")
        assert body.find("h2").text == "Строфа"
        assert body.find("h2")["id"] == "strofa"
        assert body.find("p").text == "Његова љубав."
        assert page.find("img", alt="Рукопис") is not None
        assert "Песма каква јесте." in town.page(f"{root}vesti/").text
        assert "Песма на ћирилици" in (town.output / f"{root}vesti/atom.xml").read_text("utf-8")
        assert data(town, f"{root}vesti/2026/pesma/")["headline"] == "Песма на ћирилици"


def test_a_latin_text_that_stays_is_the_same_on_both_pages(build: Build) -> None:
    head = "---\nnaslov: Pesma\ndatum: 7.3.2026.\npismo: bez izmene\n---\n"
    town = build({"vesti/2026/pesma.md": f"{head}Njegova ljubav i реч.\n\n| a | b |\n|---|---|\n| v | g |\n"})
    assert town.code == 0, town.said
    for root in ("", "lat/"):
        page = town.page(f"{root}vesti/2026/pesma/")
        assert page.h1.text == "Pesma"
        body = page.find("div", lang="sr-Latn")
        assert body.find("p").text == "Njegova ljubav i реч."
        assert body.find("div", role="region")["aria-label"] == "Tabela"
        assert page.find("meta", {"name": "description"})["content"] == "Njegova ljubav i реч."


def test_other_languages_have_the_latin_form(build: Build) -> None:
    english = "---\nnaslov: Day of [Липов Брод]{lang=sr-Cyrl}\n---\nIn [Липов Брод / Lipov Brod]{oba}.\n"
    head = "---\nnaslov: Песме\ndatum: 5.3.2026.\npocetak: 20.3.2026.\nmesto: Трг\n"
    event = f"{head}organizator: Дом [Њутна / Newtona]{{oba}}\n---\nТекст.\n"
    other = {"dogadjaji/2026/p.md": event, "dogadjaji/2026/p.en.md": "---\nnaslov: Songs\nmesto: Square\n---\nText.\n"}
    town = build({**FILES, **other, "site.yml": SITE + "jezici: [en]\n", "vesti/2026/njutn.en.md": english})
    assert town.code == 0, town.said
    page = town.page("en/vesti/2026/njutn/")
    assert str(page.h1.find("span")) == '<span lang="sr-Cyrl">Липов Брод</span>'
    assert "In Lipov Brod." in page.main.text
    assert "Dom Newtona" in town.page("en/dogadjaji/2026/p/").main.text


def test_no_mark_of_ours_is_left_in_any_file(build: Build) -> None:
    office = "---\nnaslov: Служба [Њутна / Newtona]{oba}\n---\nТекст.\n"
    head = "---\nnaslov: Исак [Њутн / Newton]{oba}\n"
    person = f"{head}funkcija: начелник [Newton]{{lang=en}}\norgan: sluzba\n---\nТекст.\n"
    service = "---\nnaslov: [Newton]{lang=en}\nsta_vam_treba:\n- Образац [А4 / A4]{oba}\n---\nТекст.\n"
    more = {"uprava/sluzba.md": office, "ljudi/njutn.md": person, "usluge/njutn.md": service}
    town = build({**FILES, **more})
    assert town.code == 0, town.said
    pages = {name: content for name, content in town.tree().items() if name.endswith(TEXTS)}
    assert [name for name, content in pages.items() if PRIVATE.search(content.decode())] == []
    assert town.page("lat/ljudi/njutn/").h1.text == "Isak Newton"
    assert "Newton" in town.page("lat/ljudi/").main.text


@pytest.mark.parametrize(
    ("text", "code"), [("[а]{lang=sr_Latn}", "V327"), ("[а]{oba}", "V328"), ("[а]{lang=en x}", "V329")]
)
def test_a_wrong_mark_leaves_the_text_out_and_is_named(build: Build, text: str, code: str) -> None:
    town = build({"vesti/2026/a.md": f"---\nnaslov: А\ndatum: 5.3.2026.\n---\nТекст {text}.\n"})
    assert town.code == 1
    assert "content/vesti/2026/a.md:5: " in town.said
    assert f"[{code}]" in town.said


def test_a_feed_says_the_language_of_what_stays(build: Build) -> None:
    town = build(FILES)
    feed = (town.output / "lat/vesti/atom.xml").read_text("utf-8")
    assert '<title xml:lang="sr-Cyrl">Песма на ћирилици</title>' in feed
    assert '<summary xml:lang="sr-Cyrl">Песма каква јесте.</summary>' in feed
    items = json.loads((town.output / "lat/feed.json").read_text("utf-8"))["items"]
    assert [item["language"] for item in items if "language" in item] == ["sr-Cyrl"]
