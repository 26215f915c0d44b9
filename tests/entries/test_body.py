import time

import pytest
from bs4 import BeautifulSoup

from plugins.entries.as_written import Way
from plugins.entries.body import Body, read_body
from plugins.entries.card import Link
from plugins.entries.links import Aim, aim, resolved
from plugins.entries.reader import read
from plugins.entries.summary import shortened

PATH = "vesti/2026/most.md"


def body(source: str, path: str = PATH, lang: str = "sr", *, latin: bool = False) -> Body:
    return read_body(source, path, lang, 10, Way(latin=latin))


def tree(source: str, lang: str = "sr") -> BeautifulSoup:
    return BeautifulSoup(body(source, lang=lang).html, "html.parser")


def said(source: str) -> list[tuple[str, int]]:
    return [(item.code, item.line) for item in body(source).problems]


def headings(source: str) -> list[tuple[str, str]]:
    return [(tag.name, str(tag["id"])) for tag in tree(source).find_all(["h1", "h2", "h3", "h4", "h5", "h6"])]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("## Потребна документа", [("h2", "potrebna-dokumenta")]),
        ("## Potrebna dokumenta", [("h2", "potrebna-dokumenta")]),
        ("## Ђачка књижица\n## Đačka knjižica", [("h2", "djacka-knjizica"), ("h2", "djacka-knjizica-2")]),
        ("## Рок\n\n## Рок\n\n## Рок 2", [("h2", "rok"), ("h2", "rok-2"), ("h2", "rok-2-2")]),
        ("## 2026.\n## !", [("h2", "2026"), ("h2", "odeljak")]),
        ("## **Рок** и [веза](x.md)", [("h2", "rok-i-veza")]),
        ("## Рок {#Крај}\n## Крај", [("h2", "kraj"), ("h2", "kraj-2")]),
        ("### А\n### Б\n##### В", [("h2", "a"), ("h2", "b"), ("h3", "v")]),
        ("# А\n## Б\n# В", [("h2", "a"), ("h3", "b"), ("h2", "v")]),
        ("## А\n#### Б\n## В", [("h2", "a"), ("h3", "b"), ("h2", "v")]),
    ],
)
def test_headings_have_lasting_ids_and_no_level_is_skipped(source: str, expected: list[tuple[str, str]]) -> None:
    assert headings(source) == expected
    assert body(source).anchors == tuple(sorted((id_ for _, id_ in expected), key=body(source).anchors.index))


def test_a_heading_of_the_first_level_is_named() -> None:
    assert said("Текст.\n\n# Други наслов\n") == [("V309", 12)]


def test_a_heading_before_another_does_not_change_its_id() -> None:
    assert headings("## Ново\n## Рок")[1] == headings("## Рок")[0]


def test_links_and_pictures_become_holes_with_their_lines() -> None:
    source = (
        "Види [извод](../../usluge/izvod.md#rok).\n\n![Мост](../../slike/most.jpg)\n\n"
        "[горе](#Рок) [датотека](datoteke/a%20b.pdf)"
    )
    made = body(source)
    assert made.problems == ()
    assert made.links == (
        Link("usluge/izvod.md", "rok", 10),
        Link("slike/most.jpg", "", 12),
        Link("", "rok", 14),
        Link("datoteke/a b.pdf", "", 14),
    )
    found = BeautifulSoup(made.html, "html.parser")
    assert [a["href"] for a in found.find_all("a")] == [f"\ue010{n}\ue011" for n in (0, 2, 3)]
    assert [(img["src"], img["alt"]) for img in found.find_all("img")] == [("\ue0101\ue011", "Мост")]


def test_a_picture_whose_description_is_its_name() -> None:
    assert '<img alt="slike/a.jpg" src="\ue0100\ue011">' in body("![slike/a.jpg](slike/a.jpg)").html


