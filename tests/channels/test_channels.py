"""The page of the accounts on social networks."""

from collections.abc import Callable

from tests.conftest import SITE, Town

Build = Callable[..., Town]
HERE = "drustvene-mreze/"
CHANNELS = """\
mreze:
  - mreza: viber
    adresa: https://viber.example/proba
    naziv: Проба јавља
    svrha: Прекиди воде
    odgovara: Дежурни, од 7 до 22 часа
  - {mreza: x, adresa: 'https://x.example/proba'}
"""
NEWS = "---\nnaslov: Вест\ndatum: 5.3.2026.\n---\nТекст.\n"


def test_each_channel_says_what_it_is_for_and_who_answers(build: Build) -> None:
    town = build({"site.yml": SITE + CHANNELS})
    assert town.code == 0, town.said
    first, second = town.page(HERE).main.select(".channel-list > li")
    assert (first.a["href"], first.a["rel"], first.a.text) == ("https://viber.example/proba", ["me"], "Проба јавља")
    assert [item.text for item in first.find_all("p")] == [
        "Вајбер", "Прекиди воде", "Одговара: Дежурни, од 7 до 22 часа",
    ]  # fmt: skip
    assert [item.text for item in second.find_all(["h2", "p"])] == ["Икс", "Икс"]


def test_the_rules_are_the_text_of_the_page_that_introduces_it(build: Build) -> None:
    rules = "---\nnaslov: Мреже\n---\n## Правила\n\nУвреде бришемо.\n"
    town = build({"site.yml": SITE + CHANNELS, "stranice/drustvene-mreze.md": rules})
    main = town.page(f"lat/{HERE}").main
    assert main.h1.text == "Mreže"
    assert main.select_one(".about h2").text == "Pravila"


def test_feeds_and_calendars_are_channels_too(build: Build) -> None:
    event = "---\nnaslov: Концерт\ndatum: 1.3.2026.\npocetak: 12.3.2026.\nmesto: Дом\n---\nТекст.\n"
    town = build({"site.yml": SITE + CHANNELS, "vesti/2026/a.md": NEWS, "dogadjaji/2026/k.md": event})
    links = {link["href"] for link in town.page(HERE).main.select(".branches a")}
    assert {"/atom.xml", "/feed.json", "/vesti/atom.xml", "/dogadjaji/kalendar.ics"} <= links
    assert all(town.exists(link.strip("/")) for link in links)


def test_without_channels_there_is_no_page(build: Build) -> None:
    town = build({"vesti/2026/a.md": NEWS})
    assert not town.exists(HERE)
    assert not town.page("./").find("a", href=f"/{HERE}")


def test_the_texts_of_another_language_stand_there_and_what_is_missing_is_marked(build: Build) -> None:
    english = "mreze:\n  - {naziv: Alerts, svrha: Water cuts}\n"
    town = build({"site.yml": f"{SITE}{CHANNELS}jezici: [en]\n", "site.en.yml": english})
    assert town.code == 0, town.said
    first, second = town.page(f"en/{HERE}").main.select(".channel-list > li")
    assert [item.text for item in first.find_all("p")] == [
        "Viber", "Water cuts", "Answers: Dežurni, od 7 do 22 časa",
    ]  # fmt: skip
    assert first.find(lang="sr-Latn").text == "Dežurni, od 7 do 22 časa"
    assert second.a.text == "X"
