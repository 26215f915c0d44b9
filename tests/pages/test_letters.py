"""What is wrong with the letters of a text is said by the check and right on the pages of a publishing build."""

from collections.abc import Callable

import pytest

from tests.conftest import Town

Build = Callable[..., Town]

HEAD = "---\nnaslov: {}\ndatum: 10.3.2025.\n---\n{}\n"
SPOILED = {
    "vesti/2025/kucni-red.md": HEAD.format(
        "Obaveštenje graðanima: kuæni red", "Molimo graðane da poštuju kuæni red i èistoæu."
    ),
    "vesti/2025/suma.md": HEAD.format("Obavještenje", "Pozivamo graÄ‘ane na Å¡etnju."),
}


def pages(town: Town, address: str) -> list[str]:
    return [town.page(f"{root}vesti/2025/{address}/").main.get_text(" ", strip=True) for root in ("", "lat/")]


def test_damage_of_old_code_pages_is_on_no_page(build: Build) -> None:
    town = build(SPOILED)
    assert town.code == 0, town.said
    for file, line, written, better in (
        ("kucni-red", 2, "graðanima", "građanima"),
        ("kucni-red", 2, "kuæni", "kućni"),
        ("kucni-red", 5, "èistoæu", "čistoću"),
        ("suma", 5, "graÄ‘ane", "građane"),
        ("suma", 5, "Å¡etnju", "šetnju"),
    ):
        said = [row for row in town.said.splitlines() if f"content/vesti/2025/{file}.md:{line}: " in row]
        assert any(f"„{written}” уместо „{better}”" in row for row in said)
    cyrillic, latin = pages(town, "kucni-red")
    assert "Молимо грађане да поштују кућни ред и чистоћу." in cyrillic
    assert "Molimo građane da poštuju kućni red i čistoću." in latin
    assert town.page("vesti/2025/kucni-red/").h1.text == "Обавештење грађанима: кућни ред"
    assert "Позивамо грађане на шетњу." in pages(town, "suma")[0]
    texts = "".join(data.decode("utf-8", "ignore") for name, data in town.tree().items() if not name.endswith("woff2"))
    assert not [scar for scar in ("граðан", "graðan", "куæн", "kuæn", "Å¡", "Ä‘", "èist") if scar in texts]


@pytest.mark.parametrize(
    ("body", "cyrillic", "latin"),
    [
        ("Општинa зове грaђанe нa рaзговор.", "Општина зове грађане на разговор.", "Opština zove građane na razgovor."),
        ("Породилја и нјен лjубимац.", "Породиља и њен љубимац.", "Porodilja i njen ljubimac."),
        ("Opštinа pozivа grаđane.", "Општина позива грађане.", "Opština poziva građane."),
        ("Viberом и у PDF-у, 5G-мрежа.", "Viberом и у PDF-у, 5G-мрежа.", "Viberom i u PDF-u, 5G-mreža."),
    ],
)
def test_words_of_both_scripts_are_right_on_both_pages(build: Build, body: str, cyrillic: str, latin: str) -> None:
    town = build({"vesti/2025/a.md": HEAD.format("Вест", body)})
    assert town.code == 0, town.said
    assert cyrillic in pages(town, "a")[0]
    assert latin in pages(town, "a")[1]


def test_a_body_is_repaired_and_its_links_and_files_are_not(build: Build) -> None:
    town = build(
        {
            "vesti/2025/a.md": HEAD.format("Вест", "[Обрaзац](../../datoteke/obrazac.pdf) и [цилj](#cilj)\n\n## Цилj"),
            "datoteke/obrazac.pdf": "x",
        }
    )
    assert town.code == 0, town.said
    main = town.page("vesti/2025/a/").main
    assert [link.get_text() for link in main.find_all("a", href=True) if link["href"].endswith(("pdf", "#cilj"))][
        :2
    ] == [
        "Образац (PDF, 1 kB)",
        "циљ",
    ]


def test_the_check_says_the_same_and_hints_do_not_fail_it(build: Build) -> None:
    body = "Opstina obavestava gradjane da u cetvrtak pocinju radovi na putu."
    town = build({"vesti/2025/a.md": HEAD.format("Radovi", body)}, CHECK_ONLY=True)
    assert town.code == 0
    assert "content/vesti/2025/a.md:5: текст је латиницом, а без č, ć, ž, š и đ" in town.said
    assert "[V334]" in town.said
