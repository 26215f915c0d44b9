"""recnik.yml as a town writes it, and what is wrong with it."""

import pytest

from plugins.municipality import settle
from plugins.scripts import NONE, Glossary

PATH = "recnik.yml"


def pairs(text: str) -> tuple[tuple[str, str], ...]:
    found = settle(PATH, text.encode())
    assert found.problems == ()
    return found.value.pairs  # type: ignore[no-any-return]


def faults(text: str) -> list[tuple[str, int, str]]:
    return [(item.code, item.line, item.path) for item in settle(PATH, text.encode()).problems]


def test_each_line_is_a_pair() -> None:
    text = "# имена\nШекспир|: Shakespeare|\nСЗО: WHO\n'Њујорк тајмс|': New York Times|\nНиц|а: Nizz|a\n"
    assert pairs(text) == (
        ("Шекспир|", "Shakespeare|"),
        ("СЗО", "WHO"),
        ("Њујорк тајмс|", "New York Times|"),
        ("Ниц|а", "Nizz|a"),
    )


def test_the_sides_are_told_by_their_letters() -> None:
    assert pairs("Shakespeare|: Шекспир|\n") == (("Шекспир|", "Shakespeare|"),)


def test_a_word_may_have_an_ending_of_its_own_and_a_form_without() -> None:
    assert pairs("вај-фај: Wi-Fi\nвај-фај|: Wi-Fi-j|\n") == (("вај-фај", "Wi-Fi"), ("вај-фај|", "Wi-Fi-j|"))


@pytest.mark.parametrize("text", ["# још ништа\n", "\n", "---\n"])
def test_a_glossary_without_words_is_none(text: str) -> None:
    assert settle(PATH, text.encode()).value == NONE
    assert settle(PATH, text.encode()).problems == ()


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Шекспир: [Shakespeare]", "V515"),
        ("Шекспир: {a: b}", "V515"),
        ("Шекспир:", "V516"),
        ("'': Shakespeare", "V516"),
        ("Шекспир: Шекспирр", "V517"),
        ("Shakespeare: Shakespear", "V517"),
        ("Шекспир: Шekspir", "V517"),
        ("Мајкрософт Word: Microsoft Word", "V517"),
        ("Шекспир: 1564", "V517"),
        ("Шекспир|: Shakespeare", "V518"),
        ("Шекспир: Shakespeare|", "V518"),
        ("'|Шекспир': '|Shakespeare'", "V518"),
        ("Шек|спир|: Shake|speare|", "V518"),
        ("Ниц|а: Niz|ze", "V518"),
        ("Шекспир: <b>Shakespeare</b>", "V520"),
        ('Шекспир: "Shake\\nspeare"', "V520"),
    ],
)
def test_a_faulty_pair_is_named_and_left_out(line: str, code: str) -> None:
    text = f"СЗО: WHO\n{line}\nЊутн|: Newton|\n"
    assert faults(text) == [(code, 2, "content/recnik.yml")]
    assert settle(PATH, text.encode()).value == Glossary((("СЗО", "WHO"), ("Њутн|", "Newton|")))


def test_a_word_that_is_there_twice_names_the_first_line() -> None:
    found = settle(PATH, "Њутн|: Newton|\nЊутн|: Njutn|\n".encode())
    (fault,) = found.problems
    assert (fault.code, fault.line) == ("V519", 2)
    assert "у реду 1" in fault.message
    assert found.value == Glossary((("Њутн|", "Newton|"),))


def test_two_words_may_share_a_form() -> None:
    assert pairs("вајфај: Wi-Fi\nвај-фај: Wi-Fi\n") == (("вајфај", "Wi-Fi"), ("вај-фај", "Wi-Fi"))


@pytest.mark.parametrize("text", ["- Шекспир\n- Shakespeare\n", "Шекспир\n"])
def test_what_is_no_mapping_is_named(text: str) -> None:
    assert [code for code, _, _ in faults(text)] == ["V515"]
    assert settle(PATH, text.encode()).value == NONE


def test_what_is_no_yaml_is_named() -> None:
    assert [(code, line) for code, line, _ in faults("Шекспир|: Shakespeare|\nЊутн|\nСЗО: WHO\n")] == [("V209", 2)]


def test_the_example_of_a_message_is_in_both_scripts_in_a_latin_report() -> None:
    (fault,) = settle(PATH, "Шекспир|: Shakespeare\n".encode()).problems
    assert "„Шекспир|: Shakespeare|”" in fault.said("sr-Latn")


def test_a_colon_needs_no_space_after_it() -> None:
    assert pairs("Шекспир|:Shakespeare|\nНиц|а: Nizz|a # град\n") == (("Шекспир|", "Shakespeare|"), ("Ниц|а", "Nizz|a"))
