"""Words of the programme in every language that it speaks, with the facts that stand in them as they were written."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

Language = Literal["sr-Cyrl", "sr-Latn", "en"]
DEFAULT: Final[Language] = "sr-Cyrl"
NAMES: Final[Mapping[str, Language]] = MappingProxyType(
    {
        **dict.fromkeys(("sr-cyrl", "cirilica", "ćirilica", "ћирилица"), "sr-Cyrl"),
        **dict.fromkeys(("sr-latn", "latinica", "латиница"), "sr-Latn"),
        "en": "en",
    }
)


class Phrase(NamedTuple):
    """A text in Serbian Cyrillic and in English, both with {facts} to fill in; Latin is made of the Cyrillic one.

    A fact is the same in each language (input, file name, key, code), or a Phrase, or a tuple of such.
    """

    serbian: str
    english: str
    facts: tuple[tuple[str, object], ...] = ()

    def said(self, language: Language = DEFAULT) -> str:
        """The text in a language with its facts; KeyError for a missing one."""
        return self._text(language).format_map({name: _fact(value, language) for name, value in self.facts})

    def _text(self, language: Language) -> str:
        if language == "en":
            return self.english
        return self.serbian if language == "sr-Cyrl" else latin(self.serbian)

    def filled(self, **facts: object) -> "Phrase":
        """The phrase with these facts."""
        return self._replace(facts=tuple(facts.items()))

    def changed(self, change: Callable[[str], str]) -> "Phrase":
        """The phrase with each fact that is text changed."""
        return self._replace(facts=tuple((name, _changed(value, change)) for name, value in self.facts))

    def __str__(self) -> str:
        return self.said()


def phrase(serbian: str, english: str, **facts: object) -> Phrase:
    """A phrase with its facts."""
    return Phrase(serbian, english, tuple(facts.items()))


def sample(text: str) -> Phrase | str:
    """An example of the programme's own: like a phrase in the script of the reader, and in Latin to English ones."""
    if text.isascii():
        return text
    pattern = text.replace("{", "{{").replace("}", "}}")
    return Phrase(pattern, latin(pattern))


def latin(text: str) -> str:
    """Words of the programme in Latin script."""
    from ..scripts.latin import to_latin

    return to_latin(text)


def _fact(value: object, language: Language) -> str:
    if isinstance(value, Phrase):
        return value.said(language)
    return ", ".join(_fact(item, language) for item in value) if isinstance(value, tuple) else str(value)


def _changed(value: object, change: Callable[[str], str]) -> object:
    if isinstance(value, Phrase):
        return value.changed(change)
    if isinstance(value, tuple):
        return tuple(_changed(item, change) for item in value)
    return change(value) if isinstance(value, str) else value
