"""In which language a place of a page is written, by the lang attributes around it."""

from collections.abc import Mapping

VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))


class Scope:
    """The nearest lang attribute; only elements that carry one, and those of the same name in them, are counted.

    What is not to be translated is of no language.
    """

    def __init__(self, lang: str) -> None:
        self._open: list[tuple[str, int, str]] = [("", 1, lang)]

    @property
    def lang(self) -> str:
        """The language of text that stands here."""
        return self._open[-1][2]

    def enter(self, name: str, attributes: Mapping[str, str]) -> str:
        """A tag opens: the language of its own attributes."""
        lang = "" if attributes.get("translate") == "no" else attributes.get("lang")
        if name in VOID:
            return self.lang if lang is None else lang
        top, depth, current = self._open[-1]
        if lang is not None and name != "html":
            self._open.append((name, 1, lang))
        elif name == top:
            self._open[-1] = (top, depth + 1, current)
        return self.lang

    def leave(self, name: str) -> None:
        """A tag closes."""
        top, depth, lang = self._open[-1]
        if name != top:
            return
        if depth == 1:
            self._open.pop()
        else:
            self._open[-1] = (top, depth - 1, lang)
