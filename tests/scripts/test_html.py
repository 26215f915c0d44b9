"""HTML and XML: what people read is converted, everything else is left alone."""

import pytest

from plugins.scripts import Glossary, html_to_cyrillic, html_to_latin
from plugins.scripts.marks import CYR, END, FRAG, FRAG_END, HOLE, HOLE_END, LAT, ROOT, TAG


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("<p>Шта <b>је</b> то?</p>", "<p>Šta <b>je</b> to?</p>"),
        (f'<html lang="{TAG}"><p>Ш</p></html>', f'<html lang="{TAG}"><p>Š</p></html>'),
        ('<p lang="sr">Ш</p><p lang="sr-RS">Ш</p>', '<p lang="sr">Š</p><p lang="sr-RS">Š</p>'),
        ("а < б и в > г", "a < b i v > g"),
        ('<p title="а > б">ш</p>', '<p title="a > b">š</p>'),
        ('<p data-x="а > ш" title="б < ш">ш</p>', '<p data-x="а > ш" title="b < š">š</p>'),
        ("<!-- <b title='ш'>ш</b> --> ш", "<!-- <b title='ш'>ш</b> --> š"),
        ("<p title=it's>ш</p>", "<p title=it's>š</p>"),
        ("ш\0ш", "š\ufffdš"),
        ("<h1>ЊИВЕ Њ. ПЕТРОВИЋ</h1>", "<h1>NJIVE NJ. PETROVIĆ</h1>"),
        ('<meta property="og:title" content="#Врање">', '<meta property="og:title" content="#Vranje">'),
    ],
)
def test_text_is_converted(cyrillic: str, latin: str) -> None:
    assert html_to_latin(cyrillic) == latin


@pytest.mark.parametrize(
    "tag",
    [
        '<a title="{}">',
        "<img alt='{}'>",
        '<nav aria-label="{}">',
        '<div aria-roledescription="{}" aria-description="{}">',
        '<input placeholder="{}">',
        '<option label="{}">',
        '<input type="submit" value="{}">',
        '<meta name="description" content="{}">',
        '<meta property="og:title" content="{}">',
        '<meta property="og:image:alt" content="{}"/>',
        '<meta content="{}" name="twitter:description">',
        '<link rel="alternate" title="{}" href="/atom.xml">',
        '<iframe title="{}" src="/њ">њ</iframe>',
        '<textarea placeholder="{}" aria-label="{}" name="њ">њ <b title="њ"></textarea>',
        '<TABLE SUMMARY="{}">',
        '<track label="{}" srclang="mk">',
        '<th abbr="{}">',
        '<input type=button value="{}">',
        '<meta name="DC.title" content="{}">',
        '<meta itemprop="name" content="{}">',
        """<a data-x='a > b' title="{}">""",
        '<a href=/њ/ title="{}"/>',
        '<svg aria-label="{}" viewBox="0 0 1 1">',
    ],
)
def test_attributes_that_people_read_are_converted(tag: str) -> None:
    assert html_to_latin(tag.replace("{}", "Вести и њиве")) == tag.replace("{}", "Vesti i njive")


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/вести/" id="ш" class="ш" data-label="ш" name="ш"></a>',
        '<img src="слика.jpg" srcset="слика.jpg 2x">',
        '<input value="ш"><input type="text" value="ш"><button value="ш"></button>',
        '<meta name="twitter:card" content="ш"><meta name="theme-color" content="ш">',
        "<textarea>ш <b title='ш'> </textarea><iframe srcdoc='ш'>ш</iframe>",
        "<SCRIPT>'ш' < \"</script x>\"</SCRIPT><Style>.ш</Style><CODE>ш</CODE>",
        "<svg><style>.ш {}</style></svg><math><mi>ш</mi></math>",
        "<code>ш</b>ш</i> ш</code>",
        "<code>ш</p>ш</code>",
        '<p LANG="en">ш</p><p Lang=mk>ш</p><p lang="">ш</p><p TRANSLATE="NO">ш</p><p lang>ш</p>',
        "<a href=ш\"title='ш'></a><a x=ш'title=ш'></a>",
        "</ ш><!ш><?ш><!-- ш > ш --><!---->",
        '<meta property="og:url" content="ш"><meta name="viewport" content="ш">',
        '<meta name="twitter:image" content="https://пример.срб/ш.jpg">',
        """<a data-x='title="ш"'></a>""",
        "<!-- ш --><!doctype html><?xml version='1.0'?>",
        "<script>let ш = '<b>ш</b>';</script><style>.ш::before { content: 'ш' }</style>",
        "<code>ш <b>ш</b></code><pre>ш</pre><kbd>ш</kbd><samp>ш</samp><var>ш</var>",
        '<code lang="sr">ш <span lang="sr">ш</span></code>',
        '<p lang="bg" title="ш">ш <br> <b>ш</b><img alt="ш"> ш</p>',
        '<p translate="no">ш <i>ш</i></p>',
        '<p lang="sr-Cyrl">ш</p>',
        '<img lang="mk" alt="ш"><br translate="no">',
        f"{CYR}<b title='ш'>ш</b>{LAT}ш{END}",
        f'<a title="{CYR}ћирилица{LAT}ћ{END}">{CYR}ш{LAT}ш{END}</a>',
    ],
)
def test_everything_else_stays(html: str) -> None:
    assert html_to_latin(html) == html
    assert html_to_latin(f"<p>ш</p>{html}<p>ш</p>") == f"<p>š</p>{html}<p>š</p>"


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        (
            '<div lang="mk">ш <p lang="sr">ш</p> ш<div>ш</div> ш</div> ш',
            '<div lang="mk">ш <p lang="sr">š</p> ш<div>ш</div> ш</div> š',
        ),
        ('<p translate="no">ш <b translate="yes">ш</b></p>', '<p translate="no">ш <b translate="yes">š</b></p>'),
        ('<div><p lang="mk">ш</div> ш', '<div><p lang="mk">ш</div> š'),
        ('<p lang="mk">ш</b> ш</p> ш', '<p lang="mk">ш</b> ш</p> š'),
        ('<ul><li lang="mk">ш<li>ш</ul>', '<ul><li lang="mk">ш<li>š</ul>'),
        ('<p lang="mk">ш<p>ш<p lang="mk">ш<ul><li>ш</ul>', '<p lang="mk">ш<p>š<p lang="mk">ш<ul><li>š</ul>'),
        ('<p lang="sr" lang="mk">ш</p>', '<p lang="sr" lang="mk">š</p>'),
        ('<p data-lang="mk" title=" lang=mk ">ш</p>', '<p data-lang="mk" title=" lang=mk ">š</p>'),
        (f'<b lang="mk">ш</b> ш <b lang="{TAG}">ш</b>', f'<b lang="mk">ш</b> š <b lang="{TAG}">š</b>'),
    ],
)
def test_languages_may_be_nested(cyrillic: str, latin: str) -> None:
    assert html_to_latin(cyrillic) == latin


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Шта&nbsp;је &amp; &lt;ш&gt;", "Šta&nbsp;je &amp; &lt;š&gt;"),
        ("&#x428;&#1091;ма &SHcy;", "Šuma Š"),
        ("&#x42a; &#65; &amp;#x428;", "Ъ &#65; &amp;#x428;"),
        ("&#1096ума", "šuma"),
        ("&амп; Р&Д", "&amp;amp; R&amp;D"),
        ("<Његов<p>ш <&#x430;> &&#x430;", "&lt;Njegov<p>š <&#x430;> &&#x430;"),
    ],
)
def test_character_references(cyrillic: str, latin: str) -> None:
    assert html_to_latin(cyrillic) == latin


