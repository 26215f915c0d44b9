"""The schema of notices: calls, competitions, public debates, service information."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from ...sources.fields import About, Choice, Moment, Text
from ..kind_names import NOTICES
from .common import Dated, Disorder, Doubt, far_away, order


@dataclass(frozen=True, kw_only=True)
class Notice(Dated):
    """Something that citizens must know or may apply for, often with a deadline."""

    category: Annotated[
        str,
        Choice(NOTICES),
        About("vrsta", "Врста", f"Једна од: {', '.join(NOTICES)}.", "javni-poziv"),
    ]
    opens: Annotated[
        Moment | None,
        About("otvara_se", "Отвара се", "Од када се прима пријава или почиње расправа.", "6.3.2026."),
    ] = None
    closes: Annotated[
        Moment | None,
        About("rok", "Рок", "Последњи дан (и сат) за пријаву.", "31.3.2026. 15:30"),
    ] = None
    contact: Annotated[
        Text,
        About("kontakt", "Контакт", "Ко даје обавештења и како се до њега долази.", "Писарница, 017/421-555"),
    ] = ""
    place: Annotated[
        Text,
        About("mesto", "Место", "Где се предаје пријава или одржава расправа.", "Општинска управа, шалтер 3"),
    ] = ""

    def disorders(self) -> Iterator[Disorder]:
        """As for every entry; the deadline before publication or opening, and an end before the deadline."""
        yield from super().disorders()
        yield from list(order(self, "closes", "opens")) or order(self, "closes", "date")
        yield from order(self, "until", "closes")

    def doubts(self) -> Iterator[Doubt]:
        """An end more than a year away."""
        yield from far_away(self, "closes", "date")
