"""The editors' guide: its examples are published as they stand, and its pictures are of them."""

import re
from pathlib import Path

import pytest

from plugins.entries.addresses import address_of
from plugins.entries.types import TYPES
from plugins.sources.shape import fields_of
from tests.conftest import Town
from tests.docs.pages import PAGES, ROOT, blocks, links, page
from tools.doc_pictures import GUIDE, LARGEST, NAMES, examples, write_town
from tools.doc_pictures import PAGES as PICTURED

GUIDES = sorted(path.name for path in GUIDE.glob("*.md"))
PICTURES = ROOT / "docs/slike"
MORE = {"service": 8, "office": 7, "person": 6}  # fields beside title, date and summary; of all others three
NAMED = {
    "vesti/2026/proba.md": "datum: 5.3.2026.\n",
    "uprava/proba.md": "",
    "usluge/parking-karta-za-stanare.md": "",
    "stranice/kontakt.md": "",
    "stranice/kancelarija-za-mlade.md": "",
}
ALWAYS = {"title", "date", "summary"}


@pytest.fixture(scope="module")
def guide(tmp_path_factory: pytest.TempPathFactory, derived: Path) -> Town:
    """The sample town with the examples in it, on the day of the sample."""
    town = Town(tmp_path_factory.mktemp("guide"), derived)
    write_town(town.content, examples())
    return town.build(AT="")


def test_every_type_has_an_example() -> None:
    assert {place.type for name in examples() if (place := address_of(name))} == set(TYPES)


def test_examples_are_published_without_a_word(guide: Town) -> None:
    assert guide.code == 0, guide.said
    assert [name for name in examples() if f"content/{name}" in guide.said] == []


@pytest.mark.parametrize("name", examples())
def test_an_example_is_a_page_with_its_title(guide: Town, name: str) -> None:
    place = address_of(name)
    assert place is not None
    title = examples()[name].partition("naslov: ")[2].partition("\n")[0]
    assert title in guide.page(place.address).h1.text


@pytest.mark.parametrize("name", examples())
def test_an_example_fills_in_no_more_than_a_clerk_would(name: str) -> None:
    place = address_of(name)
    assert place is not None
    schema = TYPES[place.type].schema
    front = examples()[name].split("---\n")[1]
    filled = {item.name for item in fields_of(schema) if f"\n{item.about.key}:" in f"\n{front}"}
    assert len(filled - ALWAYS) <= MORE.get(place.type, 3), filled


def test_the_alert_of_the_guide_stands_on_the_home_page(guide: Town) -> None:
    assert guide.page("").main.select_one("a[href$='/hitno/2026/led-na-putu-za-podliplje/']") is not None


def test_the_introduction_of_the_guide_stands_at_the_head_of_its_page(guide: Town) -> None:
    main = guide.page("ucestvujte/").main
    assert "Овде је све што је у овом тренутку отворено." in main.text
    assert "Конкурс за дечји цртеж" in main.text


def test_a_cancelled_event_says_so(town: Town) -> None:
    (fields,) = [block for block in blocks(page("docs/urednici/dogadjaji.md"), "yaml") if "otkazano" in block]
    name = "dogadjaji/2026/zimska-skola-plesa.md"
    town.write({name: examples()[name].replace("mesto:", f"{fields}mesto:")})
    town.build(AT="2026-11-24T12:00")
    assert town.code == 0, town.said
    assert "Догађај је отказан." in town.page("dogadjaji/").main.text


def test_the_settings_of_the_guide_are_valid(town: Town) -> None:
    settings = blocks(page("docs/urednici/strane-i-meni.md"), "yaml")
    site = "\n".join(["naziv: Општина Проба\nmesto: Проба", *settings])
    town.write({"site.yml": site, **{name: f"---\nnaslov: Проба\n{more}---\nТекст.\n" for name, more in NAMED.items()}})
    town.build(AT="2026-11-24T12:00")
    assert town.code == 0, town.said
    assert "Кабинет председнице општине" in town.page("drustvene-mreze/").main.text


