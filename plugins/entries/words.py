"""The few words that stand in the HTML of a body without being written by its author, in each language."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Words(NamedTuple):
    """The name of a table's frame, and of the way back from a footnote ({} is its number)."""

    table: str
    back: str


_WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "sr": Words("Табела", "Назад на текст, напомена {}"),
        "en": Words("Table", "Back to the text, note {}"),
        "hu": Words("Táblázat", "Vissza a szöveghez, {}. jegyzet"),
        "sq": Words("Tabela", "Kthehu te teksti, shënimi {}"),
        "bg": Words("Таблица", "Обратно към текста, бележка {}"),
        "ro": Words("Tabel", "Înapoi la text, nota {}"),
        "sk": Words("Tabuľka", "Späť na text, poznámka {}"),
        "hr": Words("Tablica", "Natrag na tekst, bilješka {}"),
        "bs": Words("Tabela", "Nazad na tekst, napomena {}"),
        "rsk": Words("Табела", "Назад на текст, {}"),
        "mk": Words("Табела", "Назад кон текстот, забелешка {}"),
        "rom": Words("Tabela", "{}"),
    }
)


def words_of(lang: str) -> Words:
    """The words of a language; English for one that we do not know."""
    return _WORDS.get(lang, _WORDS["en"])
