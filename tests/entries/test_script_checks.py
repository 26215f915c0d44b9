"""Faults of letters in an entry: said at their line, and put right where one word alone can be meant."""

import pytest

from plugins.entries.card import Record
from plugins.entries.reader import read

Found = list[tuple[str, int, str]]


def entry(body: str, title: str = "Обавештење", more: str = "") -> Record:
    return read("vesti/2026/a.md", f"---\nnaslov: {title}\ndatum: 5.3.2026.\n{more}---\n{body}\n".encode())


def found(record: Record) -> Found:
    return [(item.code, item.line, item.key) for item in record.problems]


def test_a_latin_letter_in_a_cyrillic_word_is_shown_with_its_place() -> None:
    record = entry("Ред.\n\nОпштинa зове грaђанe.")
    assert found(record) == [("V330", 7, ""), ("V330", 7, "")]
    assert [item.message.partition(";")[0] for item in record.problems] == [
        "у речи „Општинa” је латинично „a” (7. слово)",
        "у речи „грaђанe” је латинично „a” (3. слово), латинично „e” (7. слово)",
    ]
    assert record.body == "<p>Ред.</p>\n<p>Општина зове грађане.</p>"


def test_fields_are_looked_at_as_the_text_is() -> None:
    record = entry("Текст.", "Општинa", "sazetak: Лјубав и рaд\n")
    assert sorted(found(record)) == [("V330", 2, "naslov"), ("V330", 4, "sazetak"), ("V332", 4, "sazetak")]
    assert record.card
    assert (record.card.title, record.card.summary) == ("Општина", "Љубав и рад")


def test_what_is_not_sure_stays_as_it_is_typed() -> None:
    record = entry("Овде Sкупштина заседа.")
    assert (found(record), record.body) == ([("V331", 5, "")], "<p>Овде Sкупштина заседа.</p>")


def test_a_cyrillic_letter_in_an_address_is_put_right_where_it_is_sure() -> None:
    record = entry("Пишите на info@proбa.rs, mаrija@primer.rs или [овамо](https://www.primеr.rs/put).", "Вест")
    assert found(record) == [("V331", 5, ""), ("V330", 5, ""), ("V330", 5, "")]
    assert 'href="mailto:marija@primer.rs"' in record.body
    assert 'href="https://www.primer.rs/put"' in record.body
    (wrong,) = entry("Сајт је <https://кoд.срб>.", "Вест").problems
    assert (wrong.code, "на сајту пише „код”" in wrong.message) == ("V330", True)
    assert found(entry("На www.општина.срб, www.primer.rs-у и a@primer.rs-а пише све што треба.")) == []


def test_two_letters_in_place_of_one() -> None:
    record = entry("Породилја, нјен лjубимац, инјекција, наджњети.")
    assert [(code, line) for code, line, _ in found(record)] == [("V330", 5), ("V332", 5), ("V332", 5), ("V332", 5)]
    assert record.body == "<p>Породиља, њен љубимац, инјекција, наджњети.</p>"


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("PDF-у, USB-ова, 5G-мрежа, Viberом, H₂O, CO₂, 12 km, [скупа]{oba}, `кoд`, BG-123-AB", "Viber-ом"),
        ("[код](../../slike/кoд.md) <https://код.срб> <span lang='ru'>мoст</span>", "Обавештење"),
        ("Molière, Café „Šuma“, première i crème brûlée su u Novom Sadu.", "Poseta"),
        ("This project is funded by the European Union.", "Пројекат"),
        ("Ово је на ћирилици.\n\n[Ein ganzer Absatz auf Deutsch.]{lang=de}", "Пројекат"),
        ("Voda je ispravna za pice. Radovi traju do petka u tri ulice i na mostu kod parka.", "Voda"),
        ("| a|b | c~d |\n|---|---|\n| x | y |", "Табела"),
    ],
)
def test_what_is_right_is_not_spoken_of(body: str, title: str) -> None:
    codes = {code for code, _, _ in found(entry(body, title)) if "V327" < code < "V340" or code == "V118"}
    assert codes <= {"V328"}  # one form in both scripts is another matter


def test_paragraphs_in_two_scripts_are_a_hint_at_the_first_that_differs() -> None:
    record = entry(
        "Скупштина заседа у петак, а улаз је слободан.\n\nSednica je otvorena za sve.\n\nDođite i vi na nju."
    )
    assert found(record) == [("V333", 7, "")]
    assert "овај део је латиницом, а остали ћирилицом" in record.problems[0].message
    record = entry("Sednica je otvorena za sve.\n\nDođite i vi na nju, u petak.\n\nУлаз је слободан за све.", "Sednica")
    assert found(record) == [("V333", 9, "")]


def test_a_latin_title_of_a_cyrillic_text_is_a_hint() -> None:
    assert found(entry("Текст је ћирилицом, цео.", "Obnova pešačkog mosta")) == [("V333", 2, "naslov")]
    assert found(entry("Tekst je latinicom, ceo.", "Обнова пешачког моста")) == []


def test_latin_without_signs_is_a_hint_at_the_first_word() -> None:
    record = entry("Radovi.\n\nOpstina obavestava gradjane da u cetvrtak pocinju radovi.", "Radovi u ulici")
    assert found(record) == [("V334", 7, "")]
    assert "„Opstina” уместо „Opština”, „obavestava” уместо „obaveštava”" in record.problems[0].message


def test_references_of_html_are_letters_too() -> None:
    record = entry("Pozivamo gra&#240;ane, ku&aelig;u i èistoæu.", "Poziv")
    assert found(record) == [("V335", 5, "")]
    assert record.body == "<p>Позивамо грађане, кућу и чистоћу.</p>"


def test_cyrillic_of_an_old_code_page() -> None:
    record = entry("Ñêóïøòèíà îïøòèíå", "Ред")
    assert (found(record), record.body) == ([("V335", 5, "")], "<p>Скупштина општине</p>")
    record = entry("Ulica graрanima: kuжni red i иistoжa.", "Red")
    assert (found(record), record.body) == ([("V335", 5, "")], "<p>Улица грађанима: кућни ред и чистоћа.</p>")


def test_signs_of_old_computers_are_named() -> None:
    assert found(entry("Op{tina, ku}a i ~isto}a.", "Red")) == [("V336", 5, "")]


@pytest.mark.parametrize(
    ("title", "body", "html"),
    [
        ("Пријава", "WhatsApp, Viber, Facebook, Instagram, YouTube, https://www.opstina.rs/prijave", ""),
        ("Пројекат", "This project is funded by the European Union.", ""),
        ("Веома дугачак наслов једне кратке вести", "Kuća kulture je otvorena.", "<p>Кућа културе је отворена.</p>"),
        ("Вест", "Novo: [довольно длинный текст на русском языке]{lang=ru} je naziv.", ""),
    ],
)
def test_the_script_of_an_entry_is_that_of_its_serbian_words(title: str, body: str, html: str) -> None:
    record = entry(body, title)
    assert record.card
    assert record.card.title == title
    assert record.body == html or not html


def test_a_text_that_stays_as_it_is_written_is_left_alone() -> None:
    body = "Пoвеља и лјубав.\n\nOvo je latinica u celom pasusu.\n\nKuæa i kuæu."
    record = entry(body, "Повељa", "pismo: bez izmene\n")
    assert found(record) == []
    assert record.card
    assert "Повељa" in record.card.title
    assert "лјубав" in record.body


def test_a_translation_is_left_alone() -> None:
    record = read("vesti/2026/a.en.md", "---\nnaslov: Café\n---\nEncyclopædia, Gаzа and лј.\n".encode())
    assert found(record) == []
