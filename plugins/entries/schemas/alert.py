"""The schema of alerts."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated

from ...sources.fields import About, Moment, Text, TextList
from ...sources.moments import written
from .common import Dated, Doubt, longer

_LONGEST = 31  # days


@dataclass(frozen=True, kw_only=True)
class Alert(Dated):
    """A danger and what to do about it, for as long as it lasts."""

    until: Annotated[
        Moment,
        About("vazi_do", "Важи до", "Докле упозорење траје; продужите га ако опасност не прође.", "6.3.2026. 12:00"),
    ] = field()
    area: Annotated[Text, About("podrucje", "Подручје", "Насеља и улице на које се односи.", "Насеља уз реку")] = ""
    instructions: Annotated[
        TextList, About("sta_da_radite", "Шта да радите", "Кратке наредбе, свака у свом реду.", "- Не прелазите мост.")
    ] = ()
    contact: Annotated[
        Text, About("kontakt", "Контакт", "Кога звати за помоћ и питања.", "Дежурна служба, 000/555-300")
    ] = ""

    def doubts(self) -> Iterator[Doubt]:
        """People stop reading warnings that stay for months."""
        if longer(self, "until", "date", _LONGEST):
            yield "until", "V230", {"value": written(self.until)}
