"""Words and lines that tags, soft hyphens and entities cut into pieces are converted as if they were whole."""

import pytest

from plugins.scripts import Glossary, html_to_cyrillic, html_to_latin, to_cyrillic, to_latin
from plugins.scripts.marks import CYR, END, LAT


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("n<b>j</b>egov", "њ<b></b>егов"),
        ("<b>n</b>jegov", "<b>њ</b>егов"),
        ("<i>d</i>ž<b>ep</b>", "<i>џ</i><b>еп</b>"),
        ("ko<b>n</b><i>j</i>", "ко<b>њ</b><i></i>"),
        ("L<b>J</b>UBAV", "Љ<b></b>УБАВ"),
        ("n<a href='/n-j/' title='njiva'>j</a>iva", "њ<a href='/n-j/' title='њива'></a>ива"),
        ("n<!-- nj -->jegov", "њ<!-- nj -->егов"),
        ("n<b><i></i></b><wbr>jegov", "њ<b><i></i></b><wbr>егов"),
        ("Dobar <em>dan, n</em>jivo i <b>l</b>judi", "Добар <em>дан, њ</em>иво и <b>љ</b>уди"),
        ("<svg><text>n<tspan>j</tspan>iva</text></svg>", "<svg><text>њ<tspan></tspan>ива</text></svg>"),
    ],
)
def test_a_pair_of_letters_lands_in_the_first_of_two_elements(latin: str, cyrillic: str) -> None:
    assert html_to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("na<b>d</b>živeti", "на<b>д</b>живети"),
        ("<b>nad</b>živeti", "<b>над</b>живети"),
        ("nadž<b>ivela</b>", "надж<b>ивела</b>"),
        ("<b>in</b>jekcija", "<b>ин</b>јекција"),
        ("(Ta<i>n</i>jug)", "(Та<i>н</i>југ)"),
        ("nad\u00adživeti", "над\u00adживети"),
        ("nad&shy;živeti", "над&shy;живети"),
    ],
)
def test_two_letters_that_are_no_pair_stay_two(latin: str, cyrillic: str) -> None:
    assert html_to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    "latin",
    [
        *("<p>n</p><p>j</p>", "n<br>j", "<li>n</li><li>j</li>", "n<img src='x'>j", "<td>n</td><td>j</td>"),
        *("n<q>j</q>", "n <b>j</b>", "n<b> j</b>", "n&nbsp;j", "n&#160;j", "n\u200cj", "n&zwnj;j", "n<input>j"),
        *('<a href="/">n</a><a href="/">j</a>', "<text>n</text><text>j</text>", "<dt>n</dt><dd>j</dd>"),
        *('<text><tspan y="1">n</tspan><tspan x="0" y="2">j</tspan></text>', "<option>n</option><option>j</option>"),
    ],
)
def test_what_ends_a_word_parts_its_letters(latin: str) -> None:
    assert html_to_cyrillic(latin).replace("н", "n").replace("ј", "j") == latin
    assert "н" in html_to_cyrillic(latin)


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("n<code>j</code>", "н<code>j</code>"),
        ("n<span lang=en>j</span>", "н<span lang=en>j</span>"),
        ("n<span translate=no>j</span>", "н<span translate=no>j</span>"),
    ],
)
def test_what_stays_is_part_of_no_word(latin: str, cyrillic: str) -> None:
    assert html_to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("n\u00adjegov", "њ\u00adегов"),
        ("n&shy;jegov", "њ&shy;егов"),
        ("n&#173;jegov", "њ&#173;егов"),
        ("n&#xAD;jegov", "њ&#xAD;егов"),
        ("n\u200djegov", "њ\u200dегов"),
        ("n&zwj;jegov", "њ&zwj;егов"),
        ("n\u2060jegov", "њ\u2060егов"),
        ("n\u200bjegov", "њ\u200bегов"),
        ("<b>n</b>&shy;<i>j</i>egov", "<b>њ</b>&shy;<i></i>егов"),
        ("n&#106;egov", "његов"),
        ("n&#x6A;egov", "његов"),
        ("n<b>&#106;</b>egov", "њ<b></b>егов"),
        ('<img alt="n\u00adjegov n&shy;jen">', '<img alt="њ\u00adегов њ&shy;ен">'),
    ],
)
def test_soft_hyphens_and_entities_end_no_word(latin: str, cyrillic: str) -> None:
    assert html_to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    "kept",
    [
        *("<b>F</b>acebook", "Face<b>book</b>", "Google <b>Maps</b>", "<b>X</b>IV", "ime<wbr>@<wbr>opstina.rs"),
        *("www.<b>opstina</b>.rs", "<b>PDF</b>", "5&nbsp;<b>km</b>", "5 <b>kg</b>", "5 km<sup>2</sup>", "YouTu&shy;be"),
    ],
)
def test_what_stays_latin_stays_so_in_pieces(kept: str) -> None:
    assert html_to_cyrillic(f"<p>Ovo je {kept}, to</p>") == f"<p>Ово је {kept}, то</p>"


