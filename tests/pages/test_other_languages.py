"""A town in all eleven languages beside Serbian: what is said of English holds for each of them."""

import json
import re
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from plugins.localization import catalogue
from plugins.municipality.kinds import LANGUAGES
from tests.conftest import ROOT, SITE, Town

Build = Callable[..., Town]
TAGS = tuple(LANGUAGES)
ATOM = {"atom": "http://www.w3.org/2005/Atom"}
OWN_NAMES = {
    "en": "English", "hu": "Magyar", "sq": "Shqip", "bg": "Български", "ro": "Română", "sk": "Slovenčina",
    "hr": "Hrvatski", "bs": "Bosanski", "rsk": "Руски", "mk": "Македонски", "rom": "Romani",
}  # fmt: skip
LOCALES = {
    "en": "en_GB", "hu": "hu_HU", "sq": "sq_AL", "bg": "bg_BG", "ro": "ro_RO", "sk": "sk_SK", "hr": "hr_HR",
    "bs": "bs_BA", "rsk": "rsk_RS", "mk": "mk_MK", "rom": "rom_RS",
}  # fmt: skip
BEGINNINGS = {
    "en": "20 March 2026", "hu": "2026. március 20.", "sq": "20 mars 2026", "bg": "20 март 2026 г.",
    "ro": "20 martie 2026", "sk": "20. marca 2026", "hr": "20. ožujka 2026.", "bs": "20. mart 2026.",
    "rsk": "20. марца 2026.", "mk": "20 март 2026 г.", "rom": "20. Marto 2026.",
}  # fmt: skip
MORE = (
    f"jezici: [{', '.join(TAGS)}]\n"
    "kontakt: {adresa: Трг 1, mesto: Проба, telefon: 000/555-100, eposta: opstina@proba.example}\n"
    "mreze: [{mreza: facebook, adresa: 'https://facebook.example/a', svrha: Вести}]\n"
    "meni: [{putanja: /vesti/}, {putanja: /dogadjaji/}, {putanja: /dokumenta/}, {putanja: /usluge/}]\n"
    "podnozje: [/kontakt/, /o-opstini/]\n"
)
SERBIAN: dict[str, str | bytes] = {
    "site.yml": SITE + MORE,
    "teme.yml": "- {id: voda, naziv: Вода за пиће}\n",
    "vesti/2026/most.md": "---\nnaslov: Мост\ndatum: 5.3.2026.\nteme: voda\norgan: uprava\n---\nТекст.\n",
    "vesti/2026/put.md": "---\nnaslov: Само српски пут\ndatum: 6.3.2026.\n---\nТекст.\n",
    "dogadjaji/2026/vasar.md": (
        "---\nnaslov: Вашар\ndatum: 5.3.2026.\npocetak: 20.3.2026. 18:00\nkraj: 20.3.2026. 20:00\nmesto: Трг\n"
        "ulaz: слободан\norgan: uprava\n---\nТекст.\n"
    ),
    "dokumenta/2026/odluka.md": (
        "---\nnaslov: Одлука\ndatum: 5.3.2026.\nvrsta: odluka\nbroj: 1/2026\ndoneto: 4.3.2026.\n"
        "datoteka: datoteke/odluka.pdf\norgan: uprava\n---\nТекст.\n"
    ),
    "datoteke/odluka.pdf": b"%PDF-1.7 " + b"0" * 1_400_000,
    "usluge/taksa.md": "---\nnaslov: Такса\nkoraci: [А., Б., В., Г., Д.]\n---\nТекст.\n",
    "uprava/uprava.md": "---\nnaslov: Управа\nrukovodilac: ana\n---\nТекст.\n",
    "ljudi/ana.md": "---\nnaslov: Ана Анић\nfunkcija: Начелница\norgan: uprava\n---\nТекст.\n",
    "stranice/kontakt.md": "---\nnaslov: Контакт\n---\nТекст.\n",
    "stranice/o-opstini.md": "---\nnaslov: О општини\n---\nТекст.\n",
}
TRANSLATED = {
    "vesti/2026/most": "naslov: Bridge {}\n---\n[One](../../usluge/taksa.md), [two](put.md).\n",
    "dogadjaji/2026/vasar": "naslov: Fair {}\nmesto: Square\n---\nText.\n",
    "dokumenta/2026/odluka": "naslov: Decision {}\n---\nText.\n",
    "uprava/uprava": "naslov: Office {}\n---\nText.\n",
    "stranice/kontakt": "naslov: Contact {}\n---\nText.\n",
}
FILES = SERBIAN | {
    f"{path}.{lang}.md": "---\n" + text.format(lang) for path, text in TRANSLATED.items() for lang in TAGS
}


@pytest.fixture(scope="module")
def eleven(tmp_path_factory: pytest.TempPathFactory, derived: Path) -> Town:
    """Built once: no test changes it."""
    made = Town(tmp_path_factory.mktemp("languages"), derived).write(FILES)
    made.build()
    assert made.code == 0, made.said
    return made


