"""Each page exists in both scripts, and each knows the other."""

import re
from collections.abc import Callable

import pytest

from tests.conftest import SITE, Town

Build = Callable[..., Town]
NEWS = (
    "---\nnaslov: Нови мост\ndatum: 5.3.2026.\n---\nМост је **отворен**, види [контакт](../../stranice/kontakt.md).\n"
)
CONTACT = "---\nnaslov: Kontakt\n---\nPišite nam na opstina@proba.example.\n"
FILES = {"vesti/2026/most.md": NEWS, "stranice/kontakt.md": CONTACT}


def test_a_file_becomes_a_page_in_both_scripts(build: Build) -> None:
    town = build(FILES)
    assert town.code == 0, town.said
    assert [town.page(f"{root}vesti/2026/most/").h1.text for root in ("", "lat/")] == ["Нови мост", "Novi most"]


def test_a_latin_source_has_a_cyrillic_page(build: Build) -> None:
    town = build(FILES)
    assert "Пишите нам на opstina@proba.example." in town.page("kontakt/").main.text
    assert "Pišite nam na opstina@proba.example." in town.page("lat/kontakt/").main.text


@pytest.mark.parametrize(("root", "tag"), [("", "sr-Cyrl"), ("lat/", "sr-Latn")])
def test_a_page_names_itself_and_its_twin(build: Build, root: str, tag: str) -> None:
    page = build(FILES).page(f"{root}vesti/2026/most/")
    here = "https://proba.example/"
    assert page.html["lang"] == tag
    assert page.find("link", rel="canonical")["href"] == f"{here}{root}vesti/2026/most/"
    assert {link["hreflang"]: link["href"] for link in page.head.find_all("link", hreflang=True)} == {
        "sr-Cyrl": f"{here}vesti/2026/most/",
        "sr-Latn": f"{here}lat/vesti/2026/most/",
        "x-default": f"{here}vesti/2026/most/",
    }


@pytest.mark.parametrize("root", ["", "lat/"])
def test_the_switch_leads_to_exactly_the_same_page(build: Build, root: str) -> None:
    page = build(FILES).page(f"{root}vesti/2026/most/")
    switch = {link["hreflang"]: link for link in page.body.find_all("a", rel="alternate", hreflang=True)}
    assert {tag: link["href"] for tag, link in switch.items()} == {
        "sr-Cyrl": "/vesti/2026/most/",
        "sr-Latn": "/lat/vesti/2026/most/",
    }
    current = [tag for tag, link in switch.items() if link.get("aria-current") == "true"]
    assert current == ["sr-Latn" if root else "sr-Cyrl"]


def test_links_stay_within_the_script(build: Build) -> None:
    town = build(FILES)
    assert town.page("vesti/2026/most/").main.find("a", string="контакт")["href"] == "/kontakt/"
    assert town.page("lat/vesti/2026/most/").main.find("a", string="kontakt")["href"] == "/lat/kontakt/"


def test_no_cyrillic_letter_stands_on_a_latin_page(build: Build) -> None:
    town = build(FILES)
    for path in (town.output / "lat").rglob("*.html"):
        if path.name == "404.html":
            continue
        page = town.page(path.relative_to(town.output).as_posix())
        for marked in page.find_all(lang="sr-Cyrl"):
            marked.decompose()
        assert not re.search("[Ѐ-ӿ]", str(page)), path


def test_no_cyrillic_letter_and_no_mark_stands_in_an_address(build: Build) -> None:
    for name, data in build(FILES).tree().items():
        if name.endswith((".html", ".xml")):
            text = data.decode()
            assert not re.search("[\ue000-\uf8ff]", text), name
            assert "%EE%80" not in text
            assert not re.search(r'\b(?:href|src|id|class)="[^"]*[Ѐ-ӿ]', text), name


def test_latin_stands_at_the_root_where_the_town_wants_it(build: Build) -> None:
    town = build({**FILES, "site.yml": f"{SITE}pismo: latinica\n"})
    root, other = town.page("vesti/2026/most/"), town.page("cir/vesti/2026/most/")
    assert (root.html["lang"], root.h1.text) == ("sr-Latn", "Novi most")
    assert (other.html["lang"], other.h1.text) == ("sr-Cyrl", "Нови мост")
    default = root.head.find("link", hreflang="x-default")["href"]
    assert default == "https://proba.example/vesti/2026/most/"


def test_a_site_works_below_a_path(build: Build) -> None:
    town = build(FILES, SITEURL="https://strane.example/opstina")
    page = town.page("lat/vesti/2026/most/")
    assert page.find("link", rel="canonical")["href"] == "https://strane.example/opstina/lat/vesti/2026/most/"
    assert page.main.find("a", string="kontakt")["href"] == "/opstina/lat/kontakt/"
    assert page.find("link", rel="stylesheet")["href"] == "/opstina/tema/stil.css"


def test_structured_data_is_in_the_script_of_the_page(build: Build) -> None:
    import json

    town = build(FILES)
    for root, tag, title in (("", "sr-Cyrl", "Нови мост"), ("lat/", "sr-Latn", "Novi most")):
        script = town.page(f"{root}vesti/2026/most/").find("script", type="application/ld+json")
        article = json.loads(script.string)["@graph"][0]
        assert (article["@type"], article["inLanguage"], article["headline"]) == ("NewsArticle", tag, title)
        assert article["url"] == f"https://proba.example/{root}vesti/2026/most/"
        assert article["datePublished"] == "2026-03-05T00:00:00+01:00"


def test_open_graph_is_in_the_script_of_the_page(build: Build) -> None:
    page = build(FILES).page("lat/vesti/2026/most/")
    og = {tag["property"]: tag["content"] for tag in page.find_all("meta", property=True)}
    assert og["og:title"] == "Novi most"
    assert og["og:locale"] == "sr_RS"
    assert og["og:url"] == "https://proba.example/lat/vesti/2026/most/"
