import datetime as dt
from typing import Any

import pytest

from plugins.entries.card import Card, Link, Moment, Picture, Record
from plugins.entries.card_digest import card_digest
from plugins.entries.reader import read

NOTICE = "obavestenja/2026/poziv.md"
SERVICE = "usluge/izvod.md"
NEWS = "vesti/2026/most.md"


def entry(*fields: str, body: str = "Текст.") -> bytes:
    return "\n".join(["---", *fields, "---", body, ""]).encode()


def card_of(path: str, *fields: str, body: str = "Текст.") -> Card:
    record = read(path, entry(*fields, body=body))
    assert record.problems == ()
    assert record.card is not None
    return record.card


def said(record: Record) -> list[tuple[str, int, str]]:
    return [(item.code, item.line, item.key) for item in record.problems]


def test_a_whole_notice() -> None:
    fields = (
        "Наслов: Јавни позив: ко се јавља?",
        "datum: 5. 3. 2026.",
        "vrsta: јавни позив",
        "отвара се: 6.3.2026.",
        "rok: 31. март 2026. у 15:30",
        "teme: [Путеви, voda]",
        "važi do: 30.4.2026.",
        "slika: slike/most.jpg",
        "opis slike: Мост на Ибру",
        "kontakt: Писарница",
        "izmenjeno: 7.3.2026.",
    )
    record = read(NOTICE, entry(*fields, body="Прво [извод](../../usluge/izvod.md).\n\n## Рок\n"))
    card = record.card
    assert card is not None
    assert card._replace(digest=b"") == Card(
        path=NOTICE,
        type="notice",
        lang="sr",
        address="obavestenja/2026/poziv/",
        title="Јавни позив: ко се јавља?",
        summary="Прво извод.",
        date=Moment(dt.date(2026, 3, 5)),
        changed=dt.date(2026, 3, 7),
        opens=Moment(dt.date(2026, 3, 6)),
        closes=Moment(dt.date(2026, 3, 31), dt.time(15, 30)),
        until=Moment(dt.date(2026, 4, 30)),
        category="javni-poziv",
        topics=("putevi", "voda"),
        image="slike/most.jpg",
        image_alt="Мост на Ибру",
        image_caption="",
        image_credit="",
        office="",
        aliases=(),
        file="",
        facts=(("contact", "Писарница"),),
        draft=False,
        withdrawn=None,
        reason="",
    )
    assert record.links == (Link("usluge/izvod.md", "", 14),)
    assert record.anchors == ("rok",)
    assert dict(record.lines)["closes"] == 6
    assert dict(record.lines)["topics"] == 7
    assert (record.problems, len(card.digest)) == ((), 32)


def test_facts_of_a_service_stand_in_the_order_of_its_schema() -> None:
    fields = (
        "naslov: Извод",
        "propis: Закон",
        "taksa: 420,00 динара",
        "koraci:",
        "  - Попуните: захтев",
        "  - Платите.",
        "za_koga: Свима",
    )
    assert card_of(SERVICE, *fields).facts == (
        ("audience", "Свима"),
        ("steps", ("Попуните: захтев", "Платите.")),
        ("fee", "420,00\u00a0динара"),
        ("legal_basis", "Закон"),
    )


def test_a_latin_entry_becomes_cyrillic_and_its_ids_and_paths_stay() -> None:
    fields = (
        "naslov: Đačka knjižica",
        "datum: 5.3.2026.",
        "vrsta: javni-poziv",
        "teme: [putevi]",
        "slika: slike/most.jpg",
        "opis_slike: Most",
        "mesto: Njegoševa 5",
    )
    record = read(NOTICE, entry(*fields, body="Ljubazno molimo građane da pročitaju ovaj tekst."))
    card = record.card
    assert card is not None
    assert (card.title, card.image_alt, card.fact("place")) == ("Ђачка књижица", "Мост", "Његошева\u00a05")
    assert (card.category, card.topics, card.image) == ("javni-poziv", ("putevi",), "slike/most.jpg")
    assert record.body == "<p>Љубазно молимо грађане да прочитају овај текст.</p>"


def test_a_cyrillic_entry_with_latin_words_keeps_them() -> None:
    card = card_of(SERVICE, "naslov: Портал eUprava", body="Пријавите се на портал eUprava и изаберите услугу.")
    assert card.title == "Портал eUprava"
    assert card.summary == "Пријавите се на портал eUprava и изаберите услугу."


