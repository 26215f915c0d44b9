"""The documents of the sample town: made from their texts, the same bytes at each run, readable by anyone."""

import io
import re
import zipfile
from typing import Any

import docx
import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader

from plugins.scripts import to_latin
from tools.sample_files import FILES, Text, made, texts

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
TEXTS = texts()
NAMES = {kind: [name for name in TEXTS if name.endswith(kind)] for kind in ("pdf", "docx", "xlsx")}


def members(data: bytes) -> dict[str, bytes]:
    """What an archive holds; packing differs between versions of zlib."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def words(block: object) -> list[str]:
    """Every piece of text in a block, however deep."""
    if isinstance(block, dict):
        return [text for value in block.values() for text in words(value)]
    if isinstance(block, list):
        return [text for value in block for text in words(value)]
    return [str(block)]


def squeezed(text: str) -> str:
    """Letters and digits only: lines break where the page ends."""
    return re.sub(r"[\W_]+", "", text)


@pytest.mark.parametrize("name", TEXTS)
def test_two_runs_give_the_same_bytes(name: str) -> None:
    assert made(name, TEXTS[name]) == made(name, TEXTS[name])


@pytest.mark.parametrize("name", TEXTS)
def test_the_sample_offers_what_the_texts_say(name: str) -> None:
    there, now = (FILES / name).read_bytes(), made(name, TEXTS[name])
    assert there == now or (not name.endswith("pdf") and members(there) == members(now)), (
        "python -m tools.sample_files writes the documents anew"
    )


def test_no_other_file_is_offered() -> None:
    assert {path.name for path in FILES.iterdir()} == set(TEXTS)


@pytest.mark.parametrize("name", NAMES["pdf"])
def test_a_pdf_has_tags_a_title_a_language_and_its_own_font(name: str) -> None:
    reader = PdfReader(FILES / name)
    catalogue: Any = reader.root_object
    resources: Any = reader.pages[0]["/Resources"]
    assert reader.metadata is not None
    assert reader.metadata.title == TEXTS[name]["title"]
    assert catalogue["/Lang"].startswith("sr")
    assert catalogue["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in catalogue
    for font in resources["/Font"].values():
        assert "SourceSans3" in font["/BaseFont"]
        assert {"/FontFile2", "/FontFile3"} & set(font["/DescendantFonts"][0]["/FontDescriptor"])


@pytest.mark.parametrize("name", NAMES["pdf"])
def test_every_word_of_a_pdf_can_be_copied_out_of_it(name: str) -> None:
    page = squeezed(" ".join(page.extract_text() for page in PdfReader(FILES / name).pages))
    blocks = [block for block in TEXTS[name]["blocks"] if "lines" not in block]
    assert [text for text in words(blocks) if squeezed(text) not in page] == []


@pytest.mark.parametrize("name", NAMES["docx"])
def test_a_form_has_headings_a_language_and_heads_of_tables(name: str) -> None:
    text: Text = TEXTS[name]
    document = docx.Document(str(FILES / name))
    assert document.core_properties.title == text["title"]
    assert document.core_properties.language == text["lang"]
    headings = [part.text for part in document.paragraphs if str(part.style and part.style.name).startswith("Heading")]
    assert headings == [text["title"], *(block["h"] for block in text["blocks"] if "h" in block)]
    assert all("w:tblHeader" in table.rows[0]._tr.xml for table in document.tables)


@pytest.mark.parametrize("name", NAMES["xlsx"])
def test_a_spreadsheet_is_one_table_a_sheet_from_the_first_cell_on(name: str) -> None:
    inside = members((FILES / name).read_bytes())
    strings = [item.get_text() for item in BeautifulSoup(inside["xl/sharedStrings.xml"], "xml").find_all("t")]
    for number, sheet in enumerate(TEXTS[name]["sheets"], 1):
        page = BeautifulSoup(inside[f"xl/worksheets/sheet{number}.xml"], "xml")
        cells = page.select("row[r='1'] c > v")
        assert [strings[int(cell.get_text())] for cell in cells] == sheet["head"]
        assert f"xl/tables/table{number}.xml" in inside


def test_sums_are_those_of_the_rows() -> None:
    budget = members((FILES / "izvrsenje-budzeta-januar-jun-2026.xlsx").read_bytes())
    page = BeautifulSoup(budget["xl/worksheets/sheet1.xml"], "xml")
    assert [cell.get_text() for cell in page.select("row:last-child c > v")[1:]] == ["742500000", "329500000"]


def test_documents_in_both_scripts_are_offered() -> None:
    titles = {name: text["title"] for name, text in TEXTS.items()}
    assert {title == to_latin(title) for title in titles.values()} == {True, False}


def test_a_file_is_small() -> None:
    assert all(path.stat().st_size < 50_000 for path in FILES.iterdir())
