"""A picture that leads to a video or a map is a figure that says where it leads."""

import pytest
from bs4 import BeautifulSoup

from plugins.entries.as_written import Way
from plugins.entries.body import read_body


def figures(href: str, lang: str = "sr", way: Way | None = None) -> list[tuple[str, str]]:
    source = f'[![Ралица](../../slike/zima.jpg "Снег")]({href})\n'
    page = BeautifulSoup(read_body(source, "vesti/2026/a.md", lang, 1, way or Way()).html, "html.parser")
    said = [(figure, figure.select_one("a > span.kuda")) for figure in page.select("figure")]
    return [(str(figure["class"][0]), words.get_text()) for figure, words in said if words]


@pytest.mark.parametrize(
    ("href", "kind", "said"),
    [
        ("https://www.youtube.com/watch?v=x", "snimak", "Погледајте снимак (youtube.com)"),
        ("https://youtu.be/x", "snimak", "Погледајте снимак (youtu.be)"),
        ("https://vimeo.com/1", "snimak", "Погледајте снимак (vimeo.com)"),
        ("https://m.facebook.com/watch?v=1", "snimak", "Погледајте снимак (facebook.com)"),
        ("https://www.openstreetmap.org/#map=18/44/20", "mapa", "Отворите мапу (openstreetmap.org)"),
        ("https://www.google.com/maps/place/x", "mapa", "Отворите мапу (google.com)"),
        ("https://maps.app.goo.gl/x", "mapa", "Отворите мапу (maps.app.goo.gl)"),
        ("geo:44.1,20.1", "mapa", "Отворите мапу"),
    ],
)
def test_where_a_picture_leads_is_said(href: str, kind: str, said: str) -> None:
    assert figures(href) == [(kind, said)]


def test_it_is_said_in_the_language_of_the_text_and_the_address_keeps_its_letters() -> None:
    assert figures("https://youtu.be/x", "en") == [("snimak", "Watch the video (youtu.be)")]
    assert figures("https://youtu.be/x", way=Way(latin=True)) == [("snimak", "Погледајте снимак (youtu.be)")]


@pytest.mark.parametrize(
    "href", ["https://opstina.rs/", "https://facebook.com/opstina", "https://google.com/", "https://[x"]
)
def test_other_linked_pictures_stay_as_they_are(href: str) -> None:
    assert figures(href) == []


def test_the_title_of_the_picture_is_the_caption_and_the_whole_is_one_link() -> None:
    source = '[![Ралица](../../slike/zima.jpg "Снег у чаршији")](https://youtu.be/x)\n'
    page = BeautifulSoup(read_body(source, "vesti/2026/a.md", "sr", 1).html, "html.parser")
    figure = page.figure
    assert figure is not None
    assert figure.figcaption is not None
    assert figure.figcaption.get_text() == "Снег у чаршији"
    (link,) = figure.find_all("a")
    assert link.img["alt"] == "Ралица"
    assert not link.img.has_attr("title")
    assert figure.parent is page


def test_a_name_before_the_host_is_not_taken_for_it() -> None:
    assert figures("https://youtube.com@drugde.example/x") == []


def test_what_stands_before_a_host_is_no_markup() -> None:
    link = "<p><a href='https://<img src=x onerror=alert(1)>@www.youtube.com/x'><img src='slike/a.jpg' alt='a'></a></p>"
    page = BeautifulSoup(read_body(link, "vesti/2026/a.md", "sr", 1).html, "html.parser")
    assert [words.get_text() for words in page.select("figure.snimak .kuda span")] == ["youtube.com"]
    assert len(page.select("img")) == 1