def test_a_translation_has_texts_only_and_stays_as_it_is_written() -> None:
    path = "usluge/izvod.en.md"
    card = card_of(path, "naslov: Birth certificate", "taksa: 420 dinars", body="Come to the counter.")
    assert (card.lang, card.address, card.title) == ("en", "usluge/izvod/", "Birth certificate")
    assert (card.summary, card.date, card.facts) == ("Come to the counter.", None, (("fee", "420\u00a0dinars"),))
    record = read(path, entry("naslov: Birth certificate", "datum: 5.3.2026.", "nasov: x", body="Text."))
    assert said(record) == [("V220", 3, "datum"), ("V201", 4, "nasov")]
    assert "„content/usluge/izvod.md”" in record.problems[0].message


@pytest.mark.parametrize(
    ("path", "fields", "expected"),
    [
        (NEWS, ["datum: 5.3.2026."], [("V202", 2, "naslov")]),
        (NEWS, ["naslov: А"], [("V202", 2, "datum")]),
        (NEWS, ["naslov: А", "datum: 5.3.2025."], [("V106", 3, "datum")]),
        (NEWS, ["naslov: А", "datum: сутра"], [("V204", 3, "datum")]),
        (NEWS, ["naslov: А", "datum: 5.3.2026.", "vrsta: oglas"], [("V201", 4, "vrsta")]),
        (NEWS, ["naslov: А", "datum: 5.3.2026.", "Датум: 6.3.2026."], [("V203", 4, "Датум")]),
        (NEWS, ["naslov: А", "datum: 5.3.2026.", "vazi_do: 4.3.2026."], [("V219", 4, "vazi_do")]),
        (NEWS, ["naslov: А", "datum: 5.3.2026.", "slika: slike/a.jpg"], [("V217", 4, "opis_slike")]),
        (NEWS, ["naslov: А", "datum: 5.3.2026.", "povuceno: 6.3.2026."], [("V217", 4, "razlog")]),
        (NEWS, ["naslov: А", "datum: 5.3.2026.", "slika: ../../../a.jpg", "opis_slike: x"], [("V216", 4, "slika")]),
        (NOTICE, ["naslov: А", "datum: 5.3.2026.", "vrsta: javni pozi"], [("V205", 4, "vrsta")]),
        (
            NOTICE,
            ["naslov: А", "datum: 5.3.2026.", "vrsta: oglas", "otvara_se: 9.3.2026. 9:00", "rok: 9.3.2026. 8:00"],
            [("V219", 6, "rok")],
        ),
        (
            NOTICE,
            ["naslov: А", "datum: 5.3.2026.", "vrsta: oglas", "rok: 9.3.2026.", "vazi_do: 8.3.2026."],
            [("V219", 6, "vazi_do")],
        ),
        (NEWS, ["naslov: А", "Без двотачке", "datum: 5.3.2026."], [("V209", 3, "")]),
        (NEWS, ["- а"], [("V210", 0, "")]),
    ],
)
def test_faulty_fields_leave_the_entry_out_and_are_named(
    path: str, fields: list[str], expected: list[tuple[str, int, str]]
) -> None:
    record = read(path, entry(*fields))
    assert said(record) == expected
    assert (record.card, record.body) == (None, "")


def test_all_that_is_wrong_is_said_together() -> None:
    fields = ("nasov: А", "datum: 31.2.2026.", "vrsta: x")
    record = read("obavestenja/2026/Мост.md", entry(*fields, body="![](slike/a.jpg)\n\n[а](/kontakt/)"))
    assert sorted(item.code for item in record.problems) == ["V101", "V201", "V202", "V205", "V221", "V306", "V308"]


@pytest.mark.parametrize(
    ("path", "data", "code"),
    [
        ("novosti/x.md", entry("naslov: А"), "V102"),
        (NEWS, b"", "V104"),
        (NEWS, "Обавештење грађанима".encode("utf-16"), "V110"),
        (NEWS, "Само текст.".encode(), "V207"),
        (NEWS, "---\nnaslov: А\n\nТекст.".encode(), "V208"),
        (NEWS, "---\nnaslov: А\x07\n---\n".encode(), "V111"),
    ],
)
def test_a_file_that_cannot_be_read_as_an_entry(path: str, data: bytes, code: str) -> None:
    record = read(path, data)
    assert record == Record(None, "", (), (), (), record.problems)
    assert [(item.path, item.code) for item in record.problems] == [(f"content/{path}", code)]


def test_a_hint_leaves_the_entry_in() -> None:
    record = read(NEWS, entry("naslov: А", "datum: 5.3.2026.", body="# Наслов\n\nТекст."))
    assert [item.level for item in record.problems] == ["hint"]
    assert record.card is not None


