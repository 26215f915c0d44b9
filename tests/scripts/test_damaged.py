"""Letters that old code pages spoiled are known from letters that are right."""

import pytest

from plugins.scripts.damaged import Spoiled, eastern_words, latin_words, misread, replaced, undone, western_words
from plugins.scripts.damaged import yuscii_words as yuscii

TEXT = "Скупштина општине Ђакова је џеп у недељу"


def read_as(data: bytes, code: str) -> str:
    return "".join(bytes([byte]).decode(code, "ignore") or chr(byte) for byte in data)


@pytest.mark.parametrize("code", ["cp1250", "cp1251", "cp1252"])
@pytest.mark.parametrize("text", ["Šetnja građana – „čaša čaja“", f"{TEXT}, Њ и ј"])
def test_utf_8_that_was_taken_for_a_code_page(code: str, text: str) -> None:
    found = undone(f"Naslov\n{misread(text, code)}\nKraj")
    assert (found.text, found.lost) == (f"Naslov\n{text}\nKraj", ())


@pytest.mark.parametrize("code", ["cp1250", "cp1252"])
def test_windows_1251_that_was_taken_for_another(code: str) -> None:
    spoiled = read_as(TEXT.encode("cp1251"), code)
    assert replaced(spoiled, eastern_words(spoiled)) == TEXT


@pytest.mark.parametrize("text", ["Szőlő és Zsömle", "Île-de-France, Übergrößenträger", "ČĆŽŠĐ čćžšđ", "Æøå"])
def test_languages_of_neighbours_are_no_cyrillic(text: str) -> None:
    assert eastern_words(text) == []


def test_windows_1250_that_was_taken_for_windows_1252() -> None:
    assert western_words("graðani i kuæa") == ([Spoiled("graðani", "građani", 0), Spoiled("kuæa", "kuća", 10)], True)
    assert western_words("Kuæa") == ([Spoiled("Kuæa", "Kuća", 0)], False)
    assert western_words("Čitamo: Molière i caffè") == ([], False)


def test_windows_1250_that_was_taken_for_windows_1251() -> None:
    words = [("graрani", 0), ("kuжa", 8), ("иistoжa", 13)]
    assert [word.better for word in latin_words(words)] == ["građani", "kuća", "čistoća"]
    assert latin_words([("reкa", 0), ("kuжa", 5)]) == []
    assert latin_words([("graрani", 0), ("рrvi", 8)]) == []


def test_signs_of_old_computers() -> None:
    words = yuscii("Op{tina gra|ana ku}a ~isto}a")
    assert [word.better for word in words] == ["Opština", "kuća", "čistoća"]
    assert yuscii("Op{tina i ku}a") == []


@pytest.mark.parametrize("text", ["a|b|c d|e f|g", "{a} {b} {c}", "~/a ~/b {x}", "ime|prezime{#a}"])
def test_markdown_is_no_sign_of_old_computers(text: str) -> None:
    assert yuscii(text) == []
