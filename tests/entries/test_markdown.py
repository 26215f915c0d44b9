import pytest
from bs4 import BeautifulSoup

from plugins.entries.markdown import to_html


def tree(source: str) -> BeautifulSoup:
    return BeautifulSoup(to_html(source, "Назад {}"), "html.parser")


def shape(source: str) -> str:
    """Tags with their text, without white space: `ul(li(а)li(б))`."""

    def told(node: object) -> str:
        name = getattr(node, "name", None)
        if name is None:
            return str(node).strip().replace("\n", " ")
        start = f"[{node['start']}]" if node.get("start") else ""  # type: ignore[index,attr-defined]
        return f"{name}{start}({''.join(told(child) for child in node.children)})"  # type: ignore[attr-defined]

    return "".join(told(child) for child in tree(source).children)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("15. март 2026. је рок.", "p(15. март 2026. је рок.)"),
        ("2024. године је", "p(2024. године је)"),
        ("До\n15. марта", "p(До 15. марта)"),
        ("1. март 2026. почиње", "p(1. март 2026. почиње)"),
        ("1. и 2. разред уче", "p(1. и 2. разред уче)"),
        ("5. и 6. марта", "p(5. и 6. марта)"),
        ("1. Прво\n2. Друго", "ol(li(Прво)li(Друго))"),
        ("1. март: рок\n2. мај: одлука", "ol(li(март: рок)li(мај: одлука))"),
        ("1. Прво\n\nТекст.\n\n2. Друго", "ol(li(Прво))p(Текст.)ol[2](li(Друго))"),
        ("1. Прво\n\nТекст.\n\n15. марта", "ol(li(Прво))p(Текст.)p(15. марта)"),
        ("1) Прво\n2) Друго", "ol(li(Прво)li(Друго))"),
        ("15) није списак", "p(15) није списак)"),
        ("1. а\n1. б", "ol(li(а)li(б))"),
        ("1. Прво\n\n## Део\n\n2. марта", "ol(li(Прво))h2(Део)p(2. марта)"),
    ],
)
def test_an_ordinal_at_the_start_of_a_line_is_prose_and_a_list_begins_with_one(source: str, expected: str) -> None:
    assert shape(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Потребно:\n- карта\n- доказ", "p(Потребно:)ul(li(карта)li(доказ))"),
        ("Потребно:\n1. карта\n2. доказ", "p(Потребно:)ol(li(карта)li(доказ))"),
        ("* а\n* б", "ul(li(а)li(б))"),
        ("•\tа\n• б", "ul(li(а)li(б))"),
        ("- а\n  - б\n    - в\n  - г\n- д", "ul(li(аul(li(бul(li(в)))li(г)))li(д))"),
        ("1. а\n  - б\n2. в", "ol(li(аul(li(б)))li(в))"),
        ("1. а\n   1. б\n   2. в\n2. г", "ol(li(аol(li(б)li(в)))li(г))"),
        ("- а\n    - б\n- в", "ul(li(аul(li(б)))li(в))"),
        (" - а\n- б", "ul(li(а)li(б))"),
        ("- а\n  наставак\n- б", "ul(li(а наставак)li(б))"),
        ("- а\nнаставак\n- б", "ul(li(а наставак)li(б))"),
        ("- а\n\n  други став\n\nТекст", "ul(li(p(а)p(други став)))p(Текст)"),
        ("1. а\n\n   други став\n\n2. б", "ol(li(p(а)p(други став))li(p(б)))"),
        ("- а\n  - б\n\n  став уз а\n\nТекст", "ul(li(p(а)ul(li(б))p(став уз а)))p(Текст)"),
        ("- а\n## Део", "ul(li(а))h2(Део)"),
        ("- а\n\n1. б", "ul(li(а))ol(li(б))"),
        ("- а\n- б\n1) в\n2) г", "ul(li(а)li(б))ol(li(в)li(г))"),
        ("- а\n- б\n1. в\n2. г", "ul(li(а)li(б))ol(li(в)li(г))"),
        ("1. а\n2. б\n- в\n- г", "ol(li(а)li(б))ul(li(в)li(г))"),
        ("1. а\n2. б\n- в\n3. г", "ol(li(а)li(б))ul(li(в))ol[3](li(г))"),
        ("- а\n  1. б\n  - в\n- г", "ul(li(p(а)ol(li(б))ul(li(в)))li(p(г)))"),
        ("- а\n  - б\n    1. в\n    - г\n  - д\n- ђ", "ul(li(p(а)ul(li(p(б)ol(li(в))ul(li(г)))li(p(д))))li(p(ђ)))"),
        ("* * *", "hr()"),
        ("---", "hr()"),
        ("Наслов\n---", "h2(Наслов)"),
        ("    увучено", "p(увучено)"),
    ],
)
def test_lists_as_the_preview_of_an_editor_shows_them(source: str, expected: str) -> None:
    assert shape(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("> Потребно:\n> - карта\n> - доказ", "blockquote(p(Потребно:)ul(li(карта)li(доказ)))"),
        (">Потребно:\n>1. карта\n>2. доказ\n\nКрај", "blockquote(p(Потребно:)ol(li(карта)li(доказ)))p(Крај)"),
        ("> - а\n>   - б\n> - в", "blockquote(ul(li(аul(li(б)))li(в)))"),
        ("> 15. март 2026.\n> датум", "blockquote(p(15. март 2026. датум))"),
        ("> -карта\n> -доказ", "blockquote(ul(li(карта)li(доказ)))"),
        ("> А:\n> > Б:\n> > - в\n>\n> Г:\n> - д", "blockquote(p(А:)blockquote(p(Б:)ul(li(в)))p(Г:)ul(li(д)))"),
        ("- а\n\n  > Б:\n  > - в\n\n- г", "ul(li(p(а)blockquote(p(Б:)ul(li(в))))li(p(г)))"),
        ("> 1. а\n> > б\n>\n> 2. в", "blockquote(ol(li(p(а)blockquote(p(б)))li(p(в))))"),
        ("> Речи\nнаставак\n- а", "blockquote(p(Речи наставак))ul(li(а))"),
    ],
)
def test_lists_and_dates_within_quotations_are_those_of_other_text(source: str, expected: str) -> None:
    assert shape(source) == expected


