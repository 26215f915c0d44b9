"""The schema of events."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated

from ...sources.fields import About, Moment, Text, YesNo
from .common import Dated, Disorder, Doubt, far_away, order


@dataclass(frozen=True, kw_only=True)
class Event(Dated):
    """Something that people can come to; it lies in the folder of the year in which it begins."""

    opens: Annotated[
        Moment,
        About("pocetak", "Почетак", "Дан и сат почетка.", "5.3.2026. 18:00"),
    ] = field()
    place: Annotated[
        Text,
        About("mesto", "Место", "Где се одржава, са адресом.", "Дом културе, Трг липа 3"),
    ]
    closes: Annotated[
        Moment | None,
        About("kraj", "Крај", "Дан и сат завршетка; ако га нема, догађај траје до краја тог дана.", "5.3.2026. 20:00"),
    ] = None
    organizer: Annotated[
        Text,
        About("organizator", "Организатор", "Ко приређује догађај.", "Дом културе и Црвени крст"),
    ] = ""
    admission: Annotated[
        Text,
        About("ulaz", "Улаз", "„Слободан” или цена улазнице.", "слободан"),
    ] = ""
    accessibility: Annotated[
        Text,
        About("pristupacnost", "Приступачност", "Како долазе особе у колицима, слепи и глуви.", "Улаз без степеника"),
    ] = ""
    cancelled: Annotated[
        YesNo,
        About("otkazano", "Отказано", "„да” ако догађаја неће бити; страна остаје, са том напоменом.", "да"),
    ] = False

    def disorders(self) -> Iterator[Disorder]:
        """As for every entry; the end before the beginning."""
        yield from super().disorders()
        yield from order(self, "closes", "opens")

    def doubts(self) -> Iterator[Doubt]:
        """An end more than a year away."""
        yield from far_away(self, "closes", "opens")