def test_the_glossary_of_the_guide_does_what_the_guide_says(town: Town) -> None:
    (words,) = [block for block in blocks(page("docs/urednici/pisma.md"), "yaml") if "Шекспир" in block]
    text = "Шекспира и Шекспирове у Ници, са вај-фајем. Вај-фај и СЗО."
    town.write({"recnik.yml": words, "vesti/2026/a.md": f"---\nnaslov: А\ndatum: 5.3.2026.\n---\n{text}\n"}).build()
    assert town.code == 0, town.said
    latin = town.page("lat/vesti/2026/a/").main.text
    assert "Shakespearea i Shakespeareove u Nizzi, sa Wi-Fi-jem. Wi-Fi i WHO." in latin


def test_the_marks_of_the_guide_do_what_the_guide_says(town: Town) -> None:
    (text,) = blocks(page("docs/urednici/pisma.md"), "markdown")
    town.write({"vesti/2026/a.md": f"---\nnaslov: А\ndatum: 5.3.2026.\n---\n{text}\n"}).build()
    assert town.code == 0, town.said
    assert "besplatan\nWi-Fi: mreža „Читаоница”" in town.page("lat/vesti/2026/a/").main.text
    assert "бесплатан\nвај-фај: мрежа „Читаоница”" in town.page("vesti/2026/a/").main.text
    assert town.page("vesti/2026/a/").main.find("span", lang="en").text == "Roma Inclusion"


DATED = "---\nnaslov: Проба\ndatum: 5.3.2026.\n{}---\nТекст.\n"
PLAIN = "---\nnaslov: Проба\n{}---\nТекст.\n"
MISTAKES: dict[str, dict[str, str | bytes]] = {
    "V106": {"vesti/2027/a.md": DATED.format("")},
    "V107": {"stranice/lat.md": PLAIN.format("")},
    "V407": {"site.yml": "naziv: Општина Проба\nmesto: Проба\nmeni: [{putanja: /vesti/}]\n"},
    "V408": {"vesti/2026/a.md": DATED.format("organ: Одељење за финансије\n")},
    "V409": {"vesti/2026/a.md": DATED.format("ranije_adrese: [/vesti/2026/b/]\n"), "vesti/2026/b.md": DATED.format("")},
    "V410": {"dokumenta/2026/a.md": DATED.format("vrsta: odluka\ndatoteka: datoteke/a.pdf\n")},
    "V120": {"slike/a.jpg": b"\xff\xd8\xff\xe0"},
    "V123": {"datoteke/a.html": b"<p>"},
    "V515": {"recnik.yml": "- Шекспир\n"},
    "V520": {"recnik.yml": "Шекспир: <i>Shakespeare</i>\n"},
    "V411": {"uprava/a.md": PLAIN.format("deo: b\n"), "uprava/b.md": PLAIN.format("deo: a\n")},
}


@pytest.mark.parametrize("code", MISTAKES)
def test_a_mistake_has_the_code_that_the_guide_says(town: Town, code: str) -> None:
    town.write(MISTAKES[code]).build(CHECK_ONLY=True)
    assert f"[{code}]" in town.said


def test_every_code_of_the_guide_is_tried() -> None:
    shown = {
        code
        for name in GUIDES
        if name != "greske.md"
        for code in re.findall(r"\[(V\d+)\]", page(f"docs/urednici/{name}"))
    }
    assert shown == set(MISTAKES)


def test_every_page_of_the_guide_is_in_its_contents() -> None:
    assert [
        name for name in GUIDES if name != "README.md" and f"]({name})" not in page("docs/urednici/README.md")
    ] == []


def test_pictures_are_small_and_shown() -> None:
    there = {path.stem: path.stat().st_size for path in PICTURES.iterdir()}
    assert sorted(there) == sorted(NAMES)
    assert [name for name, size in there.items() if size > LARGEST] == []
    shown = {Path(link).stem for path in PAGES for link in links(path.read_text("utf-8")) if link.endswith(".webp")}
    assert shown == set(NAMES)


def test_pictures_are_of_pages_that_are_there(guide: Town) -> None:
    assert [name for name, address in PICTURED.items() if not guide.exists(f"{address}index.html")] == []


@pytest.mark.parametrize("name", GUIDES)
def test_pictures_have_descriptions(name: str) -> None:
    shown = re.sub(r"^```.*?^```", "", page(f"docs/urednici/{name}"), flags=re.DOTALL | re.MULTILINE)
    assert "![](" not in shown  # but for examples of what is wrong
