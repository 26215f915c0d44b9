"""What the page of an entry says in its head and in its data, whatever stands in the title."""

import json
import re
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from bench.faults.edits import PIXEL
from tests.conftest import SITE, Town

Build = Callable[..., Town]
EVIL = 'Мост & „пут“ преко "реке" до села <b>сутра</b> у подне</script><script>1</script>'
EVIL_LATIN = 'Most & „put“ preko "reke" do sela <b>sutra</b> u podne</script><script>1</script>'


def news(title: str, more: str = "") -> str:
    quoted = title.replace("'", "''")
    return f"---\nnaslov: '{quoted}'\ndatum: 5.3.2026.\nsazetak: '{quoted}'\n{more}---\nТекст.\n"


def graph(page: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - a soup
    """The structured data of a page."""
    (script,) = page.find_all("script", type="application/ld+json")
    found: list[dict[str, Any]] = json.loads(script.string)["@graph"]
    return found


@pytest.mark.parametrize("address", ["vesti/2026/a/", "lat/vesti/2026/a/", "./", "lat/vesti/", "vesti/2026/"])
def test_a_title_with_signs_of_html_is_text_everywhere(build: Build, address: str) -> None:
    town = build({"vesti/2026/a.md": news(EVIL)})
    assert town.code == 0, town.said
    page = town.page(address)
    scripts = page.select("script:not([type='application/ld+json'], [src])")
    assert [script["data-lang"] for script in scripts] == ["sr-Cyrl" if address.startswith("lat/") else "sr-Latn"]
    assert not page.main.select(":is(h1, h2, h3, .card-text) b")
    heads = [head.get_text() for head in page.main.find_all(["h1", "h2", "h3"])]
    assert (EVIL_LATIN if address.startswith("lat") else EVIL) in heads


@pytest.mark.parametrize("root", ["", "lat/"])
def test_such_a_title_is_whole_in_head_data_and_feed(build: Build, root: str) -> None:
    town = build({"vesti/2026/a.md": news(EVIL)})
    title = EVIL_LATIN if root else EVIL
    page = town.page(f"{root}vesti/2026/a/")
    assert graph(page)[0]["headline"] == title
    assert page.head.find("meta", property="og:title")["content"] == title
    assert page.head.find("meta", attrs={"name": "description"})["content"] == title
    assert page.title.text.startswith(title)
    raw = (town.output / f"{root}vesti/2026/a/index.html").read_text("utf-8")
    assert raw.count("</script>") == 3  # that of the switch, and the data
    feed = ET.fromstring((town.output / f"{root}atom.xml").read_bytes())  # noqa: S314 - we made it
    assert title in [item.text for item in feed.iter("{http://www.w3.org/2005/Atom}title")]


def test_the_name_of_a_town_with_signs_of_html_is_text_too(build: Build) -> None:
    town = build({"site.yml": SITE.replace("Општина Проба", "'Град \"А & Б\" <i>'")})
    page = town.page("./")
    assert page.title.text == 'Град "А & Б" <i>'
    assert page.find("i") is None
    assert 'Град "А & Б" <i>' in [item.get("name") for item in graph(page)]


def test_the_way_to_a_page_is_shown_and_told(build: Build) -> None:
    town = build({"vesti/2026/a.md": news("Мост"), "stranice/o/nama.md": "---\nnaslov: О нама\n---\nТекст.\n"})
    crumbs = town.page("lat/vesti/2026/a/").find("nav", class_="crumbs")
    assert [link["href"] for link in crumbs.find_all("a")][:2] == ["/lat/", "/lat/vesti/"]
    data = graph(town.page("lat/vesti/2026/a/"))[-1]
    assert [(item["position"], item["name"], item["item"]) for item in data["itemListElement"]] == [
        (1, "Početna", "https://proba.example/lat/"),
        (2, "Vesti", "https://proba.example/lat/vesti/"),
        (3, "Most", "https://proba.example/lat/vesti/2026/a/"),
    ]
    assert [item["name"] for item in graph(town.page("o/nama/"))[-1]["itemListElement"]] == ["Почетна", "О нама"]


@pytest.mark.parametrize(
    ("path", "text", "kind"),
    [
        ("vesti/2026/a", "datum: 5.3.2026.\n", "NewsArticle"),
        ("obavestenja/2026/a", "datum: 5.3.2026.\nvrsta: oglas\n", "Article"),
        ("usluge/a", "", "GovernmentService"),
        ("stranice/a", "", "WebPage"),
    ],
)
def test_structured_data_says_what_a_page_is(build: Build, path: str, text: str, kind: str) -> None:
    town = build({f"{path}.md": f"---\nnaslov: А\n{text}---\nТекст.\n"})
    assert graph(town.page(f"{path.removeprefix('stranice/')}/"))[0]["@type"] == kind


def test_a_day_of_change_is_told(build: Build) -> None:
    page = build({"vesti/2026/a.md": news("А", "izmenjeno: 8.3.2026.\n")}).page("vesti/2026/a/")
    article = graph(page)[0]
    assert article["datePublished"] == "2026-03-05T00:00:00+01:00"
    assert article["dateModified"] == "2026-03-08T00:00:00+01:00"
    times = {time["datetime"]: time.text for time in page.main.find_all("time")}
    assert times == {"2026-03-05": "5. март 2026.", "2026-03-08": "8. март 2026."}


def test_a_change_before_publication_is_none_for_readers(build: Build) -> None:
    page = build({"vesti/2026/a.md": news("А", "izmenjeno: 1.3.2026.\n")}).page("vesti/2026/a/")
    assert graph(page)[0]["dateModified"] == "2026-03-05T00:00:00+01:00"
    assert page.find("meta", property="article:modified_time") is None
    assert [time["datetime"] for time in page.main.find_all("time")] == ["2026-03-05"]


@pytest.mark.parametrize(
    ("more", "changed"),
    [
        ("datum: 5.3.2026. 10:00\nizmenjeno: 5.3.2026.\n", "2026-03-05T10:00:00+01:00"),
        ("datum: 5.3.2026.\npovuceno: 9.3.2026. 8:00\nrazlog: Грешка.\n", "2026-03-09T08:00:00+01:00"),
    ],
)
def test_data_and_feed_agree_when_it_was_changed(build: Build, more: str, changed: str) -> None:
    """Also on the day of publication, before which nothing can have changed, and by what was withdrawn."""
    town = build({"vesti/2026/a.md": f"---\nnaslov: А\n{more}---\nТекст.\n"})
    assert graph(town.page("vesti/2026/a/"))[0]["dateModified"] == changed
    feed = ET.fromstring((town.output / "atom.xml").read_bytes())  # noqa: S314 - we made it
    assert feed.findtext("{http://www.w3.org/2005/Atom}updated") == changed


def test_the_municipality_is_told_with_its_accounts(build: Build) -> None:
    more = (
        "grb: slike/grb.png\n"
        "kontakt: {adresa: Трг 1, postanski_broj: '17500', mesto: Проба, telefon: 017/421-555, pib: '100000001'}\n"
        "mreze: [{mreza: youtube, adresa: 'https://youtube.example/@proba'}]\n"
    )
    organization = graph(build({"site.yml": SITE + more, "slike/grb.png": PIXEL}).page("lat/"))[1]
    assert organization["name"] == "Opština Proba"
    assert organization["logo"] == "https://proba.example/slike/grb.png"
    assert organization["sameAs"] == ["https://youtube.example/@proba"]
    assert organization["address"]["streetAddress"] == "Trg 1"
    assert "email" not in organization


def test_a_picture_is_shown_when_a_page_is_shared(build: Build) -> None:
    town = build({"slike/a.png": PIXEL, "vesti/2026/a.md": news("А", "slika: slike/a.png\nopis_slike: Тачка\n")})
    og = {tag["property"]: tag["content"] for tag in town.page("lat/vesti/2026/a/").find_all("meta", property=True)}
    assert og["og:image"] == "https://proba.example/slike/a.png"
    assert og["og:image:alt"] == "Tačka"
    assert (og["og:image:width"], og["og:image:height"]) == ("1", "1")
    assert og["og:type"] == "article"


TAGS = {"sr-Cyrl", "sr-Latn", "en", "x-default"}


def test_only_real_language_tags_are_used(build: Build) -> None:
    town = build(
        {
            "site.yml": f"{SITE}jezici: [en]\n",
            "vesti/2026/a.md": news("Отворен парк"),
            "vesti/2026/a.en.md": "---\nnaslov: A park opens\n---\nText.\n",
            "usluge/u.md": "---\nnaslov: У\n---\nТекст.\n",
        }
    )
    for name, data in town.tree().items():
        if name.endswith((".html", ".xml", ".json")):
            text = data.decode()
            tags = r'\b(?:xml:lang|hreflang|lang|inLanguage|language)"?(?:=|: ?)"([^"]*)"'
            assert set(re.findall(tags, text)) <= TAGS, name
        if name.endswith(".html"):
            locale = town.page(name).find("meta", property="og:locale")["content"]
            assert locale == ("en_GB" if name.startswith("en/") else "sr_RS")


def test_the_versions_of_a_page_name_each_other_by_absolute_addresses(build: Build) -> None:
    town = build({"vesti/2026/park.md": news("Отворен парк")})
    here, there = "https://proba.example/vesti/2026/park/", "https://proba.example/lat/vesti/2026/park/"
    for address in ("vesti/2026/park/", "lat/vesti/2026/park/"):
        links = town.page(address).head.find_all("link", hreflang=True)
        assert [(link["hreflang"], link["href"]) for link in links] == [
            ("sr-Cyrl", here),
            ("sr-Latn", there),
            ("x-default", here),
        ]


def test_a_service_shows_its_facts(build: Build) -> None:
    town = build(
        {
            "usluge/izvod.md": "---\nnaslov: Извод\nza_koga: Грађани\nsta_vam_treba: [Лична карта, Уплатница]\n"
            "koraci: [Дођите, Сачекајте]\ntaksa: 430 динара\nrok_resavanja: Одмах\ndobijate: Извод\ngde: Шалтер 3\n"
            "propis: Закон\n---\nТекст.\n"
        }
    )
    words = town.page("lat/usluge/izvod/").main.text
    for fact in ("Građani", "Lična karta", "Uplatnica", "Dođite", "430 dinara", "Odmah", "Šalter 3", "Zakon"):
        assert fact in words


def open_graph(page: Any) -> dict[str, str]:  # noqa: ANN401 - a soup
    return {tag["property"]: tag["content"] for tag in page.find_all("meta", property=True)}


@pytest.mark.parametrize("address", ["lat/", "lat/vesti/", "lat/vesti/2026/a/", "lat/404.html"])
def test_every_page_has_a_title_a_text_and_a_picture_to_share(build: Build, address: str) -> None:
    town = build({"site.yml": f"{SITE}grb: slike/grb.png\n", "slike/grb.png": PIXEL, "vesti/2026/a.md": news("А")})
    told = open_graph(town.page(address))
    assert told["og:title"]
    assert told["og:description"]
    assert told["og:image"] == "https://proba.example/tema/ikona-512.png"
    assert told["og:image:alt"] == "Grb: Opština Proba"
    assert town.page(address).find("meta", attrs={"name": "twitter:card"})["content"] == "summary"


def test_texts_of_one_title_have_titles_of_pages_that_differ(build: Build) -> None:
    call = {
        "vesti/2025/poziv.md": news("Позив за стипендије").replace("5.3.2026.", "5.3.2025."),
        "vesti/2026/poziv.md": news("Позив за стипендије"),
        "usluge/poziv.md": "---\nnaslov: Позив за стипендије\n---\nТекст.\n",
        "vesti/2026/park.md": news("Парк"),
    }
    town = build(call)
    titles = [
        str(town.page(f"lat/{path[:-3]}/").title.text).partition(" — ")[0].replace("\u00a0", " ") for path in call
    ]
    assert titles == [
        "Poziv za stipendije (5. mart 2025.)",
        "Poziv za stipendije (5. mart 2026.)",
        "Poziv za stipendije (Usluga)",
        "Park",
    ]
    assert town.page("vesti/2026/poziv/").h1.text == "Позив за стипендије"


def test_home_is_shared_under_the_name_of_the_town(build: Build) -> None:
    assert open_graph(build({}).page("lat/"))["og:title"] == "Opština Proba"


def test_in_place_of_a_drawing_that_services_cannot_show_stand_the_arms(build: Build) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
    entry = {"slike/a.svg": svg, "vesti/2026/a.md": news("А", "slika: slike/a.svg\nopis_slike: Тачка\n")}
    assert "og:image" not in open_graph(build(entry).page("vesti/2026/a/"))
    town = build({**entry, "site.yml": f"{SITE}grb: slike/grb.svg\n", "slike/grb.svg": svg})
    assert open_graph(town.page("vesti/2026/a/"))["og:image"] == "https://proba.example/tema/ikona-512.png"
