import pytest

from plugins.sources.text import LARGEST, decode


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Врање".encode(), "Врање"),
        (b"\xef\xbb\xbf" + "Врање".encode(), "Врање"),
        ("а\r\nб\rв\n".encode(), "а\nб\nв\n"),
        ("Пријем\x0bстранака".encode(), "Пријем странака"),
        ("Радно\x1fвреме".encode(), "Радновреме"),
        ("е\x1eпошта".encode(), "е\u2011пошта"),
        ("\uf0b7 лична карта\n\uf0a7\tдоказ\n  \uf0fc  уплата".encode(), "- лична карта\n- доказ\n  - уплата"),
        ("а\u2028б\u200eв\ufeff".encode(), "а бв"),
    ],
)
def test_what_is_read_as_it_was_meant(data: bytes, text: str) -> None:
    assert decode(data, "x.md") == (text, [])


PARAGRAPH = "Šetnja kroz čaršiju, đačka užina i ćevapi: Obaveštenje građanima o prekidu vode u ulici. " * 3
CYRILLIC = "Обавештење грађанима о прекиду воде у улици Краља Петра, због радова на мрежи. " * 3


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (PARAGRAPH.encode("cp1250"), "windows-1250"),
        (CYRILLIC.encode("cp1251"), "windows-1251"),
        (CYRILLIC.encode("utf-16"), "UTF-16"),
        (CYRILLIC.encode("utf-16-le"), "UTF-16"),
        ("naslov: voda\n".encode("utf-16-le"), "UTF-16"),
    ],
)
def test_another_encoding_is_named_and_never_guessed_silently(data: bytes, named: str) -> None:
    text, problems = decode(data, "content/x.md")
    assert text == ""
    assert [item.code for item in problems] == ["V110"]
    assert f"изгледа да је {named})" in problems[0].message


def test_the_line_of_the_first_byte_that_is_not_utf_8() -> None:
    _, problems = decode("---\nнаслов: ".encode() + b"\xe8\n", "x.md")
    assert problems[0].line == 2


@pytest.mark.parametrize(
    ("text", "code", "line", "character"),
    [
        ("а\nб\0в", "V111", 2, "U+0000"),
        ("а\x07", "V111", 1, "U+0007"),
        ("а\n\nб \uf0b7 в", "V112", 3, "U+F0B7"),
        ("\ue000", "V112", 1, "U+E000"),
        ("\U0010fffd", "V112", 1, "U+10FFFD"),
        ("гра\ufffdани", "V113", 1, "U+FFFD"),
        ("gra\x9eani", "V113", 1, "U+009E"),
    ],
)
def test_characters_that_spoil_pages_are_named_with_their_line(text: str, code: str, line: int, character: str) -> None:
    _, problems = decode(text.encode(), "x.md")
    assert [(item.code, item.line) for item in problems] == [(code, line)]
    assert character in problems[0].message


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "V104"), (b"\xef\xbb\xbf \r\n", "V104"), (b"a" * (LARGEST + 1), "V105")],
)
def test_empty_and_too_large_files(data: bytes, code: str) -> None:
    _, problems = decode(data, "x.md")
    assert [item.code for item in problems] == [code]


def test_hyphens_and_blanks_that_nobody_sees_part_no_word() -> None:
    assert decode("оп\u00adшти\u00adна, voda\u200b i put\u2060".encode(), "x.md") == ("општина, voda i put", [])
