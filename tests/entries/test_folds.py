"""Headings below one with {.harmonika} fold their text; anchors stay, and nothing is cut in two."""

from bs4 import BeautifulSoup, Tag

from plugins.entries.body import read_body
from plugins.entries.folds import folded_away

QUESTIONS = """Увод.

## Честа питања {.harmonika}

Најпре прочитајте ово.

### Ко може?

Сви.

#### Изузетак

- деца

### Колико **кошта**?

Ништа.

## Даље

### Није питање

Крај.
"""


def body(source: str) -> BeautifulSoup:
    return BeautifulSoup(read_body(source, "usluge/a.md", "sr", 1).html, "html.parser")


def words(tag: Tag) -> str:
    return " ".join(tag.get_text().split())


def test_each_heading_of_the_next_level_folds_its_text() -> None:
    page = body(QUESTIONS)
    folds = page.select("details.harmonika")
    assert [words(fold.summary) for fold in folds if fold.summary] == ["Ко може?", "Колико кошта?"]
    assert [words(fold.div) for fold in folds if fold.div] == ["Сви. Изузетак деца", "Ништа."]
    assert [tag.name for tag in page.select("summary > *")] == ["h3", "h3"]
    outside = [words(tag) for tag in page.find_all(["h2", "h3", "p"]) if not tag.find_parent("details")]
    assert outside == ["Увод.", "Честа питања", "Најпре прочитајте ово.", "Даље", "Није питање", "Крај."]


def test_an_anchor_is_that_of_the_answer_so_that_browsers_open_it() -> None:
    read = read_body(QUESTIONS, "usluge/a.md", "sr", 1)
    page = BeautifulSoup(read.html, "html.parser")
    answer = page.find(id="ko-moze")
    assert answer is not None
    assert answer.name == "div"
    assert answer.find_parent("details") is not None
    assert {"cesta-pitanja", "ko-moze", "koliko-kosta", "dalje"} <= set(read.anchors)
    assert len(page.select("[id]")) == len({str(tag["id"]) for tag in page.select("[id]")})


def test_the_mark_may_be_in_either_script_and_is_on_the_page_no_more() -> None:
    page = body(QUESTIONS.replace("harmonika", "хармоника"))
    assert len(page.select("details.harmonika")) == 2
    assert not page.select("h2[class]")


def test_without_headings_below_and_without_the_mark_nothing_folds() -> None:
    assert not body("## Питања {.harmonika}\n\nТекст.\n").select("details, [class]")
    assert not body(QUESTIONS.replace(" {.harmonika}", "")).select("details")


def test_what_would_be_cut_in_two_stays_as_it_is() -> None:
    html = '<h2 id="a" class="harmonika">А</h2>\n<h3 id="b">Б</h3>\n<div>\n<h3 id="v">В</h3>\n<p>Крај.</p>\n</div>\n'
    assert folded_away(html) == html.replace(' class="harmonika"', "")
