"""The schema of plain pages."""

from dataclasses import dataclass

from .common import Common


@dataclass(frozen=True, kw_only=True)
class Page(Common):
    """A page that belongs to no list: contact, about the town, privacy."""
