"""One line for each code of the catalogue: what lies behind the message. For docs/urednici/greske.md and explain."""

from collections.abc import Mapping
from types import MappingProxyType

from plugins.diagnostics.phrase import Phrase

from .fields import FIELDS
from .file import FILE
from .relations import RELATIONS
from .site import SITE
from .text import TEXT

__all__ = ["LEVELS", "PARTS", "WORDS"]

LEVELS = MappingProxyType(
    {
        "error": Phrase("Грешка", "Error"),
        "warning": Phrase("Упозорење", "Warning"),
        "hint": Phrase("Савет", "Hint"),
    }
)
PARTS: Mapping[str, str] = MappingProxyType(
    {
        "V1": "V1: датотека и њен назив",
        "V2": "V2: поља у заглављу",
        "V3": "V3: текст, везе и слике",
        "V4": "V4: односи између текстова",
        "V5": "V5: грешке сајта",
    }
)
WORDS: Mapping[str, Phrase] = MappingProxyType({**FILE, **FIELDS, **TEXT, **RELATIONS, **SITE})
