"""What is not translated stands in Latin script on pages in other languages."""

import re
from collections.abc import Callable

import pytest

from tests.conftest import SITE, Town
from tests.pages.edits import PIXEL

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
