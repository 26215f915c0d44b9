"""Words that mix scripts: found, judged and put right where only one word can be meant."""

import pytest

from plugins.scripts.mixed import mixed_words


def found(text: str, *, latin: bool = False) -> dict[str, tuple[str, bool]]:
    return {word.written: (word.better, word.sure) for word in mixed_words(text, latin=latin)}


@pytest.mark.parametrize(
    ("written", "better"),
    [
        *(("Општинa", "Општина"), ("нa", "на"), ("сa", "са"), ("jе", "је"), ("oд", "од"), ("cпорт", "спорт")),
        *(("ОПШТИНA", "ОПШТИНА"), ("MУП", "МУП"), ("НATO", "НАТО"), ("пpаво", "право"), ("пpeд", "пред")),
        *(("опšтина", "општина"), ("грађaни", "грађани"), ("зáмак", "за\u0301мак"), ("cpпски", "српски")),
        *(("ЕU", "EU"), ("Ђokoвић", "Ђоковић"), ("изđено", "изђено")),
    ],
)
def test_a_latin_letter_in_a_cyrillic_word(written: str, better: str) -> None:
    assert found(f"Овде је {written} и још речи.") == {written: (better, True)}


@pytest.mark.parametrize(
    ("written", "better"),
    [("Opštinа", "Opština"), ("nа", "na"), ("zа", "za"), ("Evropskа", "Evropska"), ("reкa", "reka"), ("рrvi", "prvi")],
)
def test_a_cyrillic_letter_in_a_latin_word(written: str, better: str) -> None:
    assert found(f"Ovde je {written} i ostalo.", latin=True) == {written: (better, True)}


@pytest.mark.parametrize(
    ("written", "better"),
    [("opштина", "општина"), ("pраво", "право"), ("Sкупштина", "Скупштина"), ("општinа", "општина")],
)
def test_of_two_readings_the_likely_one_is_said_and_nothing_is_sure(written: str, better: str) -> None:
    assert found(f"Овде је {written} и још речи.") == {written: (better, False)}


def test_in_latin_text_a_word_of_lookalikes_alone_is_in_doubt() -> None:
    assert found("Dođite сa decom u НATO.", latin=True) == {"сa": ("sa", False), "НATO": ("NATO", False)}


@pytest.mark.parametrize(
    "text",
    [
        "PDF-у, PDFу, Viber-ом, Viberом, USB-ова, USBова, Facebookа, MUPа, 5G-мрежа",
        "CO2а, Н2О, 12 кm, 220 кV, BГ-123-AБ, 4К",
        "`кoд`, <b title='кoд'>б</b>, [веза](../кoд.md), a@кoд.срб, https://кoд.срб/кoд, #кoд, кoд.pdf",
        "[мoст]{lang=ru}, [мoст]{translate=no}, [Њутн / Newton]{oba}, <span lang='mk'>мoст</span>",
        "Чист текст и latinica pored njega, „ћирилица“/latinica",
    ],
)
def test_what_is_mixed_on_purpose_or_is_no_prose(text: str) -> None:
    assert found(f"Овде су српске речи: {text}.\n") == {}


def test_the_letter_and_its_place() -> None:
    (word,) = mixed_words("За грaђанe.", latin=False)
    assert (word.start, word.strange, word.strange_is_latin) == (3, (("a", 3), ("e", 7)), True)
