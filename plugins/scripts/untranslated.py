"""Serbian text on pages in other languages: a type of its own, so that pages can say in which language it is."""

from .glossary import NONE, Glossary
from .latin import to_latin

__all__ = ["Untranslated", "untranslated"]


class Untranslated(str):
    """Serbian in Latin script, in place of a translation that is missing."""

    __slots__ = ()


def untranslated(text: str, glossary: Glossary = NONE) -> str:
    """The Serbian text as pages in other languages show it; what has no letter is of no language, and stays str.

    >>> type(untranslated("Лична карта")).__name__, type(untranslated("192")).__name__
    ('Untranslated', 'str')
    """
    latin = to_latin(text, glossary)
    return Untranslated(latin) if any(letter.isalpha() for letter in latin) else latin