def test_curly_quotation_marks_belong_to_titles_and_not_to_dates() -> None:
    fields = ("title: „Конкурс“ за стипендије", "date: “2026-03-10”", "closes: ”31.3.2026.”", "category: konkurs")
    card = card_of(NOTICE, *fields)
    assert card.title == "„Конкурс“ за стипендије"
    assert card.date == Moment(dt.date(2026, 3, 10))
    assert card.closes == Moment(dt.date(2026, 3, 31))
    assert card_of(NEWS, 'naslov: "Конкурс"', "datum: 5.3.2026.").title == "Конкурс"
    assert card_of(NEWS, "naslov: „Конкурс“", "datum: 5.3.2026.").title == "„Конкурс“"


def test_word_s_invisible_characters_are_read_as_what_they_stand_for() -> None:
    fields = ("naslov: Пријем\x0bстранака", "datum: 5.3.2026.")
    card = card_of(NEWS, *fields, body="Радно\x1fвреме је од\x0b7 до 15.")
    assert (card.title, card.summary) == ("Пријем странака", "Радновреме је од 7 до 15.")


def test_an_introduction_of_a_list_is_a_page_at_its_address() -> None:
    assert card_of("stranice/usluge.md", "naslov: Услуге").address == "usluge/"


def changed(card: Card, name: str) -> Card:
    values: dict[str, Any] = {
        "draft": True,
        "topics": ("a", "b"),
        "facts": (("fee", "1"),),
        "date": Moment(dt.date(2020, 1, 1)),
        "changed": dt.date(2020, 1, 1),
        "languages": ("en",),
        "picture": Picture("slike/a.jpg"),
        "aliases": ("a/",),
        "file_size": 3,
        "digest": b"x",
    }
    return card._replace(**{name: values.get(name, "друго")})


@pytest.mark.parametrize("name", Card._fields)
def test_the_digest_covers_what_the_file_gives_and_nothing_else(name: str) -> None:
    card = card_of(NEWS, "naslov: А", "datum: 5.3.2026.")
    joined_later = name in ("state", "languages", "file_size", "picture", "digest")
    assert (card_digest(changed(card, name)) == card.digest) is joined_later


def test_the_digest_is_unambiguous() -> None:
    card = card_of(NEWS, "naslov: А", "datum: 5.3.2026.")
    assert card_digest(card._replace(topics=("a", "b"))) != card_digest(card._replace(topics=("a,b",)))
    assert card_digest(card._replace(title="x", summary="")) != card_digest(card._replace(title="", summary="x"))


def test_the_same_bytes_give_the_same_record() -> None:
    data = entry("naslov: А", "datum: 5.3.2026.", body="а[^x]\n\n[^x]: б\n\n## В\n\n*[а]: б")
    assert read(NEWS, data) == read(NEWS, data)


@pytest.mark.parametrize(
    ("head", "code", "line", "level"),
    [
        ("naslov: ОБАВЕШТЕЊЕ О ПРЕКИДУ ВОДЕ\ndatum: 5.3.2026.\n", "V323", 2, "hint"),
        ("datum: 5.3.2026.\nnaslov: О Б А В Е Ш Т Е Њ Е\n", "V324", 3, "hint"),
        ("naslov: А\ndatum: 5.3.2026.\nsazetak: ВОДЕ НЕЋЕ БИТИ ДО ПЕТКА\n", "V323", 4, "hint"),
        ("naslov: А\ndatum: 5.3.2026.\nvazi_do: 5.3.20206.\n", "V204", 4, "error"),
        ("naslov: А\ndatum: 5.3.2026.\nvazi_do: 5.3.2206.\n", "V232", 4, "error"),
    ],
)
def test_fields_that_are_hardly_meant_so_are_named(head: str, code: str, line: int, level: str) -> None:
    problems = read("vesti/2026/x.md", f"---\n{head}---\nТекст.\n".encode()).problems
    assert [(item.code, item.line, item.level) for item in problems] == [(code, line, level)]


def test_a_deadline_before_publication_is_an_error() -> None:
    text = "---\nnaslov: А\ndatum: 5.3.2026.\nvrsta: oglas\nrok: 4.3.2026.\n---\nТекст.\n"
    (found,) = read("obavestenja/2026/x.md", text.encode()).problems
    assert (found.code, found.line, found.key) == ("V219", 5, "rok")


def test_dashes_are_no_telephone() -> None:
    text = "---\nnaslov: А\nfunkcija: Б\ntelefon: (---)\n---\n"
    assert [item.code for item in read("ljudi/x.md", text.encode()).problems] == ["V213"]
