"""Which pages carry a QR code, and where it leads."""

from collections.abc import Callable
from typing import Any

import pytest
import segno

from tests.conftest import SITE, Town

Build = Callable[..., Town]
FILES = {
    "obavestenja/2026/poziv.md": "---\nnaslov: Позив\ndatum: 5.3.2026.\nvrsta: oglas\nrok: 20.3.2026.\n---\nТекст.\n",
    "obavestenja/2026/proslo.md": "---\nnaslov: Прошло\ndatum: 1.3.2026.\nvrsta: oglas\nrok: 5.3.2026.\n---\nТекст.\n",
    "usluge/izvod.md": "---\nnaslov: Извод\nsazetak: Извод из књиге.\n---\nТекст.\n",
    "usluge/izvod.en.md": "---\nnaslov: Certificate\nsazetak: From the register.\n---\nText.\n",
    "vesti/2026/vest.md": "---\nnaslov: Вест\ndatum: 5.3.2026.\n---\nТекст.\n",
}


def drawn(page: Any) -> list[str]:  # noqa: ANN401 - a soup
    return [path["d"] for path in page.select("main svg.qr path")]


def code(address: str) -> str:
    """The path of a code of this address: quiet zone of four modules, medium correction."""
    return segno.make_qr(address, error="m", boost_error=False, mask=3).svg_inline(border=4, lineclass=None)


@pytest.mark.parametrize("script", ["cirilica", "latinica"])
def test_it_leads_to_the_root_from_both_twins_and_to_itself_from_a_translation(build: Build, script: str) -> None:
    town = build({**FILES, "site.yml": f"{SITE}pismo: {script}\njezici: [en]\n"})
    assert town.code == 0, town.said
    other = "lat/" if script == "cirilica" else "cir/"
    for address in ("usluge/izvod/", f"{other}usluge/izvod/"):
        (path,) = drawn(town.page(address))
        assert f'd="{path}"' in code("https://proba.example/usluge/izvod/")
    (path,) = drawn(town.page("en/usluge/izvod/"))
    assert f'd="{path}"' in code("https://proba.example/en/usluge/izvod/")


def test_only_what_is_pinned_on_a_board_and_holds_has_one(build: Build) -> None:
    town = build(FILES)
    assert len(drawn(town.page("obavestenja/2026/poziv/"))) == 1
    for address in ("obavestenja/2026/proslo/", "vesti/2026/vest/", "vesti/", "./"):
        assert drawn(town.page(address)) == [], address


def test_a_draft_in_a_preview_has_none_and_no_address(build: Build) -> None:
    draft = FILES["usluge/izvod.md"].replace("sazetak", "nacrt: да\nsazetak")
    town = build({"usluge/izvod.md": draft}, PREVIEW=True)
    page = town.page("usluge/izvod/")
    assert drawn(page) == []
    assert page.find(class_="printed") is None
