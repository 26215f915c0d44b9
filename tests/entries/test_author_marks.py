"""`[words]{lang=en}`, `[words]{translate=no}` and `[Њутн / Newton]{oba}` in texts and in fields."""

import pytest

from plugins.entries.as_written import Way
from plugins.entries.author_marks import faults, said
from plugins.entries.body import Body, read_body
from plugins.entries.card import Card
from plugins.entries.markdown import to_html
from plugins.entries.reader import read
from plugins.scripts import html_to_latin
from plugins.scripts.marks import chosen

PATH = "vesti/2026/njutn.md"


def html(source: str) -> str:
    return to_html(source, "Назад {}").removeprefix("<p>").removesuffix("</p>")


def both(text: str) -> tuple[str, str]:
    """As the Cyrillic and the Latin page have it."""
    return chosen(text, latin=False), chosen(html_to_latin(text), latin=True)


def read_text(source: str, *, latin: bool = False) -> Body:
    return read_body(source, PATH, "sr", 1, Way(latin=latin))


def card(fields: str, text: str = "Текст.") -> Card:
    found = read(PATH, f"---\ndatum: 5.3.2026.\n{fields}\n---\n{text}\n".encode())
    assert found.card is not None, found.problems
    return found.card


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("О [Newton]{lang=en}.", 'О <span lang="en">Newton</span>.'),
        ('[a]{lang="de-AT"}', '<span lang="de-AT">a</span>'),
        ("[a]{ lang = 'sr-Latn' }", '<span lang="sr-Latn">a</span>'),
        ("[a]{: lang=en}", '<span lang="en">a</span>'),
        ("[a]{translate=no}", '<span translate="no">a</span>'),
        ("[a]{lang=en translate=no}", '<span lang="en" translate="no">a</span>'),
        ("[**a** `б` [в](x)]{lang=en}", '<span lang="en"><strong>a</strong> <code>б</code> <a href="x">в</a></span>'),
        ("*[a]{lang=en}*", '<em><span lang="en">a</span></em>'),
        ("[[a]{lang=en} и б](x.md)", '<a href="x.md"><span lang="en">a</span> и б</a>'),
        ("[a [b]{lang=de} [1]]{lang=en}", '<span lang="en">a <span lang="de">b</span> [1]</span>'),
        ("[a\nb]{lang=en}", '<span lang="en">a\nb</span>'),
        ("[a]{lang=en}{: .x}", '<span class="x" lang="en">a</span>'),
    ],
)  # fmt: skip
def test_a_mark_is_an_element_with_its_language(source: str, expected: str) -> None:
    assert html(source) == expected


@pytest.mark.parametrize(
    ("source", "cyrillic", "latin"),
    [
        ("О [Њутну / Newtonu]{oba}", "О Њутну", "O Newtonu"),
        ("О [Newtonu / Њутну]{оба}", "О Њутну", "O Newtonu"),
        ("[Њутн/Newton]{OBA}", "Њутн", "Newton"),
        ("[км/ч / km/h]{oba}", "км/ч", "km/h"),
        ("[Мајкрософт Word / Microsoft Word]{oba}", "Мајкрософт Word", "Microsoft Word"),
        ("[**Њутн** / *Newton*]{oba}", "<strong>Њутн</strong>", "<em>Newton</em>"),
        ("[*Њутн / Newton*]{oba}", "*Њутн", "Newton*"),
        ("**[Њутн / Newton]{oba}**", "<strong>Њутн</strong>", "<strong>Newton</strong>"),
        ("[[Њутн / Newton]{oba}](x.md)", '<a href="x.md">Њутн</a>', '<a href="x.md">Newton</a>'),
        ("![[Њутн / Newton]{oba} је](a.png)", '<img alt="Њутн је" src="a.png">', '<img alt="Newton je" src="a.png">'),
    ],
)  # fmt: skip
def test_both_forms_stand_each_on_its_page(source: str, cyrillic: str, latin: str) -> None:
    assert both(html(source)) == (cyrillic, latin)


@pytest.mark.parametrize(
    "source",
    [
        "`[a]{lang=en}`",
        "[a](x.md)",
        "[a](x.md){: lang=en}",
        "[a]{.x}",
        "[a]{#x}",
        "[a]",
        "а {lang=en}",
        "[a] {lang=en}",
        "[^1]{lang=en}\n\n[^1]: белешка",
    ],
)
def test_nothing_else_is_a_mark(source: str) -> None:
    assert "<span" not in html(source)
    assert not list(faults(source))


def test_an_escaped_bracket_begins_no_mark() -> None:
    assert html(r"\[a]{lang=en}") == "[a]{lang=en}"


def test_a_link_by_reference_keeps_its_list_of_attributes() -> None:
    assert html("[a]{lang=en}\n\n[a]: x.md") == '<a href="x.md" lang="en">a</a>'


def test_marks_stand_in_tables_headings_and_footnotes() -> None:
    body = read_text("## О [Newton]{lang=en} {#x}\n\n| а |\n|---|\n| [b]{lang=de} |\n\nВ[^1]\n\n[^1]: [c]{lang=fr}\n")
    assert '<h2 id="x">О <span lang="en">Newton</span></h2>' in body.html
    assert '<td><span lang="de">b</span></td>' in body.html
    assert '<span lang="fr">c</span>' in body.html


def test_the_address_of_a_heading_is_made_of_the_cyrillic_form() -> None:
    assert read_text("## [Њутн / Newton]{oba}").anchors == ("njutn",)
    assert read_text("## [Newton / Њутн]{oba}", latin=True).anchors == ("njutn",)


