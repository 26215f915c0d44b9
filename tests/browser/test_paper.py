"""Pages on paper, as a clerk pins them on the board: the sheets that Chromium prints."""

import io
from collections.abc import Iterator

import pytest
import segno
from playwright.sync_api import Browser
from pypdf import PdfReader

from tests.conftest import Town

pytestmark = pytest.mark.browser
NOTICE = "obavestenja/2026/studentske-stipendije/"


def sheets(browser: Browser, address: str) -> Iterator[str]:
    """The words of each sheet, in A4."""
    page = browser.new_page()
    page.goto(address)
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    page.close()
    for sheet in PdfReader(io.BytesIO(pdf)).pages:
        yield " ".join(sheet.extract_text().split())


@pytest.mark.parametrize(
    ("root", "town", "published", "menu"),
    [
        ("", "Општина Липов Брод", "Објављено: 5. новембар 2026.", "Пређи на садржај"),
        ("lat/", "Opština Lipov Brod", "Objavljeno: 5. novembar 2026.", "Pređi na sadržaj"),
    ],
)
def test_a_notice_is_one_sheet_that_says_whose_it_is_since_when_and_where_it_is_on_the_web(
    browser: Browser, origin: str, root: str, town: str, published: str, menu: str
) -> None:
    (sheet,) = sheets(browser, f"{origin}/{root}{NOTICE}")
    words = sheet.replace("\xa0", " ")
    assert words.index(town) < words.index(published) < words.index(f"https://lipovbrod.example/{root}{NOTICE}")
    assert "1 / 1" in words
    assert menu not in words
    assert "Facebook" not in words
    assert "Вајбер" not in words


def test_the_address_of_what_is_elsewhere_or_to_be_downloaded_is_printed(browser: Browser, origin: str) -> None:
    (document,) = sheets(browser, f"{origin}/dokumenta/2025/odluka-o-budzetu-2026/")
    assert "/datoteke/odluka-o-budzetu-2026.pdf" in document


def test_what_is_pinned_on_the_board_leads_a_telephone_to_its_page_in_the_script_of_the_root(sample_town: Town) -> None:
    cards = ("usluge/porez-na-imovinu/", NOTICE)
    for address in cards:
        code = segno.make_qr(f"https://lipovbrod.example/{address}", error="m", boost_error=False, mask=3)
        expected = code.svg_inline(border=4, omitsize=True, lineclass=None, svgclass=None)
        for root in ("", "lat/"):
            (drawn,) = sample_town.page(root + address).select("svg.qr path")
            assert f'd="{drawn["d"]}"' in expected
    for address in ("", "vesti/", "vesti/2026/most-na-srmeni-otvoren/", "obavestenja/2024/"):
        assert sample_town.page(address or "./").select("svg.qr") == []


def test_the_code_is_on_paper_alone(browser: Browser, origin: str) -> None:
    page = browser.new_page()
    page.goto(f"{origin}/{NOTICE}")
    assert page.locator(".qr").is_hidden()
    page.emulate_media(media="print")
    box = page.locator(".qr").bounding_box()
    page.close()
    assert box is not None
    assert 100 < box["width"] == box["height"]
