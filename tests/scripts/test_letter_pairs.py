"""Cyrillic letters that are written as two: joined, but not where a prefix ends between them."""

import time

import pytest

from plugins.scripts import to_cyrillic
from plugins.scripts.letter_pairs import LetterPair, has_pairs, joined, letter_pairs


@pytest.mark.parametrize(
    ("written", "better"),
    [
        ("лјубав Лјубав ЛЈУБАВ", "љубав Љубав ЉУБАВ"),
        ("нјива Нјегош КОНЈ", "њива Његош КОЊ"),
        ("джеп Джеп БУДЖЕТ", "џеп Џеп БУЏЕТ"),
        ("„лјудима“, (днјем) у недјелју", "„људима“, (дњем) у недјељу"),
        ("наджнјети", "наджњети"),
        (
            "инјекција Танјуг надживети оджалити КОНЈУНКТУРА ванјезички",
            "инјекција Танјуг надживети оджалити КОНЈУНКТУРА ванјезички",
        ),
        ("Русский джаз и джеп", "Русский джаз и джеп"),
        ("на www.лјубав.срб и лјубав@општина.срб", "на www.лјубав.срб и лјубав@општина.срб"),
        ("мир и добро", "мир и добро"),
    ],
)
def test_pairs(written: str, better: str) -> None:
    assert to_cyrillic(written) == better
    assert joined(written) == better


def test_it_is_told_where_they_stand() -> None:
    text = "Мир, лјубав и инјекција.\n`лј` Нјива"
    assert list(letter_pairs(text)) == [LetterPair(5, "лјубав", "љубав"), LetterPair(30, "Нјива", "Њива")]


def test_a_text_without_them_is_not_looked_at() -> None:
    assert not has_pairs("Ја желим жуту јабуку")
    assert list(letter_pairs("Ја желим жуту јабуку")) == []


def test_what_is_too_long_for_a_word_stays() -> None:
    assert joined("нј" * 50) == "њ" * 50
    assert joined("нј" * 51) == "нј" * 51


def test_a_foreign_letter_of_the_line_counts_a_thousand_letters_away_and_not_of_another_line() -> None:
    assert joined(f"джеп {'а ' * 490}й") == f"джеп {'а ' * 490}й"
    assert joined(f"джеп {'а ' * 510}й") == f"џеп {'а ' * 510}й"
    assert joined("й\nджеп\nй") == "й\nџеп\nй"


@pytest.mark.parametrize("text", ["-" + "нј" * 60_000, "нј-" * 20_000, "джа " * 20_000])
def test_the_time_does_not_grow_with_the_square(text: str) -> None:
    start = time.process_time()
    joined(text)
    assert time.process_time() - start < 3
