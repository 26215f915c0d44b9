"""What is not translated stands in Latin script on pages in other languages."""

import re
from collections.abc import Callable

import pytest
from bs4 import Tag

from bench.faults.edits import PIXEL
from tests.conftest import SITE, Town

Build = Callable[..., Town]
MORE = (
    "kontakt: {adresa: Трг ослобођења 1, mesto: Проба, radno_vreme: [Радним даном]}\n"
    "hitni_brojevi: [{naziv: Ватрогасци, telefon: '193'}, {naziv: Полиција, telefon: '192'}]\n"
    "mreze: [{mreza: facebook, adresa: 'https://facebook.com/a', naziv: Општина на мрежи}]\n"
    "meni: [{putanja: /vesti/, naslov: Новости}]\n"
)
NEWS = (
    "---\nnaslov: Вест\ndatum: 5.3.2026.\nteme: voda\nsazetak: Сажетак љуте вести\nslika: slike/a.png\n"
    "opis_slike: Људи на тргу\n---\nТекст.\n"
)
SERVICE = "---\nnaslov: Такса\ntaksa: Њених 500 динара\nsta_vam_treba: [Лична карта, Извод]\n---\nТекст.\n"
FILES: dict[str, str | bytes] = {
    "teme.yml": "- {id: voda, naziv: Вода за пиће}\n",
    "vesti/2026/a.md": NEWS,
    "vesti/2026/b.md": NEWS.replace("teme", "povuceno: 6.3.2026.\nrazlog: Грешка у рачуну\nteme"),
    "usluge/t.md": SERVICE,
    "slike/a.png": PIXEL,
}


def files(lang: str) -> dict[str, str | bytes]:
    texts = {f"{name}.{lang}.md": "---\nnaslov: X\n---\n" for name in ("vesti/2026/a", "vesti/2026/b", "usluge/t")}
    return {**FILES, **texts, "site.yml": f"{SITE}jezici: [{lang}]\n{MORE}"}


@pytest.mark.parametrize("lang", ["en", "bg", "mk", "rsk"])
def test_no_serbian_text_stands_in_cyrillic(build: Build, lang: str) -> None:
    town = build(files(lang))
    pages = [name for name in town.tree() if name.startswith(f"{lang}/") and name.endswith(".html")]
    written = re.compile("Вест|Сажетак|Људи|Њених|Лична|Вода за|Грешка у|Трг|Проба|Радним|Ватрог|Полиц|Општина|Новост")
    assert len(pages) >= 7
    for name in pages:
        assert not (found := written.search(str(town.page(name)))), (name, found)


def test_each_text_that_is_missing_is_the_serbian_one(build: Build) -> None:
    town = build({**files("en"), "site.en.yml": "hitni_brojevi: [{naziv: Firemen}]\n"})
    news, service = town.page("en/vesti/2026/a/"), town.page("en/usluge/t/")
    assert news.find("meta", attrs={"name": "description"})["content"] == "Sažetak ljute vesti"
    assert news.main.img["alt"] == "Ljudi na trgu"
    assert news.find(class_="topics-of").a.text == "Voda za piće"
    assert "Njenih 500 dinara" in service.main.text
    assert "Lična karta" in service.main.text
    assert "Greška u računu" in town.page("en/vesti/2026/b/").main.text
    assert [name.text for name in town.page("en/").find_all(class_="emergency-name")] == ["Firemen", "Policija"]
    assert news.footer.address.p.text == "Trg oslobođenja 1, Proba"
    assert news.footer.find("a", rel="me").text == "Opština na mreži"


def test_an_item_of_the_menu_without_a_label_has_the_title_of_its_page(build: Build) -> None:
    menu = build(files("en")).page("en/").find("nav", class_="menu")
    assert [link.text for link in menu.find_all("a")] == ["News"]


# Of everything, a part is translated.
PARTLY = {
    **files("en"),
    "site.en.yml": "mesto: Town\nkontakt: {mesto: Town}\nhitni_brojevi: [{naziv: Firemen}]\n",
    "teme.yml": "- {id: voda, naziv: Вода за пиће}\n- {id: putevi, naziv: Путеви, naziv_en: Roads}\n",
    "vesti/2026/a.md": NEWS.replace("voda", "[voda, putevi]"),
    "vesti/2026/a.en.md": "---\nnaslov: The bridge\nsazetak: In short\n---\nText.\n",
    "vesti/2026/c.md": NEWS,
    "vesti/2026/c.en.md": "---\nnaslov: The road\nopis_slike: People\n---\n",
    "usluge/t.md": SERVICE.replace(
        "---\nТ", "gde: 'Писарница, телефон 000/555-105'\nkoraci: [Дођите]\ndobijate: Лист\n---\nТ"
    ),
    "usluge/t.en.md": "---\nnaslov: The fee\ndobijate: A paper\nkoraci: [Come]\n---\nText.\n",
}


