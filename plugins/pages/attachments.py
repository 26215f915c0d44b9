"""The words of documents to download: who looks for them is led to the page of the document."""

import io
from collections.abc import Callable, Iterator

MOST = 60_000  # characters of one file: what a long document is about stands at its head
_PAGES = 60
_LETTERS = 40  # on a page; a scan has less


def file_terms(path: str, data: bytes) -> bytes:
    """Nothing for a picture, a table, a scan, and what cannot be opened."""
    read = _READERS.get(path.rpartition(".")[2].lower())
    if read is None:
        return b""
    from ..index.terms import FILE, packed, terms_of

    found = terms_of([(FILE, _text(read, data))], "sr")
    return packed(found) if found.terms else b""


def _text(read: Callable[[bytes], Iterator[str]], data: bytes) -> str:
    parts: list[str] = []
    length = 0
    try:
        for part in read(data):
            parts.append(part)
            length += len(part)
            if length >= MOST:
                break
    except Exception:  # noqa: BLE001 - a file is published as it is, whatever is wrong with it
        return " ".join(parts)
    return " ".join(parts)[:MOST]


def _pdf(data: bytes) -> Iterator[str]:
    import logging

    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it says of a file is no problem of the site
    for number, page in enumerate(PdfReader(io.BytesIO(data)).pages):
        if number == _PAGES:
            return
        yield page.extract_text()


def _docx(data: bytes) -> Iterator[str]:
    from docx import Document

    document = Document(io.BytesIO(data))
    yield from (paragraph.text for paragraph in document.paragraphs)
    for table in document.tables:
        yield from (cell.text for row in table.rows for cell in row.cells)


_READERS: dict[str, Callable[[bytes], Iterator[str]]] = {"pdf": _pdf, "docx": _docx}
