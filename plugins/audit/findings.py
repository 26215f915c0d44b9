"""What the audit has found, as values that can be sorted, counted and printed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple


class Finding(NamedTuple):
    """One fault of one built file; `path` is below the output folder, `code` is A1xx."""

    path: str
    code: str
    what: str

    def __str__(self) -> str:
        return f"{self.path}: {self.what} [{self.code}]"


Found = Callable[[str, str], None]  # code and what: takes one finding of the file at hand


class Unavailable(Exception):
    """A check cannot be made on this machine; says in Serbian what is missing."""


@dataclass
class Outcome:
    """What was looked at by each check (by its id), what it found, and why some could not be made."""

    looked: dict[str, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    unavailable: dict[str, str] = field(default_factory=dict)

    def join(self, other: "Outcome") -> None:
        """Take in what another part of the audit has to say."""
        self.looked |= other.looked
        self.findings += other.findings
        self.unavailable |= other.unavailable
