"""What no line may part: a number and its unit, the parts of a date, an abbreviation and its number."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.entries.body import read_body
from plugins.entries.typography import tied


@pytest.mark.parametrize(
    "text",
    [
        "Пут је дуг 12_km и широк 6_м.",
        "плац од 350_m² и базен од 40_м³",
        "5._марта_2026._године",
        "5._3._2026. почиње",
        "24._XII_2026.",
        "5_March_2026 begins",
        "цена је 1.250_динара, 12_€ или 15_%",
        "укупно 1_250_000_динара",
        "телефон 017_421_555",
        "од 7.30 до 15.30_часова",
        "решење бр._12/2026, чл._5. ст._2. закона",
        "§_7 и №_3",
        "2,5_милиона",
        "на 35_°C",
        "until 30_November, by 11_December",
        "шалтер_3 и канцеларија_12 на спрату",
        "Школска_2, Млинска_40а; Трг липа_4",
        "Šalteri_1 i_2, Број_7 је",
        "u 2026._godini, do 5._maja_2026._godine",
    ],
)
def test_these_spaces_do_not_break(text: str) -> None:
    assert tied(text.replace("_", " ")) == text.replace("_", "\u00a0")


@pytest.mark.parametrize(
    "text",
    [
        "Састанак је 5. Ко дође, добија карту.",
        "Има 3 мачке и 12 људи.",
        "1. Прва ставка",
        "Рођен је 1950. У граду живи од 1970.",
        "у 2026 110000",
        "до 5 марта",
        "„Наводници“ и ”други” остају - као и цртица.",
    ],
)
def test_these_stay_as_they_are(text: str) -> None:
    assert tied(text) == text


def test_code_stays_as_it_is() -> None:
    html = "<p>Дуго 5 km, <code>5 km</code>, још 6 km и <kbd>7 km</kbd>.</p>"
    assert tied(html) == "<p>Дуго 5\u00a0km, <code>5 km</code>, још 6\u00a0km и <kbd>7 km</kbd>.</p>"


@given(st.text(alphabet='0123456789 .кmмартаgбр%<>/code="\n§'))
def test_nothing_but_spaces_changes(text: str) -> None:
    assert tied(text).replace("\u00a0", " ") == text.replace("\u00a0", " ")
    assert tied(tied(text)) == tied(text)


@pytest.mark.parametrize("text", ["5 " * 50_000, "бр. " * 50_000, "1. " * 50_000, "<code>" * 20_000 + "5 km"])
def test_long_texts_take_no_longer_than_their_length(text: str) -> None:
    start = time.perf_counter()
    tied(text)
    assert time.perf_counter() - start < 2


def test_a_body_is_tied_and_its_summary_is_plain() -> None:
    found = read_body("Мост је дуг 120 метара, радови почињу 5. марта 2026. године.\n", "vesti/2026/most.md", "sr", 5)
    assert "120\u00a0метара" in found.html
    assert "5.\u00a0марта\u00a02026.\u00a0године" in found.html
    assert found.summary == "Мост је дуг 120 метара, радови почињу 5. марта 2026. године."


def test_the_marks_of_the_author_stay() -> None:
    html = read_body('Рекао је: „Добро“, „боље”, »најбоље« и "право".\n', "vesti/2026/most.md", "sr", 5).html
    assert "„Добро“, „боље”, »најбоље«" in html
