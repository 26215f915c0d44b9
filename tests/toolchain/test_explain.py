"""./varos explain CODE prints what docs/urednici/greske.md says of a code, for a terminal."""

import re

import pytest

from plugins.diagnostics.catalogue import CATALOGUE
from tools.explain import WIDTH, explain, normal
from tools.problem_words import WORDS


@pytest.mark.parametrize("written", ["V201", "v201", "В201", "в201", "[V201]", " V201 ", "201", "V 201"])
def test_a_code_is_known_however_it_is_typed(written: str) -> None:
    assert normal(written) == "V201"
    assert explain(written, "sr-Cyrl")[1] == 0


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_code_is_explained_with_a_wrong_and_a_right_example(code: str) -> None:
    said, end = explain(code, "sr-Cyrl")
    assert end == 0
    assert said.startswith(f"{code}\n\n")
    assert re.search(r"^Погрешно[:,]", said, re.MULTILINE)
    assert re.search(r"^Исправно[:,]", said, re.MULTILINE)


def test_examples_stand_in_the_page_as_they_are_and_prose_is_no_markdown() -> None:
    said = explain("V321", "sr-Cyrl")[0]
    assert "    **Цена карте**\n\n    Карта је 50 динара.\n" in said
    assert "    ## Цена карте\n" in said
    prose = [line for code in CATALOGUE for line in explain(code, "sr-Cyrl")[0].splitlines() if line[:4].strip()]
    assert [line for line in prose if re.search(r"`|\\|&lt;|\]\(.*\.md\)", line) and "![" not in line] == []
    assert max(map(len, prose)) <= WIDTH


def test_in_latin_and_in_english_code_and_examples_stay_as_they_are() -> None:
    latin, english = explain("V403", "sr-Latn")[0], explain("V403", "en")[0]
    assert "Greška: tema „…” nije na spisku tema" in latin
    assert "да „путеви”" not in latin
    assert "путеви i putevi" in latin
    assert "Error: the topic “…” is not on the list of topics" in english
    assert "Wrong, content/vesti/2026/nova-tema.md:\n\n    naslov: Радови на путу\n" in english
    assert "Right, content/" in english


@pytest.mark.parametrize("code", CATALOGUE)
def test_in_english_every_code_is_explained_in_english(code: str) -> None:
    words = WORDS[code].said("en")
    assert re.findall(r"[\u0400-\u04FFčćšžđ]", re.sub(r"`[^`]+`", "", words), re.IGNORECASE) == []
    said = explain(code, "en")[0].split("\n\n")
    assert " ".join(said[2].split()) == words.replace("`", "")
    assert said[3].startswith("Wrong")


def test_an_empty_file_has_a_heading_in_english() -> None:
    assert "Wrong, the empty file content/vesti/2026/" in explain("V104", "en")[0]


@pytest.mark.parametrize("written", ["A194", "а194", "[A194]"])
def test_a_code_of_the_audit_is_said_to_be_one(written: str) -> None:
    said, end = explain(written, "sr-Cyrl")
    assert (said[:27], end) == ("A194 је ознака налаза који ", 2)
    assert "не постоји" not in said
    assert explain(written, "en")[0].startswith("A194 is the code of a finding of ./varos audit.")


def test_an_unknown_code_brings_the_nearest_and_all_codes() -> None:
    said, end = explain("V20", "sr-Cyrl")
    assert end == 2
    assert "Ознака „V20” не постоји. Да ли сте мислили „V201”?" in said
    assert [code for code in CATALOGUE if code not in said] == []
    assert "There is no code “xyz”. All codes:" in explain("xyz", "en")[0]
