"""The gallery: examples as values, ids apart, and pages that only the live preview has."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pelicanconf import PLUGINS
from plugins.gallery.examples import components
from plugins.gallery.ids import Ids
from plugins.preview.rebuild import settings_for
from tests.conftest import Town

WITH_GALLERY = [*PLUGINS, "plugins.gallery"]
EXAMPLES = """\
when: Увек.
when_not: Никад.
ground: call
examples:
  - name: картица
    macro: card
    args:
      level: 3
      kind: true
      picture: ""
      item: !card
        title: Мост
        date: 2026-03-05T18:00
        facts: {place: Трг}
  - name: ништа
    macro: card
    empty: true
    args: {item: [{label: "2026"}]}
"""


def test_an_example_is_what_a_macro_is_called_with_and_how_that_is_written() -> None:
    (component,) = components({"card": EXAMPLES})
    first, second = component.examples
    assert (component.when, component.when_not, first.ground, first.title) == ("Увек.", "Никад.", "call", "Картица")
    assert first.call.splitlines() == [
        '{% from "components/card/template.html" import card %}',
        '{{ card(level=3, kind=true, picture="", item=item) }}',
    ]
    assert first.data.splitlines()[:2] == ["level: 3", "kind: true"]
    assert first.data.splitlines()[-1] == "  facts: {place: Трг}"
    assert (first.args["item"].title, first.args["item"].fact("place")) == ("Мост", "Трг")
    assert str(first.args["item"].date.time) == "18:00:00"
    assert (second.empty, second.data, second.args["item"][0].label) == (True, '{item: [{label: "2026"}]}', "2026")


def test_ids_of_two_examples_are_kept_apart_wherever_they_are_named() -> None:
    ids = Ids()
    html = '<h2 id="t-a">A</h2><nav aria-labelledby="x t-a"><a href="#t-a">A</a></nav><label for="t-a">t-a</label>'
    assert ids.apart(html) == html
    assert ids.apart(html) == html.replace('"t-a"', '"t-a-2"').replace("x t-a", "x t-a-2").replace("#t-a", "#t-a-2")
    assert 'id="t-a-3"' in ids.apart(html)


def test_the_live_preview_has_the_gallery_and_no_build_has_it(build: Callable[..., Town], tmp_path: Path) -> None:
    assert settings_for(tmp_path, 8000, "")["PLUGINS"] == WITH_GALLERY
    assert "plugins.gallery" not in PLUGINS
    assert not [name for name in build({}).tree() if "komponente" in name or "galerija" in name]


@pytest.fixture
def card_of(town: Town, theme: Path) -> Callable[[str], Town]:
    """The gallery of a theme whose examples of `deadline` are this text."""

    def make(text: str) -> Town:
        (theme / "templates/components/deadline/examples.yml").write_text(text, "utf-8")
        return town.build(PLUGINS=WITH_GALLERY)

    return make


def test_a_page_says_when_shows_the_example_and_how_it_is_called(card_of: Callable[[str], Town]) -> None:
    text = 'when: "За рокове, а не за `card`."\nwhen_not: Никад.\nexamples:\n  - name: отворено\n    macro: deadline\n'
    town = card_of(f"{text}    args: {{item: !card {{closes: 2026-03-31}}}}\n")
    page = town.page("_komponente/deadline/")
    assert [" ".join(item.get_text().split()) for item in page.select(".gallery-when dd")] == [
        "За рокове, а не за card.",
        "Никад.",
    ]
    assert page.select_one(".gallery-when a")["href"] == "/_komponente/card/"
    assert "31. март 2026." in page.select_one(".gallery-frame").get_text()
    assert "{{ deadline(item=item) }}" in page.select_one(".gallery-example pre").get_text()
    assert "31. mart 2026." in town.page("lat/_komponente/deadline/").select_one(".gallery-frame").get_text()
    assert page.select_one("meta[name=robots]")["content"] == "noindex"
    assert town.page("_komponente/").select_one('a[href="/_komponente/deadline/"]')
    assert not town.exists("en/_komponente")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("when: [\n", "ParserError"),
        ("when: Увек.\nwhen_not: Никад.\nexamples:\n  - {name: а, macro: nema}\n", "nema"),
        ("when: Увек.\nwhen_not: Никад.\nexamples:\n  - {name: а, macro: deadline}\n", "item"),
    ],
)
def test_a_slip_of_a_designer_is_told_on_the_page_and_stops_nothing(
    card_of: Callable[[str], Town], text: str, told: str
) -> None:
    town = card_of(text)
    assert town.code == 0, town.said
    assert told in town.page("_komponente/deadline/").select_one(".gallery-wrong").get_text()
    assert town.page("_komponente/card/").select_one(".gallery-frame")


def test_every_colour_of_the_palette_has_a_swatch(build: Callable[..., Town]) -> None:
    town = build({}, PLUGINS=WITH_GALLERY)
    names = [tag.get_text() for tag in town.page("_komponente/").select(".gallery-swatches code")]
    assert {"--paper", "--deep", "--good", "--chart-6"} <= set(names)
    style = town.tree()["tema/galerija.css"].decode()
    assert all(f".swatch-{name[2:]}{{background:var({name})}}" in style for name in names)


def test_a_theme_without_its_templates_has_no_gallery(town: Town, theme: Path) -> None:
    (theme / "templates/gallery/overview.html").unlink()
    assert town.build(PLUGINS=WITH_GALLERY).code == 0
    assert not town.exists("_komponente")
