"""The schema of documents: acts, reports and forms as files to download."""

from dataclasses import dataclass
from typing import Annotated

from ...sources.fields import About, Choice, Day, FilePath, Text
from ..kind_names import DOCUMENTS
from .common import Dated


@dataclass(frozen=True, kw_only=True)
class Document(Dated):
    """One document with its file; the text of the entry says what is in it."""

    category: Annotated[
        str,
        Choice(DOCUMENTS),
        About("vrsta", "Врста", f"Једна од: {', '.join(DOCUMENTS)}.", "odluka"),
    ]
    file: Annotated[
        FilePath,
        About("datoteka", "Датотека", "Путања до датотеке у фасцикли datoteke/.", "datoteke/odluka-o-budzetu.pdf"),
    ]
    number: Annotated[Text, About("broj", "Број", "Број под којим је заведен.", "400-12/2026")] = ""
    adopted: Annotated[
        Day | None, About("doneto", "Донето", "Дан када је документ донет или потписан.", "20.12.2025.")
    ] = None
