import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from plugins.entries.card import Card, Moment
from plugins.entries.lifecycle import beginning, ending, state


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


def on(text: str) -> Moment:
    day, _, time = text.partition(" ")
    return Moment(dt.date.fromisoformat(day), dt.time.fromisoformat(time) if time else None)


def a_card(type_: str = "news", **fields: Any) -> Card:  # noqa: ANN401
    empty: dict[str, Any] = {
        "date": on("2025-03-10"),
        "draft": False,
        "withdrawn": None,
        "until": None,
        "opens": None,
        "closes": None,
        "type": type_,
    }
    rest = dict.fromkeys(set(Card._fields) - set(Card._field_defaults) - set(empty), "")
    return Card(**(rest | empty | fields))


@pytest.mark.parametrize(
    ("fields", "now", "expected"),
    [
        ({}, "2025-03-09T22:30:00+00:00", "scheduled"),
        ({}, "2025-03-09T23:30:00+00:00", "current"),
        ({"date": on("2025-07-01")}, "2025-06-30T21:59:59+00:00", "scheduled"),
        ({"date": on("2025-07-01")}, "2025-06-30T22:00:00+00:00", "current"),
        ({"date": on("2025-03-10 18:00")}, "2025-03-10T17:59:00+01:00", "scheduled"),
        ({"date": on("2025-03-10 18:00")}, "2025-03-10T12:00:00-05:00", "current"),
        ({"date": None}, "1999-01-01T00:00:00+00:00", "current"),
        ({"draft": True, "withdrawn": on("2025-03-11")}, "2025-04-01T00:00:00+00:00", "draft"),
        ({"until": on("2025-03-31")}, "2025-03-31T21:59:59+00:00", "current"),
        ({"until": on("2025-03-31")}, "2025-03-31T22:00:00+00:00", "expired"),
        ({"until": on("2025-03-31 12:00")}, "2025-03-31T12:00:00+02:00", "expired"),
        ({"type_": "event", "opens": on("2025-03-20 18:00")}, "2025-03-20T22:59:59+00:00", "current"),
        ({"type_": "event", "opens": on("2025-03-20 18:00")}, "2025-03-20T23:00:00+00:00", "expired"),
        (
            {"type_": "event", "opens": on("2025-03-20"), "closes": on("2025-03-22 12:00")},
            "2025-03-22T10:59:00+00:00",
            "current",
        ),
        ({"type_": "campaign", "date": None, "closes": on("2025-03-20")}, "2025-03-20T23:00:00+00:00", "expired"),
        ({"type_": "notice", "closes": on("2025-03-20")}, "2025-03-20T22:59:59+00:00", "current"),
        ({"type_": "notice", "closes": on("2025-03-20")}, "2025-03-20T23:00:00+00:00", "expired"),
        ({"withdrawn": on("2025-03-15")}, "2025-03-14T22:59:59+00:00", "current"),
        ({"withdrawn": on("2025-03-15")}, "2025-03-14T23:00:00+00:00", "withdrawn"),
        ({"withdrawn": on("2025-03-15"), "until": on("2025-03-16")}, "2025-05-01T00:00:00+00:00", "withdrawn"),
    ],
)
def test_the_state_at_a_time(fields: dict[str, Any], now: str, expected: str) -> None:
    assert state(a_card(**fields), at(now)) == expected


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Tokyo", "Europe/Belgrade"])
def test_the_zone_of_the_given_time_does_not_matter(zone: str) -> None:
    now = at("2025-03-09T23:30:00+00:00").astimezone(ZoneInfo(zone))
    assert state(a_card(), now) == "current"
    assert state(a_card(), now - dt.timedelta(hours=1)) == "scheduled"


def test_days_of_23_and_25_hours() -> None:
    spring, autumn = on("2025-03-30"), on("2025-10-26")
    assert ending(spring) - beginning(spring) == dt.timedelta(hours=23)
    assert ending(autumn) - beginning(autumn) == dt.timedelta(hours=25)