def test_references_without_a_semicolon_are_no_words() -> None:
    assert html_to_cyrillic("A&copy B&nbspj Q&A &notit") == "А&copy; Б&nbsp;ј Q&А &not;ит"


def test_structured_data_of_a_latin_page_is_converted_by_key() -> None:
    latin = (
        '<script type="application/ld+json">{"@type": "Event", "name": "Dan \\"njive\\"", "url": "https://a.rs/njiva", '
        '"keywords": ["njiva", "put"], "location": {"name": "Trg", "id": "njiva"}, "inLanguage": "sr-Latn"}</script>'
    )
    assert html_to_cyrillic(latin) == (
        '<script type="application/ld+json">{"@type": "Event", "name": "Дан \\"њиве\\"", "url": "https://a.rs/njiva", '
        '"keywords": ["њива", "пут"], "location": {"name": "Трг", "id": "njiva"}, "inLanguage": "sr-Latn"}</script>'
    )


def test_structured_data_has_no_references() -> None:
    html = '<script type="application/ld+json">{"a": "&#x448;ш"}</script>'
    assert html_to_latin(html) == '<script type="application/ld+json">{"a": "&#x448;š"}</script>'


def test_a_glossary_cannot_end_an_attribute() -> None:
    glossary = Glossary((("Лав", 'L"av'),))
    assert html_to_latin("<a title=\"Лав\">Лав</a><a title='Лав'></a>", glossary) == (
        '<a title="Лав">L"av</a><a title=\'L"av\'></a>'
    )


def test_structured_data_is_converted_by_value() -> None:
    cyrillic = (
        '<script type="application/ld+json">{"име": "Шума \\"и\\" ш", "url": "https://пример.срб/ш", '
        f'"a": ["ш", "\\u0448", 5, "{ROOT}ш/"], "lang": "{TAG}", "b": "{CYR}ш{LAT}ш{END} ш"}}</script>'
    )
    latin = (
        '<script type="application/ld+json">{"име": "Šuma \\"i\\" š", "url": "https://пример.срб/ш", '
        f'"a": ["š", "š", 5, "{ROOT}ш/"], "lang": "{TAG}", "b": "{CYR}ш{LAT}ш{END} š"}}</script>'
    )
    assert html_to_latin(cyrillic) == latin


