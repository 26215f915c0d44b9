"""The queries of a file, as people type them, each with the pages that they want."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

QUERIES = Path(__file__).with_name("queries.tsv")
_NAMES = ("pages", "page", "wanted", "expected", "urls", "url")


class Query(NamedTuple):
    """What is typed, and addresses below the root of a script ("usluge/izvod/"), of which one is wanted."""

    text: str
    pages: frozenset[str]


def read_queries(path: Path) -> tuple[Query, ...]:
    """Lines of tab or comma separated values (query, then addresses), or JSON. Raises ValueError."""
    text = path.read_text("utf-8")
    rows = _of_json(json.loads(text)) if path.suffix == ".json" else _of_lines(text)
    found = tuple(Query(query.strip(), frozenset(map(_address, pages))) for query, pages in rows if query.strip())
    if not found or not all(query.pages for query in found):
        raise ValueError(f"{path}: each line needs a query and the address of a page")
    return found


def _of_lines(text: str) -> Iterator[tuple[str, list[str]]]:
    delimiter = "\t" if "\t" in text else ","
    for row in csv.reader(text.splitlines(), delimiter=delimiter):
        if row and not row[0].startswith("#"):
            yield row[0], [page for cell in row[1:] for page in cell.split()]


def _of_json(value: Any) -> Iterator[tuple[str, list[str]]]:  # noqa: ANN401 - whatever the file holds
    pairs = value.items() if isinstance(value, dict) else map(_pair, value)
    for query, pages in pairs:
        yield str(query), [pages] if isinstance(pages, str) else [str(page) for page in pages]


def _pair(item: Any) -> tuple[Any, Any]:  # noqa: ANN401
    if isinstance(item, dict):
        return item.get("query") or item.get("q"), next(item[name] for name in _NAMES if name in item)
    query, *pages = item
    return query, pages[0] if len(pages) == 1 else pages


def _address(page: str) -> str:
    """`/lat/usluge/izvod/`, `https://x/usluge/izvod` and `usluge/izvod/index.html` are all `usluge/izvod/`."""
    path = page.partition("://")[2].partition("/")[2] if "://" in page else page
    inner = path.removesuffix("index.html").strip("/").removeprefix("lat/").removeprefix("cir/")
    return f"{inner}/" if inner else ""
