"""Pages of every kind for people who enlarge, who touch, who listen, who see few colours, who use no mouse."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page

from plugins.audit.browser import violations

pytestmark = pytest.mark.browser
ROOTS = ["", "lat/"]
NOTICE = "obavestenja/2026/studentske-stipendije/"


@contextmanager
def visitor(browser: Browser, width: int, height: int = 800, **options: Any) -> Iterator[Page]:  # noqa: ANN401 - Playwright's own
    context = browser.new_context(viewport={"width": width, "height": height}, **options)
    yield context.new_page()
    context.close()


def test_what_is_a_link_or_control_by_itself_is_44_pixels_high_and_wide(
    browser: Browser, origin: str, kinds: list[str]
) -> None:
    """Links within a sentence are as high as its lines."""
    small = {}
    with visitor(browser, 360) as page:
        for address in kinds:
            page.goto(f"{origin}/{address}")
            small[address] = page.evaluate(_SMALL)
    assert {address: found for address, found in small.items() if found} == {}


_SMALL = """() => {
  const parts = [...document.querySelectorAll("a[href], button, summary, input, select, textarea, [tabindex='0']")];
  const sentences = ":is(.prose, .lost-en, .channel-answers, .steps, .needs, .orders) a";
  const alone = (part) => !part.matches(sentences) || getComputedStyle(part).display !== "inline";
  return parts.filter((part) => part.checkVisibility() && !part.matches(".skip") && alone(part)).filter((part) => {
    const stretched = getComputedStyle(part, "::after").position === "absolute";
    const boxes = [...((stretched && part.closest("li")) || part).getClientRects()];
    return Math.max(...boxes.map((box) => box.height)) < 43.5 || Math.max(...boxes.map((box) => box.width)) < 43.5;
  }).map((part) => part.outerHTML.slice(0, 160));
}"""


@pytest.mark.parametrize("width", [320, 1280])
def test_wider_spaces_between_letters_words_and_lines_lose_nothing(
    browser: Browser, origin: str, kinds: list[str], width: int
) -> None:
    """WCAG 1.4.12, its four values together."""
    lost = {}
    with visitor(browser, width, bypass_csp=True) as page:
        for address in [*kinds, f"lat/{NOTICE}"]:
            page.goto(f"{origin}/{address}")
            page.add_style_tag(content=_SPACED)
            lost[address] = page.evaluate(_LOST)
    assert {address: found for address, found in lost.items() if found} == {}


_SPACED = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-block-end: 2em !important; }
"""
_LOST = """() => {
  const cut = [...document.body.querySelectorAll("*")].filter((part) => {
    if (part.closest(".hidden, .tablica, thead, svg") || !part.textContent.trim()) return false;
    if (getComputedStyle(part).overflowX === "visible") return false;
    return part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1;
  });
  const wide = document.documentElement.scrollWidth > innerWidth ? [document.documentElement] : [];
  return [...wide, ...cut].map((part) => part.outerHTML.slice(0, 160));
}"""


@pytest.mark.parametrize("part", range(3))
def test_at_400_percent_the_keyboard_shows_each_stop_uncovered(
    browser: Browser, origin: str, kinds: list[str], part: int
) -> None:
    """A window of 1280 by 1024, enlarged four times (WCAG 1.4.10, 2.4.7, 2.4.11)."""
    with visitor(browser, 320, 256) as page:
        for address in kinds[part::3]:
            page.goto(f"{origin}/{address}")
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, address
            stops = page.locator("a[href]:visible, summary:visible").count()
            for _ in range(min(stops, 60)):
                page.keyboard.press("Tab")
                assert page.evaluate(_UNCOVERED), (address, page.evaluate("document.activeElement.outerHTML"))


_UNCOVERED = """() => {
  const here = document.activeElement;
  return [...here.getClientRects()].some((box) => {
    const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
    const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
    const top = document.elementFromPoint(x, y);
    return top !== null && (here.contains(top) || top.contains(here));
  });
}"""


def test_letters_that_the_reader_enlarges_fit_a_telephone(browser: Browser, origin: str, kinds: list[str]) -> None:
    """WCAG 1.4.4, where it is not the page that is enlarged: at twice the size nothing is wider than the screen."""
    wide = {}
    with visitor(browser, 360) as page:
        for address in [*kinds, f"lat/{NOTICE}", "pretraga/?q=voda"]:
            page.goto(f"{origin}/{address}")
            page.evaluate("document.documentElement.style.fontSize = '212.5%'")
            wide[address] = page.evaluate("document.documentElement.scrollWidth")
    assert {address: width for address, width in wide.items() if width > 360} == {}


def test_a_row_of_a_register_has_all_its_cells_on_a_telephone_too(browser: Browser, origin: str) -> None:
    with visitor(browser, 360) as page:
        page.goto(f"{origin}/dokumenta/")
        cells = page.evaluate(
            "[...document.querySelectorAll('tr')].map((row) => row.querySelectorAll('th, td').length)"
        )
        shown = page.evaluate(
            "[...document.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th, td')]"
            ".filter((cell) => getComputedStyle(cell).display != 'none').length)"
        )
        assert page.locator("td:empty").count() > 0
        assert shown == cells


