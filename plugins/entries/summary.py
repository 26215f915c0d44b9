"""The beginning of a text as plain words, for lists and search engines."""

import re
from html import unescape

from ..scripts.marks import CYR, END, chosen, still

SUMMARY_LENGTH = 200

_PARAGRAPHS = re.compile(r"<p\b[^>]*>(.*?)</p>", re.DOTALL)
_NOTE_MARK = re.compile(r"<sup id=\"fnref.*?</sup>", re.DOTALL)
_AS_WRITTEN = re.compile(r'<span (?:lang="(?!sr\b)([^"]*)"(?: translate="no")?|translate="no")>([^<]*)</span>')
_TAG = re.compile(r"<[^>]*>")


def summary_of(html: str) -> str:
    """The first paragraph as plain text, cut at a word."""
    for paragraph in _PARAGRAPHS.finditer(html):
        words = _AS_WRITTEN.sub(_kept, _NOTE_MARK.sub("", paragraph[1]))
        text = " ".join(unescape(_TAG.sub("", words)).split())
        if text:
            return shortened(text)
    return ""


def _kept(found: re.Match[str]) -> str:
    """What is not Serbian stays Cyrillic in plain words too, where no element can say so."""
    return found[0] if found[2].isascii() else still(found[2], found[1] or "")


def shortened(text: str, length: int = SUMMARY_LENGTH) -> str:
    """The text in at most `length` characters, cut at a word, not within marks, with … where it was cut."""
    if len(text) <= length:
        return text
    start = text[:length]
    cut = start.rpartition(" ")[0] or start[:-1]
    if cut.count(CYR) > cut.count(END):
        cut = cut[: cut.rindex(CYR)] or chosen(text, latin=False)[: length - 1]
    return cut.rstrip(" ,;:.–-(„") + "…"
