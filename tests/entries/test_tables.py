"""Short cells with numbers are kept in one line; words wrap."""

from bs4 import BeautifulSoup

from plugins.entries.body import read_body

SOURCE = """| Служба | Телефон | Радно време | Износ |
|---|---|---|---:|
| Писарница на приземљу 1 | 000/555-105 | 7.30–15.30 | 1.250,00 |
| Матичар | нема | **7.30–18** | 9 |
"""


def test_cells_with_a_number_and_little_else_are_not_broken() -> None:
    page = BeautifulSoup(read_body(SOURCE, "usluge/a.md", "sr", 1).html, "html.parser")
    assert [cell.get_text() for cell in page.select("td.kratko")] == ["000/555-105", "7.30–15.30", "1.250,00"]
    assert [cell.get_text() for cell in page.select("td.desno")] == ["1.250,00", "9"]
