"""The schema of campaigns."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from ...sources.fields import About, Moment, Text
from .common import Common, Disorder, order


@dataclass(frozen=True, kw_only=True)
class Campaign(Common):
    """What the town wants some of its people to know or to do, for a time."""

    audience: Annotated[Text, About("za_koga", "За кога", "Коме се кампања обраћа.", "Власници кућа на брду")] = ""
    opens: Annotated[Moment | None, About("pocetak", "Почетак", "Први дан кампање.", "1.10.2026.")] = None
    closes: Annotated[Moment | None, About("kraj", "Крај", "Последњи дан кампање.", "31.12.2026.")] = None
    contact: Annotated[
        Text, About("kontakt", "Контакт", "Ко даје обавештења.", "Одељење за комуналне послове, 000/555-140")
    ] = ""

    def disorders(self) -> Iterator[Disorder]:
        """As for every entry; the end before the beginning."""
        yield from super().disorders()
        yield from order(self, "closes", "opens")