@pytest.mark.parametrize(
    "written",
    [
        "../../datoteke/Одлука о буџету 2025 (пречишћено).pdf",
        "<../../datoteke/Одлука о буџету 2025 (пречишћено).pdf>",
        "../../datoteke/Одлука%20о%20буџету%202025%20(пречишћено).pdf",
    ],
)
def test_names_of_files_with_spaces_and_brackets(written: str) -> None:
    made = body(f"Текст: [Одлука]({written})")
    assert made.links == (Link("datoteke/Одлука о буџету 2025 (пречишћено).pdf", "", 10),)
    assert BeautifulSoup(made.html, "html.parser").get_text() == "Текст: Одлука"


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("![](slike/a.jpg)", "V306"),
        ("![ ](slike/a.jpg)", "V306"),
        ("[а](javascript:alert(1))", "V307"),
        ("[а](javascript:alert(1)){.footnote-ref}", "V307"),
        ("[а](C:/Users/a.pdf)", "V307"),
        ("[а](/usluge/izvod/)", "V308"),
        ("[а](../../../a.md)", "V311"),
        ("[а]()", "V313"),
        ("[](https://primer.rs/)", "V314"),
        ("[а](www.primer.rs)", "V315"),
        ("[а](info@primer.rs)", "V315"),
        ("[а](//primer.rs/)", "V315"),
        ("[а](primer.rs)", "V315"),
        ("[а](http//www.primer.rs)", "V315"),
        ("[а](https:/primer.rs)", "V315"),
        ("[а](017/421-555)", "V315"),
        ("[а](tel: 017 421 555)", "V315"),
        ("[а](mailto: info@primer.rs)", "V315"),
        ("![Мост](https://primer.rs/a.jpg)", "V316"),
    ],
)
def test_faulty_links_and_pictures_are_named_with_their_line(source: str, code: str) -> None:
    assert said(f"Прво.\n\n{source}\n") == [(code, 12)]


@pytest.mark.parametrize(
    "address", ["https://primer.rs/a?b=c&d", "http://primer.rs", "mailto:info@primer.rs", "tel:+38117421555"]
)
def test_addresses_elsewhere_stay_as_they_are(address: str) -> None:
    made = body(f"[а]({address})")
    assert (made.problems, made.links) == ((), ())
    link = BeautifulSoup(made.html, "html.parser").a
    assert link is not None
    assert link.attrs == {"href": address}


@pytest.mark.parametrize(
    ("reference", "better"),
    [
        ("/usluge/izvod/", "../../usluge/izvod.md"),
        ("/vesti/2026/drugi/#rok", "drugi.md#rok"),
        ("/kontakt/", "../../stranice/kontakt.md"),
        ("/vesti/", "../../vesti/"),
        ("/vesti/2025/", "../../vesti/2025/"),
        ("/usluge/", "../../usluge/"),
        ("/obavestenja/konkurs/", "../../obavestenja/konkurs/"),
        ("/teme/voda/", "../../teme/voda/"),
        ("/slike/a.jpg", "../../slike/a.jpg"),
        ("/usluge/izvod.md", "../../usluge/izvod.md"),
    ],
)
def test_the_relative_form_of_an_absolute_path(reference: str, better: str) -> None:
    assert aim(reference, PATH) == Aim(code="V308", better=better)


def test_the_relative_form_of_a_list_from_a_page() -> None:
    assert aim("/usluge/", "stranice/o-nama.md") == Aim(code="V308", better="../usluge/")


@pytest.mark.parametrize(
    ("reference", "target"),
    [
        ("slike/a.jpg", "slike/a.jpg"),
        ("./drugi.md", "vesti/2026/drugi.md"),
        ("../2025/x.md", "vesti/2025/x.md"),
        ("..\\..\\slike\\a.jpg".replace("\\", "/"), "slike/a.jpg"),
        ("../../usluge/", "usluge/"),
        ("../../..", ""),
        ("../../", ""),
    ],
)
def test_relative_paths(reference: str, target: str) -> None:
    assert resolved(reference, PATH) == target


def test_backslashes_of_windows_are_slashes() -> None:
    assert aim("..\\2025\\x.md", PATH) == Aim(inside=True, target="vesti/2025/x.md")