def pages(eleven: Town, lang: str) -> Iterator[tuple[str, Any]]:
    """Every page of a language, by its address."""
    for name in eleven.tree():
        if name.startswith(f"{lang}/") and name.endswith("index.html"):
            yield name.removesuffix("index.html"), eleven.page(name)


def test_every_language_has_the_pages_of_every_other(eleven: Town) -> None:
    found = {lang: {address.removeprefix(f"{lang}/") for address, _ in pages(eleven, lang)} for lang in TAGS}
    assert all(addresses == found["en"] for addresses in found.values())
    assert {"", "vesti/", "vesti/2026/most/", "dogadjaji/2026/vasar/", "dokumenta/odluka/", "teme/voda/"} <= found["en"]
    assert not any(address.startswith(("usluge", "ljudi", "vesti/2026/put")) for address in found["en"])


@pytest.mark.parametrize("lang", TAGS)
def test_pages_say_their_language_and_all_others(eleven: Town, lang: str) -> None:
    for address, page in pages(eleven, lang):
        assert page.html["lang"] == lang
        assert page.find("meta", property="og:locale")["content"] == LOCALES[lang]
        data = json.loads(page.find("script", type="application/ld+json").text)
        assert {item["inLanguage"] for item in data["@graph"] if "inLanguage" in item} <= {lang}
        here = address.removeprefix(f"{lang}/")
        wanted = {"sr-Cyrl": "", "sr-Latn": "lat/", "x-default": "", **{tag: f"{tag}/" for tag in TAGS}}
        found = {link["hreflang"]: link["href"] for link in page.head.find_all("link", hreflang=True)}
        assert found == {tag: f"https://proba.example/{folder}{here}" for tag, folder in wanted.items()}
        assert page.find("link", rel="canonical")["href"] == found[lang]


def test_the_serbian_page_names_all_translations(eleven: Town) -> None:
    for root in ("", "lat/"):
        head = eleven.page(f"{root}vesti/2026/most/").head
        assert {link["hreflang"] for link in head.find_all("link", hreflang=True)} >= {*TAGS, "x-default"}
    plain = eleven.page("vesti/2026/put/").find_all(hreflang=True)
    assert not {item["hreflang"] for item in plain} & set(TAGS)


@pytest.mark.parametrize("lang", TAGS)
def test_the_switch_says_each_language_in_itself(eleven: Town, lang: str) -> None:
    links = eleven.page(f"{lang}/vesti/2026/most/").find(class_="switch").find_all("a", hreflang=True)
    shown = {link["hreflang"]: (link["lang"], link.text.strip()) for link in links}
    assert {tag: shown[tag] for tag in TAGS} == {tag: (tag, name) for tag, name in OWN_NAMES.items()}
    assert [link["hreflang"] for link in links if link.get("aria-current") == "true"] == [lang]


@pytest.mark.parametrize("lang", TAGS)
def test_dates_and_sizes_are_written_as_in_the_language(eleven: Town, lang: str) -> None:
    event = eleven.page(f"{lang}/dogadjaji/2026/vasar/").main.text.replace("\u00a0", " ").replace("\u202f", " ")
    assert BEGINNINGS[lang] in event
    document = eleven.page(f"{lang}/dokumenta/2026/odluka/").main.text
    assert ("1.4 MB" if lang == "en" else "1,4 MB") in document


@pytest.mark.parametrize("lang", TAGS)
def test_lists_and_the_menu_hold_what_is_translated(eleven: Town, lang: str) -> None:
    assert "Bridge" in eleven.page(f"{lang}/vesti/").main.text
    assert "put" not in eleven.page(f"{lang}/vesti/").main.text.split()
    menu = eleven.page(f"{lang}/").find("nav", class_="menu").find_all("a")
    assert [link["href"] for link in menu] == [f"/{lang}/{name}/" for name in ("vesti", "dogadjaji", "dokumenta")]
    footer = {link["href"] for link in eleven.page(f"{lang}/").footer.find_all("a")}
    assert f"/{lang}/kontakt/" in footer
    assert f"/{lang}/o-opstini/" not in footer


def test_no_link_is_dead(eleven: Town) -> None:
    for lang in TAGS:
        for address, page in pages(eleven, lang):
            for link in page.find_all("a", href=re.compile("^/")):
                path = link["href"].partition("#")[0].lstrip("/")
                name = f"{path}index.html" if path.endswith("/") or not path else path
                assert eleven.exists(name), (address, link["href"])


def spoken(node: Any) -> str:  # noqa: ANN401 - a part of a soup
    """The language that an element is in, by itself or by what it stands in."""
    here = node if node.has_attr("lang") else node.find_parent(attrs={"lang": True})
    return str(here["lang"]) if here else ""


