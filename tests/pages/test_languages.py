"""Translations are real: they are linked both ways, and nothing leads to what is not translated."""

from collections.abc import Callable

from tests.conftest import SITE, Town

Build = Callable[..., Town]
FILES = {
    "site.yml": f"{SITE}jezici: [en]\nmeni:\n  - {{putanja: /usluge/}}\n  - {{putanja: /vesti/, naslov: Новости}}\n",
    "site.en.yml": "naziv: Municipality of Proba\n",
    "usluge/taksa.md": "---\nnaslov: Такса\ntaksa: 500 динара\n---\n## Рок\n\nВиди [рок](rok.md).\n",
    "usluge/taksa.en.md": "---\nnaslov: Fee\ntaksa: 500 dinars\n---\nThe [deadline](rok.md) and [this](taksa.md).\n",
    "usluge/rok.md": "---\nnaslov: Рок\n---\nТекст.\n",
    "vesti/2026/a.md": "---\nnaslov: Вест\ndatum: 5.3.2026.\n---\nТекст.\n",
}


def test_all_versions_name_all_versions(build: Build) -> None:
    town = build(FILES)
    assert town.code == 0, town.said
    for root in ("", "lat/", "en/"):
        links = town.page(f"{root}usluge/taksa/").head.find_all("link", hreflang=True)
        assert [link["hreflang"] for link in links] == ["sr-Cyrl", "sr-Latn", "en", "x-default"]
    plain = town.page("usluge/rok/").find_all(hreflang="en")
    assert plain == []


def test_an_english_page_is_english(build: Build) -> None:
    page = build(FILES).page("en/usluge/taksa/")
    assert page.html["lang"] == "en"
    assert page.h1.text == "Fee"
    assert page.title.text == "Fee — Municipality of Proba"
    assert "500 dinars" in page.main.text


def test_a_link_to_what_is_not_translated_leads_to_the_latin_page_and_says_so(build: Build) -> None:
    page = build(FILES).page("en/usluge/taksa/")
    deadline = page.main.find("a", string="deadline")
    assert (deadline["href"], deadline["hreflang"]) == ("/lat/usluge/rok/", "sr-Latn")
    assert page.main.find("a", string="this")["href"] == "/en/usluge/taksa/"


def test_the_menu_holds_what_exists_in_the_language(build: Build) -> None:
    town = build(FILES)
    menus = {root: town.page(root or "./").find("nav", class_="menu").find_all("a") for root in ("", "lat/", "en/")}
    assert [link["href"] for link in menus[""]] == ["/usluge/", "/vesti/"]
    assert [link.text for link in menus["lat/"]] == ["Usluge", "Novosti"]
    assert [link["href"] for link in menus["en/"]] == ["/en/usluge/"]
    assert [link.text for link in menus["en/"]] == ["Services"]


def test_english_lists_hold_translated_entries_only(build: Build) -> None:
    town = build(FILES)
    assert town.page("en/usluge/").main.find("a", string="Fee")
    assert not town.page("en/usluge/").main.find("a", string="Рок")
    assert not town.exists("en/vesti")


def test_a_translation_without_its_original_is_an_error(build: Build) -> None:
    town = build({"usluge/x.en.md": "---\nnaslov: X\n---\nText.\n", "site.yml": f"{SITE}jezici: [en]\n"})
    assert town.code == 1
    assert "content/usluge/x.en.md" in town.said.replace(str(town.folder) + "/", "")
    assert "[V402]" in town.said


def test_a_language_must_be_switched_on(build: Build) -> None:
    town = build({"usluge/x.md": "---\nnaslov: X\n---\nТекст.\n", "usluge/x.en.md": "---\nnaslov: X\n---\nText.\n"})
    assert "[V404]" in town.said
    assert not town.exists("en")


def test_another_language_needs_no_code(build: Build) -> None:
    town = build(
        {
            "site.yml": f"{SITE}jezici: [hu, rsk]\n",
            "vesti/2026/hid.md": "---\nnaslov: Мост\ndatum: 5.3.2026.\n---\nТекст.\n",
            "vesti/2026/hid.hu.md": "---\nnaslov: Híd\n---\nMegnyílt.\n",
            "vesti/2026/hid.rsk.md": "---\nnaslov: Мост\n---\nОтворени.\n",
        }
    )
    assert town.code == 0, town.said
    assert town.page("hu/vesti/2026/hid/").h1.text == "Híd"
    assert "2026. március 5." in town.page("hu/vesti/2026/hid/").main.text
    assert "5. марца 2026." in town.page("rsk/vesti/2026/hid/").main.text
