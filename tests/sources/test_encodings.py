"""What was written in an old encoding is recognised, and is sure only where it can be nothing else."""

import pytest

from plugins.sources.encodings import reading
from plugins.sources.text import decode

CYRILLIC = """---
naslov: Обавештење о прекиду воде у Ђорђевићевој улици
datum: 5.3.2026.
---
Обавештавамо грађане да ће због радова на мрежи вода бити искључена. Џак, њива, љубав, ћуприја и чаша.
"""
LATIN = """---
naslov: Obaveštenje o prekidu vode u Đorđevićevoj ulici
datum: 5.3.2026.
---
Obaveštavamo građane da će zbog radova na mreži voda biti isključena. Džak, njiva, ljubav, ćuprija i čaša.
"""
NAMED = [
    (CYRILLIC, "utf_16", "UTF-16"),
    (CYRILLIC, "utf_16_le", "UTF-16"),
    (CYRILLIC, "utf_16_be", "UTF-16"),
    (CYRILLIC, "cp1251", "windows-1251"),
    (CYRILLIC, "iso8859_5", "ISO 8859-5"),
    (CYRILLIC, "cp855", "DOS 855"),
    (CYRILLIC, "mac_cyrillic", "MacCyrillic"),
    (LATIN, "utf_16", "UTF-16"),
    (LATIN, "utf_16_le", "UTF-16"),
    (LATIN, "cp1250", "windows-1250"),
    (LATIN, "iso8859_2", "ISO 8859-2"),
    (LATIN, "cp852", "DOS 852"),
]


@pytest.mark.parametrize(("text", "codec", "name"), NAMED)
def test_serbian_text_is_recognised_in_every_old_encoding(text: str, codec: str, name: str) -> None:
    found = reading(text.encode(codec))
    assert (found.name, found.text) == (name, text)


@pytest.mark.parametrize(("text", "codec", "name"), NAMED)
def test_the_encoding_is_named_to_the_editor(text: str, codec: str, name: str) -> None:
    _, problems = decode(text.encode(codec), "content/x.md")
    assert [item.code for item in problems] == ["V110"]
    assert f"изгледа да је {name})" in problems[0].message


@pytest.mark.parametrize(("words", "codec"), [("Đorđe", "cp1250"), ("Šabac", "cp1250"), ("Ђорђе и Љубица", "cp1251")])
def test_few_words_may_be_enough(words: str, codec: str) -> None:
    assert reading(f"---\nnaslov: {words}\n".encode(codec)).text == f"---\nnaslov: {words}\n"


@pytest.mark.parametrize(
    "data",
    [
        "které výbory zasedají ve čtvrtek".encode("cp1250"),
        "Новая школа".encode("koi8_r"),
        "Größe und Maße".encode("cp1252"),
        bytes(range(128, 256)),
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3",
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        "Одлука".encode("mac_cyrillic"),  # or „Ћдлука“, on Windows
    ],
)
def test_what_may_be_something_else_is_never_sure(data: bytes) -> None:
    assert reading(data).text == ""


def test_utf_8_with_a_lost_byte_is_damaged_and_no_other_encoding() -> None:
    data = CYRILLIC.encode()
    cut = data.index("искључена".encode()) + 1
    _, problems = decode(data[:cut] + data[cut + 1 :], "content/x.md")
    assert [(item.code, item.line) for item in problems] == [("V113", 5)]