def test_a_word_that_was_looked_for_is_read_in_forced_colours(browser: Browser, origin: str) -> None:
    with visitor(browser, 1280, forced_colors="active", color_scheme="dark") as page:
        page.goto(f"{origin}/pretraga/?q=voda")
        found = page.locator("main a mark").first.evaluate(
            "(mark) => [getComputedStyle(mark).color, getComputedStyle(mark).backgroundColor]"
        )
        assert found == ["rgb(0, 0, 0)", "rgb(255, 255, 0)"]


def test_in_forced_colours_whatever_is_current_differs_by_a_line(
    browser: Browser, origin: str, kinds: list[str]
) -> None:
    with visitor(browser, 1280, forced_colors="active") as page:
        marked = 0
        for address in [*kinds, "vesti/strana/1/", "vesti/2026/", "obavestenja/konkurs/"]:
            page.goto(f"{origin}/{address}")
            marks = page.evaluate(_MARKS)
            marked += len(marks)
            assert all(mark != others for mark, others in marks), (address, marks)
    assert marked > len(kinds)


_MARKS = """() => {
  const ground = getComputedStyle(document.body).backgroundColor;
  const line = (link) => {
    const style = getComputedStyle(link), width = parseFloat(style.borderBlockEndWidth);
    return width > 2 && style.borderBlockEndStyle === "solid" && style.borderBlockEndColor !== ground;
  };
  return [...document.querySelectorAll("a[aria-current]")].map((link) => {
    const other = link.closest("ul").querySelector("a:not([aria-current])");
    return [line(link), other ? line(other) : false];
  });
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_who_asks_for_more_contrast_gets_seven_to_one(
    browser: Browser, origin: str, kinds: list[str], scheme: Literal["light", "dark"]
) -> None:
    found = {}
    rule = {"runOnly": {"type": "rule", "values": ["color-contrast-enhanced"]}, "resultTypes": ["violations"]}
    with visitor(browser, 1280, contrast="more", color_scheme=scheme) as page:
        for address in kinds[scheme == "dark" :: 2]:  # each kind in one of the two
            page.goto(f"{origin}/{address}")
            found[address] = [node["html"] for item in violations(page, rule) for node in item["nodes"]]
    assert {address: nodes for address, nodes in found.items() if nodes} == {}


def test_nothing_moves_for_who_asks_for_no_motion(browser: Browser, origin: str, kinds: list[str]) -> None:
    with visitor(browser, 1280, reduced_motion="reduce") as page:
        for address in kinds:
            page.goto(f"{origin}/{address}")
            assert page.evaluate(_MOVING) == [], address


_MOVING = """() => [document.documentElement, ...document.querySelectorAll("body *")].filter((part) => {
  const style = getComputedStyle(part);
  return style.animationName !== "none" || style.scrollBehavior === "smooth"
    || style.transitionDuration.split(", ").some((time) => parseFloat(time) > .01);
}).map((part) => part.outerHTML.slice(0, 120))"""


NAMED = {"link", "button", "heading", "navigation", "region", "complementary", "image", "img", "textbox", "searchbox"}
LANDMARKS = {"navigation", "region", "complementary", "search", "form"}
# A small letter before a capital one, a word twice, a sign without its space: words read together or again.
GLUED = re.compile(
    r"[а-яђјљњћџa-zčćžšđ][А-ЯЂЈЉЊЋЏČĆŽŠĐ]|[:,;][^\W\d_]|\b([^\W\d_]{3,})[ :,.]+\1\b|[^\W\d_]\d{2}|\d[^\W\d_]"
)


@pytest.mark.parametrize("root", ROOTS)
def test_what_is_read_aloud_has_a_name_of_whole_words_and_landmarks_differ(
    browser: Browser, origin: str, kinds: list[str], root: str
) -> None:
    with visitor(browser, 1280) as page:
        for address in kinds:
            page.goto(f"{origin}/{root}{address}")
            told = [(role, name) for role, name in spoken(page) if role in NAMED | LANDMARKS]
            assert [role for role, name in told if not name.strip()] == [], address
            assert [name for _, name in told if "@" not in name and GLUED.search(name)] == [], address
            landmarks = Counter(item for item in told if item[0] in LANDMARKS)
            assert [item for item, count in landmarks.items() if count > 1] == [], address


def spoken(page: Page) -> Iterator[tuple[str, str]]:
    """Roles and names as Chromium gives them to a screen reader."""
    session = page.context.new_cdp_session(page)
    for node in session.send("Accessibility.getFullAXTree")["nodes"]:
        if not node.get("ignored"):
            yield node["role"]["value"], node.get("name", {}).get("value", "")
    session.detach()
