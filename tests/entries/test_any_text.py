"""Whatever stands in a file, reading it ends in a record, never in a traceback."""

import re

from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.entries.reader import read

PIECES = [
    *"-*_#>|[](){}!<&\"'`~:;.,\\/ \n\n\n\t1925ашђžđ",
    *(
        "  ",
        "    ",
        "\n- ",
        "\n  - ",
        "\n1. ",
        "\n2) ",
        "15. март ",
        "---\n",
        "## Рок\n",
        "naslov: ",
        "datum: 5.3.2026.\n",
    ),
    *(
        "](x.md)",
        "![а](slike/a.jpg)",
        "[^1]",
        "\n[^1]: б\n",
        "<b>",
        "</b>",
        "<details>",
        "<a href='x'>",
        "{#id}",
        "{: .a}",
    ),
    *(
        "а | б\n--|--\n",
        "*[а]: в\n",
        "https://primer.rs",
        "<info@primer.rs>",
        "\ue010",
        "\x0b",
        "„",
        "“",
        "\u00a0",
        "\r\n",
    ),
]
TEXT = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(TEXT)
@settings(max_examples=200, deadline=None)
def test_any_front_matter_and_text(text: str) -> None:
    read("usluge/x.md", text.encode())
    read("usluge/x.md", f"---\nnaslov: А\n{text}\n---\n".encode())


@given(st.binary(max_size=60))
@settings(max_examples=50, deadline=None)
def test_any_bytes(data: bytes) -> None:
    record = read("usluge/x.md", data)
    assert record.card is None
    assert record.problems


@given(TEXT)
@settings(max_examples=200, deadline=None)
def test_any_body_gives_sound_html(text: str) -> None:
    record = read("usluge/x.md", f"---\nnaslov: А\n---\n{text}".encode())
    found = BeautifulSoup(record.body, "html.parser")
    ids = [str(tag["id"]) for tag in found.find_all(id=True)]
    assert len(ids) == len(set(ids))
    assert set(ids) == set(record.anchors)
    assert all(re.fullmatch("[a-z0-9-]+", id_) for id_ in ids)
    assert not found.find_all(["h1", "script", "iframe"])
    holes = [int(number) for number in re.findall("\ue010(\\d+)\ue011", record.body)]
    assert sorted(set(holes)) == list(range(len(record.links) if record.card else 0))
