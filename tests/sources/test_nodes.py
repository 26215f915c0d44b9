import pytest

from plugins.sources.nodes import Item, Row, Table, parse, plain


def read(text: str) -> object:
    node, problems = parse(text, "x.md")
    assert problems == []
    assert node is not None
    return plain(node)


@pytest.mark.parametrize(
    "value",
    [
        "Обавештење: прекид воде",
        "#Врање",
        "Зграда #5",
        "Број # 5",
        "Број #  5",
        "Зграда # 5, улаз # 2",
        "„Конкурс“ за стипендије",
        '"Мост" на Ибру',
        "'Мост' на Ибру",
        "*важно*",
        "& остало",
        "% 5",
        "@opstina",
        "`x`",
        "> 5 дана",
        "| црта",
        "! пажња",
        "? питање",
        "- 5 степени",
        "[Одлука] о буџету",
        "{а} б",
        "017421555",
        "15:30",
        "1.250",
        "да",
        "null",
        "~",
        "2026-03-05",
        "= 5",
        "C:\\Users",
        "https://primer.rs/#a",
        "нешто:",
        "д'Артањан",
    ],
)
def test_a_plain_value_is_its_own_text(value: str) -> None:
    assert read(f"naslov: {value}\ndatum: x") == {"naslov": value, "datum": "x"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('a: "Цео: навод"', {"a": "Цео: навод"}),
        ("a: 'Цео ''навод'''", {"a": "Цео 'навод'"}),
        ('a: "Цео" # напомена', {"a": "Цео"}),
        ("a: вредност # напомена", {"a": "вредност"}),
        ("a: # нема још\nb: 1", {"a": "", "b": "1"}),
        ("a: # 2 језика\n  - en\nb: # 1 ствар\n  в: г", {"a": ["en"], "b": {"в": "г"}}),
        ("# напомена\na: 1\n  # још једна\nb: 2", {"a": "1", "b": "2"}),
        ("a: прва\n  друга: не", None),
        ("a: прва\n  линија и\n\n  још # крај\nb: 1", {"a": "прва линија и\nјош # крај", "b": "1"}),
        ("a: |\n  х: у\n  # није напомена\nb: 1", {"a": "х: у\n# није напомена\n", "b": "1"}),
        ("a: >-\n  прва\n  друга", {"a": "прва друга"}),
        ('a: "прва\n  друга"', {"a": "прва друга"}),
        ("a: [б, 'в: г', д]", {"a": ["б", "в: г", "д"]}),
        ("a: [б,\n  в]\nb: {г: д}  # крај", {"a": ["б", "в"], "b": {"г": "д"}}),
        ("a:\n- б\n- в: г\n  д: ђ", {"a": ["б", {"в": "г", "д": "ђ"}]}),
        ("a:\n\t- б\n\t-\tв", {"a": ["б", "в"]}),
        ("a:\u00a0б", {"a": "б"}),
        ("a:б", {"a": "б"}),
        ("a:\n- https://primer.rs/\n-  дуга\n   ставка", {"a": ["https://primer.rs/", "дуга ставка"]}),
        ('важи до: x\n"b": y', {"важи до": "x", "b": "y"}),
        ("a: [б & в, 'г &д']\ne: & ж", {"a": ["б & в", "г &д"], "e": "& ж"}),
        ("", {}),
        ("# само напомена", {}),
    ],
)
def test_yaml_that_was_meant(text: str, value: object) -> None:
    if value is None:
        assert parse(text, "x.md")[0] is None
    else:
        assert read(text) == value


def test_every_value_knows_its_line() -> None:
    node, _ = parse("a: 1\n\nb:\n  - c\n  - d: 2\n", "x.md", first_line=2)
    inner = Table((Item("d", 6, "2"),), 6)
    assert node == Table((Item("a", 2, "1"), Item("b", 4, Row(("c", inner), (5, 6), 5))), 2)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('a: "Мост\nb: c', 1, "наводник"),
        ("a: 1\nБез двотачке\nb: 2", 2, "двотачке"),
        ("a: [б, в\nb: г", 1, "заграда"),
        ("a: 1\n   b: 2", 2, "увлачење"),
        ("a: 1\n  - 2", 2, "увлачење"),
        ('a: "C:\\Users"', 1, "коса црта"),
        ("a: " + "[" * 3000, 1, "заграда"),
        ("a: " + "[" * 900 + "]" * 900, 1, "заграда једна у другој"),
        ("a:\n  " + "- " * 300 + "x", 2, "једна у другој"),
        ("a: 1\nb: [&a [*a]]", 2, "знаци & и *"),
        ("a: [&a б, в]", 1, "знаци & и *"),
        ("a: [*a]", 1, "знаци & и *"),
        ("[а, б]: в", 1, "на месту назива"),
    ],
)
def test_what_yaml_refuses_is_said_in_the_words_of_a_clerk(text: str, line: int, words: str) -> None:
    node, problems = parse(text, "content/x.md", first_line=10)
    assert node is None
    assert [(item.code, item.line) for item in problems] == [("V209", line + 9)]
    assert words in problems[0].message