@pytest.mark.parametrize(
    ("source", "removed"),
    [
        ("<script>alert(1)</script>\n\nТекст", "&lt;script&gt;"),
        ('<iframe src="https://primer.rs"></iframe>', "<iframe>"),
        ('Текст <span onclick="x()">а</span>', "onclick"),
        ("Текст <font color=red>а</font>", "<font>"),
        ("Пасус\n{: onclick=x style=color:red }", "onclick, style"),
        ("[x](https://primer.rs){! onclick=alert(1) }", "onclick"),
        ("[x](https://primer.rs){'a' style=position:fixed onclick=alert(1) }", "onclick, style"),
        ("## Рок {! onclick=alert(1) }", "onclick"),
        ("Пасус\n{\u00a0onclick=x}", "onclick"),
        ("![а](../../slike/a.svg){~ onerror=alert(1)}", "onerror"),
        ("- ставка\n{% onclick=x }", "onclick"),
        ("а {- onclick=x } | б\n--|:-:\n1 {/ style=color:red } | 2", "onclick, style"),
    ],
)
def test_html_that_is_not_allowed_is_taken_out_and_named(source: str, removed: str) -> None:
    made = body(source)
    assert {item.code for item in made.problems} == {"V310"}
    named = "".join(item.message for item in made.problems)
    assert all(name in named for name in removed.replace("&lt;", "<").replace("&gt;", ">").split(", "))
    html = BeautifulSoup(made.html, "html.parser")
    assert not html.find_all(["script", "iframe", "font"])
    assert not [tag for tag in html.find_all() if {"onclick", "style"} & set(tag.attrs)]
    assert "alert" not in made.html


def test_allowed_html_stays_and_is_not_named() -> None:
    made = body(
        '<details><summary>А</summary>\n\n## Рок\n\n</details>\n\nН<sub>2</sub>О <!-- за нас --> <b lang="en">x</b>'
    )
    assert made.problems == ()
    assert made.anchors == ("rok",)
    assert "за нас" not in made.html
    assert "<sub>2</sub>" in made.html


def test_a_heading_takes_no_id_of_the_page() -> None:
    made = body("## Main\n\n## Т: контакт\n\n## Q {#q}\n\n## Тачка\n")
    assert made.anchors == ("odeljak-q", "odeljak-main", "odeljak-t-kontakt", "tacka")


def test_braces_in_a_sentence_stay_as_they_are() -> None:
    made = body("Скуп {1, 2} и {а} & б.\n")
    assert made.problems == ()
    assert BeautifulSoup(made.html, "html.parser").get_text() == "Скуп {1, 2} и {а} & б."


def test_what_is_taken_out_once_is_named_though_the_same_stands_elsewhere() -> None:
    made = body("а | б\n---|:-:\n1 | 2\n\nПасус\n{: style=color:red }")
    assert [item.code for item in made.problems] == ["V310"]


def test_a_table_stands_in_a_frame_and_has_no_inline_style() -> None:
    found = tree("а | б | в\n--- | ---: | :-:\n1 | 2 | 3\n")
    frame = found.div
    assert frame is not None
    assert frame.attrs == {"class": ["tablica"], "tabindex": "0", "role": "region", "aria-label": "Табела"}
    assert [cell.get("class") for cell in found.find_all("td")] == [None, ["desno"], ["sredina"]]
    assert not found.find_all(style=True)
    two = tree("а | б\n--|--\n1 | 2\n\nТекст.\n\nв | г\n--|--\n3 | 4\n")
    assert [div["aria-label"] for div in two.find_all("div")] == ["Табела", "Табела 2"]
    named = tree("## „Цена” & рок\n\nа | б\n--|--\n1 | 2\n\nв | г\n--|--\n3 | 4\n\n## Још\n\nд | ђ\n--|--\n5 | 6\n")
    labels = [div["aria-label"] for div in named.find_all("div")]
    assert labels == ["Табела: „Цена” & рок", "Табела: „Цена” & рок 2", "Табела: Још"]
    english = tree("a | b\n--- | ---\n1 | 2\n", "en").div
    assert english is not None
    assert english["aria-label"] == "Table"


