"""The schema of documents: acts, reports and forms as files to download."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated

from ...sources.fields import About, Choice, Day, FilePath, Text
from .common import Dated

KINDS = MappingProxyType(
    {
        "odluka": "Одлука",
        "resenje": "Решење",
        "zakljucak": "Закључак",
        "pravilnik": "Правилник",
        "plan": "План",
        "program": "Програм",
        "izvestaj": "Извештај",
        "zapisnik": "Записник",
        "obrazac": "Образац",
        "ostalo": "Остало",
    }
)
PLURALS = MappingProxyType(
    {
        "odluka": "Одлуке",
        "resenje": "Решења",
        "zakljucak": "Закључци",
        "pravilnik": "Правилници",
        "plan": "Планови",
        "program": "Програми",
        "izvestaj": "Извештаји",
        "zapisnik": "Записници",
        "obrazac": "Обрасци",
        "ostalo": "Остала документа",
    }
)


@dataclass(frozen=True, kw_only=True)
class Document(Dated):
    """One document with its file; the text of the entry says what is in it."""

    category: Annotated[
        str,
        Choice(KINDS),
        About("vrsta", "Врста", f"Једна од: {', '.join(KINDS)}.", "odluka"),
    ]
    file: Annotated[
        FilePath,
        About("datoteka", "Датотека", "Путања до датотеке у фасцикли datoteke/.", "datoteke/odluka-o-budzetu.pdf"),
    ]
    number: Annotated[Text, About("broj", "Број", "Број под којим је заведен.", "400-12/2026")] = ""
    adopted: Annotated[
        Day | None, About("doneto", "Донето", "Дан када је документ донет или потписан.", "20.12.2025.")
    ] = None