def test_a_table_may_follow_a_paragraph() -> None:
    found = tree("Таксе:\nврста | износ\n--- | ---:\nизвод | 400\n")
    assert found.p is not None
    assert found.p.get_text() == "Таксе:"
    assert [cell.get_text() for cell in found.find_all(["th", "td"])] == ["врста", "износ", "извод", "400"]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("2*3*4 и а*б*в", "2*3*4 и а*б*в"),
        ("попуст 5 % * и 'наводници'", "попуст 5 % * и 'наводници'"),
        ("5 * 3 * 2", "5 * 3 * 2"),
        ("а_б_в и snake_case_name", "а_б_в и snake_case_name"),
        ("рок < 5 дана и > 3", "рок < 5 дана и > 3"),
        ("<5 дана, <Рок>", "<5 дана, <Рок>"),
        ("Јавно & тајно &copy; 2026", "Јавно & тајно © 2026"),
        ("фонд $2.000", "фонд $2.000"),
    ],
)
def test_signs_within_prose_stay(source: str, text: str) -> None:
    found = tree(source)
    assert found.get_text().strip() == text
    assert [tag.name for tag in found.find_all()] == ["p"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("**Рок:** петак", "p(strong(Рок:)петак)"),
        ("**Врањ**у и *Ниш*у", "p(strong(Врањ)у иem(Ниш)у)"),
        ("*важно* и _битно_", "p(em(важно)иem(битно))"),
        ("***све***", "p(strong(em(све)))"),
    ],
)
def test_emphasis(source: str, expected: str) -> None:
    assert shape(source).replace("em(strong(све))", "strong(em(све))") == expected


def test_an_address_of_mail_is_written_in_plain_letters() -> None:
    assert '<a href="mailto:info@primer.rs">info@primer.rs</a>' in to_html("<info@primer.rs>", "{}")


def test_abbreviations_definitions_and_attributes() -> None:
    found = tree("ЈКП ради\n\nРок\n:   15 дана\n\n*[ЈКП]: Јавно комунално предузеће")
    assert found.abbr is not None
    assert found.abbr["title"] == "Јавно комунално предузеће"
    assert found.dd is not None
    assert found.dd.get_text() == "15 дана"