def test_footnotes_are_numbered_as_they_come_and_their_ids_are_unique_and_ascii() -> None:
    found = tree("Прво[^напомена], друго[^1], опет[^напомена].\n\n[^1]: Једна\n[^напомена]: Друга\n\n## Fn 1\n")
    ids = [str(tag["id"]) for tag in found.find_all(id=True)]
    assert len(ids) == len(set(ids))
    assert all(id_.isascii() and ":" not in id_ for id_ in ids)
    targets = {str(a["href"]).removeprefix("#") for a in found.find_all("a")}
    assert targets <= set(ids)
    assert [note.get_text().split("\u00a0")[0].strip() for note in found.select(".footnote li")] == ["Друга", "Једна"]


def test_a_latin_text_becomes_cyrillic_and_its_addresses_stay() -> None:
    made = body(
        "## Đačka knjižica\n\nPiši na [sajt](https://primer.rs/njegos) i [uslugu](../../usluge/izvod.md).", latin=True
    )
    found = BeautifulSoup(made.html, "html.parser")
    assert found.h2 is not None
    assert (found.h2.get_text(), found.h2["id"]) == ("Ђачка књижица", "djacka-knjizica")
    assert [a["href"] for a in found.find_all("a")] == ["https://primer.rs/njegos", "\ue0100\ue011"]
    assert made.summary == "Пиши на сајт и услугу."


@pytest.mark.parametrize(
    ("source", "summary"),
    [
        ("## Рок\n\nПрви *пасус* је[^1] ту &amp; тамо.\n\nДруги.\n\n[^1]: Напомена", "Први пасус је ту & тамо."),
        ("![Мост](slike/a.jpg)\n\nТекст.", "Текст."),
        ("- само списак", ""),
        ("", ""),
    ],
)
def test_the_summary_is_the_first_paragraph(source: str, summary: str) -> None:
    assert body(source).summary == summary


def test_a_long_summary_is_cut_at_a_word() -> None:
    assert shortened("реч " * 60) == ("реч " * 50).strip() + "…"
    assert shortened("један, два три", 10) == "један…"
    assert shortened("кратко") == "кратко"
    assert shortened("а" * 30, 10) == "а" * 9 + "…"


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("а &#xE005;0&#xE006; б", "V112"),
        ("а &#57349; б", "V112"),
        ("<b>&#xe010 </b>", "V112"),
        ('<a href="x.md?&#xE000;">а</a>', "V112"),
        ('[а](https://primer.rs "&#xE000;")', "V112"),
        ("![&#xE000;](slike/a.jpg)", "V112"),
        ("[а](https://primer.rs/&#xE000;)", "V112"),
        ("&#0;", "V111"),
        ("&#x8;", "V111"),
        ("&#x110000;", "V113"),
        ("&#xD800;", "V113"),
    ],
)
def test_characters_by_number_are_held_to_the_same_rule(source: str, code: str) -> None:
    made = body(f"Прво.\n\n{source}\n")
    assert {(item.code, item.line) for item in made.problems} == {(code, 12)}


def test_other_characters_by_number_and_those_that_are_only_shown_are_free() -> None:
    assert body("&#8222;а&#x201C; &lrm;&#160; `&#xE005;`").problems == ()


@pytest.mark.parametrize("piece", ["[", "![", "[a](", "[a][", "<a ", "<![", "[a]: b [", "> ["])
def test_brackets_that_nothing_closes_are_named_and_cost_no_time(piece: str) -> None:
    begun = time.process_time()
    made = body(f"Прво.\n\nТекст {piece * 10_000}\n")
    assert {(item.code, item.line) for item in made.problems} == {("V317", 12)}
    assert time.process_time() - begun < 1


def test_many_brackets_that_are_closed_are_free() -> None:
    assert body("[а](https://primer.rs/) (б) <b>в</b> < 5 \\[\n\n" * 300).problems == ()


