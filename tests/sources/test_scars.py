"""Sound UTF-8 with the letters of a wrong decoding in it is put right, or named with the words that were meant."""

from dataclasses import dataclass
from typing import Annotated

import pytest

from plugins.entries.reader import read
from plugins.sources.document import load
from plugins.sources.fields import About, Text
from plugins.sources.text import decode

LATIN = "Šetnja građana, čaša čaja i ćevapi na Žabljaku"
CYRILLIC = "Обавештење грађанима о прекиду воде"


@dataclass(frozen=True)
class _Name:
    name: Annotated[Text, About("naziv", "Назив", "", "Општина Проба")]


def as_read_by(text: str, encoding: str) -> str:
    return "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("encoding", ["cp1250", "cp1251", "cp1252"])
@pytest.mark.parametrize("text", [LATIN, CYRILLIC])
def test_utf_8_that_was_taken_for_another_encoding_is_put_right(text: str, encoding: str) -> None:
    better, problems = decode(f"---\n{as_read_by(text, encoding)}".encode(), "content/x.md")
    assert [(item.code, item.line) for item in problems] == [("V335", 2)]
    assert f"уместо „{text.split(maxsplit=1)[0]}”, " in problems[0].message
    assert better == f"---\n{text}"


@pytest.mark.parametrize(
    ("encoding", "text"), [("cp1252", LATIN), ("cp1250", CYRILLIC), ("cp1251", "Обавештење о томе шта је ново")]
)
def test_where_a_byte_was_lost_nobody_knows_the_letter(text: str, encoding: str) -> None:
    lost = "".join(letter for letter in as_read_by(text, encoding) if not "\x80" <= letter <= "\x9f")
    better, problems = decode(f"Ред.\n{lost}".encode(), "content/x.md")
    assert (better, [(item.code, item.line) for item in problems]) == ("", [("V117", 2)])


def test_one_spoiled_letter_in_a_sound_text_is_enough() -> None:
    better, problems = decode("Šuma.\nPozivamo graÄ‘ane na šetnju.".encode(), "x.md")
    assert [(item.code, item.line) for item in problems] == [("V335", 2)]
    assert "„graÄ‘ane” уместо „građane”" in problems[0].message
    assert better == "Šuma.\nPozivamo građane na šetnju."
    assert decode("Позив â€“ конкурс, 20 Â°C".encode(), "x.md")[0] == "Позив – конкурс, 20 °C"


def test_site_yml_is_put_right_and_said() -> None:
    town, _, problems = load("content/site.yml", "naziv: OpÅ¡tina Proba\n".encode(), _Name)
    assert (town, [item.code for item in problems]) == (_Name("Opština Proba"), ["V335"])


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
    assert [(item.code, item.line) for item in record.problems] == [("V335", 2), ("V335", 5)]
    assert "„graðanima” уместо „građanima”, „kuæni” уместо „kućni”" in record.problems[0].message
    assert "„èistoæu” уместо „čistoću”" in record.problems[1].message
    assert record.card
    assert (record.card.title, record.body) == ("Обавештење грађанима: кућни ред", "<p>Поштујте чистоћу.</p>")


def test_a_capital_alone_may_begin_a_name() -> None:
    assert codes("Kuæa.") == [("V118", 5)]
    assert codes("Čuvajte kuæu.") == [("V335", 5)]


@pytest.mark.parametrize("body", ["Čitamo: Molière, Hélène i caffè u gradu Liège.", "Вече драме: Molière, Liège."])
def test_foreign_names_beside_sound_letters_are_right(body: str) -> None:
    assert codes(body) == []


def test_a_translation_has_letters_of_its_own() -> None:
    assert codes("The première, crème caramel and encyclopædia.", path="vesti/2026/a.en.md") == []
