"""One look never passes over what a closer look finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.scripts.glance import glance
from plugins.scripts.mixed import mixed_words
from plugins.scripts.paragraphs import other_script


@pytest.mark.parametrize(
    ("text", "mixed", "strange", "signed"),
    [
        ("Општина", False, False, True),
        ("Opština", False, False, True),
        ("Општинa", True, False, True),
        ("Општина i опšтина", True, False, True),
        ("kuæa", False, True, False),
        ("Цafé", True, False, False),
        ("Ñêóïøòèíà", False, True, False),
    ],
)
def test_what_may_be(text: str, mixed: bool, strange: bool, signed: bool) -> None:
    seen = glance(text)
    assert (seen.mixed, seen.strange, seen.signed) == (mixed, strange, signed)


@given(st.text("абнјжЊaeijčš é-\n"))
def test_letters_are_counted_and_mixed_words_are_seen(text: str) -> None:
    seen = glance(text)
    assert seen.cyrillic == sum("\u0400" <= letter <= "\u04ff" for letter in text)
    assert seen.latin == sum(letter.isalpha() for letter in text) - seen.cyrillic
    assert seen.mixed or not list(mixed_words(text, latin=False))


def test_a_paragraph_in_the_other_script() -> None:
    text = "Ово је ћирилица.\n\nOvo je latinica u drugom pasusu.\n\n- Još latinice u spisku."
    assert other_script(text, latin=False) == text.index("Ovo")
    assert other_script(text, latin=True) is None
    assert other_script("Ово је.\n\nThis project is funded by the European Union.", latin=False) is None
    assert other_script("Ово је.\n\nViber, WhatsApp, Facebook, Instagram и YouTube", latin=False) is None
    assert other_script("Ово је.\n\n[Ein Satz auf Deutsch]{lang=de}", latin=False) is None
