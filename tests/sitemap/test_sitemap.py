"""The site map names every page that search engines may list, in all its versions, and no other."""

from collections.abc import Callable
from importlib import import_module
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree as ET

import pytest

from tests.conftest import ROOT, SITE, Town

Build = Callable[..., Town]
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
HOME = "https://proba.example/"


def news(title: str, day: str, more: str = "") -> str:
    return f"---\nnaslov: {title}\ndatum: {day}\n{more}---\nТекст.\n"


FILES = {
    "site.yml": f"{SITE}jezici: [en]\n",
    "teme.yml": "- {id: putevi, naziv: Путеви}\n",
    "vesti/2025/a.md": news("А", "5.3.2025.", "teme: [putevi]\n"),
    "vesti/2026/b.md": news("Б", "5.3.2026.", "izmenjeno: 8.3.2026.\n"),
    "vesti/2026/b.en.md": "---\nnaslov: B\n---\nText.\n",
    "obavestenja/2026/c.md": "---\nnaslov: Ц\ndatum: 6.3.2026.\nvrsta: oglas\n---\nТекст.\n",
    "usluge/u.md": "---\nnaslov: У\n---\nТекст.\n",
    "stranice/kontakt.md": "---\nnaslov: Контакт\n---\nТекст.\n",
} | {f"vesti/2025/v{n:02}.md": news(f"В {n}", "7.3.2025.") for n in range(30)}


def parsed(town: Town, name: str) -> ET.Element:
    return ET.fromstring((town.output / name).read_bytes())  # noqa: S314 - we made it


def maps(town: Town) -> list[str]:
    """The maps that the index names, below the output folder."""
    found = [str(item.text) for item in parsed(town, "sitemap.xml").iter(f"{MAP}loc")]
    origin = town.settings.get("SITEURL", HOME.rstrip("/")) + "/"
    assert all(address.startswith(origin) for address in found)
    return [address.removeprefix(origin) for address in found]


def listed(town: Town) -> dict[str, ET.Element]:
    """Address -> its element, of all maps."""
    urls = [url for name in maps(town) for url in parsed(town, name).iter(f"{MAP}url")]
    found = {str(url.findtext(f"{MAP}loc")): url for url in urls}
    assert len(found) == len(urls)
    return found


def alternates(url: ET.Element) -> dict[str, str]:
    return {link.attrib["hreflang"]: link.attrib["href"] for link in url.iter(LINK)}


def address_of(name: str) -> str:
    return HOME + name.removesuffix("index.html")


def test_the_index_names_every_map_and_each_lies_there(build: Build) -> None:
    town = build(FILES)
    assert town.code == 0, town.said
    assert set(maps(town)) == {name for name in town.tree() if name.startswith("sitemap/")}
    assert "sitemap/vesti-2025.xml" in maps(town)
    assert "sitemap/usluge.xml" in maps(town)


def test_it_lists_exactly_the_pages_that_may_be_indexed(build: Build) -> None:
    town = build(FILES)
    pages = {address_of(name) for name in town.tree() if name.endswith(".html") and "404" not in name}
    assert set(listed(town)) == pages


def test_alternates_are_those_of_the_page_and_go_both_ways(build: Build) -> None:
    town = build(FILES)
    found = listed(town)
    for address, url in found.items():
        own = alternates(url)
        assert address in own.values()
        assert own == {
            link["hreflang"]: link["href"]
            for link in town.page(address.removeprefix(HOME) or "./").head.find_all("link", hreflang=True)
        }
        for other in own.values():
            assert alternates(found[other]) == own


def test_translations_stand_among_the_alternates_where_they_exist(build: Build) -> None:
    found = listed(build(FILES))
    assert set(alternates(found[f"{HOME}lat/vesti/2026/b/"])) == {"sr-Cyrl", "sr-Latn", "en", "x-default"}
    assert set(alternates(found[f"{HOME}vesti/2025/a/"])) == {"sr-Cyrl", "sr-Latn", "x-default"}
    assert alternates(found[f"{HOME}vesti/2026/b/"])["x-default"] == f"{HOME}vesti/2026/b/"


