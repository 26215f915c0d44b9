"""Cyrillic letters that are written as two: joined, but not where a prefix ends between them."""

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