def declared(element: Tag) -> list[str]:
    """The words in an element that say that they are Serbian; links to the Serbian page aside."""
    marked = element.parent.select('[lang="sr-Latn"]:not([hreflang])') if element.parent else ()
    return [
        str(tag.get("alt") or " ".join(tag.text.split())) for tag in marked if tag is element or element in tag.parents
    ]


def test_an_entry_says_which_of_its_texts_are_serbian(build: Build) -> None:
    town = build(PARTLY)
    assert town.code == 0, town.said
    service, news = town.page("en/usluge/t/").main, town.page("en/vesti/2026/a/").main
    assert declared(service) == ["Njenih 500 dinara", "Pisarnica, telefon 000/555-105", "Lična karta", "Izvod"]
    assert [tag.name for tag in service.find_all(lang="sr-Latn")] == ["dd", "span", "li", "li"]
    assert declared(news) == ["Ljudi na trgu", "Voda za piće"]
    assert declared(town.page("en/vesti/2026/b/").main) == ["Greška u računu"]


def test_cards_and_lists_say_it_too(build: Build) -> None:
    town = build(PARTLY)
    assert declared(town.page("en/vesti/").main) == ["Sažetak ljute vesti", "Greška u računu"]
    assert declared(town.page("en/teme/").main) == ["Voda za piće"]
    assert town.page("en/teme/voda/").h1.find(lang="sr-Latn").text == "Voda za piće"
    assert not town.page("en/teme/putevi/").h1.find(lang=True)
    lead = town.page("en/").find(class_="lead")
    assert (lead.a.text, declared(lead)) == ("The road", ["Sažetak ljute vesti"])


def test_the_town_says_it_in_head_foot_and_numbers(build: Build) -> None:
    town = build(PARTLY)
    page = town.page("en/vesti/")
    assert declared(page.header) == ["Opština Proba"]
    contact = ["Trg oslobođenja 1", "Radnim danom"]
    assert declared(page.footer) == ["Opština Proba", *contact, "Opština na mreži"]
    assert declared(town.page("en/").find(class_="emergency")) == ["Policija"]


def test_only_the_serbian_words_of_a_heading_say_it(build: Build) -> None:
    numbered = {f"vesti/2026/n{number}.md": NEWS for number in range(40)}
    english = {name.replace(".md", ".en.md"): "---\nnaslov: X\n---\n" for name in numbered}
    heading = build({**PARTLY, **numbered, **english}).page("en/teme/voda/strana/1/").h1
    assert (heading.text, declared(heading)) == ("Voda za piće, page 1", ["Voda za piće"])


def test_titles_that_only_machines_read_stay_text(build: Build) -> None:
    page = build(PARTLY).page("en/teme/voda/")
    assert page.title.text == "Voda za piće — Opština Proba"
    assert page.find("meta", property="og:title")["content"] == "Voda za piće"


def test_the_interface_says_it_in_a_language_without_strings(build: Build) -> None:
    page = build({**PARTLY, **files("hu"), "usluge/t.md": SERVICE.replace("---\nТ", "koraci: [Дођите]\n---\nТ")})
    assert declared(page.page("hu/vesti/").h1) == ["Vesti"]
    assert page.page("hu/usluge/t/").find(class_="steps").h2.text == "Postupak: 1 korak"


def test_no_serbian_page_says_it(build: Build) -> None:
    town = build(PARTLY)
    pages = [
        name for name in town.tree() if name.endswith(".html") and not name.startswith("en/") and "404" not in name
    ]
    assert len(pages) >= 20
    for name in pages:
        assert declared(town.page(name).body) == [], name


def test_a_translation_with_the_same_words_makes_the_page_anew(build: Build) -> None:
    assert declared(build(PARTLY).page("en/").header) == ["Opština Proba"]
    assert declared(build({"site.en.yml": "naziv: Opština Proba\n"}).page("en/").header) == []
