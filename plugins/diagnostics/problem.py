"""What can be wrong with a source file, as a value that can be stored, sorted and printed."""

from typing import Literal, NamedTuple

from .phrase import DEFAULT, Language, Phrase

Level = Literal["error", "warning", "hint"]


class Problem(NamedTuple):
    """One fault of one source file.

    `path` is relative to the folder above content/ ("content/vesti/2026/most.md"), `line` counts from 1
    (0: the whole file), `key` is the front-matter key as the editor wrote it ("" where there is none),
    `code` names an entry of the catalogue and `words` are its text with its facts, to be said in any language.
    """

    path: str
    line: int
    key: str
    code: str
    level: Level
    words: Phrase

    @property
    def message(self) -> str:
        """What is wrong and how to mend it, in Serbian Cyrillic."""
        return self.words.said()

    def said(self, language: Language = DEFAULT) -> str:
        """The whole line of a report."""
        where = f"{self.path}:{self.line}" if self.line else self.path
        key = f"{self.key}: " if self.key else ""
        return f"{where}: {key}{self.words.said(language)} [{self.code}]"

    def __str__(self) -> str:
        return self.said()


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