def test_the_last_change_is_that_of_the_entry(build: Build) -> None:
    found = listed(build(FILES))
    dates = {
        path: found[HOME + path].findtext(f"{MAP}lastmod") for path in ("vesti/2026/b/", "vesti/2025/a/", "usluge/u/")
    }
    assert dates == {"vesti/2026/b/": "2026-03-08", "vesti/2025/a/": "2025-03-05", "usluge/u/": None}


def test_a_new_entry_of_this_year_leaves_the_map_of_last_year(town: Town) -> None:
    before = town.write(FILES).build().tree()
    after = town.write({"vesti/2026/nova.md": news("Нова", "9.3.2026.")}).build().tree()
    changed = {name for name in after if name.startswith("sitemap") and after[name] != before.get(name)}
    assert changed == {"sitemap/vesti-2026.xml"}


def test_a_withdrawn_entry_is_on_no_map(build: Build) -> None:
    """Its page asks search engines to pass."""
    town = build({"vesti/2026/p.md": news("П", "1.3.2026.", "povuceno: 9.3.2026.\nrazlog: Грешка.\n")})
    page = town.page("vesti/2026/p/")
    assert page.find("meta", attrs={"name": "robots"})
    assert f"{HOME}vesti/2026/p/" not in listed(town)


def test_robots_are_told_where_the_map_is(build: Build) -> None:
    """Nobody who has not registered the site with a search engine has said so otherwise."""
    town = build(FILES)
    lines = (town.output / "robots.txt").read_text("utf-8").splitlines()
    assert lines == ["User-agent: *", "Allow: /", "", f"Sitemap: {HOME}sitemap.xml"]
    robots = RobotFileParser()
    robots.parse(lines)
    assert robots.can_fetch("*", f"{HOME}vesti/2026/b/")
    assert robots.site_maps() == [f"{HOME}sitemap.xml"]


def test_below_a_path_there_is_no_file_that_no_robot_reads(town: Town) -> None:
    town.settings["SITEURL"] = f"{HOME}opstina"
    town.write(FILES).build()
    assert town.exists("sitemap.xml")
    assert not town.exists("robots.txt")


def test_drafts_of_a_preview_are_on_no_map(town: Town) -> None:
    town.conf = ROOT / "pelicanconf.py"
    town.write({"vesti/2026/n.md": news("Н", "1.3.2026.", "nacrt: да\n")}).build()
    assert town.exists("vesti/2026/n/index.html")
    assert f"{HOME}vesti/2026/n/" not in listed(town)


@pytest.mark.parametrize("script", ["cirilica", "latinica"])
def test_below_a_path_every_address_has_it(town: Town, script: str) -> None:
    town.settings["SITEURL"] = "https://strane.example/opstina"
    town.write({**FILES, "site.yml": f"{SITE}pismo: {script}\njezici: [en]\n"}).build()
    found = listed(town)
    folder = "lat/" if script == "cirilica" else "cir/"
    assert f"https://strane.example/opstina/{folder}vesti/2026/b/" in found
    hrefs = [href for url in found.values() for href in alternates(url).values()]
    assert all(href.startswith("https://strane.example/opstina/") for href in hrefs)


@pytest.mark.parametrize(("limit", "most"), [("MOST_URLS", 30), ("MOST_BYTES", 30_000)])
def test_a_group_that_is_too_large_has_several_maps(
    build: Build, monkeypatch: pytest.MonkeyPatch, limit: str, most: int
) -> None:
    monkeypatch.setattr(import_module("plugins.sitemap.plan"), limit, most)
    town = build(FILES)
    parts = [name for name in maps(town) if name.startswith("sitemap/vesti-2025")]
    assert parts[:2] == ["sitemap/vesti-2025.xml", "sitemap/vesti-2025-2.xml"]
    for name in parts:
        assert (town.output / name).stat().st_size <= 30_000
        assert len(list(parsed(town, name))) <= 60
    pages = {address_of(name) for name in town.tree() if name.endswith(".html") and "404" not in name}
    assert pages == set(listed(town))
