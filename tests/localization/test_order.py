"""Azbuka and abeceda."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.localization import alphabet_key


@pytest.mark.parametrize(
    ("latin", "letters"),
    [
        (False, "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш"),
        (True, "а б ц ч ћ д џ ђ е ф г х и ј к л љ м н њ о п р с ш т у в з ж"),
    ],
)
def test_the_whole_alphabet(latin: bool, letters: str) -> None:
    words = letters.split()
    shuffled = random.Random(1).sample(words, len(words))
    assert sorted(shuffled, key=lambda word: alphabet_key(word, latin=latin)) == words


def test_a_digraph_is_one_letter_only_where_it_is_one() -> None:
    words = ["Инјекција", "Инокосан", "Инжењер", "Ињац"]
    assert sorted(words, key=lambda word: alphabet_key(word, latin=True)) == [
        "Инјекција",
        "Инокосан",
        "Инжењер",
        "Ињац",
    ]


def test_numbers_come_before_letters_and_foreign_letters_after() -> None:
    words = ["Żabka", "Аутобус 12", "12 путева", "Шума", "Аутобус"]
    assert sorted(words, key=lambda word: alphabet_key(word, latin=False)) == [
        "12 путева", "Аутобус", "Аутобус 12", "Шума", "Żabka",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("latin", "words"),
    [
        (False, "Ведро, Шума, Brod, Čačak, Écran, Facebook, Wi-Fi, YouTube"),
        (True, "Brod, Čačak, Écran, Facebook, Шума, Ведро, Wi-Fi, YouTube"),
    ],
)
def test_words_that_stay_latin_stand_where_each_list_is_looked_through_for_them(latin: bool, words: str) -> None:
    titles = words.split(", ")
    shuffled = random.Random(1).sample(titles, len(titles))
    assert sorted(shuffled, key=lambda word: alphabet_key(word, latin=latin)) == titles


@given(st.text(), st.text(), st.booleans())
def test_the_order_is_total(one: str, other: str, latin: bool) -> None:
    assert (alphabet_key(one, latin=latin) == alphabet_key(other, latin=latin)) == (one == other)
