"""Latin without its signs is known by words that cannot be right."""

from pathlib import Path

import pytest

from plugins.scripts.bare import bare_words

CONTENT = Path(__file__).parents[2] / "content"


def better(text: str) -> list[str]:
    return [word.better for word in bare_words(text)]


def test_the_words_are_shown_with_their_signs() -> None:
    assert better("OPSTINA obavestava gradjane da od cetvrtka nece biti vode, jos vazi") == [
        *("OPŠTINA", "obaveštava", "građane", "četvrtka", "neće", "još", "važi")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Opstina obavestava gradjane da četvrtak nije radni dan u pisarnici.",  # one sign: they were not left out
        "Opstina i gradjani.",  # too short
        "Voda je ispravna za upotrebu, a radovi traju do petka u tri ulice i na mostu.",
        "The municipality informs citizens that the office will be closed on Thursday for the holiday.",
        "Odluci o porezu prethodi izvod; jedan kuca na vrata, a kuce laje. Deca su u parku.",
        "Posaljite: [x](../../obavestenja/opstina.md), www.opstina.rs, gradjani@opstina.rs, cetvrtak.pdf, nacin.pdf",
    ],
)
def test_right_latin_and_other_languages_are_left_alone(text: str) -> None:
    assert better(text) == []


def test_no_text_of_the_sample_town_is_accused() -> None:
    assert [path.name for path in CONTENT.rglob("*.md") if better(path.read_text("utf-8"))] == []
