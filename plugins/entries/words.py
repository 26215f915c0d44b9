"""The few words that stand in the HTML of a body without being written by its author, in each language."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Words(NamedTuple):
    """The name of a table's frame, the way back from a footnote ({} is its number), pictures that lead elsewhere."""

    table: str
    back: str
    video: str
    map: str


_WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "sr": Words("Табела", "Назад на текст, напомена {}", "Погледајте снимак", "Отворите мапу"),
        "en": Words("Table", "Back to the text, note {}", "Watch the video", "Open the map"),
        "hu": Words("Táblázat", "Vissza a szöveghez, {}. jegyzet", "Videó megtekintése", "Térkép megnyitása"),
        "sq": Words("Tabela", "Kthehu te teksti, shënimi {}", "Shikoni videon", "Hapni hartën"),
        "bg": Words("Таблица", "Обратно към текста, бележка {}", "Гледайте видеото", "Отворете картата"),
        "ro": Words("Tabel", "Înapoi la text, nota {}", "Vizionați videoclipul", "Deschideți harta"),
        "sk": Words("Tabuľka", "Späť na text, poznámka {}", "Pozrite si video", "Otvorte mapu"),
        "hr": Words("Tablica", "Natrag na tekst, bilješka {}", "Pogledajte snimku", "Otvorite kartu"),
        "bs": Words("Tabela", "Nazad na tekst, napomena {}", "Pogledajte snimak", "Otvorite mapu"),
        "rsk": Words("Табела", "Назад на текст, {}", "Попатьце снимок", "Отворце мапу"),
        "mk": Words("Табела", "Назад кон текстот, забелешка {}", "Погледнете ја снимката", "Отворете ја мапата"),
        "rom": Words("Tabela", "{}", "Dikhen o video", "Putren i mapa"),
    }
)


def words_of(lang: str) -> Words:
    """The words of a language; English for one that we do not know."""
    return _WORDS.get(lang, _WORDS["en"])
