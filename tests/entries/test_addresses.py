import pytest

from plugins.entries.addresses import Place, address_of, check_path, check_year


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("vesti/2026/most.md", Place("news", "sr", "vesti/2026/most/", 2026, "vesti/2026/most.md")),
        ("vesti/2026/most.en.md", Place("news", "en", "vesti/2026/most/", 2026, "vesti/2026/most.md")),
        (
            "obavestenja/2025/poziv.rsk.md",
            Place("notice", "rsk", "obavestenja/2025/poziv/", 2025, "obavestenja/2025/poziv.md"),
        ),
        ("usluge/izvod.md", Place("service", "sr", "usluge/izvod/", 0, "usluge/izvod.md")),
        ("stranice/kontakt.md", Place("page", "sr", "kontakt/", 0, "stranice/kontakt.md")),
        ("stranice/a/b.en.md", Place("page", "en", "a/b/", 0, "stranice/a/b.md")),
        ("stranice/vesti.md", Place("page", "sr", "vesti/", 0, "stranice/vesti.md")),
        ("slike/x.md", None),
        ("x.md", None),
    ],
)
def test_a_place_is_an_address(path: str, place: Place | None) -> None:
    assert address_of(path) == place


@pytest.mark.parametrize(
    "path",
    [
        "vesti/2026/most-2.md",
        "obavestenja/2026/konkurs.md",
        "usluge/izvod.hu.md",
        "stranice/a/b.md",
        "stranice/vesti.md",
        "stranice/obavestenja.en.md",
        "stranice/usluge.md",
    ],
)
def test_good_paths(path: str) -> None:
    assert check_path(path) == []


@pytest.mark.parametrize(
    ("path", "code", "words"),
    [
        ("vesti/2026/Мост на Ибру.md", "V101", "„vesti/2026/most-na-ibru.md”"),
        ("vesti/2026/Žuti_most.en.md", "V101", "„vesti/2026/zuti-most.en.md”"),
        ("stranice/О нама/b.md", "V101", "„stranice/o-nama/b.md”"),
        ("usluge/1. izvod.md", "V101", "„usluge/1-izvod.md”"),
        ("usluge/!.md", "V101", "„usluge/tekst.md”"),
        ("usluga/izvod.md", "V102", "да ли сте мислили „usluge”"),
        ("izvod.md", "V102", "vesti/, obavestenja/, usluge/, dogadjaji/"),
        ("usluge/2026.md", "V107", "„o-2026.md”"),
        ("vesti/2026/strana.md", "V107", "„strana”"),
        ("stranice/a/strana.md", "V107", "„strana”"),
        ("stranice/lat.md", "V107", "„lat”"),
        ("stranice/en/x.md", "V107", "„en”"),
        ("stranice/vesti/x.md", "V114", "content/vesti/x.md"),
        ("stranice/tema.md", "V107", "„o-tema.md”"),
        ("vesti/most.md", "V108", "„vesti/ГОДИНА/most.md”"),
        ("vesti/2026/mart/most.md", "V108", "„vesti/2026/most.md”"),
        ("usluge/a/b.md", "V108", "„usluge/b.md”"),
        ("usluge/izvod.de.md", "V109", "„izvod.en.md”"),
        ("usluge/izvod.EN.md", "V109", "„izvod.en.md”"),
    ],
)
def test_bad_paths_and_what_to_do(path: str, code: str, words: str) -> None:
    problems = check_path(path)
    assert [(item.path, item.code) for item in problems] == [(f"content/{path}", code)]
    assert words in problems[0].message


def test_the_year_of_the_folder_is_the_year_of_the_date() -> None:
    path = "vesti/2026/most.md"
    place = address_of(path)
    assert place is not None
    assert check_year(place, path, 2026, 3, "datum") == []
    (problem,) = check_year(place, path, 2025, 3, "datum")
    assert (problem.code, problem.line, problem.key) == ("V106", 3, "datum")
    assert "„vesti/2025/most.md”" in problem.message
    service = address_of("usluge/izvod.md")
    assert service is not None
    assert check_year(service, "usluge/izvod.md", 2025, 3, "datum") == []