def test_what_is_marked_is_not_converted_in_a_latin_source() -> None:
    body = read_text("[Newton]{lang=en} i [mol]{translate=no} i [Njutn / Њутн]{oba} i [kod]{lang=sr}.", latin=True)
    assert both(body.html)[0] == (
        '<p><span lang="en">Newton</span> и <span translate="no">mol</span> и Њутн и <span lang="sr">код</span>.</p>'
    )


@pytest.mark.parametrize("mark", ["lang=ru", "lang=sr-Cyrl", "translate=no"])
def test_marked_cyrillic_stays_on_the_latin_page(mark: str) -> None:
    body = read_text(f"Реч [слово]{{{mark}}} је.")
    assert "слово" in both(body.html)[1]
    assert chosen(html_to_latin(body.summary), latin=True).startswith("Reč ")


def test_a_summary_from_the_text_keeps_what_is_marked() -> None:
    body = read_text("О [слову]{lang=ru} и [Њутну / Newtonu]{oba}.")
    assert "слову" in chosen(html_to_latin(body.summary), latin=True)
    assert chosen(body.summary, latin=False).endswith("и Њутну.")


def test_a_long_summary_is_not_cut_within_a_mark() -> None:
    body = read_text("реч " * 49 + "[Њутн и Лајбниц / Newton i Leibniz]{oba} " + "реч " * 9)
    assert both(body.summary) == ("реч " * 48 + "реч…", "reč " * 48 + "reč…")


def test_the_automatic_mark_of_english_leaves_an_authors_mark_alone() -> None:
    source = "[The works of the Union and its members]{lang=de} [Сила: сила / Force: of the law and the order]{oba}"
    found = read_text(source).html
    assert 'lang="en"' not in found
    assert (
        both(found)[1]
        == '<p><span lang="de">The works of the Union and its members</span> Force: of the law and the order</p>'
    )


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("[a]{lang=}", "V327"),
        ("[a]{lang}", "V327"),
        ("[a]{lang=sr_Latn}", "V327"),
        ("[a]{lang=engleski}", "V327"),
        ("[a]{lang=енг}", "V327"),
        ("[Њутн]{oba}", "V328"),
        ("[Њутн / Лајбниц]{oba}", "V328"),
        ("[Newton / Leibniz]{oba}", "V328"),
        ("[Њутн / Newton / Нетон]{oba}", "V328"),
        ("[ / Newton]{oba}", "V328"),
        ("[]{oba}", "V328"),
        ("[a]{translate=da}", "V329"),
        ("[a]{translate}", "V329"),
        ("[a]{lan=en}", "V329"),
        ("[a / б]{obe}", "V329"),
        ("[a]{lang=en .x}", "V329"),
        ("[a / б]{oba lang=en}", "V329"),
    ],
)  # fmt: skip
def test_a_mark_that_says_nothing_is_an_error_at_its_line_and_its_text_stays(source: str, code: str) -> None:
    body = read_text(f"Први ред.\n\nДруги {source}.")
    assert [(item.code, item.line, item.level) for item in body.problems] == [(code, 3, "error")]
    assert source.partition("]")[0].strip("[ ") in body.html


def test_the_error_says_how_both_forms_are_written() -> None:
    (found,) = read_text("[Њутн]{oba}").problems
    assert "[Њутн / Newton]{oba}" in found.message
    assert "[Њутн / Newton]{oba}" in found.said("sr-Latn")


def test_a_field_may_have_marks() -> None:
    found = card("naslov: Дан [Newton]{lang=en} и [Њутна / Newtona]{oba}\nsazetak: О [слову]{lang=ru}")
    assert chosen(found.title, latin=False).endswith("и Њутна")
    assert both(found.title)[1].endswith(" i Newtona")
    assert "слову" in both(found.summary)[1]


def test_a_latin_field_may_have_marks() -> None:
    found = card("naslov: Dan [Newton]{lang=en} i [Newtona / Њутна]{oba} i [mol]{translate=no}", "Tekst.")
    assert chosen(found.title, latin=False).replace("\ue009en\ue00a", "") == "Дан Newton и Њутна и mol"


def test_a_field_of_lists_may_have_marks() -> None:
    place = "usluge/proba.md"
    found = read(place, "---\nnaslov: Услуга\nsta_vam_treba:\n  - лист [А4 / A4]{oba}\n---\nТекст.\n".encode()).card
    assert found is not None
    needed = found.fact("needs") or found.fact("documents") or dict(found.facts)
    assert "А4" in str(needed)


def test_a_wrong_mark_in_a_field_is_an_error_at_its_line() -> None:
    found = read(PATH, "---\nnaslov: О [Newton]{lang=sr_Latn}\ndatum: 5.3.2026.\n---\nТекст.\n".encode())
    assert [(item.code, item.line, item.key) for item in found.problems] == [("V327", 2, "naslov")]


def test_a_field_without_marks_is_left_alone() -> None:
    assert said("Текст [1] {а}") == "Текст [1] {а}"
    assert said("[а [б]{lang=ru}]{lang=en}") == "\ue002\ue009en\ue00aа б\ue003а б\ue004"


@pytest.mark.parametrize("mark", ["translate=no", "lang=ru", "lang=sr-Cyrl"])
def test_what_is_marked_does_not_say_which_script_the_text_is_in(mark: str) -> None:
    assert card("naslov: Pesma", f"Kratko: [Дуга песма која остаје каква јесте]{{{mark}}}.").title == "Песма"
