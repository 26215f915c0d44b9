"""The words of documents to download: who looks for them is led to the page of the document."""

from collections.abc import Callable, Iterator

from .docx_text import docx_parts
from .pdf_text import pdf_parts

MOST = 60_000  # characters of one file: what a long document is about stands at its head


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


_READERS: dict[str, Callable[[bytes], Iterator[str]]] = {"pdf": pdf_parts, "docx": docx_parts}
