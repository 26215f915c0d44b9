"""Words of a glossary take their own form in each script, with endings, in any case and in HTML."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.scripts import NONE, Glossary, html_to_cyrillic, html_to_latin, to_cyrillic, to_latin

GLOSSARY = Glossary(
    (
        ("Шекспир|", "Shakespeare|"),
        ("Ниц|а", "Nizz|a"),
        ("вај-фај|", "wi-fi-j|"),
        ("вај-фај", "wi-fi"),
        ("Њујорк тајмс|", "New York Times|"),
        ("СЗО", "WHO"),
    )
)


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Шекспир", "Shakespeare"),
        ("О Шекспиру.", "O Shakespeareu."),
        ("ШЕКСПИРА", "SHAKESPEAREA"),
        ("Шекспирови „Сонети“", "Shakespeareovi „Soneti“"),
        ("У Ници и из Нице", "U Nizzi i iz Nizze"),
        ("вај-фај, Вај-фај, ВАЈ-ФАЈ", "wi-fi, Wi-fi, WI-FI"),
        ("вај-фајем (без вај-фаја)", "wi-fi-jem (bez wi-fi-ja)"),
        ("Њујорк тајмсом", "New York Timesom"),
        ("СЗО-а", "WHO-a"),
        ("ШЕКСПИРОВЉЕВ", "SHAKESPEAREOVLJEV"),
    ],
)
def test_a_word_has_its_form_in_both_directions(cyrillic: str, latin: str) -> None:
    assert to_latin(cyrillic, GLOSSARY) == latin
    assert to_cyrillic(latin, GLOSSARY) == cyrillic


@pytest.mark.parametrize("text", ["шекспир", "Нашекспир", "Шекспирологијама", "сзо", "СЗОР", "Шекспир2"])
def test_other_words_follow_the_rules(text: str) -> None:
    assert to_latin(text, GLOSSARY) == to_latin(text)


@pytest.mark.parametrize(
    "text",
    [
        "www.Shakespeare.com",
        "wi-fi@opstina.rs",
        "Shakespeare.pdf",
        "https://primer.rs/wi-fi/Shakespeare",
        "This play of Shakespeare is funded by the European Union.",
    ],
)
def test_addresses_file_names_and_english_stay(text: str) -> None:
    assert to_cyrillic(text, GLOSSARY) == text


def test_a_town_may_write_a_known_brand_in_its_own_way() -> None:
    glossary = Glossary((("Фејсбук|", "Facebook|"), ("ПДФ", "PDF")))
    assert to_cyrillic("na Facebooku, u PDF-u", glossary) == "на Фејсбуку, у ПДФ-у"
    assert to_latin("на Фејсбуку, у ПДФ-у", glossary) == "na Facebooku, u PDF-u"


def test_a_cyrillic_address_stays() -> None:
    glossary = Glossary((("општина", "Opština XY"),))
    assert to_latin("општина на www.општина.срб", glossary) == "Opština XY na www.општина.срб"


def test_texts_and_attributes_of_html_are_converted() -> None:
    page = '<a href="/Шекспир" title="О Шекспиру">Шекспир</a> <code>Шекспир</code> <i lang="en">Шекспир</i>'
    assert html_to_latin(page, GLOSSARY) == (
        '<a href="/Шекспир" title="O Shakespeareu">Shakespeare</a> <code>Шекспир</code> <i lang="en">Шекспир</i>'
    )
    assert html_to_latin(page) == page.replace("О Шекспиру", "O Šekspiru").replace(">Шекспир</a", ">Šekspir</a")


def test_a_latin_fragment_is_converted() -> None:
    text = '<p>Drama Shakespearea <em title="wi-fi">New York\nTimesa</em></p>'
    assert html_to_cyrillic(text, GLOSSARY) == '<p>Драма Шекспира <em title="вај-фај">Њујорк тајмса</em></p>'


def test_two_glossaries_do_not_mix() -> None:
    other = Glossary((("Шекспир|", "Šejkspir|"),))
    tag = '<img alt="Шекспир">'
    assert html_to_latin(tag, GLOSSARY) == '<img alt="Shakespeare">'
    assert html_to_latin(tag, other) == '<img alt="Šejkspir">'
    assert html_to_latin(tag) == '<img alt="Šekspir">'


def test_decomposed_letters_are_the_same_words() -> None:
    glossary = Glossary((("Ђаковачки", "Dja\u0301kovački"),))
    assert to_latin("Ђаковачки", glossary) == "Djákovački"


def test_an_empty_glossary_is_false_and_changes_nothing() -> None:
    assert not NONE
    assert to_latin("Шекспир", NONE) == "Šekspir"
    assert to_cyrillic("Šekspir", NONE) == "Шекспир"


def test_a_glossary_is_a_value() -> None:
    used = Glossary((("а", "b"),))
    used.in_latin("а")
    again = pickle.loads(pickle.dumps(used))  # noqa: S301 - our own
    assert (again, hash(again)) == (used, hash(used))


WORDS = st.text("абжњ", min_size=1, max_size=4)


@given(st.sets(WORDS, max_size=6), st.sets(WORDS, max_size=6), st.lists(st.text("абжњ", max_size=9), max_size=8))
def test_a_word_takes_the_longest_entry_and_a_whole_one_before_a_stem(
    whole: set[str], stems: set[str], words: list[str]
) -> None:
    glossary = Glossary((*((word, f"W{word}") for word in whole), *((f"{word}|", f"S{word}|") for word in stems)))

    def expected(word: str) -> str:
        if word in whole:
            return f"W{word}"
        fitting = [stem for stem in stems if word.startswith(stem) and len(word) - len(stem) <= 6]
        best = max(fitting, key=len, default="")
        return f"S{best}{to_latin(word.removeprefix(best))}" if best else word

    assert glossary.in_latin(", ".join(words)) == ", ".join(map(expected, words))
