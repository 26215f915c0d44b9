"""What can be wrong with a source file, as a value that can be stored, sorted and printed."""

from typing import Literal, NamedTuple

Level = Literal["error", "warning", "hint"]


class Problem(NamedTuple):
    """One fault of one source file.

    `path` is relative to the folder above content/ ("content/vesti/2026/most.md"), `line` counts from 1
    (0: the whole file), `key` is the front-matter key as the editor wrote it ("" where there is none),
    `code` names an entry of the catalogue and `message` is its text, filled in.
    """

    path: str
    line: int
    key: str
    code: str
    level: Level
    message: str

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}" if self.line else self.path
        key = f"{self.key}: " if self.key else ""
        return f"{where}: {key}{self.message} [{self.code}]"


class SiteFault(SystemExit):
    """A fault of the site itself (site.yml, theme, plugin): nothing is written and the process ends with 2.

    It derives from SystemExit because Pelican's main prints a traceback for any Exception.
    """

    def __init__(self, problems: "tuple[Problem, ...] | list[Problem]") -> None:
        super().__init__(2)
        self.problems = tuple(problems)

    def __reduce__(self) -> "tuple[type[SiteFault], tuple[tuple[Problem, ...]]]":
        """A worker process sends it to its parent."""
        return SiteFault, (self.problems,)
