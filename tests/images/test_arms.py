"""The coat of arms: without what no drawing needs, light on every page, an icon for tabs and telephones."""

import json
import random
from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup

from tests.conftest import SITE, Town
from tests.images.samples import clear, opened

Build = Callable[..., Town]
WITH_ARMS = f"{SITE}grb: slike/grb.svg\nboje: {{osnovna: '#1e4d3b'}}\n"
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 120"'
SHIELD = '<path fill="#1e4d3b" d="M8 8h84v52c0 26-18 42-42 54C26 102 8 86 8 60Z"/>'
LIGHT = f"{HEAD}>{SHIELD}</svg>"


def heavy() -> str:
    chance = random.Random(7)
    points = (
        f"<circle cx='{chance.uniform(20, 80):.5f}' cy='{chance.uniform(20, 80):.5f}' r='1'/>" for _ in range(900)
    )
    return f"{HEAD}>{SHIELD}{''.join(points)}</svg>"


def test_what_a_drawing_does_not_need_is_taken_out(build: Build) -> None:
    drawing = f"""{HEAD} onload="steal()">
      <script>steal()</script><style>@import url(https://x.example/a.css);</style>
      <a xlink:href="javascript:steal()">{SHIELD}</a>
      <image href="https://x.example/a.png"/><use xlink:href="https://x.example/a.svg#b"/><use xlink:href="#stit"/>
      <foreignObject><iframe src="https://x.example/"/></foreignObject>
      <rect onclick="steal()" style="fill:url(https://x.example/b#c)"/></svg>"""
    town = build({"site.yml": WITH_ARMS, "slike/grb.svg": drawing})
    assert town.code == 0, town.said
    published = (town.output / "slike/grb.svg").read_text("utf-8")
    parsed = BeautifulSoup(published, "xml")
    assert not parsed.find_all(["script", "foreignObject", "iframe"])
    assert not [name for tag in parsed.select("*") for name in tag.attrs if name.startswith("on")]
    assert not [told for told in ("@import", 'href="http', "url(http") if told in published]
    assert "javascript:" not in published
    assert [use["href"] for use in parsed.find_all("use") if use.get("href", "").startswith("#")] == ["#stit"]
    assert parsed.find("path")


def test_a_drawing_of_an_old_illustrator_is_read(build: Build) -> None:
    entity = '<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]>'
    town = build(
        {"site.yml": WITH_ARMS, "slike/grb.svg": f'{entity}<svg xmlns="&ns_svg;" viewBox="0 0 9 9">{SHIELD}</svg>'}
    )
    assert town.code == 0, town.said
    assert "DOCTYPE" not in (town.output / "slike/grb.svg").read_text("utf-8")


BOMB = "".join(f'<!ENTITY a{number} "{f"&a{number - 1};" * 10}">' for number in range(1, 10))


@pytest.mark.parametrize(
    "drawing",
    [
        f'<!DOCTYPE svg [<!ENTITY a0 "ha">{BOMB}]>{HEAD}><text>&a9;</text></svg>',
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + f"{HEAD}><text>&x;</text></svg>",
        f"{HEAD}><g>{SHIELD}",
        f'{HEAD} width="{"9" * 400}" height="5">{SHIELD}</svg>',
        "%PDF-1.4 <svg",
        "",
    ],
)
def test_a_drawing_that_cannot_be_read_is_named_and_not_shown(build: Build, drawing: str) -> None:
    town = build({"site.yml": WITH_ARMS, "slike/grb.svg": drawing})
    assert "root:" not in town.said
    published = [data for name, data in town.tree().items() if name == "slike/grb.svg"]
    if published:  # what is not fetched may be left out silently
        assert b"root:" not in published[0]
        return
    assert (town.code, "V122" in town.said) == (1, True), town.said
    page = town.page("./")
    assert not page.find("link", rel="manifest")
    assert not page.find("a", class_="brand").img


def test_a_light_drawing_is_shown_and_is_the_icon_of_the_tab(build: Build) -> None:
    town = build({"site.yml": WITH_ARMS, "slike/grb.svg": LIGHT})
    page = town.page("lat/")
    image = page.find("a", class_="brand").img
    assert (image["src"], image["width"], image["height"]) == ("/slike/grb.svg", "100", "120")
    assert page.find("link", rel="icon")["href"] == "/slike/grb.svg"
    assert not town.exists("tema/grb.png")


@pytest.mark.parametrize(("name", "data"), [("grb.svg", heavy()), ("grb.png", clear())])
def test_a_heavy_one_is_a_small_picture_on_every_page(build: Build, name: str, data: str | bytes) -> None:
    town = build({"site.yml": f"{SITE}grb: slike/{name}\n", f"slike/{name}": data})
    page = town.page("./")
    image = page.find("a", class_="brand").img
    assert image["src"] == "/tema/grb.png"
    shown = (town.output / "tema/grb.png").read_bytes()
    assert len(shown) <= 4096
    assert opened(shown).size == (int(image["width"]), int(image["height"]))
    assert opened((town.output / "tema/ikona-48.png").read_bytes()).size == (48, 48)
    assert page.find("link", rel="icon")["href"] == "/tema/ikona-48.png"


def test_programs_and_telephones_find_their_icons(build: Build) -> None:
    town = build({"site.yml": WITH_ARMS, "slike/grb.svg": LIGHT})
    assert opened((town.output / "favicon.ico").read_bytes()).info["sizes"] == {(16, 16), (32, 32), (48, 48)}
    touch = opened((town.output / "apple-touch-icon.png").read_bytes()).convert("RGBA")
    assert (touch.size, touch.getpixel((2, 2))) == ((180, 180), (255, 255, 255, 255))
    assert touch.getpixel((90, 90)) == (30, 77, 59, 255)
    assert town.page("./").find("link", rel="apple-touch-icon")["href"] == "/apple-touch-icon.png"
    shared = town.page("./").find("meta", property="og:image")
    assert shared["content"] == "https://proba.example/tema/ikona-512.png"


@pytest.mark.parametrize(
    ("root", "name", "tag"), [("", "Општина Проба", "sr-Cyrl"), ("lat/", "Opština Proba", "sr-Latn")]
)
def test_each_script_has_its_manifest(build: Build, root: str, name: str, tag: str) -> None:
    town = build({"site.yml": WITH_ARMS, "slike/grb.svg": LIGHT}, SITEURL="https://proba.example/opstina")
    linked = town.page(root or "./").find("link", rel="manifest")["href"]
    assert linked == f"/opstina/{root}manifest.webmanifest"
    assert not town.page(f"{root}hitno/").find("link", rel="manifest")
    told = json.loads((town.output / root / "manifest.webmanifest").read_text("utf-8"))
    assert (told["name"], told["lang"], told["start_url"]) == (name, tag, f"/opstina/{root}")
    assert told["theme_color"] == "#1e4d3b"
    for icon in told["icons"]:
        size = opened((town.output / icon["src"].removeprefix("/opstina/")).read_bytes()).size
        assert icon["sizes"] == f"{size[0]}x{size[1]}"


def test_arms_that_are_not_there_are_named(build: Build) -> None:
    town = build({"site.yml": WITH_ARMS})
    assert (town.code, "V305" in town.said) == (1, True), town.said
    assert not town.page("./").find("a", class_="brand").img


def test_a_town_without_arms_has_no_icons(build: Build) -> None:
    town = build({})
    assert town.code == 0, town.said
    assert not {"favicon.ico", "manifest.webmanifest", "apple-touch-icon.png"} & town.tree().keys()
