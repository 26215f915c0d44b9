"""Every example of every component: well-formed, unique ids, described pictures, nothing for axe to find."""

import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from typing import Literal

import pytest
import yaml
from bs4 import BeautifulSoup, Tag
from playwright.sync_api import Browser

from plugins.audit import nu
from plugins.audit.audit import tree_at
from plugins.audit.browser import violations
from plugins.gallery.examples import Example, card
from plugins.scripts import to_latin
from tests.conftest import Town
from tests.theme.frame import TEMPLATES, call, environment, examples

_SERBIAN = re.compile("[\u0400-\u04ff]")
_VOID = {"br", "hr", "img", "input", "link", "meta", "source", "wbr"}
# What only a whole page can fulfil: the tests of the site look at these.
_OF_PAGES = ("landmark-unique", "heading-order", "region", "landmark-one-main", "page-has-heading-one")


class Nesting(HTMLParser):
    """Raises where an end tag does not close what was opened last."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(attrs) == len(dict(attrs)), f"<{tag}> has an attribute twice"
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_every_component_says_when_to_use_it_and_is_complete() -> None:
    for folder in TEMPLATES.glob("components/*"):
        told = yaml.safe_load((folder / "examples.yml").read_text("utf-8").replace("!card", "").replace("!picture", ""))
        words = (told["when"], told["when_not"], *(example["name"] for example in told["examples"]))
        assert told["examples"], folder
        assert [said for said in words if not _SERBIAN.search(said)] == [], folder
        assert "@layer components" in (folder / "style.css").read_text("utf-8")


@pytest.mark.parametrize("lang", ["sr", "en"])
def test_an_example_is_well_formed(example: Example, lang: str) -> None:
    html = call(environment(lang, "en" if lang == "en" else "sr-Cyrl"), example)
    nesting = Nesting()
    nesting.feed(html)
    nesting.close()
    assert not nesting.open
    soup = BeautifulSoup(html, "html.parser")
    ids = Counter(str(tag["id"]) for tag in soup.select("[id]"))
    assert not [name for name, count in ids.items() if count > 1]
    assert all(tag["aria-labelledby"] in ids for tag in soup.select("[aria-labelledby]"))
    assert all(image.has_attr("alt") for image in soup.select("img"))
    assert all(link["href"] and _name(link) for link in soup.select("a"))


def _name(link: Tag) -> str:
    """What a voice says of it."""
    return link.get_text(strip=True) or "".join(str(image["alt"]) for image in link.select("img"))


def test_an_example_gives_nothing_where_it_says_so_and_there_alone(example: Example) -> None:
    assert (not call(environment(), example).strip()) == example.empty


@pytest.mark.parametrize("root", ["", "lat/"])
def test_the_gallery_shows_every_example_in_both_scripts(gallery: Town, root: str) -> None:
    wrong = [
        (str(path.relative_to(gallery.output)), tag.get_text(" ", strip=True))
        for path in gallery.output.glob(f"{root}_komponente/**/index.html")
        for tag in BeautifulSoup(path.read_text("utf-8"), "html.parser").select(".gallery-wrong")
    ]
    assert wrong == []
    shown = [str(tag["aria-label"]) for tag in gallery.page(f"{root}_komponente/sve/").select(".gallery-frame")]
    wanted = [f"{example.component}: {example.name}" for example in examples() if not example.empty]
    assert shown == ([to_latin(name) for name in wanted] if root else wanted)


@pytest.mark.browser
def test_the_checker_finds_nothing_in_any_example_in_both_scripts(gallery: Town) -> None:
    tree = tree_at(gallery.output, "")
    ours = {f"{root}_komponente/{page}index.html" for root in ("", "lat/") for page in ("", "card/", "sve/")}
    assert ours < tree.files
    ours |= {name for name in tree.files if name.endswith(".css")}
    found = [str(finding) for finding in nu.check(replace(tree, files=frozenset(ours)))]
    assert [said for said in found if "“h1” element as a top-level heading only" not in said] == []  # heads of pages


@pytest.mark.browser
@pytest.mark.parametrize(
    ("root", "scheme", "forced"),
    [
        ("", "light", "none"),
        ("", "dark", "none"),
        ("", "light", "active"),
        ("", "dark", "active"),
        ("lat/", "light", "none"),
        ("lat/", "dark", "none"),
    ],
)
def test_axe_finds_nothing_in_all_examples(
    browser: Browser, gallery_place: str, root: str, scheme: Literal["light", "dark"], forced: Literal["active", "none"]
) -> None:
    context = browser.new_context(color_scheme=scheme, forced_colors=forced, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(f"{gallery_place}/{root}_komponente/sve/")
    rules = {name: {"enabled": False} for name in _OF_PAGES}
    found = violations(page, {"rules": rules, "resultTypes": ["violations"]})
    context.close()
    assert [(item["id"], [node["html"] for node in item["nodes"]]) for item in found] == []


_WIDE = """() => [...document.querySelectorAll(".gallery-frame")]
    .filter(frame => frame.scrollWidth > frame.clientWidth).map(frame => frame.getAttribute("aria-label"))"""

# What is read out in one go, and words without the space between them: "страна2", "датумОбјаве".
_SPOKEN = ("link", "button", "heading", "cell", "columnheader", "DisclosureTriangle")
_GLUED = re.compile(r"(?<![\w@.])\w*(?:[а-шa-z]{2}[А-ШA-Z]|[^\W\d_]\d|\d[^\W\d_])")


@pytest.mark.browser
def test_hidden_words_are_not_glued_to_what_is_seen(browser: Browser, gallery_place: str) -> None:
    page = browser.new_page()
    page.goto(f"{gallery_place}/_komponente/sve/")
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    page.close()
    named = [node for node in tree["nodes"] if node.get("role", {}).get("value") in _SPOKEN]
    names = {" ".join(node["name"]["value"].split()) for node in named}
    assert [name for name in names if _GLUED.search(name)] == []
    assert {"Страна 3", "Страна 2", "Страна 1", "Најновије", "Полиција 192", "Општинска централа 000/555-100"} <= names


@pytest.mark.parametrize(
    ("closes", "until", "shown"),
    [
        ("2026-03-31", "2026-03-05", "Више не важи. Важило је до: 5. март 2026."),
        ("2026-03-05", "2026-03-31", "Рок је истекао: 5. март 2026."),
        ("2026-03-05T18:00", "2026-03-05T12:00", "Више не важи. Важило је до: 5. март 2026. у 12.00"),
        ("2026-03-05T00:00", "2026-03-05T12:00", "Рок је истекао: 5. март 2026. у 00.00"),
        ("2026-03-05", "2026-03-05T12:00", "Више не важи. Важило је до: 5. март 2026. у 12.00"),
        ("2026-03-05T12:00", "2026-03-05", "Рок је истекао: 5. март 2026. у 12.00"),
        ("2026-03-05", "2026-03-05", "Рок је истекао: 5. март 2026."),
        ("2026-03-05", None, "Рок је истекао: 5. март 2026."),
        (None, "2026-03-05", "Више не важи. Важило је до: 5. март 2026."),
        (None, None, "Више не важи."),
    ],
)
def test_of_two_ends_the_one_that_has_passed_is_shown(closes: str | None, until: str | None, shown: str) -> None:
    item = card({"closes": closes, "until": until, "state": "expired"})
    html = call(environment(), Example("deadline", "", "two ends", "deadline", {"item": item}))
    assert " ".join(BeautifulSoup(html, "html.parser").get_text().split()) == shown


def _links(text: str) -> list[tuple[str, str]]:
    source = '{% from "components/contact/template.html" import contact_line %}{{ contact_line(text) }}'
    soup = BeautifulSoup(environment().from_string(source).render(text=text), "html.parser")
    assert soup.get_text() == text
    return [(str(link["href"]), link.get_text()) for link in soup.select("a")]


def test_numbers_and_addresses_of_a_fact_become_links() -> None:
    assert _links("Писарница, шалтер 2, телефон 000/555-105, pisarnica@lipovbrod.example") == [
        ("tel:000555105", "000/555-105"),
        ("mailto:pisarnica@lipovbrod.example", "pisarnica@lipovbrod.example"),
    ]
    assert _links("+381 17 421 555") == [("tel:+38117421555", "+381 17 421 555")]


@pytest.mark.parametrize(
    "text", ["Трг липа 1, 00100 Липов Брод", "сала 2, школска 2026/2027", "<b>, Тиха 2-4", "", ", "]
)
def test_other_numbers_of_a_fact_stay_words(text: str) -> None:
    assert _links(text) == []


@pytest.mark.browser
def test_no_example_is_wider_than_the_smallest_screen(browser: Browser, gallery_place: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 600})
    page.goto(f"{gallery_place}/_komponente/sve/")
    wide = page.evaluate(_WIDE)
    page.close()
    assert wide == []
