"""Whoever follows an old link arrives, in the script and language of the link."""

from collections.abc import Callable

import pytest

from tests.conftest import SITE, Town

Build = Callable[..., Town]


def news(*lines: str, title: str = "Мост") -> str:
    return "\n".join(["---", f"naslov: {title}", "datum: 5.3.2026.", *lines, "---", "Текст.", ""])


def led_to(town: Town, name: str) -> str:
    """The address that a page leads to; all that it says of it must agree."""
    page = town.page(name)
    _, _, address = page.find("meta", attrs={"http-equiv": "refresh"})["content"].partition("url=")
    assert page.find("a")["href"] == address
    assert page.find("link", rel="canonical")["href"].endswith(address)
    assert page.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    return str(address)


@pytest.mark.parametrize(
    ("root", "tag", "title"), [("", "sr-Cyrl", "Мост"), ("lat/", "sr-Latn", "Most"), ("en/", "en", "Bridge")]
)
def test_an_old_address_leads_on_in_every_script_and_language(build: Build, root: str, tag: str, title: str) -> None:
    files = {
        "site.yml": f"{SITE}jezici: [en]\n",
        "vesti/2026/most.md": news("ranije_adrese: [/vesti/2024/stari-most/]"),
        "vesti/2026/most.en.md": "---\nnaslov: Bridge\n---\nText.\n",
    }
    town = build(files)
    assert town.code == 0, town.said
    assert led_to(town, f"{root}vesti/2024/stari-most/") == f"/{root}vesti/2026/most/"
    page = town.page(f"{root}vesti/2024/stari-most/")
    assert (page.html["lang"], page.title.text) == (tag, title)


def test_a_language_without_the_entry_has_no_redirect(build: Build) -> None:
    files = {"site.yml": f"{SITE}jezici: [en]\n", "vesti/2026/most.md": news("ranije_adrese: [/stari/]")}
    town = build(files)
    assert town.exists("stari/index.html")
    assert not town.exists("en/stari")


@pytest.mark.parametrize(
    ("alias", "file"),
    [
        ("/stara.html", "stara.html"),
        ("/vesti/Stara.htm", "vesti/Stara.htm"),
        ("/stara.php", "stara.php/index.html"),
        ("/index.php/sr/vesti/most", "index.php/sr/vesti/most/index.html"),
        ("http://www.stari.rs/vesti/most", "vesti/most/index.html"),
        ("/vesti/2024/stari/index.html", "vesti/2024/stari/index.html"),
    ],
)
def test_names_of_other_systems(build: Build, alias: str, file: str) -> None:
    town = build({"vesti/2026/most.md": news(f"ranije_adrese: ['{alias}']")})
    assert town.code == 0, town.said
    assert led_to(town, file) == "/vesti/2026/most/"
    assert led_to(town, f"lat/{file}") == "/lat/vesti/2026/most/"


def test_below_a_path_and_with_latin_at_the_root(town: Town) -> None:
    town.settings["SITEURL"] = "https://strane.example/opstina"
    town.write({"site.yml": f"{SITE}pismo: latinica\n", "vesti/2026/most.md": news("ranije_adrese: [/stari/]")}).build()
    assert led_to(town, "stari/") == "/opstina/vesti/2026/most/"
    assert led_to(town, "cir/stari/") == "/opstina/cir/vesti/2026/most/"
    assert town.page("stari/").html["lang"] == "sr-Latn"


def test_it_stands_on_no_list_and_no_site_map(build: Build) -> None:
    town = build({"vesti/2026/most.md": news("ranije_adrese: [/stari/]")})
    naming = {name for name, data in town.tree().items() if b"stari/" in data}
    assert {name for name in naming if not name.endswith((".xml", ".json"))} == set()
    assert not [name for name in naming if name.startswith("sitemap")]


def test_a_page_that_introduces_a_list_has_earlier_addresses_too(build: Build) -> None:
    page = "---\nnaslov: Вести\nranije_adrese: [/novosti/]\n---\nТекст.\n"
    town = build({"stranice/vesti.md": page, "vesti/2026/most.md": news()})
    assert led_to(town, "novosti/") == "/vesti/"