def test_markdown_works_within_a_fold() -> None:
    found = tree("<details><summary>Документа</summary>\n\n### Потврда\n\n- а\n\n</details>\n\nКрај")
    assert found.details is not None
    assert [tag.name for tag in found.details.find_all()] == ["summary", "h3", "ul", "li"]
    assert "markdown" not in found.details.attrs


def test_the_converter_remembers_nothing_of_the_text_before() -> None:
    first = to_html("Текст[^a]\n\n[^a]: Напомена\n\n[в]: https://primer.rs/\n", "{}")
    assert to_html("Текст[^a] [в]", "{}") == "<p>Текст[^a] [в]</p>"
    assert to_html("Текст[^a]\n\n[^a]: Напомена\n\n[в]: https://primer.rs/\n", "{}") == first


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Текст.\n---\nнаслов: није поље", "p(Текст.)hr()p(наслов: није поље)"),
        ("Прва,\nдруга. \n-----\nтрећа", "p(Прва, друга.)hr()p(трећа)"),
        ("- а\n- б\n---\nв", "ul(li(а)li(б))hr()p(в)"),
        ("1. а\n---\nб", "ol(li(а))hr()p(б)"),
        ("а\n\n---\n\nб", "p(а)hr()p(б)"),
        ("Наслов\n---\nа", "h2(Наслов)p(а)"),
    ],
)
def test_dashes_under_a_sentence_or_a_list_are_a_rule(source: str, expected: str) -> None:
    assert shape(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("•Прво\n•Друго", "ul(li(Прво)li(Друго))"),
        ("o\tПрво\no   Друго", "ul(li(Прво)li(Друго))"),
        ("Потребно:\n– карта\n– доказ", "p(Потребно:)ul(li(карта)li(доказ))"),
        ("— а\n— б", "ul(li(а)li(б))"),
        ("-Прво\n-Друго", "ul(li(Прво)li(Друго))"),
        ("1.Прво\n2.Друго", "ol(li(Прво)li(Друго))"),
        ("1)Прво\n2)Друго", "ol(li(Прво)li(Друго))"),
        ("3. Прво\n4. Друго", "ol[3](li(Прво)li(Друго))"),
        ("Потребно:\nа) карта\nб) доказ", "p(Потребно:br()а) картаbr()б) доказ)"),
        ("(a) karta\n(b) dokaz", "p((a) kartabr()(b) dokaz)"),
        ("1.1. Прво\n1.2. Друго", "p(1.1. Првоbr()1.2. Друго)"),
        ("10.30 Отварање\n11.15 Концерт", "p(10.30 Отварањеbr()11.15 Концерт)"),
        ("I. Увод\nII. Рад", "p(I. Уводbr()II. Рад)"),
    ],
)
def test_lists_that_hands_and_word_processors_type(source: str, expected: str) -> None:
    assert shape(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "– Само један ред",
        "Београд\n– Ниш",
        "-5 степени\n-6 степени",
        "o čemu se radi",
        "1.март",
        "1.000 динара\n2.000 динара",
        "15. март\n16. март",
        "2024. године\n2025. године",
        "1. - 5. март",
        "1. – 5. март",
        "у тачки\nа) закона",
        "#општина",
        "#2026",
    ],
)
def test_what_only_looks_like_a_list_or_a_heading_is_prose(source: str) -> None:
    assert shape(source) == f"p({source.replace(chr(10), ' ')})"


def test_a_title_of_a_link_in_the_quotes_of_a_word_processor() -> None:
    found = tree("[а](x.md “први”) [б](y.md „други”) [„в“](z.md)")
    assert [(link["href"], link.get("title")) for link in found.find_all("a")] == [
        ("x.md", "први"),
        ("y.md", "други"),
        ("z.md", None),
    ]


def test_two_hashes_need_no_space() -> None:
    assert shape("##Наслов\n\nТекст") == "h2(Наслов)p(Текст)"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("**важно **реч", "p(strong(важно)реч)"),
        ("реч** важно**", "p(речstrong(важно))"),
        ("**а** и **б**", "p(strong(а)иstrong(б))"),
        ("5 ** 3 ** 2", "p(5 ** 3 ** 2)"),
        ("§ а\n§ б", "ul(li(а)li(б))"),
        ("✓ а\n✓ б", "p(✓ аbr()✓ б)"),
    ],
)
def test_marks_of_word_processors(source: str, expected: str) -> None:
    assert shape(source) == expected
