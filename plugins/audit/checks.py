"""The checks of the audit: what each is called, what it counts and which codes are its own."""

from typing import NamedTuple

Forms = tuple[str, str, str]  # for 1, 2 to 4, and 5 or more
FILES: Forms = ("датотека", "датотеке", "датотека")
PAGES: Forms = ("страна", "стране", "страна")
FEEDS: Forms = ("канал", "канала", "канала")
VIEWS: Forms = ("приказ", "приказа", "приказа")


class Check(NamedTuple):
    """One line of the table; findings belong to it by the first letters of their codes."""

    id: str
    label: str
    counts: Forms
    codes: tuple[str, ...]
    quick: bool = True  # needs neither Chromium nor Java


CHECKS = (
    Check("links", "Везе и места на странама", FILES, ("A11",)),
    Check("pages", "Писмо, језик и наслови", PAGES, ("A10", "A12")),
    Check("versions", "Други облици страна", PAGES, ("A13",)),
    Check("sitemap", "Мапа сајта", FILES, ("A15",)),
    Check("atom", "Канали Atom", FEEDS, ("A14",)),
    Check("json", "Канали JSON Feed и подаци JSON", FILES, ("A16",)),
    Check("calendars", "Календари", ("календар", "календара", "календара"), ("A17",)),
    Check("html", "Исправност HTML-а (vnu)", PAGES, ("A180",), quick=False),
    Check("css", "Исправност CSS-а (vnu)", FILES, ("A181",), quick=False),
    Check("svg", "Исправност SVG-а (vnu)", FILES, ("A182",), quick=False),
    Check("axe", "Приступачност (axe)", VIEWS, ("A190",), quick=False),
    Check("width", "Стаје на екран од 320 px", VIEWS, ("A191",), quick=False),
    Check("requests", "Шта прегледач тражи", VIEWS, ("A192", "A193", "A194"), quick=False),
)


def counted(number: int, forms: Forms) -> str:
    """The number with a word in the form that Serbian wants after it, thousands set apart by dots."""
    one, few, many = forms
    tens, ones = divmod(number % 100, 10)
    if ones == 1 and tens != 1:
        word = one
    elif ones in (2, 3, 4) and tens != 1:
        word = few
    else:
        word = many
    return f"{number:,}".replace(",", ".") + f" {word}"
