"""Drawings (SVG) without what no drawing needs: scripts, handlers, references to elsewhere, an editor's own notes."""

import re
import zlib
from xml.etree import ElementTree as ET

from .drawing_checks import check_depth, check_styles

LIGHT = 4096
"""Bytes, compressed: a heavier coat of arms is shown as a small picture."""
_EMBEDDED = {"image": ["png", "jpeg", "webp", "gif"]}
_LARGEST = 1_000_000  # pixels
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+)\s*(px|pt|pc|mm|cm|in)?\s*")
_PIXELS = {None: 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


def tidied(data: bytes) -> bytes:
    """The drawing by a list of what is allowed. Raises ValueError for what is no drawing, or none that can be tidied.

    The parser (Rust's) makes nothing of entities that are made of entities, and fetches nothing.
    """
    import py_svg_hush

    if b"<svg" not in data[:65536]:
        raise ValueError("no drawing")
    check_depth(data)
    drawing = bytes(py_svg_hush.filter_svg(data, _EMBEDDED))
    check_styles(drawing)
    return drawing


def size_of(drawing: bytes) -> tuple[int, int]:
    """In pixels, of a tidied drawing; (0, 0) where it does not say. Raises ValueError, also for what is endless."""
    try:
        root = ET.fromstring(drawing)  # noqa: S314 - no entities are left in it
    except ET.ParseError as error:
        raise ValueError(str(error)) from error
    if root.tag.rpartition("}")[2] != "svg":
        raise ValueError("no drawing")
    box = [float(part) for part in re.findall(r"-?[0-9.]+", root.get("viewBox", ""))]
    width, height = _pixels(root.get("width", "")), _pixels(root.get("height", ""))
    if not (width and height):
        width, height = (box[2], box[3]) if len(box) == 4 else (0, 0)  # noqa: PLR2004 - x, y, width, height
    if max(width, height) > _LARGEST:
        raise ValueError("too large")
    return max(round(width), 0), max(round(height), 0)


def _pixels(length: str) -> float:
    found = _LENGTH.fullmatch(length)
    return float(found[1]) * _PIXELS[found[2]] if found else 0


def packed(drawing: bytes) -> int:
    """The bytes that are sent."""
    return len(zlib.compress(drawing, 9))