def test_a_withdrawn_entry_is_reached_a_draft_is_not(build: Build) -> None:
    files = {
        "vesti/2026/a.md": news("povuceno: 9.3.2026.", "razlog: Грешка.", "ranije_adrese: [/a/]"),
        "vesti/2026/b.md": news("nacrt: да", "ranije_adrese: [/b/]"),
    }
    town = build(files)
    assert led_to(town, "a/") == "/vesti/2026/a/"
    assert not town.exists("b")


@pytest.mark.parametrize(
    "alias",
    [
        "/vesti/",
        "/vesti/2024/",
        "/vesti/strana/2/",
        "/vesti/2024/strana/2/",
        "/vesti/index.html",
        "/obavestenja/konkurs/",
        "/dokumenta/odluka/strana/1/",
        "/teme/putevi/",
        "/pretraga/",
        "/ucestvujte/",
        "/oglasna-tabla/",
        "/budzet/2026/",
        "/lat/vesti/2024/most/",
        "/cir/a/",
        "/en/a/",
        "/hu/a/",
        "/index.html",
        "/404.html",
        "/atom.xml",
        "/feed.json",
        "/vesti/atom.xml",
        "/obavestenja/rokovi.ics",
        "/vesti/2026/most/dogadjaj.ics",
        "/slike/most.jpg",
        "/datoteke/a/",
        "/tema/stil.css",
        "/sitemap.xml",
        "/sitemap/vesti-2026.xml",
        "/robots.txt",
        "/stara.html/nova/",
        "/Lat/a/",
        "/.htaccess",
    ],
)
def test_an_address_of_the_site_itself_is_named_and_stops_nothing(build: Build, alias: str) -> None:
    files = {
        "teme.yml": "- {id: putevi, naziv: Путеви}\n",
        "site.yml": f"{SITE}jezici: [en]\n",
        "vesti/2026/most.md": news("teme: [putevi]", f"ranije_adrese: ['{alias}', /stari/]"),
        "obavestenja/2026/k.md": news("vrsta: konkurs", "rok: 31.3.2026."),
    }
    town = build(files)
    assert town.code == 1
    assert f"most.md:5: ranije_adrese: на адреси {alias.rstrip('/')}" in town.said
    assert "[V412]" in town.said
    assert led_to(town, "stari/") == "/vesti/2026/most/"
    assert led_to(town, "lat/stari/") == "/lat/vesti/2026/most/"


@pytest.mark.parametrize(
    "alias", ["/vesti/2026/most/", "/Vesti/2026/Most/", "/vesti/2026/most/index.html", "/vesti/2026/put/"]
)
def test_the_address_of_an_entry_is_named_and_stays_its_own(build: Build, alias: str) -> None:
    files = {"vesti/2026/most.md": news(f"ranije_adrese: ['{alias}']"), "vesti/2026/put.md": news(title="Пут")}
    town = build(files)
    assert town.code == 1
    assert "[V409]" in town.said
    assert town.page("vesti/2026/most/").h1.text == "Мост"
    assert town.page("vesti/2026/put/").h1.text == "Пут"


def test_an_old_address_of_two_leads_to_the_first(build: Build) -> None:
    lines = "ranije_adrese: [/stari/]"
    town = build({"vesti/2026/a.md": news(lines), "vesti/2026/b.md": news("ranije_adrese: [/Stari/, /b/]")})
    assert town.said.count("[V409]") == 2
    assert led_to(town, "stari/") == "/vesti/2026/a/"
    assert led_to(town, "b/") == "/vesti/2026/b/"


def test_a_redirect_goes_when_its_line_goes(town: Town) -> None:
    town.write({"vesti/2026/most.md": news("ranije_adrese: [/stari/]")}).build()
    assert town.exists("lat/stari/index.html")
    town.write({"vesti/2026/most.md": news()}).build()
    assert not town.exists("stari")
    assert not town.exists("lat/stari")


def test_a_name_longer_than_a_disk_takes_is_no_address(build: Build) -> None:
    town = build({"vesti/2026/most.md": news(f"ranije_adrese: [/{'a' * 300}/]"), "vesti/2026/put.md": news()})
    assert town.code == 1
    assert "[V225]" in town.said
    assert town.exists("vesti/2026/put/index.html")
