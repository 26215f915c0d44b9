"""The author's marks as elements of Python-Markdown; what they say is told in `author_marks`."""

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from markdown.inlinepatterns import InlineProcessor

from ..scripts.marks import CYR, END, LAT
from .author_marks import MARK, Both, Fault, meaning

if TYPE_CHECKING:
    from markdown import Markdown

_FRAMES = ((f"<span>{CYR}<span>", CYR), (f"</span>{LAT}<span>", LAT), (f"</span>{END}</span>", END))


class AuthorMark(InlineProcessor):
    """`[words]{...}`, before links, so that a mark may stand in the words of one and around one."""

    def __init__(self, converter: "Markdown") -> None:
        super().__init__(MARK.pattern, converter)
        self.compiled_re = MARK

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element | None, int | None, int | None]:  # type: ignore[override]  # noqa: ARG002, N802 - Markdown's own name and form
        """An element; nothing for a mark that says nothing, and for a link by reference with a list of attributes."""
        meant = meaning(m)
        if isinstance(meant, Fault) or m["text"].lower() in self.md.references:
            return None, None, None
        return (_both(meant) if isinstance(meant, Both) else _span(m["text"], meant)), m.start(0), m.end(0)


def _span(text: str, attributes: dict[str, str]) -> Element:
    span = Element("span", attributes)
    span.text = text
    return span


def _both(forms: Both) -> Element:
    """Each form in an element of its own, so that no emphasis goes from one to the other; `unframed` takes them out."""
    frame = Element("span")
    frame.text = CYR
    for form, after in zip(forms, (LAT, END), strict=True):
        part = SubElement(frame, "span")
        part.text, part.tail = form, after
    return frame


def equip(converter: "Markdown") -> None:
    """Put it between references and links, twice: a mark may stand within another."""
    converter.inlinePatterns.register(AuthorMark(converter), "author_mark", 165)
    converter.inlinePatterns.register(AuthorMark(converter), "author_mark_within", 164)


def unframed(html: str) -> str:
    """Both forms between marks alone."""
    if CYR in html:
        for frame, mark in _FRAMES:
            html = html.replace(frame, mark)
    return html
