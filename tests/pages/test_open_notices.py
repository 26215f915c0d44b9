"""Which notices come first where only a few are shown."""

import datetime as dt
from typing import Any

from plugins.entries.card import Card, Moment
from plugins.pages.open_notices import first_notices


class _Counted(str):
    """A path that counts how often it is compared."""

    __slots__ = ()
    times = 0

    def __eq__(self, other: object) -> bool:
        _Counted.times += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


def notice(number: int, closes: dt.date | None) -> Card:
    given: dict[str, Any] = dict.fromkeys(Card._fields[: Card._fields.index("state")], "")
    path = _Counted(f"obavestenja/2026/o{number:05}.md")
    moment = Moment(closes) if closes else None
    return Card(**given | {"path": path, "closes": moment, "until": None, "state": "current"})


def paths(cards: tuple[Card, ...]) -> list[str]:
    return [card.path.removesuffix(".md")[-1] for card in cards]


def test_what_ends_first_then_the_newest_of_the_others() -> None:
    days = {2: dt.date(2026, 4, 2), 4: dt.date(2026, 4, 1)}
    cards = tuple(notice(number, days.get(number)) for number in range(8))
    assert paths(first_notices(cards, 4)) == ["4", "2", "7", "6"]


def test_thousands_of_open_notices_are_not_compared_with_each_other() -> None:
    cards = tuple(notice(number, dt.date(2026, 4, 1)) for number in range(2000))
    _Counted.times = 0
    assert len(first_notices(cards, 7)) == 7
    assert _Counted.times < 20 * len(cards)
