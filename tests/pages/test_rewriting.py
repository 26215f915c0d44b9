"""`./varos check --fix`: old encodings become UTF-8, and nothing is lost."""

import pytest

from plugins.pages.scan import scan
from tests.conftest import Town
from tests.pages.test_problems import codes

CYRILLIC = (
    "---\nnaslov: Обавештење о прекиду воде\ndatum: 5.3.2026.\n---\nВода ће бити искључена у Ђорђевићевој улици.\n"
)
LATIN = (
    "---\nnaslov: Obaveštenje o prekidu vode\ndatum: 5.3.2026.\n---\nVoda će biti isključena u Đorđevićevoj ulici.\n"
)


def check(town: Town, *, fix: bool) -> Town:
    return town.build(CHECK_ONLY=True, FIX=fix)


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (CYRILLIC, "cp1251", "windows-1251"),
        (CYRILLIC, "iso8859_5", "ISO 8859-5"),
        (CYRILLIC, "cp855", "DOS 855"),
        (CYRILLIC, "utf_16", "UTF-16"),
        (LATIN, "cp1250", "windows-1250"),
        (LATIN, "utf_16", "UTF-16"),
    ],
)
def test_a_file_in_an_old_encoding_is_written_as_utf_8_and_kept(town: Town, text: str, codec: str, name: str) -> None:
    file = town.write({"vesti/2026/a.md": text.encode(codec)}).content / "vesti/2026/a.md"
    check(town, fix=True)
    assert (town.code, codes(town)) == (0, ["V119"])
    assert f"записан као {name}" in town.said
    assert file.read_bytes() == text.encode()
    assert file.with_name("a.md~").read_bytes() == text.encode(codec)
    assert list(scan(town.content).stamps) == ["site.yml", "vesti/2026/a.md"]
    assert (check(town, fix=True).code, codes(town)) == (0, [])


def test_site_yml_is_rewritten_too(town: Town) -> None:
    site = (town.content / "site.yml").read_text("utf-8")
    town.write({"site.yml": site.encode("cp1251")})
    assert (check(town, fix=True).code, codes(town)) == (0, ["V119"])
    assert (town.content / "site.yml").read_text("utf-8") == site


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("---\nnaslov: Одлука\ndatum: 5.3.2026.\n---\n".encode("mac_cyrillic"), "V110"),
        (CYRILLIC.replace("вода", "воды").replace("Вода", "Воды").encode("cp1251"), "V110"),
        (CYRILLIC.encode().replace(b"\xd1\x83", b"\xd1", 1), "V113"),
        (CYRILLIC.replace("Вода", "Во\0да").encode(), "V111"),
        (b"", "V104"),
    ],
)
def test_what_is_not_sure_stays_as_it_is(town: Town, data: bytes, code: str) -> None:
    town.write({"vesti/2026/a.md": data})
    assert (check(town, fix=True).code, codes(town)) == (1, [code])
    assert [path.name for path in (town.content / "vesti/2026").iterdir()] == ["a.md"]
    assert (town.content / "vesti/2026/a.md").read_bytes() == data


def test_nothing_is_rewritten_without_the_option(town: Town) -> None:
    town.write({"vesti/2026/a.md": CYRILLIC.encode("cp1251")})
    assert (check(town, fix=False).code, codes(town)) == (1, ["V110"])
    assert (town.content / "vesti/2026/a.md").read_bytes() == CYRILLIC.encode("cp1251")


def test_a_copy_never_replaces_another(town: Town) -> None:
    town.write({"vesti/2026/a.md": CYRILLIC.encode("cp1251"), "vesti/2026/a.md~": "друго"})
    assert codes(check(town, fix=True)) == ["V119"]
    assert (town.content / "vesti/2026/a.md~").read_text("utf-8") == "друго"
    assert (town.content / "vesti/2026/a.md.2~").read_bytes() == CYRILLIC.encode("cp1251")


def test_files_to_download_and_links_are_left_alone(town: Town) -> None:
    town.write({"datoteke/a.md": CYRILLIC.encode("cp1251"), "vesti/2026/a.md": CYRILLIC.encode("cp1251")})
    (town.content / "vesti/2026/b.md").symlink_to("a.md")
    check(town, fix=True)
    assert (town.content / "datoteke/a.md").read_bytes() == CYRILLIC.encode("cp1251")
    assert (town.content / "vesti/2026/b.md").is_symlink()
