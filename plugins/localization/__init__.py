"""The words of the interface, dates and the order of the alphabet in every language of a town."""

from .catalogue import Catalogue, catalogue, held
from .dates import clock_time, long_date, long_moment, offset_time, short_month, weekday
from .numbers import file_size
from .opening_hours import Week, opening_hours
from .order import alphabet_key, initial

__all__ = [
    "Catalogue",
    "Week",
    "alphabet_key",
    "catalogue",
    "clock_time",
    "file_size",
    "held",
    "initial",
    "long_date",
    "long_moment",
    "offset_time",
    "opening_hours",
    "short_month",
    "weekday",
]
