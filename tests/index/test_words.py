"""One spelling and one stem for what people type in many ways."""

from hypothesis import given
from hypothesis import strategies as st

from plugins.index.fold import bare, folded, words
from plugins.index.stem import stemmer
from plugins.index.terms import NO_TERMS, Terms, html_fields, packed, terms_of, title_weight, together, unpacked


def test_scripts_marks_and_spellings_of_dj_are_one() -> None:
    for spellings in (
        ("Буџета", "budžeta", "BUDZETA", "budzeta"),
        ("ђак", "đak", "djak", "dak"),
        ("грађани", "građani", "gradjani", "gradani"),
        ("млијеко", "mleko", "Mlijeko"),
        ("дијете", "dete", "dijete"),
        ("њива", "njiva"),
        ("Ђорђе", "djordje", "đorđe"),
    ):
        assert len({folded(word) for spelling in spellings for word in words(spelling)}) == 1, spellings


def test_the_ending_of_an_instrumental_is_not_ijekavian() -> None:
    assert folded("rešenjem") == "resenjem"
    assert stemmer("sr")("rešenjem") == stemmer("sr")("rešenje")


def test_forms_of_a_word_have_one_stem() -> None:
    stem = stemmer("sr")
    for forms in (
        ("budžet", "budžeta", "budžetu", "budžetima"),
        ("knjiga", "knjizi", "knjige"),
        ("radnik", "radnici", "radnika"),
        ("matične", "maticne", "matičnih"),
        ("vrtić", "vrtiću", "vrtic"),
    ):
        assert len({stem(form) for form in forms}) == 1, forms


def test_english_has_its_own_stems_and_an_unknown_language_none() -> None:
    assert stemmer("en")("services") == stemmer("en")("service")
    assert stemmer("rom")("budžeta") == "budzeta"


@given(st.text())
def test_any_word_folds_to_letters_that_a_file_may_be_named_by(text: str) -> None:
    for word in words(text):
        assert set(folded(word)) <= set("abcdefghijklmnopqrstuvwxyz0123456789_")
        assert folded(folded(word)) == folded(word) or "je" in bare(word)


def test_words_of_titles_weigh_more_and_stop_words_nothing() -> None:
    found = terms_of([(title_weight("Буџет за децу"), "Буџет за децу"), (2, "О буџету и води")], "sr")
    assert set(found.terms) == {stemmer("sr")(word) for word in ("budžet", "decu", "vodi")}
    assert found.terms["budzet"][0] > 10 * found.terms["vod"][0]
    assert found.terms["budzet"][1].split() == ["budžet", "budžetu"]


def test_of_a_question_what_is_asked_for_is_left() -> None:
    asked = "Шта треба за вртић, дал је ту, колко и коме да се плати?"
    assert set(terms_of([(2, asked)], "sr").terms) == {stemmer("sr")(word) for word in ("vrtić", "plati")}


def test_headings_count_more_than_the_text() -> None:
    found = terms_of(html_fields("<h2>Рокови</h2><p>Таксе &amp; <b>рокови</b></p>"), "sr")
    assert found.terms["rokov"][0] > found.terms[stemmer("sr")("takse")][0]


@given(st.lists(st.tuples(st.integers(1, 30), st.text())))
def test_terms_come_back_from_their_bytes(fields: list[tuple[int, str]]) -> None:
    found = terms_of(fields, "sr")
    assert unpacked(packed(found)) == found


def test_a_document_and_its_file_are_found_together() -> None:
    document, file = terms_of([(24, "Буџет")], "sr"), terms_of([(1, "буџета, воде")], "sr")
    both = together(document, file)
    assert both.terms["budzet"] == (25, "budžet budžeta")
    assert both.length == 3
    assert together(document) == document
    assert unpacked(packed(NO_TERMS)) == Terms(0, {})
