"""Drawings (SVG) that cannot be tidied: too deep to be written with indents, or fetching what the tidying lets pass."""

import io
import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET
from xml.parsers import expat

_DEEPEST = 200  # elements inside one another; programs write ten or twenty
_INDENT = 2  # bytes for each of them, before an element begins and before it ends
_SPACES = 8  # bytes of indents for each byte of the drawing; programs write two or three
_SMALL = 65536
_FETCHING = re.compile(r"(?:image-set|image|src)\s*\(", re.IGNORECASE)


def check_depth(data: bytes) -> None:
    """Raises ValueError for what would grow many times by its indents, and for what is no XML."""
    depth = indents = 0

    def start(*_: object) -> None:
        nonlocal depth, indents
        depth += 1
        indents += 2 * depth * _INDENT
        if depth > _DEEPEST or indents > _SPACES * len(data) + _SMALL:
            raise ValueError("too deep")

    def end(_: str) -> None:
        nonlocal depth
        depth -= 1

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = start, end
    try:
        parser.ParseFile(io.BytesIO(data))
    except expat.ExpatError as error:
        raise ValueError(str(error)) from error


def check_styles(drawing: bytes) -> None:
    r"""Raises ValueError where a function of CSS other than url() names a file: image-set("https://…"), src(…).

    The drawing is a tidied one: no url() in it leads elsewhere, and no function is written with escapes (\73 rc).
    """
    try:
        root = ET.fromstring(drawing)  # noqa: S314 - no entities are left in it
    except ET.ParseError as error:
        raise ValueError(str(error)) from error
    if any(_FETCHING.search(style) for style in _styles(root)):
        raise ValueError("fetches a file")


def _styles(root: ET.Element) -> Iterator[str]:
    """What may be CSS: attributes and the text of <style>."""
    for element in root.iter():
        yield from element.attrib.values()
        if element.tag.rpartition("}")[2] == "style":
            yield "".join(element.itertext())
