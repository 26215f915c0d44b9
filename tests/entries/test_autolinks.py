"""What an editor pastes into a text as it is: web and e-mail addresses, telephone numbers."""

import time

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from plugins.entries.as_written import Way
from plugins.entries.autolinks import linked
from plugins.entries.body import read_body
from plugins.entries.telephone import tel


def links(html: str) -> list[tuple[str, str]]:
    """Where each link leads, and its words."""
    return [(str(a["href"]), a.text) for a in BeautifulSoup(html, "html.parser").find_all("a")]


def plain(html: str) -> str:
    """Without what paper and converters of scripts are told."""
    return html.replace(' class="adresa"', "").replace(' translate="no"', "")


@pytest.mark.parametrize(
    ("text", "words", "href"),
    [
        ("Видите https://primer.rs/put/a_b.", "https://primer.rs/put/a_b", "https://primer.rs/put/a_b"),
        ("Сајт је www.primer.rs.", "www.primer.rs", "https://www.primer.rs"),
        ("(види www.primer.rs/a_(b))", "www.primer.rs/a_(b)", "https://www.primer.rs/a_(b)"),
        ("„https://primer.rs/?a=1&amp;b=2”,", "https://primer.rs/?a=1&amp;b=2", "https://primer.rs/?a=1&amp;b=2"),
        ("www.општина.срб: увид", "www.општина.срб", "https://www.општина.срб"),
        (
            "Пишите: pisarnica.glavna@primer.co.rs!",
            "pisarnica.glavna@primer.co.rs",
            "mailto:pisarnica.glavna@primer.co.rs",
        ),
        ("Wwww? WWW.Primer.RS", "WWW.Primer.RS", "https://WWW.Primer.RS"),
        ("0800@primer.rs", "0800@primer.rs", "mailto:0800@primer.rs"),
        ("на www.primer.rs-у је", "www.primer.rs", "https://www.primer.rs"),
        ("na www.primer.rs-u je", "www.primer.rs", "https://www.primer.rs"),
        ("са www.primer.rs/put-а", "www.primer.rs/put", "https://www.primer.rs/put"),
        ("www.primer.rs.Следећа", "www.primer.rs", "https://www.primer.rs"),
        ("www.primer.rs.Sledeća", "www.primer.rs", "https://www.primer.rs"),
        ("www.primer.rs.Dalje", "www.primer.rs", "https://www.primer.rs"),
        ("a@primer.rsили", "a@primer.rs", "mailto:a@primer.rs"),
        ("a@primer.rs-у, па", "a@primer.rs", "mailto:a@primer.rs"),
        ("www.čaj.rs и", "www.čaj.rs", "https://www.čaj.rs"),
        ("http://www.primer.rs:8080/a", "http://www.primer.rs:8080/a", "http://www.primer.rs:8080/a"),
        ("на facebook.com/primer.", "facebook.com/primer", "https://facebook.com/primer"),
        ("„primer.rs”", "primer.rs", "https://primer.rs"),
        ("(a.primer.gov.rs:8080/b?c=1)", "a.primer.gov.rs:8080/b?c=1", "https://a.primer.gov.rs:8080/b?c=1"),
        ("са primer.rs-а је", "primer.rs", "https://primer.rs"),
        ("primer.rs.Sledeća", "primer.rs", "https://primer.rs"),
        ("Позовите 017/421-555.", "017/421-555", "tel:017421555"),
        ("011/3000-000, лок. 12", "011/3000-000", "tel:0113000000"),
        ("064/12-34-567", "064/12-34-567", "tel:0641234567"),
        ("064/123 45 67 после 7 часова", "064/123 45 67", "tel:0641234567"),
        ("(017) 421-555", "(017) 421-555", "tel:017421555"),
        ("0800/300-330 је бесплатно", "0800/300-330", "tel:0800300330"),
        ("017/421\u2011555 или 7", "017/421\u2011555", "tel:017421555"),
        ("017/421\u00a0555 и", "017/421\u00a0555", "tel:017421555"),
        ("017/421–555", "017/421–555", "tel:017421555"),
        ("Тел.017/421-555", "017/421-555", "tel:017421555"),
        ("017/421-555/лок.12", "017/421-555", "tel:017421555"),
        ("017/421 555 2026. године", "017/421 555", "tel:017421555"),
        ("064 123 45 67", "064 123 45 67", "tel:0641234567"),
        ("моб. 0641234567", "0641234567", "tel:0641234567"),
        ("064-123-4567", "064-123-4567", "tel:0641234567"),
        ("0800 300 330", "0800 300 330", "tel:0800300330"),
        ("Телефон: 017 421 555", "017 421 555", "tel:017421555"),
        ("Zovite 017-421-555", "017-421-555", "tel:017421555"),
        ("Позовите број 017/421-555", "017/421-555", "tel:017421555"),
        ("00381 17 421 555", "00381 17 421 555", "tel:+38117421555"),
        ("Пожар 193, на путу", "193", "tel:193"),
        ("У случају пожара позовите 193.", "193", "tel:193"),
        ("Hitna pomoć – 194", "194", "tel:194"),
        ("то јавите на 192 (полиција)", "192", "tel:192"),
        ("позовите број 112 одмах", "112", "tel:112"),
        ("+381641234567", "+381641234567", "tel:+381641234567"),
        ("+49 30 901820", "+49 30 901820", "tel:+4930901820"),
        ("+381 17 421 555", "+381 17 421 555", "tel:+38117421555"),
        ("+381 (0)17 421-555", "+381 (0)17 421-555", "tel:+38117421555"),
    ],
)
def test_what_stands_in_a_text_leads_where_it_says(text: str, words: str, href: str) -> None:
    assert plain(linked(text)) == text.replace(words, f'<a href="{href}">{words}</a>')


