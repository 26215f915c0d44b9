"""The words of a PDF, within limits: a few kilobytes may unpack to gigabytes, or show one page again and again."""

import io
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdf import PageObject
    from pypdf.generic import EncodedStreamObject

_PAGES = 60
_PAGE = 2_000_000  # bytes of what draws a page, unpacked: a map may have more, a page of text has fifty thousand
_ALL = 6_000_000  # bytes of what draws all pages
_ORDERS = 200_000  # in all pages: to move, to choose a font, to draw a few letters
_FORM = 5_000  # bytes that a figure or stamp counts as at least: its fonts are read each time that it is shown
_STREAM = 8_000_000  # bytes of anything that is packed: a font, a list of objects
_LIMITS: Mapping[str, Any] = {
    "zlib_maximum_output_length": _STREAM,
    "lzw_maximum_output_length": _STREAM,
    "run_length_maximum_output_length": _STREAM,
    "brotli_maximum_output_length": _STREAM,
    "array_based_stream_maximum_output_length": _STREAM,
    "stream_decoding_work_maximum_length": 2 * _STREAM,
    "stream_parsing_work_maximum_count": 200_000,  # numbers, words and orders of a page
    "xform_maximum_invocations_per_extraction": 200,
}


def pdf_parts(data: bytes) -> Iterator[str]:
    """Each of the first sixty pages, without those that are too long to be text, up to 6 MB (unpacked) of them all.

    Raises what pypdf raises for what is no PDF, and ValueError where there is more.
    """
    import logging

    from pypdf import PdfReader, apply_configuration

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it says of a file is no problem of the site
    with apply_configuration(**_LIMITS):
        pages = list(islice(PdfReader(io.BytesIO(data)).pages, _PAGES))
    left = _Left()
    for page in pages:
        with apply_configuration(**_LIMITS):
            words = _words(page, left)
        yield words


class _Left:
    """How much of the document may still be read."""

    def __init__(self) -> None:
        self._bytes, self._orders = _ALL, _ORDERS

    def is_short(self, length: int) -> bool:
        """Whether it may be read; what may is counted. Raises ValueError where the document has had its share."""
        if length > _PAGE:
            return False
        self._bytes -= length
        if self._bytes < 0:
            raise ValueError("too long")
        return True

    def count(self, *_: object) -> None:
        """An order is carried out. Raises ValueError where there were too many."""
        self._orders -= 1
        if self._orders < 0:
            raise ValueError("too many orders")


def _words(page: "PageObject", left: _Left) -> str:
    """Nothing of a page that is too long."""
    from pypdf.errors import LimitReachedError

    try:
        contents = page.get_contents()
        if contents is None or not left.is_short(len(contents.get_data())):
            return ""
        page.extract_xform_text = _limited(page.extract_xform_text, left)  # type: ignore[method-assign]
        return page.extract_text(visitor_operand_before=left.count)
    except LimitReachedError:
        return ""


def _limited(read: Callable[..., str], left: _Left) -> Callable[..., str]:
    """For what a page shows by name, perhaps many times; what cannot be unpacked counts as the longest."""
    from pypdf.errors import LimitReachedError

    def limited(form: "EncodedStreamObject", *how: Any, **more: Any) -> str:  # noqa: ANN401 - handed on
        left.is_short(_FORM)
        try:
            return read(form, *how, **more) if left.is_short(len(form.get_data())) else ""
        except LimitReachedError:
            left.is_short(_PAGE)
            return ""

    return limited