def test_a_feed_is_converted_too() -> None:
    cyrillic = (
        '<?xml version="1.0"?><feed xml:lang="\ue001"><id>tag:ш</id><title>Вести</title><author><name>Општина</name>'
        '<uri>ш</uri><email>ш</email></author><link href="ш" title="ш"/><entry>'
        '<summary type="html">&lt;p&gt;ш&lt;/p&gt;'
        "</summary><content><![CDATA[ш <b>ш</b> ш]]></content></entry></feed>"
    )
    latin = (
        '<?xml version="1.0"?><feed xml:lang="\ue001"><id>tag:ш</id><title>Vesti</title><author><name>Opština</name>'
        '<uri>ш</uri><email>ш</email></author><link href="ш" title="š"/><entry>'
        '<summary type="html">&lt;p&gt;š&lt;/p&gt;'
        "</summary><content><![CDATA[š <b>š</b> š]]></content></entry></feed>"
    )
    assert html_to_latin(cyrillic) == latin


def test_escaped_html_of_a_feed_is_html() -> None:
    cyrillic = (
        '<?xml version="1.0"?><feed><title type="html">&lt;b title="ш"&gt;Шта &amp;amp;'
        " &lt;code&gt;ш&lt;/code&gt;</title>"
        '<summary type="html">&lt;a href=&quot;/ш/&quot; title=&quot;ш&quot;&gt;'
        "&lt;i&gt;Љ&lt;/i&gt;УБ&lt;/a&gt;</summary>"
        "<updated>2026-03-05T10:00:00Z</updated><title>&lt;code> ш</title></feed>"
    )
    latin = (
        '<?xml version="1.0"?><feed><title type="html">&lt;b title="š"&gt;Šta &amp;amp;'
        " &lt;code&gt;ш&lt;/code&gt;</title>"
        '<summary type="html">&lt;a href=&quot;/ш/&quot; title=&quot;š&quot;&gt;'
        "&lt;i&gt;LJ&lt;/i&gt;UB&lt;/a&gt;</summary>"
        "<updated>2026-03-05T10:00:00Z</updated><title>&lt;code> š</title></feed>"
    )
    assert html_to_latin(cyrillic) == latin
    assert "2026-03-05T10:00:00Z" in html_to_cyrillic(latin)
    assert "&lt;code&gt;ш&lt;/code&gt;" in html_to_cyrillic(latin)


def test_rss_has_html_in_its_descriptions() -> None:
    rss = "<rss><item><description>&lt;code&gt;ш&lt;/code&gt; ш</description><guid>ш</guid></item></rss>"
    assert html_to_latin(rss) == rss.replace(" ш<", " š<")


def test_places_of_fragments_and_holes_pass() -> None:
    html = f'{FRAG}12{FRAG_END}<a href="{HOLE}0{HOLE_END}">ш</a>'
    assert html_to_latin(html) == html.replace("ш", "š")


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("<p>Šta&nbsp;je <b>to</b> &amp; zašto?</p>", "<p>Шта&nbsp;је <b>то</b> &amp; зашто?</p>"),
        (
            '<a href="../usluge/izvod.md" id="izvod" class="sok" title="Izvod">izvod</a>',
            '<a href="../usluge/izvod.md" id="izvod" class="sok" title="Извод">извод</a>',
        ),
        ('<img src="slike/most.jpg" alt="Most na Ibru">', '<img src="slike/most.jpg" alt="Мост на Ибру">'),
        ("<p>www.opstina.rs i ime@opstina.rs</p>", "<p>www.opstina.rs и ime@opstina.rs</p>"),
        ('<p lang="en">our town <i lang="sr">grad</i></p>', '<p lang="en">our town <i lang="sr">град</i></p>'),
        (
            '<p>grad <code>grad</code> <span lang="sr-Latn">grad</span></p>',
            '<p>град <code>grad</code> <span lang="sr-Latn">grad</span></p>',
        ),
        ("&#x161;uma &scaron;uma &#38; &#60;b&#62;", "шума шума &#38; &#60;б&#62;"),
        ('<a href="&#109;">&#105;&#109;&#101;&#64;&#97;&#46;&#114;&#115;</a>', '<a href="&#109;">ime@a.rs</a>'),
        ("<p>(Tanjug) <em>injekcija</em></p>", "<p>(Танјуг) <em>инјекција</em></p>"),
    ],
)
def test_a_fragment_of_a_latin_source(latin: str, cyrillic: str) -> None:
    assert html_to_cyrillic(latin) == cyrillic


def test_conversion_twice_is_conversion_once() -> None:
    page = f'<html lang="{TAG}"><p title="Њива">Шта &#x428; {CYR}ш{LAT}s{END} <b lang="mk">ш</b></p></html>'
    assert html_to_latin(html_to_latin(page)) == html_to_latin(page)