@pytest.mark.parametrize("lang", [tag for tag in TAGS if tag != "en"])
def test_what_is_not_translated_is_serbian_in_latin_and_says_so(eleven: Town, lang: str) -> None:
    """Without a catalogue the whole interface is Serbian."""
    words = re.compile(r"^\s*(?:Vesti|Događaji|Dokumenta|Početna|Pređi na sadržaj|Odluke|Pratite nas|Telefon)\s*:?\s*$")
    for address, page in pages(eleven, lang):
        found = page.body.find_all(string=words)
        assert found
        assert {spoken(text.parent) for text in found} == {"sr-Latn"}, address


@pytest.mark.parametrize("lang", TAGS)
def test_feeds_and_calendars_are_in_the_language(eleven: Town, lang: str) -> None:
    feed = ET.fromstring((eleven.output / lang / "atom.xml").read_bytes())  # noqa: S314 - we made it
    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == lang
    links = {link.get("href") for link in feed.iterfind("atom:entry/atom:link[@rel='alternate']", ATOM)}
    assert f"https://proba.example/{lang}/vesti/2026/most/" in links
    assert json.loads((eleven.output / lang / "feed.json").read_text("utf-8"))["language"] == lang
    calendar = (eleven.output / lang / "dogadjaji/kalendar.ics").read_text("utf-8")
    assert f"SUMMARY;LANGUAGE={lang}:Fair {lang}" in calendar or f"SUMMARY:Fair {lang}" in calendar


GUIDE = (ROOT / "docs/jezici.md").read_text("utf-8")


def documented() -> str:
    """The catalogue of the guide for IT people."""
    found = re.search(r"```po\n(.*?)```", GUIDE, re.DOTALL)
    assert found
    return textwrap.dedent("   " + found[1].lstrip())


def test_the_catalogue_of_the_guide_translates_the_interface(build: Build, theme: Path) -> None:
    (theme / "locales/hu.po").write_text(documented(), "utf-8")
    more = {"site.hu.yml": "naziv: Próba község\n", "usluge/taksa.hu.md": "---\nnaslov: Díj\n---\nSzöveg.\n"}
    town = build(FILES | more)
    page = town.page("hu/vesti/")
    assert (page.h1.text, page.h1.get("lang")) == ("Hírek", None)
    assert page.title.text == "Hírek — Próba község"
    assert [(link.text, link.get("lang")) for link in page.find("nav", class_="menu").find_all("a")] == [
        ("Hírek", None), ("Događaji", "sr-Latn"), ("Dokumenta", "sr-Latn"), ("Usluge", "sr-Latn"),
    ]  # fmt: skip
    assert town.page("hu/usluge/taksa/").find(id="t-koraci").text == "5 lépésben"


OPEN = "kontakt: {adresa: Трг 1, mesto: Проба, radno_vreme: ['Радним данима: 7.30–15.30']}\n"
DAYS = "".join(
    f'\nmsgid "{word}"\nmsgstr "{said}"\n'
    for word, said in (("данас", "ma"), ("сутра", "holnap"), ("за {n} дана", "{n} nap múlva"), ("недеља", "vasárnap"))
)


def test_what_scripts_say_of_days_stands_where_its_words_are_translated(build: Build, theme: Path) -> None:
    (theme / "locales/hu.po").write_text(documented() + DAYS, "utf-8")
    town = build({"site.yml": f"{SITE}jezici: [en, hu, sk]\n{OPEN}"})
    words = [word.text for word in town.page("hu/").select(".in-days b")]
    assert (words[0], words[3], words[4], len(words)) == ("ma", "{n} nap múlva", "vasárnap", 13)
    found = {lang: len(town.page(lang).select(".open-now, .in-days")) for lang in ("", "en/", "hu/", "sk/")}
    assert found == {"": 2, "en/": 2, "hu/": 2, "sk/": 0}
    assert [line.text for line in town.page("sk/").select(".hours li")] == ["Radnim danima: 7.30–15.30"]


def plural_forms() -> Iterator[tuple[str, str]]:
    """Language and header, from the table of the guide."""
    for codes, header in re.findall(r"^\| (`[a-z`, ]+`) \| `(nplurals.*)` \|$", GUIDE, re.MULTILINE):
        for code in re.findall("[a-z]+", codes):
            yield code, header.replace("\\|", "|")


def test_the_guide_says_the_plurals_of_every_language() -> None:
    found = {}
    for code, header in plural_forms():
        forms = int(header.removeprefix("nplurals=")[0])
        head = f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Plural-Forms: {header}\\n"\n'
        words = "".join(f'msgstr[{number}] "{number}"\n' for number in range(forms))
        counted = catalogue(code, f'{head}\nmsgid "a"\nmsgid_plural "b"\n{words}').ngettext
        found[code] = "".join(counted("a", "b", number) for number in (1, 2, 5, 11, 21, 25))
    assert found == {
        **dict.fromkeys(("hu", "sq", "bg", "rom"), "011111"),
        "mk": "011101",
        **dict.fromkeys(("hr", "bs"), "012202"),
        **dict.fromkeys(("sk", "rsk"), "012222"),
        "ro": "011122",
    }
