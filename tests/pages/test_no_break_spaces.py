"""No-break spaces stand on pages, where lines are broken, and not in what other programs show or count."""

import re
from collections.abc import Callable

from tests.conftest import SITE, Town

Build = Callable[..., Town]
SPACE = "\u00a0"
EVENT = """\
---
naslov: Вашар од 5 km
datum: 5.3.2026.
pocetak: 12.3.2026. 18:00
mesto: Трг
---
Стаза је дуга 5 km, а вашар траје до 15. марта 2026. године.
"""
ENGLISH = "---\nnaslov: Fair\nmesto: Square\n---\nIt is 5 km.\n"


def test_dates_and_measures_do_not_break_on_a_page_in_either_script(build: Build) -> None:
    files = {"dogadjaji/2026/vasar.md": EVENT, "dogadjaji/2026/vasar.en.md": ENGLISH}
    town = build({"site.yml": f"{SITE}jezici: [en]\n", **files})
    assert town.code == 0, town.said
    cyrillic, latin, english = (
        (town.output / root / "dogadjaji/2026/vasar/index.html").read_text("utf-8") for root in ("", "lat", "en")
    )
    assert f"12.{SPACE}март{SPACE}2026." in cyrillic
    assert f"дуга 5{SPACE}km, а вашар траје до 15.{SPACE}марта{SPACE}2026.{SPACE}године" in cyrillic
    assert f"12.{SPACE}mart{SPACE}2026." in latin
    assert f"duga 5{SPACE}km, a vašar traje do 15.{SPACE}marta{SPACE}2026.{SPACE}godine" in latin
    assert f"12{SPACE}March{SPACE}2026" in english
    assert f"5{SPACE}km" in english


def test_feeds_calendars_and_data_have_plain_spaces(build: Build) -> None:
    town = build({"dogadjaji/2026/vasar.md": EVENT})
    files = {
        name: data.decode() for name, data in town.tree().items() if name.endswith((".xml", ".json", ".ics", ".html"))
    }
    data = {name: "".join(re.findall(r"ld\+json\">(.*?)</script>", text)) for name, text in files.items()}
    plain = data | {name: text for name, text in files.items() if not name.endswith(".html")}
    assert any(name.endswith(".ics") for name in plain)
    assert [name for name, text in plain.items() if SPACE in text] == []