@pytest.mark.parametrize(
    "piece",
    ["# а\n", "а\n---\n", "\n: б", "\n- ", "а\n: б\n", "*[а]: б\n", "а\n\n", "а|б\n-|-\n", "[а](б) ", "<b>", "\\*"],
)
def test_parts_by_the_thousand_in_one_piece_cost_no_time(piece: str) -> None:
    begun = time.process_time()
    made = body("а\n\n" + piece * 20_001)
    assert time.process_time() - begun < 10
    assert [item.code for item in made.problems] == ["V318"]


def test_a_long_law_without_an_empty_line_is_read() -> None:
    text = "".join(f"## Члан {number}.\n{'Реч ' * 60}\n" for number in range(1, 200))
    assert body(text).problems == ()


def test_letters_by_the_thousand_without_a_space_cost_no_time() -> None:
    begun = time.process_time()
    body("data:image/png;base64," + "lj" * 100_000)
    assert time.process_time() - begun < 10


def test_a_text_that_goes_too_deep_is_named_and_leaves_the_next_one_as_it_is() -> None:
    before = body("Пасус\n\n- ставка\n\n    још\n")
    deep = "\n".join("  " * level + "- а" for level in range(300))
    assert [item.code for item in body(deep).problems] == ["V318"]
    assert [item.code for item in body("а\n: б\n" * 2000).problems] == ["V318"]
    assert body("Пасус\n\n- ставка\n\n    још\n") == before


def test_many_equal_headings_cost_no_time() -> None:
    begun = time.process_time()
    made = body("## Рок\n\n" * 5000)
    assert made.anchors[-1] == "rok-5000"
    assert time.process_time() - begun < 10


def test_a_picture_of_what_is_no_picture_is_named() -> None:
    record = read("usluge/x.md", "---\nnaslov: А\n---\n![план](../datoteke/plan.pdf)\n".encode())
    assert [item.code for item in record.problems] == ["V319"]


@pytest.mark.parametrize(
    ("source", "instead"),
    [
        ('<iframe src="https://primer.rs"></iframe>', "[речи везе](https://…)"),
        ("<script>x()</script>", "програми на страни"),
        ("<b onclick=x()>а</b>", "програми на страни"),
        ("<font color=red>а</font>", "**важно**"),
        ("<center>а</center>", "**важно**"),
        ('<p align="center">а</p>', "**важно**"),
        ("<form><input></form>", "[Образац](../datoteke/obrazac.pdf)"),
        ("<section>а</section>", "## Наслов"),
        ("<svg></svg>", "![Опис слике](../slike/slika.jpg)"),
        ("<strike>а</strike>", "<del>речи</del>"),
        ('<a href="x.md" target="_blank">а</a>', "бира читалац"),
        ("<o:p>а</o:p>", "у Markdown-у"),
    ],
)
def test_html_that_is_not_allowed_is_named_with_what_to_write_instead(source: str, instead: str) -> None:
    problems = body(f"Прво.\n\n{source}\n").problems
    assert [(item.code, item.level, item.line) for item in problems] == [("V310", "error", 12)]
    assert instead in problems[0].message


def test_attributes_of_a_tag_that_is_not_allowed_are_not_named_beside_it() -> None:
    (found,) = body('<font color="red" size="5">а</font>').problems
    assert "color" not in found.message


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("## А\n\n### Б\n\n## В\n\n### Г\n", []),
        ("# А\n\n## Б\n", [("V309", 10)]),
        ("### А\n", [("V320", 10)]),
        ("## А\n\nА Б.\n\n#### А Б\n\n##### В\n", [("V320", 14)]),
        ("## А\n\n### Б\n\n#### В\n\n## Г\n\n#### Д\n", [("V320", 18)]),
        ("<details><summary>А</summary>\n\n### Б\n\n#### В\n\n</details>\n", []),
        ("## А\n\n### Б\n\n<details><summary>В</summary>\n\n#### Г\n\n</details>\n", []),
        ("<details><summary>А</summary>\n\n#### Б\n\n</details>\n", [("V320", 12)]),
    ],
)
def test_headings_whose_levels_jump_are_errors(source: str, expected: list[tuple[str, int]]) -> None:
    assert said(source) == expected


