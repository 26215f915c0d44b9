"""What the catalogue knows of one kind of problem, and short ways to write it down."""

from typing import NamedTuple

from ..problem import Level


class Entry(NamedTuple):
    """How grave it is and its text with {facts}, in Serbian Cyrillic (Latin is made of it) and in English."""

    level: Level
    text: str
    english: str


def error(text: str, english: str) -> Entry:
    """What must be mended: the entry is not published."""
    return Entry("error", text, english)


def warning(text: str, english: str) -> Entry:
    """What was mended for now, or is probably not meant."""
    return Entry("warning", text, english)


def hint(text: str, english: str) -> Entry:
    """What may stay as it is."""
    return Entry("hint", text, english)
