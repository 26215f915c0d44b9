"""Pictures of a text that stand by themselves: figures with captions, and galleries."""

import pytest
from bs4 import BeautifulSoup

from plugins.entries.body import read_body
from plugins.entries.figures import figures

PATH = "vesti/2026/a.md"


def soup(source: str) -> BeautifulSoup:
    body = read_body(source, PATH, "sr", 1)
    assert not body.problems, body.problems
    return BeautifulSoup(body.html, "html.parser")


def codes(source: str) -> list[str]:
    return [item.code for item in read_body(source, PATH, "sr", 1).problems]


def test_the_title_of_a_picture_is_its_caption() -> None:
    figure = soup('![Река](../../slike/a.jpg "Поглед са моста.")').figure
    assert figure is not None
    assert figure.figcaption is not None
    assert figure.figcaption.text == "Поглед са моста."
    assert figure.img is not None
    assert "title" not in figure.img.attrs


@pytest.mark.parametrize(
    ("title", "caption", "credit"),
    [
        ("Поглед са моста. Фото: М. Петровић", "Поглед са моста.", "Фото: М. Петровић"),
        ("Поглед са моста (Аутор: М. Петровић)", "Поглед са моста", "Аутор: М. Петровић"),
        ("Фото: М. Петровић", "", "Фото: М. Петровић"),
        ("Поглед са моста, © Народна библиотека 2026", "Поглед са моста", "© Народна библиотека 2026"),
        ("На изложби „Фотографија“ било је 30 гостију.", "На изложби „Фотографија“ било је 30 гостију.", ""),
    ],
)
def test_who_took_the_picture_is_told_apart(title: str, caption: str, credit: str) -> None:
    found = soup(f'![Река](../../slike/a.jpg "{title}")').figcaption
    assert found is not None
    small = found.small.extract().text if found.small else ""
    assert (found.text.strip(), small) == (caption, credit)


@pytest.mark.parametrize("between", ["\n", "\n\n", "  \n", " "])
def test_several_in_a_row_are_a_list_whose_pictures_lead_to_the_whole_ones(between: str) -> None:
    names = ("a", "b", "c")
    found = soup("Реч.\n\n" + between.join(f"![Слика {name}](../../slike/{name}.jpg)" for name in names) + "\n\nРеч.")
    assert found.ul is not None
    assert found.ul["class"] == ["galerija"]
    links = found.select("ul > li > figure > a")
    assert [link.img["alt"] for link in links if link.img] == ["Слика a", "Слика b", "Слика c"]
    assert [link["href"] for link in links] == [link.img["src"] for link in links if link.img]
    assert [paragraph.text for paragraph in found.find_all("p")] == ["Реч.", "Реч."]


def test_a_picture_among_words_stays_there() -> None:
    found = soup('Знак ![забране](../../slike/a.png "Забрана") значи да се не паркира.')
    assert found.p is not None
    assert found.p.img is not None
    assert found.p.img["title"] == "Забрана"
    assert not found.figure


def test_a_picture_that_only_adorns_says_so_and_needs_no_description() -> None:
    found = soup("![](../../slike/a.png){ukrasna=da}").img
    assert found is not None
    assert (found["alt"], "ukrasna" in found.attrs) == ("", False)
    assert codes("![](../../slike/a.png){украсна=да}") == []
    assert codes("![](../../slike/a.png){ukrasna=ne}") == ["V306"]
    assert codes("![](../../slike/a.png)") == ["V306"]


def test_one_that_adorns_is_no_link_without_a_name() -> None:
    found = soup("![](../../slike/a.png){ukrasna=da}\n![Река](../../slike/b.png)")
    assert [link.img["alt"] for link in found.find_all("a") if link.img] == ["Река"]


def test_a_row_that_ends_in_words_costs_no_more_than_others() -> None:
    row = "<p>{}реч</p>".format('<img alt="а" src="а"> ' * 3000)
    assert figures(row) == row
