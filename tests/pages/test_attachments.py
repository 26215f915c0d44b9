"""Words of documents, also of those that were made to take the memory or the time of whoever reads them."""

import io
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, NumberObject, StreamObject

from plugins.index.terms import FILE, packed, terms_of
from plugins.pages.attachments import file_terms

TEXT = b"BT /F1 12 Tf (Vodovod) Tj ET\n"


def terms(words: str) -> bytes:
    found = terms_of([(FILE, words)], "sr")
    return packed(found) if found.terms else b""


def word_file(body: str, **parts: str) -> bytes:
    made = io.BytesIO()
    start = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", f"{start}{body}</w:body></w:document>")
        for name, content in parts.items():
            file.writestr(f"word/{name}.xml", content)
    return made.getvalue()


def paragraph(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def pdf(*pages: bytes, times: int = 1, shown: bytes = b"") -> bytes:
    """Pages by what draws them, all of them so many times; `shown` is what they show by the name X."""
    writer, made = PdfWriter(), io.BytesIO()
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    fonts = dictionary({"/F1": dictionary({key: NameObject(value) for key, value in font.items()})})
    form = stream(shown)
    form.update(dictionary({"/Subtype": NameObject("/Form"), "/Resources": dictionary({"/Font": fonts})}))
    forms = dictionary({"/X": writer._add_object(form)})
    for content in pages:
        page = writer.add_blank_page(100, 100)
        page[NameObject("/Contents")] = writer._add_object(stream(content))
        page[NameObject("/Resources")] = dictionary({"/Font": fonts, "/XObject": forms})
    tree: Any = writer.root_object["/Pages"].get_object()
    tree["/Kids"].extend(list(tree["/Kids"]) * (times - 1))
    tree[NameObject("/Count")] = NumberObject(len(tree["/Kids"]))
    writer.write(made)
    return made.getvalue()


def dictionary(items: dict[str, object]) -> DictionaryObject:
    return DictionaryObject({NameObject(key): value for key, value in items.items()})


def stream(content: bytes) -> StreamObject:
    made = StreamObject()
    made.set_data(content)
    return made.flate_encode(9)


def seconds(work: Callable[[], object]) -> float:
    """Of the processor: other tests run beside this one."""
    start = time.process_time()
    work()
    return time.process_time() - start


def test_words_of_paragraphs_and_of_tables_in_tables() -> None:
    document, made = docx.Document(), io.BytesIO()
    document.add_paragraph("Подносилац прилаже")
    cell = document.add_table(1, 2).rows[0].cells[0]
    cell.text = "сагласност"
    cell.add_table(1, 1).rows[0].cells[0].text = "сувласника"
    document.add_paragraph("и таксу.")
    document.save(made)
    assert file_terms("datoteke/a.docx", made.getvalue()) == terms("Подносилац прилаже сагласност сувласника и таксу.")


def test_a_word_in_two_runs_is_one_and_a_tab_parts_two() -> None:
    runs = "<w:p><w:r><w:t>водо</w:t></w:r><w:r><w:t>вод</w:t><w:tab/><w:t>чесма</w:t></w:r></w:p>"
    assert file_terms("a.docx", word_file(runs)) == terms("водовод чесма")


def test_a_cell_as_wide_as_a_thousand_million_is_read_once() -> None:
    cell = f'<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>{paragraph("чесма")}</w:tc>'
    made = word_file(f"<w:tbl><w:tblGrid/>{f'<w:tr>{cell * 3}</w:tr>' * 3}</w:tbl>")
    assert file_terms("a.docx", made) == terms("чесма " * 9)


@pytest.mark.parametrize("part", ["<w:p/>", " ", "<w:t>чесма </w:t>"])
def test_a_document_of_more_than_20_mb_has_no_words(part: str) -> None:
    made = word_file(paragraph("чесма") + part * (21_000_000 // len(part)))
    assert len(made) < 300_000
    assert file_terms("a.docx", made) == b""


def test_parts_beside_the_document_count_too_but_not_pictures() -> None:
    long = " " * 21_000_000
    assert file_terms("a.docx", word_file(paragraph("чесма"), styles=long)) == b""
    made = io.BytesIO(word_file(paragraph("чесма")))
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/media/1.bmp", long)
    assert file_terms("a.docx", made.getvalue()) == terms("чесма")


def test_entities_are_not_made_of_entities() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        file.writestr("word/document.xml", '<!DOCTYPE d [<!ENTITY a "чесма">]><w:p><w:t>&a;</w:t></w:p>')
    assert file_terms("a.docx", made.getvalue()) == b""


def test_words_of_pages_and_of_what_they_show_by_name() -> None:
    assert file_terms("a.pdf", pdf(TEXT, b"/X Do", shown=TEXT.replace(b"Vodovod", b"Skola"))) == terms("Vodovod Skola")


def test_only_the_page_that_is_too_long_has_no_words() -> None:
    long = TEXT.replace(b"Vodovod", b"Skola") + b" " * 2_100_000
    longer = long + b" " * 90_000_000
    assert file_terms("a.pdf", pdf(long, longer, TEXT)) == terms("Vodovod")


@pytest.mark.parametrize(("page", "shown"), [(b"() Tj " * 1_300_000, b""), (b"/X Do " * 20_000, b" " * 9_000_000)])
def test_a_page_that_is_there_sixty_times_does_not_take_sixty_times_as_long(page: bytes, shown: bytes) -> None:
    made = pdf(TEXT + page, times=60, shown=shown)
    assert len(made) < 20_000
    once = seconds(lambda: file_terms("a.pdf", pdf(TEXT + b"() Tj " * 20_000)))
    assert seconds(lambda: file_terms("a.pdf", made)) < 10 * once + 1


@pytest.mark.parametrize("page", [TEXT + b"() Tj " * 600, TEXT + b"/X Do " * 200])
def test_after_so_many_orders_nothing_more_is_read(page: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    last = TEXT.replace(b"Vodovod", b"Skola")
    made = pdf(page, page, last, shown=b"() Tj " * 2)
    assert file_terms("a.pdf", made) == terms("Vodovod Vodovod Skola")
    monkeypatch.setattr("plugins.pages.pdf_text._ORDERS", 1000)
    assert file_terms("a.pdf", made) == terms("Vodovod")


def test_the_documents_of_the_sample_town_have_words() -> None:
    files = Path(__file__).parents[2] / "content/datoteke"
    documents = [file for file in files.iterdir() if file.suffix in (".pdf", ".docx")]
    assert documents
    assert all(file_terms(file.name, file.read_bytes()) for file in documents)
