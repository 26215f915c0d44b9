"""The map of the site for people."""

from collections.abc import Callable
from typing import Any

from tests.conftest import SITE, Town

Build = Callable[..., Town]
HERE = "mapa-sajta/"


def part(town: Town, name: str, root: str = "") -> Any:  # noqa: ANN401 - a tag
    return town.page(root + HERE).main.find("section", attrs={"aria-labelledby": f"t-{name}"})


def links(town: Town, name: str, root: str = "") -> list[tuple[str, str]]:
    return [(link["href"], link.text) for link in part(town, name, root).select("a")]


def entry(title: str, more: str = "") -> str:
    return f"---\nnaslov: {title}\n{more}---\nТекст.\n"


def test_pages_and_services_stand_in_the_order_of_the_script(build: Build) -> None:
    town = build(
        {
            "usluge/a.md": entry("Жалба"),
            "usluge/b.md": entry("Вода"),
            "usluge/v.md": entry("Закуп"),
            "stranice/kontakt.md": entry("Контакт"),
        }
    )
    assert town.code == 0, town.said
    assert [text for _, text in links(town, "usluge")] == ["Вода", "Жалба", "Закуп"]
    assert [text for _, text in links(town, "usluge", "lat/")] == ["Voda", "Zakup", "Žalba"]
    assert links(town, "strane")[0] == ("/", "Почетна")
    assert ("/kontakt/", "Контакт") in links(town, "strane")
    assert ("/lat/pretraga/", "Pronađite na sajtu") in links(town, "strane", "lat/")


def test_lists_have_their_kinds_and_years(build: Build) -> None:
    notice = "---\nnaslov: Конкурс\ndatum: 5.3.{}.\nvrsta: konkurs\n---\nТекст.\n"
    town = build({f"obavestenja/{year}/a.md": notice.format(year) for year in (2025, 2026)})
    found = links(town, "spiskovi")
    assert ("/obavestenja/", "Обавештења") in found
    below = ["/obavestenja/konkurs/", "/obavestenja/2026/", "/obavestenja/2025/"]
    assert [href for href, _ in found if href.startswith("/obavestenja/")] == ["/obavestenja/", *below]
    assert all(town.exists(href.strip("/")) for href, _ in found)


def test_offices_stand_as_a_tree(build: Build) -> None:
    town = build(
        {
            "uprava/uprava.md": entry("Општинска управа"),
            "uprava/finansije.md": entry("Финансије", "deo: uprava\n"),
            "uprava/skupstina.md": entry("Скупштина", "redosled: 1\n"),
        }
    )
    top = part(town, "uprava").ul.find_all("li", recursive=False)
    assert [item.a.text for item in top] == ["Скупштина", "Општинска управа"]
    assert [item.text for item in top[1].ul.select("a")] == ["Финансије"]


def test_offices_below_a_withdrawn_one_take_its_place(build: Build) -> None:
    withdrawn = "povuceno: 1.3.2026.\nrazlog: Укинуто.\n"
    town = build(
        {
            "uprava/odeljenje.md": entry("Одељење", withdrawn),
            "uprava/sluzba.md": entry("Служба", "deo: odeljenje\n"),
        }
    )
    assert links(town, "uprava") == [("/uprava/sluzba/", "Служба")]


def test_what_a_town_does_not_have_has_no_part(build: Build) -> None:
    town = build({})
    assert town.code == 0, town.said
    assert not any(part(town, name) for name in ("usluge", "uprava", "teme", "pratite"))


def test_feeds_and_topics_are_on_it(build: Build) -> None:
    news = "---\nnaslov: Вест\ndatum: 5.3.2026.\nteme: voda\n---\nТекст.\n"
    town = build({"vesti/2026/a.md": news, "teme.yml": "- {id: voda, naziv: Вода}\n"})
    assert links(town, "teme") == [("/teme/voda/", "Вода")]
    assert [href for href, _ in links(town, "pratite")] == ["/atom.xml", "/feed.json", "/vesti/atom.xml"]


def test_english_has_what_is_in_english(build: Build) -> None:
    files = {"site.yml": f"{SITE}jezici: [en]\n", "usluge/a.md": entry("Извод"), "usluge/b.md": entry("Вода")}
    town = build(files)
    assert not town.exists(f"en/{HERE}")
    town.write({"usluge/a.en.md": entry("Certificate")}).build()
    assert links(town, "usluge", "en/") == [("/en/usluge/a/", "Certificate")]
    assert town.page(f"en/{HERE}").main.h1.text == "Site map"


def test_the_footer_of_every_page_leads_to_it_and_to_everything_by_letter(build: Build) -> None:
    footer = build({"stranice/o.md": entry("О нама")}).page("o/").footer
    assert footer.find("a", href=f"/{HERE}").text == "Мапа сајта"
    assert footer.find("a", href="/pretraga/")
