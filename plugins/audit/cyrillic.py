"""Cyrillic words of a Latin page, and whether something says that they are meant."""

from .letters import cyrillic_in, cyrillic_words
from .tree import LATIN


class CyrillicOfLatinPage:
    """Collects the texts of one page, which is in Latin script or not."""

    def __init__(self, page: str) -> None:
        self._latin = page == LATIN
        self._strange: list[str] = []
        self._plain: list[str] = []
        self._meant: set[str] = set()

    def text(self, text: str, lang: str) -> None:
        """Text of an element, in its language."""
        if lang == LATIN:
            self._strange += filter(None, [cyrillic_in(text)])
        elif self._latin:
            self._meant |= cyrillic_words(text)

    def plain(self, text: str, lang: str) -> None:
        """A title, an attribute, structured data: no element can say there that a word is in another language."""
        if lang == LATIN and cyrillic_in(text):
            self._plain.append(text)

    def strange(self) -> list[str]:
        """What should be in Latin script: in plain texts, all words but those that elements of the page mean so."""
        return [*self._strange, *(cyrillic_in(text) for text in self._plain if cyrillic_words(text) - self._meant)]