def test_the_mark_of_a_footnote_is_no_letter_of_the_word_before_it() -> None:
    mark = '<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup>'
    assert html_to_cyrillic(f"Petar II{mark} ima 5 kg{mark}.") == f"Петар II{mark} има 5 kg{mark}."


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("<b>Љ</b>УБАВ", "<b>LJ</b>UBAV"),
        ("<b>Љ</b>убав", "<b>Lj</b>ubav"),
        ("КО<i>Њ</i>", "KO<i>NJ</i>"),
        ("<b>Џ</b><i>ЕМ</i> и <b>Џ</b><i>ем</i>", "<b>DŽ</b><i>EM</i> i <b>Dž</b><i>em</i>"),
        ("<b>Њ</b>.К.В.", "<b>NJ</b>.K.V."),
        ("Њ. <b>Петровић</b>, Њ. <b>ПЕТРОВИЋ</b>", "Nj. <b>Petrović</b>, NJ. <b>PETROVIĆ</b>"),
        ("Љ\u00adУБАВ и Љ\u00adубав", "LJ\u00adUBAV i Lj\u00adubav"),
        ("Љ&shy;УБАВ и Љ&shy;убав", "LJ&shy;UBAV i Lj&shy;ubav"),
        ("К<b>Љ</b>\u00adун, КЉ\u00adун, КЉ&shy;<b>УН</b>", "K<b>Lj</b>\u00adun, KLj\u00adun, KLJ&shy;<b>UN</b>"),
        ("&#x409;<b>УБАВ</b>", "LJ<b>UBAV</b>"),
        ("<p>Њ</p><p>УБАВ</p>", "<p>Nj</p><p>UBAV</p>"),
        ("Њ<br>УБАВ", "Nj<br>UBAV"),
        ("<b>Љ</b><code>УБ</code>", "<b>Lj</b><code>УБ</code>"),
        (f"<b>Љ</b>УБАВ {CYR}<b>Љ</b>УБ{LAT}<b>x</b>{END}", f"<b>LJ</b>UBAV {CYR}<b>Љ</b>УБ{LAT}<b>x</b>{END}"),
    ],
)
def test_a_capital_pair_takes_its_case_from_the_whole_word(cyrillic: str, latin: str) -> None:
    assert html_to_latin(cyrillic) == latin


def test_a_word_of_the_glossary_stands_in_the_first_of_its_elements() -> None:
    glossary = Glossary((("Шекспир|", "Shakespeare|"),))
    assert html_to_latin("<b>Шек</b>спира, <i>Шекспиру</i>", glossary) == ("<b>Shakespearea</b>, <i>Shakespeareu</i>")
    assert html_to_cyrillic("<b>Shake</b>spearea i <i>n</i>jega", glossary) == "<b>Шекспира</b> и <i>њ</i>ега"


def test_what_stands_between_marks_stays_in_pieces_too() -> None:
    html = f"{CYR}<b>Njutn</b>{LAT}<b title='njiva'>Newton</b> je{END}"
    assert html_to_cyrillic(f"{html} je n<b>j</b>egov") == f"{html} је њ<b></b>егов"


@pytest.mark.parametrize("space", ["&nbsp;", "\u00a0", "&#160;", "&#xA0;", "&thinsp;"])
def test_spaces_stay_as_they_are_written_and_part_words(space: str) -> None:
    assert html_to_cyrillic(f"Ima 5{space}km i n{space}j") == f"Има 5{space}km и н{space}ј"


def test_soft_hyphens_end_no_word_of_plain_text_either() -> None:
    assert (
        to_cyrillic("n\u00adjegov, nad\u00adživeti, Face\u00adbook") == "њ\u00adегов, над\u00adживети, Face\u00adbook"
    )
    assert to_latin("Љ\u00adУБАВ, Љ\u00adубав") == "LJ\u00adUBAV, Lj\u00adubav"
