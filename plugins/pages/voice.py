"""One script or language of what is no page: feeds and calendars, whose formats the converter of HTML does not know."""

import re

from ..scripts import Untranslated, to_latin
from ..scripts.marks import EITHER, LANG, chosen
from .frame import Frame
from .places import CYRILLIC, LATIN

# What neither XML 1.0 nor RFC 5545 lets through, and private marks. A line feed or a tab is white space.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\uf8ff\ufffe\uffff]")


class Voice:
    """Texts, addresses and languages as one file says them; `tag` is its BCP 47 tag."""

    def __init__(self, frame: Frame, tag: str) -> None:
        self.frame = frame
        self.tag = tag

    def text(self, text: str) -> str:
        """What people wrote, or a string of the interface that was translated, in the script of the file.

        Feeds and calendars are shown by other programs: no-break spaces are for our own pages.
        """
        if self.tag == LATIN:
            text = to_latin(text, self.frame.facts.glossary)
        return _FORBIDDEN.sub("", chosen(text, latin=self.tag != CYRILLIC)).replace("\u00a0", " ")

    def said(self, text: str) -> str:
        """A string of the interface."""
        return self.text(self.frame.translate(text))

    def before(self, word: str, text: str) -> str:
        """`Отказано: Вашар`; a text without a translation has the word in its own language before it."""
        foreign = isinstance(text, Untranslated)
        return f"{to_latin(word, self.frame.facts.glossary) if foreign else self.said(word)}: {self.text(text)}"

    def href(self, address: str) -> str:
        """The absolute address of a page or of a file beside it."""
        return self.frame.places.href(self.tag, address)

    def file(self, path: str) -> str:
        """The absolute address of a picture or document."""
        return self.frame.places.origin + self.frame.places.file(path)


def language_of(text: str) -> str:
    """The language of a text where it is not that of its file.

    Of what its author marked as a whole; what is not translated is Serbian in Latin script.
    """
    marked = EITHER.fullmatch(text) if LANG in text else None
    return (marked and marked[1]) or (LATIN if isinstance(text, Untranslated) else "")
