"""Any HTML, also broken, keeps its structure: tags, attributes that nobody reads, code, comments, all but letters."""

import re
from collections.abc import Callable

from bs4 import BeautifulSoup, Comment, NavigableString, Tag
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.scripts import html_to_cyrillic, html_to_latin

READ = {"title", "alt", "aria-label", "placeholder", "content", "label", "summary", "abbr"}
CODE = ("code", "pre", "kbd", "samp", "var", "script", "style")
LANGUAGES = ("", "", ' lang="en"', " lang=sr", " LANG='sr-Latn'", ' translate="no"', " Lang=mk", " lang")

words = st.sampled_from(
    [
        *(
            "Његов",
            "љубав",
            "ЏЕМ",
            "шума",
            "Njegov",
            "ljubav",
            "DŽEM",
            "šuma",
            "nadživeti",
            "konjunktura",
            "n",
            "j",
            "Љ",
        ),
        *("www.opstina.rs", "општина.срб", "ime@opstina.rs", "PDF", "XIV", "km²", "5 < 6", "a > b", "Q&A", "ш\u00adљ"),
        *(
            "&nbsp;",
            "&amp;",
            "&lt;b&gt;",
            "&#106;",
            "&#x6A;",
            "&shy;",
            "&scaron;",
            "&quot;",
            "&copy",
            "&#1112;",
            "&",
            "\n",
        ),
        *("'", '"', "=", "/", "it's", "„ш“", "]]>", "--"),
    ]
)
texts = st.lists(words, max_size=6).map(" ".join) | st.lists(words, max_size=4).map("".join)
values = st.one_of(
    texts.map(lambda text: '"' + text.replace('"', "") + '"'),
    texts.map(lambda text: "'" + text.replace("'", "") + "'"),
    st.sampled_from(["ш", "/њ?a=б", "њ/ј", "#ш", "nj", "it's", "a=ш", "&#106;", "5"]),
)
names = st.sampled_from(
    ["title", "alt", "href", "src", "id", "class", "data-ш", "data-title", "aria-label", "content", "x:y"]
)
spaces = st.sampled_from([" ", "\n", "  ", "\t"])
attributes = st.lists(st.builds("{}{}={}".format, spaces, names, values) | st.just(" hidden"), max_size=3).map("".join)
elements = st.sampled_from(
    ["p", "div", "b", "a", "span", "i", "em", "SPAN", "td", "li", "svg", "text", "title", "h1", "my-ш", *CODE]
)
opening = st.builds(
    "<{}{}{}{}>".format, elements, st.sampled_from(LANGUAGES), attributes, st.sampled_from(["", " ", "\n", "/"])
)
closing = st.builds("</{}{}>".format, elements, st.sampled_from(["", " ", "\n"]))
void = st.builds("<{}{}>".format, st.sampled_from(["br", "img", "hr", "input", "meta", "wbr"]), attributes)
comments = st.sampled_from(
    ["<!-- ш > nj -->", "<!---->", "<!doctype html>", "<?ш nj?>", "<![CDATA[ш nj]]>", "<!-- <b title='ш'> -->"]
)
broken = st.sampled_from(
    ["<", "<>", "</>", "< b>", "<3", "</ ш>", "<ш>", "<b <i>", "<p title=ш", "</p", '<a title="ш>', "<!-- ш", "<!"]
)
pieces = st.one_of(texts, opening, closing, void, comments)
pages = st.lists(pieces, max_size=14).map("".join)
broken_pages = st.lists(pieces | broken, max_size=10).map("".join)


def structure(html: str) -> list[object]:
    """What is no text that people read, in its order."""
    found: list[object] = []
    for node in BeautifulSoup(html, "html.parser").descendants:
        if isinstance(node, Tag):
            found.append((node.name, [(name, value) for name, value in node.attrs.items() if name not in READ]))
        elif type(node) is not NavigableString or node.find_parent(CODE):
            found.append((type(node), str(node) if isinstance(node, Comment) or node.find_parent(CODE) else ""))
    return found


def same_structure(html: str, convert: Callable[[str], str]) -> None:
    assert structure(convert(html)) == structure(html)


@settings(deadline=None, max_examples=300)
@given(pages)
def test_pages_keep_their_structure(html: str) -> None:
    same_structure(html, html_to_latin)
    same_structure(html, html_to_cyrillic)


@settings(deadline=None, max_examples=300)
@given(broken_pages)
def test_broken_pages_keep_theirs_too(html: str) -> None:
    same_structure(html, html_to_latin)
    same_structure(html, html_to_cyrillic)


CYRILLIC = (
    "Његов",
    "љубав",
    "ЏЕМ",
    "шума",
    "5",
    "&nbsp;",
    "&amp;",
    "&#38;",
    "&shy;",
    "\u00ad",
    "& &",
    "\n",
    "„а“",
)
LATIN = (
    "Njegov",
    "ljubav",
    "DŽEM",
    "šuma",
    "5",
    "nadživeti",
    "&nbsp;",
    "&amp;",
    "&#38;",
    "&shy;",
    "\u00ad",
    "n",
    "j",
    "\n",
)


def page(*words: str) -> st.SearchStrategy[str]:
    """Pages whose words are these."""
    text = st.lists(st.sampled_from(words), max_size=5).map(" ".join)
    value = text.map(lambda words: f'"{words}"')
    tags = st.builds("<{}{}{}={}>".format, elements, spaces, names, value)
    return st.lists(text | tags | closing | comments | broken.filter(lambda tag: '"' not in tag), max_size=12).map(
        "".join
    )


@settings(deadline=None, max_examples=200)
@given(page(*LATIN))
def test_a_latin_page_is_left_as_it_is(html: str) -> None:
    no_cyrillic = "".join(letter for letter in html if not "\u0400" <= letter <= "\u04ff")
    assert html_to_latin(no_cyrillic) == no_cyrillic


@settings(deadline=None, max_examples=200)
@given(page(*CYRILLIC))
def test_a_cyrillic_page_is_left_as_it_is(html: str) -> None:
    only_cyrillic = html.replace("nj", "").replace("b>", "п>")
    assert html_to_cyrillic(only_cyrillic) == only_cyrillic


@settings(deadline=None, max_examples=200)
@given(
    st.lists(st.sampled_from(["nj", "Lj", "DŽ", "n", "j", "nad", "živeti", "kuća", " ", ". "]), max_size=8), st.data()
)
def test_inline_tags_change_no_letter(words: list[str], data: st.DataObject) -> None:
    """Whatever stands in bold or in a link, the words are those of the same text without tags."""
    plain = "".join(words)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(plain)), max_size=6)))
    tags = data.draw(
        st.lists(st.sampled_from(["<b>", "</b>", "<a href='/nj/'>", "<wbr>", "&shy;"]), min_size=6, max_size=6)
    )
    html = plain
    for place, tag in reversed([*zip(cuts, tags, strict=False)]):
        html = html[:place] + tag + html[place:]
    for convert in (html_to_cyrillic, lambda text: html_to_latin(html_to_cyrillic(text))):
        shown = re.sub("<[^>]*>|&shy;", "", convert(html))
        assert shown == convert(plain)
