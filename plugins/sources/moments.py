"""Days and times as people write them, on the clock of the town."""

import datetime as dt
import re
from typing import Any, NamedTuple

from . import expected
from .fault import Fault
from .fold import folded

TOWN_CLOCK = "Europe/Belgrade"
_MARKS = "„“”‟\"'‘’‚«»"
_MONTHS = (
    ("jan", "januar", "januara"),
    ("feb", "februar", "februara"),
    ("mar", "mart", "marta"),
    ("apr", "april", "aprila"),
    ("maj", "maj", "maja"),
    ("jun", "juni", "juna"),
    ("jul", "juli", "jula"),
    ("avg", "avgust", "avgusta"),
    ("sep", "sept", "septembar", "septembra"),
    ("okt", "oktobar", "oktobra"),
    ("nov", "novembar", "novembra"),
    ("dec", "decembar", "decembra"),
)
_MONTH_NUMBER = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_DAY = re.compile(
    r"(?P<day>\d{1,2})(?:\s*[./]\s*|\s+)(?P<month>\d{1,2}(?=\s*[./-])|[^\W\d]+)(?:\s*[./]\s*|\s+)(?P<year>\d{4})\b"
    r"\.?(?:\s*(?:године|godine|год|god|г|g)\b\.?)?(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?P<rest>.*)", re.DOTALL)
# White space is single before these are tried, so that no text takes longer than its length.
_TIME = re.compile(
    r" ?(?:(?:T|[,;]|\b(?:у|u|до|do|од|od)\b) ?)*(?P<hour>\d{1,2})"
    r"(?:[:.](?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?)?"
    r" ?(?P<word>(?:часова|часа|час|сати|сата|сат|ч|casova|časova|casa|časa|cas|čas|sati|sata|sat|č|h)\b\.?)?"
    r" ?(?P<zone>Z|[+-]\d{2}:?\d{2}|[+-]\d{2})? ?",
    re.IGNORECASE,
)
_EAST, _WEST = dt.timedelta(hours=14), dt.timedelta(hours=-12)  # no place on Earth has another clock


class Moment(NamedTuple):
    """A day as people write it, with or without a time of day, on the clock of the town."""

    day: dt.date
    time: dt.time | None = None

    def isoformat(self) -> str:
        """`2026-03-05` or `2026-03-05T18:00`, without an offset."""
        return f"{self.day}T{self.time:%H:%M}" if self.time else str(self.day)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:  # noqa: ANN401
        """Pydantic's hook: a Moment is read from text."""
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(moment)


def moment(value: object) -> Moment:
    """The moment that the text says; an offset is converted to the clock of the town. Raises Fault."""
    if isinstance(value, Moment):
        return value
    if not isinstance(value, str):
        raise Fault("V210", expected=expected.DATE, example="5.3.2026.")
    text = " ".join(value.split()).strip(_MARKS).strip()
    found = _ISO.fullmatch(text) or _DAY.fullmatch(text)
    if found is None:
        raise Fault("V204", value=value)
    day = _day(found, value)
    rest = found["rest"].strip(" ,;")
    return _with_time(day, found["rest"], value) if rest else Moment(day)


def day(value: object) -> dt.date:
    """The day that the text says; a time of day is refused. Raises Fault."""
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    read = moment(value)
    if read.time is not None:
        raise Fault("V210", expected=expected.DAY, example=written(Moment(read.day)))
    return read.day


def written(moment_: Moment) -> str:
    """`5.3.2026.` or `5.3.2026. 18:00`, as a clerk would write it."""
    day_, time = moment_
    clock = f" {time.hour}:{time.minute:02}" if time else ""
    return f"{day_.day}.{day_.month}.{day_.year}.{clock}"


def _day(found: re.Match[str], value: str) -> dt.date:
    month = _month(found["month"], value)
    try:
        return dt.date(int(found["year"]), month, int(found["day"]))
    except ValueError:
        raise Fault("V221", value=value) from None


def _month(word: str, value: str) -> int:
    if word.isdecimal():
        return int(word)
    number = _MONTH_NUMBER.get(folded(word))
    if number is None:
        raise Fault("V204", value=value)
    return number


def _with_time(day_: dt.date, rest: str, value: str) -> Moment:
    found = _TIME.fullmatch(rest)
    if found is None or (not found["minute"] and not found["word"]):
        raise Fault("V218", value=value)
    try:
        time = dt.time(int(found["hour"]), int(found["minute"] or 0))
    except ValueError:
        raise Fault("V218", value=value) from None
    if not found["zone"]:
        return Moment(day_, time)
    if not rest.startswith(("T", "t")):  # `08:00-14:00` is a range; only the ISO form of machines has an offset
        raise Fault("V218", value=value)
    return _in_town(day_, time, found["zone"], value)


def _in_town(day_: dt.date, time: dt.time, zone: str, value: str) -> Moment:
    from zoneinfo import ZoneInfo

    offset = _offset(zone)
    if not _WEST <= offset <= _EAST:
        raise Fault("V218", value=value)
    try:
        here = dt.datetime.combine(day_, time, tzinfo=dt.timezone(offset)).astimezone(ZoneInfo(TOWN_CLOCK))
    except OverflowError:  # before the year 1 or after 9999
        raise Fault("V221", value=value) from None
    return Moment(here.date(), here.time())


def _offset(zone: str) -> dt.timedelta:
    if zone in "Zz":
        return dt.timedelta()
    digits = zone[1:].replace(":", "").ljust(4, "0")
    offset = dt.timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return offset if zone[0] == "+" else -offset


def is_month(word: str) -> bool:
    """Whether the word is the name of a month, in either script, in the nominative or genitive."""
    return folded(word) in _MONTH_NUMBER
