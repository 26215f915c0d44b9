"""A link to a file says what comes and how heavy it is."""

from collections.abc import Callable

from tests.conftest import SITE, Town

Build = Callable[..., Town]
TEXT = """---
naslov: Извод
---
[Захтев](../datoteke/zahtev.docx), [Одлука (PDF)](../datoteke/odluka.pdf), [Контакт](../stranice/kontakt.md).
"""


def test_a_link_to_a_file_says_its_kind_and_size_once_in_every_language(build: Build) -> None:
    town = build(
        {
            "site.yml": f"{SITE}jezici: [en]\n",
            "usluge/izvod.md": TEXT,
            "usluge/izvod.en.md": TEXT.replace("Извод", "Certificate").replace("Захтев", "Form"),
            "datoteke/zahtev.docx": b"x" * 1_400_000,
            "datoteke/odluka.pdf": b"x" * 240_000,
            "stranice/kontakt.md": "---\nnaslov: Контакт\n---\nТекст.\n",
        }
    )
    assert town.code == 0, town.said
    assert links(town, "usluge/izvod/") == ["Захтев (DOCX, 1,4 MB)", "Одлука (PDF)", "Контакт"]
    assert links(town, "lat/usluge/izvod/") == ["Zahtev (DOCX, 1,4 MB)", "Odluka (PDF)", "Kontakt"]
    assert links(town, "en/usluge/izvod/")[0] == "Form (DOCX, 1.4 MB)"


def test_a_file_that_became_heavier_is_told_so_beside_the_link(build: Build) -> None:
    town = build(
        {
            "site.yml": SITE,
            "usluge/izvod.md": TEXT,
            "datoteke/zahtev.docx": b"x" * 1_400_000,
            "datoteke/odluka.pdf": b"x" * 240_000,
            "stranice/kontakt.md": "---\nnaslov: Контакт\n---\nТекст.\n",
        }
    )
    town.write({"datoteke/zahtev.docx": b"x" * 2_400_000}).build()
    assert links(town, "usluge/izvod/")[0] == "Захтев (DOCX, 2,4 MB)"


def links(town: Town, address: str) -> list[str]:
    return [" ".join(link.text.split()) for link in town.page(address).select(".prose a")]