def test_a_jump_says_what_to_write() -> None:
    (found,) = body("## А\n\n#### **Рок** за *пријаву*\n").problems
    assert (found.level, found.line) == ("error", 12)
    assert "„Рок за пријаву”" in found.message
    assert "уместо „####” испред њега напишите „###”" in found.message


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("Текст.\n\n**Потребна документа**\n\nТекст.\n", 12),
        ("__Рок:__\n\n- а\n", 10),
        ("Прво, рок.\n\n**Рок**\n\n| а | б |\n|---|---|\n| 1 | 2 |\n", 12),
    ],
)
def test_a_heading_that_is_only_bold_is_named(source: str, line: int) -> None:
    assert said(source) == [("V321", line)]


@pytest.mark.parametrize(
    "source",
    [
        "**Пријаве се примају до петка.**\n\nТекст.\n",
        "Текст.\n\n**Општинска управа**\n",
        "**Важно** је ово.\n\nТекст.\n",
        "**Општинска управа**\n\n**Одељење за финансије**\n",
        f"**{'врло дуг ред ' * 8}**\n\nТекст.\n",
    ],
)
def test_other_words_in_bold_are_no_headings(source: str) -> None:
    assert said(source) == []


@pytest.mark.parametrize(
    "words",
    ["овде", "ovde", "Овде", "klikni", "кликните овде", "**ОВДЕ**", "више", "opširnije", "на овом линку", "link"],
)
def test_words_of_a_link_that_say_nothing_are_a_hint(words: str) -> None:
    (found,) = body(f"Прво.\n\nВиди [{words}](https://primer.rs/).\n").problems
    assert (found.code, found.level, found.line) == ("V322", "hint", 12)


def test_words_of_a_link_that_say_where_it_leads_are_free() -> None:
    assert said("[Образац](https://primer.rs/) [више о буџету](https://primer.rs/) [тужба](https://primer.rs/)") == []


@pytest.mark.parametrize(
    ("source", "code", "level"),
    [
        ("ОБАВЕШТЕЊЕ О ПРЕКИДУ ВОДЕ\n", "V323", "hint"),
        ("**JAVNI POZIV ZA UPIS DECE U VRTIĆ**\n", "V323", "hint"),
        ("## ПОЗИВ ЗА УПИС ДЕЦЕ\n", "V323", "hint"),
        ("З А К Љ У Ч А К\n", "V324", "hint"),
        ("Скупштина o d l u č u j e да\n", "V324", "hint"),
    ],
)
def test_habits_of_the_typewriter_are_hints(source: str, code: str, level: str) -> None:
    found = [(item.code, item.level, item.line) for item in body(f"Прво.\n\n{source}\nДруго.\n").problems]
    assert (code, level, 12) in found


def test_spaced_letters_are_named_with_the_words_that_they_make() -> None:
    (found,) = body("О Д Л У К А   О   Б У Џ Е Т У о новцу\n").problems
    assert "напишите „ОДЛУКА О БУЏЕТУ”" in found.message
    (found,) = body("O B A V E Š T E NJ E o vodi\n").problems
    assert "напишите „OBAVEŠTENJE”" in found.message


@pytest.mark.parametrize(
    "source",
    [
        "ЈКП „ВОДОВОД“ и РФЗО.",
        "РФЗО, ПИО, АПР, МУП",
        "ОШ „Вук Караџић“ ЛИПОВ БРОД",
        "| НАЗИВ УСТАНОВЕ | АДРЕСА | ТЕЛЕФОН |\n|---|---|---|\n| а | б | в |",
        "https://PRIMER.RS/VELIKA-SLOVA-U-ADRESI",
        "а, б, в и г",
        "Ми и о томе",
    ],
)
def test_abbreviations_tables_and_single_letters_are_free(source: str) -> None:
    assert said(source) == []


@pytest.mark.parametrize("source", ["##\n\nТекст.\n", "## \n\nТекст.\n"])
def test_a_heading_without_words_is_an_error(source: str) -> None:
    assert said(f"Прво.\n\n{source}")[:1] == [("V326", 12)]
