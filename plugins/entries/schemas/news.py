"""The schema of news."""

from dataclasses import dataclass

from .common import Dated


@dataclass(frozen=True, kw_only=True)
class News(Dated):
    """Something that happened or will happen in the town."""
