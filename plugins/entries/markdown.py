"""Markdown to HTML by one Python-Markdown converter for the whole run."""

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from .author_marks import SIGN
from .limits import MOST_MARKS, TooManyParts
from .prose_lines import prepared

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from markdown import Markdown

    from .blocks import Patience

_DETAILS = re.compile(r"^[ ]{0,3}<details\b(?![^>]*markdown=)", re.MULTILINE | re.IGNORECASE)


def to_html(source: str, back_title: str) -> str:
    """The HTML of a body. `back_title` is the title of a footnote's way back, with {} for its number.

    Raises RecursionError or TooManyParts for a text that is too much for Markdown.
    """
    if source.count("<") > MOST_MARKS:
        raise TooManyParts
    from .inline_marks import unframed

    folds = "<details" in source
    if folds:
        source = _DETAILS.sub('<details markdown="1"', source)
    converter, footnotes, patience = _converter(folds)
    footnotes.setConfig("BACKLINK_TITLE", back_title)
    converter.reset()
    patience.reset()
    try:
        html = converter.convert(prepared(source))
    except Exception:
        _converter.cache_clear()  # it was left in the middle of a list, and would read the next text as part of that
        raise
    return unframed(html) if SIGN in source else html


@cache
def _converter(folds: bool) -> "tuple[Markdown, Any, Patience]":  # noqa: FBT001
    """The converter with its footnotes and patience; Markdown within <details> costs more, so few files pay for it."""
    from markdown import Markdown
    from markdown.extensions.footnotes import FootnoteExtension

    from .blocks import equip
    from .inline import QuickInline
    from .inline_marks import equip as equip_with_marks

    footnotes = FootnoteExtension(BACKLINK_TEXT="↩", USE_DEFINITION_ORDER=False)
    names = ["tables", "attr_list", "def_list", "abbr", "sane_lists", *(["md_in_html"] if folds else [])]
    converter = Markdown(extensions=[*names, footnotes], output_format="html")
    # An indented paragraph is an indented paragraph: no code stands on a page of a town.
    converter.parser.blockprocessors.deregister("code")
    _plain_mail(converter)
    equip_with_marks(converter)
    converter.treeprocessors.register(QuickInline(converter), "inline", 20)
    return converter, footnotes, equip(converter)


def _plain_mail(converter: "Markdown") -> None:
    """`<info@primer.rs>` without the entities that hide letters from the converter of scripts, not from robots."""
    from xml.etree.ElementTree import Element

    from markdown.inlinepatterns import AUTOMAIL_RE, InlineProcessor
    from markdown.util import AtomicString

    class Mail(InlineProcessor):
        def handleMatch(self, m: "re.Match[str]", data: str) -> "tuple[Element, int, int]":  # type: ignore[override]  # noqa: ARG002, N802
            link = Element("a", {"href": f"mailto:{m[1].removeprefix('mailto:')}"})
            link.text = AtomicString(m[1].removeprefix("mailto:"))
            return link, m.start(0), m.end(0)

    converter.inlinePatterns.register(Mail(AUTOMAIL_RE, converter), "automail", 110)