@pytest.mark.parametrize(
    "text",
    [
        "Решење бр. 404-003/2026-15 и 012/2026-05 од 5. 3. 2026.",
        "Конкурс 03/2026, предмет 020/12-3456-78-90-11",
        "решењем 020/123-2026, број 020/145-2026, 020/1234-26, 020/123-45, бр. 020/123456, 020/123-456/2026",
        "Потврда (045/234-26), К. 045/234-567, предмет 012/10-12-2026, КП 0123/45678, парц. 012/345-678",
        "уписала 045/12345 бирача, Серија 0123/456-789-01, позив на број: 97 017/421-555, рачун 0641234567",
        "+20 000 000, +12 345 678 EUR, од +12 000 000 на +15 000 000, +43 65 32 11, +100-200-300, +2026-10-12",
        "+1 500 000 000, 017 421 555, 2017/421-555, 1.017/421-555, 0610985710001, 200 000 динара",
        "Било је 193 пожара, 192 динара броја пожара: 193, члан 194, 195%, 1.193 људи, 193/2026, Улица 192",
        "www.вreznik.rs, pisarnica\u20111@primer.rs, marko.ilić@primer.rs",
        "од 8 до 15, 12/24 часа, 1/2 литра, 3+4",
        "урадио је.Онда, primer.срб, obrazac.pdf, Radi.Rs, а.rs, .rs и .com, a..rs, -a.rs",
        "@opstina и #most, a@b, www.",
        "https:// и http://localhost нису за читаоца",
        "ISBN 978-86-12345-67-8, рачун 840-1234567-89",
        '<a href="https://primer.rs">www.primer.rs, <b>017/421-555</b></a>',
        "<h2>Зовите 017/421-555</h2>",
        "<p><code>a@primer.rs <b>b@primer.rs</b></code></p>",
        '<img src="https://primer.rs/a.jpg" alt="a@primer.rs">',
        '<abbr title="више > мање: www.primer.rs">а</abbr>',
    ],
)
def test_these_stay_as_they_are(text: str) -> None:
    assert linked(text) == text


def test_words_that_are_the_address_are_marked_for_paper() -> None:
    source = "www.primer.rs, <https://a.rs>, [ту](https://b.rs), [https://c.rs/](https://c.rs) и a@primer.rs\n"
    page = BeautifulSoup(read_body(source, "vesti/2026/a.md", "sr", 1).html, "html.parser")
    assert [a["href"] for a in page.select("a.adresa")] == ["https://www.primer.rs", "https://a.rs"]


@pytest.mark.parametrize("quote", ['"', "&quot;", "&#34;", "&#39;"])
def test_an_address_ends_before_a_quotation_mark(quote: str) -> None:
    html = f"https://primer.rs/{quote}onclick={quote}a"
    (link,) = BeautifulSoup(linked(html), "html.parser").find_all("a")
    assert link["href"] == "https://primer.rs/"
    assert set(link.attrs) == {"href", "class", "translate"}


def test_after_code_and_links_it_goes_on() -> None:
    html = "<p><code>a@primer.rs</code> и <a href='/'>ту</a>: b@primer.rs</p>"
    assert plain(linked(html)) == html.replace("b@primer.rs", '<a href="mailto:b@primer.rs">b@primer.rs</a>')


def test_a_latin_text_keeps_its_addresses() -> None:
    body = read_body(
        "Pišite na pisarnica@primer.rs ili vidite www.primer.rs/čaj.\n", "vesti/2026/a.md", "sr", 1, Way(latin=True)
    )
    assert "Пишите на" in body.html
    assert links(body.html) == [
        ("mailto:pisarnica@primer.rs", "pisarnica@primer.rs"),
        ("https://www.primer.rs/čaj", "www.primer.rs/čaj"),
    ]


def test_a_number_in_a_list_or_a_table_is_called_too() -> None:
    cells = (
        "Ми | 017/421-556",
        "Телефон | 017 421 557",
        "Предмет **бр.** | 020/123-456",
        "Решење **бр.** 020/123-456 | ",
    )
    source = "- **017/421-555**\n\n| Ко | Број |\n|---|---|\n" + "".join(f"| {row} |\n" for row in cells)
    body = read_body(source, "vesti/2026/a.md", "sr", 1)
    assert links(body.html) == [
        ("tel:017421555", "017/421-555"),
        ("tel:017421556", "017/421-556"),
        ("tel:017421557", "017\u00a0421\u00a0557"),
        ("tel:020123456", "020/123-456"),
    ]


@pytest.mark.parametrize(
    ("text", "href"),
    [
        ("017/421-555", "tel:017421555"),
        ("+381 (17) 421-555", "tel:+38117421555"),
        ("017/421-555 лок. 12", "tel:017421555;ext=12"),
        ("192", "tel:192"),
    ],
)
def test_a_number_to_call(text: str, href: str) -> None:
    assert tel(text) == href


@given(st.text(alphabet='0123/-+ ()w.@:haps&lt;<>b"„„”_'))
def test_no_word_changes(text: str) -> None:
    html = text.replace("<", "&lt;").replace(">", "&gt;")
    assert BeautifulSoup(linked(html), "html.parser").text == BeautifulSoup(html, "html.parser").text


@pytest.mark.parametrize("piece", ["www.", "a@", "0", "0/", "(0", "+1 ", "https://a.", "a.a@a.", "017/1", ")", "&lt"])
def test_the_same_thing_by_the_thousand_costs_no_time(piece: str) -> None:
    start = time.process_time()
    linked(piece * 20_000)
    linked(f"https://primer.rs/{piece * 20_000}")
    assert time.process_time() - start < 2
