"""The schema of news."""

from dataclasses import dataclass
from typing import Annotated

from ...sources.fields import About, Moment
from .common import Common


@dataclass(frozen=True, kw_only=True)
class News(Common):
    """Something that happened or will happen in the town."""

    date: Annotated[
        Moment,
        About("datum", "Датум", "Дан објаве; дан у будућности одлаже објаву до тада.", "5.3.2026."),
    ]
