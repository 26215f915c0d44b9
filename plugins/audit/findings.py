"""What the audit has found, as a value that can be sorted and printed."""

from collections.abc import Callable
from typing import NamedTuple


class Finding(NamedTuple):
    """One fault of one built file; `path` is below the output folder, `code` is A1xx."""

    path: str
    code: str
    what: str

    def __str__(self) -> str:
        return f"{self.path}: {self.what} [{self.code}]"


Found = Callable[[str, str], None]  # code and what: takes one finding of the file at hand
