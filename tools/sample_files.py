"""Makes the documents that the sample town offers for download: python -m tools.sample_files.

Their words stand in sample_texts/, one file for each document. The same words give the same bytes on every day: dates
are those of the documents. PDF is tagged and fit for PDF/UA-1, with the font that the site uses.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from docx.document import Document
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

HERE = Path(__file__).resolve().parent
TEXTS, DESIGN = HERE / "sample_texts", HERE / "sample_document.typ"
FILES = HERE.parent / "content" / "datoteke"
EPOCH = (1980, 1, 1, 0, 0, 0)
WORDS = {
    "cirilica": {
        "town": "Општина Липов Брод",
        "place": "Липов Брод",
        "number": "Број:",
        "sum": "Укупно",
        "fictional": "Узорак: општина Липов Брод је измишљена.",
        "script": "cyrl",
        "lang": "sr-Cyrl-RS",
    },
    "latinica": {
        "town": "Opština Lipov Brod",
        "place": "Lipov Brod",
        "number": "Broj:",
        "sum": "Ukupno",
        "fictional": "Uzorak: opština Lipov Brod je izmišljena.",
        "script": "latn",
        "lang": "sr-Latn-RS",
    },
}
Text = dict[str, Any]


def texts() -> dict[str, Text]:
    """The words of every document by its file's name, with what goes without saying."""
    return {path.stem: _whole(yaml.safe_load(path.read_text("utf-8"))) for path in sorted(TEXTS.glob("*.yml"))}


def made(name: str, text: Text) -> bytes:
    """One document as a file, in the format that its name says."""
    makers: Mapping[str, Callable[[Text], bytes]] = {"pdf": _pdf, "docx": _docx, "xlsx": _xlsx}
    return makers[name.rpartition(".")[2]](text)


def write(folder: Path = FILES) -> list[Path]:
    """Write all documents into a folder."""
    paths = []
    for name, text in texts().items():
        paths.append(folder / name)
        paths[-1].write_bytes(made(name, text))
    return paths


def _whole(text: Text) -> Text:
    words = WORDS[text["script"]]
    day: dt.date = text["day"]
    written = f"{day.day}.{day.month}.{day.year}."
    known = {key: words[key] for key in ("town", "place", "fictional", "script", "lang")}
    return {**text, **known, "day": day.isoformat(), "written": written, "words": words}


def _moment(text: Text) -> dt.datetime:
    return dt.datetime.fromisoformat(f"{text['day']}T12:00:00")


def _pdf(text: Text) -> bytes:
    import typst

    spec = find_spec("fontpkg_source_sans_3")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    fonts = [str(Path(place) / "files") for place in spec.submodule_search_locations]
    inputs = {"document": json.dumps(text, ensure_ascii=False)}
    return typst.compile(
        str(DESIGN), font_paths=fonts, ignore_system_fonts=True, sys_inputs=inputs, format="pdf", pdf_standards="ua-1"
    )


def _docx(text: Text) -> bytes:
    import docx

    document = docx.Document()
    _name(document, text)
    for line in (text["town"], text["office"], f"{text['written']}, {text['place']}"):
        document.add_paragraph(line).paragraph_format.space_after = 0
    document.add_heading(text["title"], 1)
    for block in text["blocks"]:
        [(kind, value)] = block.items()
        _add(document, kind, value)
    document.sections[0].footer.paragraphs[0].text = text["fictional"]
    target = BytesIO()
    document.save(target)
    return _dated(target.getvalue())


def _name(document: Document, text: Text) -> None:
    """Title, author, language and dates, of which a screen reader and a register speak."""
    from docx.oxml.ns import qn

    facts = document.core_properties
    facts.title, facts.author, facts.language = text["title"], text["town"], text["lang"]
    facts.created = facts.modified = _moment(text)
    facts.last_modified_by, facts.comments = text["town"], text["fictional"]
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), text["lang"])


def _add(document: Document, kind: str, value: Any) -> None:  # noqa: ANN401 - a block of a text, as YAML has it
    match kind:
        case "h":
            document.add_heading(value, 2)
        case "p":
            document.add_paragraph(value)
        case "list":
            for line in value:
                document.add_paragraph(line, "List Bullet")
        case "fields":
            for label in value:
                _blank(document, label)
        case "table":
            _table(document, [value["head"], *value["rows"]])


def _blank(document: Document, label: str) -> None:
    """A label and a line to write on."""
    from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
    from docx.shared import Cm

    paragraph = document.add_paragraph(f"{label}:\t")
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(15), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)


def _table(document: Document, rows: list[list[str]]) -> None:
    from docx.oxml import OxmlElement

    table = document.add_table(len(rows), len(rows[0]), "Table Grid")
    for row, values in zip(table.rows, rows, strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = value
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - python-docx has no other way


def _dated(data: bytes) -> bytes:
    """The same archive without the time of its making."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name in source.namelist():
            archive.writestr(ZipInfo(name, EPOCH), source.read(name), ZIP_DEFLATED)
    return target.getvalue()


def _xlsx(text: Text) -> bytes:
    import xlsxwriter

    target = BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        facts = {"title": text["title"], "author": text["town"], "comments": text["fictional"]}
        book.set_properties({**facts, "company": text["office"], "created": _moment(text)})
        for sheet in text["sheets"]:
            _sheet(book, sheet, text["words"]["sum"])
    return target.getvalue()


def _sheet(book: Workbook, sheet: Text, total: str) -> None:
    """A table from the first cell on, for people and for machines; below it the sums of some columns."""
    page = book.add_worksheet(sheet["name"])
    head, rows = sheet["head"], sheet["rows"]
    figures = book.add_format({"num_format": "#,##0"})
    columns: list[Text] = [{"header": label, "format": figures} for label in head]
    summed: list[int] = sheet.get("sum", [])
    page.freeze_panes(1, 0)
    _widths(page, head, rows)
    if summed:
        columns[0]["total_string"] = total
    for i in summed:
        columns[i].update(total_function="sum", total_value=sum(row[i] for row in rows))
    last = len(rows) + (1 if summed else 0)
    page.add_table(0, 0, last, len(head) - 1, {"columns": columns, "data": rows, "total_row": bool(summed)})


def _widths(page: Worksheet, head: list[str], rows: Iterable[list[object]]) -> None:
    for i, column in enumerate(zip(head, *rows, strict=True)):
        page.set_column(i, i, max(len(str(value)) for value in column) + 4)


if __name__ == "__main__":
    for path in write():
        sys.stdout.write(f"{path.name}: {path.stat().st_size} B\n")
