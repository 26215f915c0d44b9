"""Days and moments as people of each language write them, and as machines do."""

import datetime as dt
from functools import lru_cache
from zoneinfo import ZoneInfo

from ..sources.moments import TOWN_CLOCK

_CLOCK = ZoneInfo(TOWN_CLOCK)
_LOCALES = {"sr": "sr_Cyrl", "en": "en_GB", "bs": "bs_Latn"}
_AT = {"sr": " у\u00a0", "en": " at\u00a0", "hr": " u\u00a0", "bs": " u\u00a0", "hu": " "}
_DOTTED = ("sr", "hr", "bs", "rsk")
# Babel knows neither Pannonian Rusyn nor Romani; the months stand in the form that follows a day.
_MONTHS = {
    "rsk": (
        "януара",
        "фебруара",
        "марца",
        "априла",
        "мая",
        "юния",
        "юлия",
        "авґуста",
        "септембра",
        "октобра",
        "новембра",
        "децембра",
    ),
    "rom": (
        "Januaro",
        "Februaro",
        "Marto",
        "Aprilo",
        "Majo",
        "Juno",
        "Julo",
        "Augusto",
        "Septembro",
        "Oktobro",
        "Novembro",
        "Decembro",
    ),
}
_WEEKDAYS = {"rsk": ("пондзелок", "вовторок", "стреда", "штварток", "пияток", "собота", "нєдзеля")}


@lru_cache(maxsize=4096)
def long_date(day: dt.date, lang: str) -> str:
    """`5. март 2026.`, `5 March 2026`; no line parts it."""
    if lang in _MONTHS:
        return f"{day.day}.\u00a0{_MONTHS[lang][day.month - 1]}\u00a0{day.year}."
    from babel.dates import format_date

    return str(format_date(day, "long", locale=_LOCALES.get(lang, lang))).replace(" ", "\u00a0")


def long_moment(day: dt.date, time: dt.time | None, lang: str) -> str:
    """`5. март 2026. у 18.30`, `5 March 2026 at 18:30`; without a time of day, the date alone.

    A line may end between date and time.
    """
    date = long_date(day, lang)
    if time is None:
        return date
    return f"{date}{_AT.get(lang, ', ')}{clock_time(time, lang)}"


def clock_time(time: dt.time, lang: str) -> str:
    """`18.30`, `18:30`."""
    return f"{time.hour}.{time:%M}" if lang in _DOTTED else f"{time.hour}:{time:%M}"


@lru_cache(maxsize=128)
def weekday(day: dt.date, lang: str) -> str:
    """`четвртак`, `Thursday`; "" in a language whose names of days we do not know."""
    if lang in _MONTHS:
        return _WEEKDAYS[lang][day.weekday()] if lang in _WEEKDAYS else ""
    from babel.dates import format_date

    return str(format_date(day, "EEEE", locale=_LOCALES.get(lang, lang)))


@lru_cache(maxsize=512)
def short_month(day: dt.date, lang: str) -> str:
    """`нов`, `Nov`: without a dot, for a leaf of the calendar."""
    if lang in _MONTHS:
        return _MONTHS[lang][day.month - 1][:3]
    from babel.dates import format_date

    return str(format_date(day, "LLL", locale=_LOCALES.get(lang, lang))).rstrip(".")


def offset_time(day: dt.date, time: dt.time | None = None) -> str:
    """RFC 3339 with the offset of the town's clock: `2026-03-05T18:30:00+01:00`; a day begins at midnight."""
    return dt.datetime.combine(day, time or dt.time(), _CLOCK).isoformat()
