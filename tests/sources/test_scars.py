"""Sound UTF-8 with the letters of a wrong decoding in it is named with the words that were meant."""

import pytest

from plugins.entries.reader import read
from plugins.sources.text import decode

LATIN = "Šetnja građana, čaša čaja i ćevapi na Žabljaku"
CYRILLIC = "Обавештење грађанима о прекиду воде"


def as_read_by(text: str, encoding: str) -> str:
    return "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("encoding", ["cp1250", "cp1251", "cp1252"])
@pytest.mark.parametrize("text", [LATIN, CYRILLIC])
def test_utf_8_that_was_taken_for_another_encoding(text: str, encoding: str) -> None:
    _, problems = decode(f"---\n{as_read_by(text, encoding)}".encode(), "content/x.md")
    assert [(item.code, item.line) for item in problems] == [("V117", 2)]
    assert f"уместо „{text.split(maxsplit=1)[0]}“, " in problems[0].message


def test_one_spoiled_letter_in_a_sound_text_is_enough() -> None:
    _, problems = decode("Šuma.\nPozivamo graÄ‘ane na šetnju.".encode(), "x.md")
    assert [(item.code, item.line) for item in problems] == [("V117", 2)]
    assert "„graÄ‘ane“ уместо „građane“" in problems[0].message
    assert [item.code for item in decode("Позив â€“ конкурс".encode(), "x.md")[1]] == ["V117"]


@pytest.mark.parametrize(
    "text",
    [
        "Szőlő és Zsömle, „Câmp” costă 5 € sau â, „Å“, Malmö, Liège, 20 °C, 5 µm",
        "„СССР“ и „Д‘“, РЉУБ, СЈАЈ – „РТС“, ЕЎ",
        "RTĐ“ Đ– Ĺ Ä. Ľuboš Štúr, Njegoš, Đak",
        "Ðorđe, ¾ litra, 20 ‰",
    ],
)
def test_right_letters_are_left_alone(text: str) -> None:
    assert decode(text.encode(), "x.md") == (text, [])


def codes(body: str, title: str = "Red", path: str = "vesti/2026/a.md") -> list[tuple[str, int]]:
    date = "" if ".en." in path else "datum: 5.3.2026.\n"
    record = read(path, f"---\nnaslov: {title}\n{date}---\n{body}\n".encode())
    return [(item.code, item.line) for item in record.problems]


def test_windows_1250_that_was_taken_for_windows_1252() -> None:
    record = read(
        "vesti/2026/a.md",
        "---\nnaslov: Obaveštenje graðanima: kuæni red\ndatum: 5.3.2026.\n---\nPoštujte èistoæu.\n".encode(),
    )
    assert [(item.code, item.line) for item in record.problems] == [("V117", 2)]
    shown = "„graðanima“ уместо „građanima“, „kuæni“ уместо „kućni“, „èistoæu“ уместо „čistoću“"
    assert shown in record.problems[0].message
    assert record.card is None


def test_one_such_word_is_a_doubt_and_leaves_the_entry_in() -> None:
    assert codes("Kuæa.") == [("V118", 5)]
    assert codes("Čuvajte kuæu.") == [("V118", 5)]


@pytest.mark.parametrize("body", ["Čitamo: Molière, Hélène i caffè u gradu Liège.", "Вече драме: Molière, Liège."])
def test_foreign_names_beside_sound_letters_are_right(body: str) -> None:
    assert codes(body) == []


def test_a_translation_has_letters_of_its_own() -> None:
    assert codes("The première, crème caramel and encyclopædia.", path="vesti/2026/a.en.md") == []