@pytest.mark.parametrize("value", ['"Полиција"', "'Полиција'", "[Полиција]", "{а: б}", "„Полиција“"])
def test_a_value_in_quotes_in_a_list_item_leaves_the_next_key_alone(value: str) -> None:
    rows = read(f"brojevi:\n  - naziv: {value}\n    telefon: 192\n    opis: хитно\n")
    assert isinstance(rows, dict)
    assert list(rows["brojevi"][0]) == ["naziv", "telefon", "opis"]
    assert rows["brojevi"][0]["telefon"] == "192"


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ('a: 1\nb: "А \\ue005999\\ue006"', "V112", 2),
        ('a: "\\x00"', "V111", 1),
        ('a:\n- "\\x08"', "V111", 2),
        ('a: ["\\ue010"]', "V112", 1),
        ('"\\ue010": 1', "V112", 1),
        ('a: "\\uFFFD"', "V113", 1),
        ('a: "\\ud800"', "V209", 1),
    ],
)
def test_escapes_bring_no_character_that_a_file_may_not_hold(text: str, code: str, line: int) -> None:
    node, problems = parse(text, "x.md")
    assert node is None
    assert {(item.code, item.line) for item in problems} == {(code, line)}


def test_escapes_of_harmless_characters_are_read_as_they_are_meant() -> None:
    assert read('a: "А\\u200eб\\Lв \\u0411"') == {"a": "Аб в Б"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: Позив: јавна расправа", {"a": "Позив: јавна расправа"}),
        ("a:\tб\nc:\n\t- д\n\t- е", {"a": "б", "c": ["д", "е"]}),
        ("a:\u00a0б\n\u00a0\u00a0\nc:\u202fд", {"a": "б", "c": "д"}),
        ("c:\n\u2003\u2003- д", {"c": ["д"]}),
        ("a： б", {"a": "б"}),
        ('a: "Позив“\nc: “д”', {"a": "Позив", "c": "“д”"}),
        ('a: "Позив: расправа”', {"a": "Позив: расправа"}),
        ("c:\n– д\n– е\nf: ж", {"c": ["д", "е"], "f": "ж"}),
        ("c:\n\n  •\tд\n  •е", {"c": ["д", "е"]}),
        ("c:\n* д\n* е", {"c": ["д", "е"]}),
        ("a: б\n  – в", {"a": "б – в"}),
    ],
)
def test_what_is_sure_is_read_as_it_was_meant(text: str, value: object) -> None:
    assert read(text) == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 'Мост\nb: в\nc: г", [(1, "наводник")]),
        ("Мост је отворен\nb: в", [(1, "двотачке")]),
        ("a = б\nb: в", [(1, "двотачке")]),
        ("**a**: б\nb: в", [(1, "знаком")]),
        ("a: [б, в\nb: \"г\nБез двотачке\nc: 'д", [(1, "заграда"), (2, "наводник"), (3, "двотачке"), (4, "наводник")]),
        ("a: прва реченица\nи њен наставак\nb: в", [(2, "увуците га за два размака")]),
        ("a: б\nboje: {osnovna: #14406b}\nb: в", [(2, "боју ставите у наводнике")]),
        ("boje: {osnovna: '#14406b', naglasak: #d9a441}", [(1, "боју ставите у наводнике")]),
        ("boje: {\n  osnovna: '#14406b', # тамна\n  naglasak: #d9a441}\nb: в", [(3, "боју ставите у наводнике")]),
        ("a: [б] #в\nБез двотачке", [(2, "двотачке")]),
    ],
)
def test_every_line_that_cannot_be_read_is_named_at_once(text: str, expected: list[tuple[int, str]]) -> None:
    node, problems = parse(text, "content/x.md")
    assert node is None
    assert [(item.code, item.line) for item in problems] == [("V209", line) for line, _ in expected]
    assert all(words in item.message for item, (_, words) in zip(problems, expected, strict=True))
