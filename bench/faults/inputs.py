"""The texts that are damaged: those of the sample town, of every type, and what the town says of itself."""

from pathlib import Path
from random import Random
from typing import NamedTuple

from bench.sites import ROOT

from .damage import damaged

_OWN = ("site.yml", "site.en.yml", "teme.yml")


class Input(NamedTuple):
    """A damaged file: its number, its path below the content folder, and what it holds now."""

    number: int
    path: str
    data: bytes


class Inputs:
    """As many inputs as wanted; the same seed and number always make the same."""

    def __init__(self, seed: int, content: Path = ROOT / "content") -> None:
        self.seed = seed
        self.files = {path: (content / path).read_bytes() for path in _paths(content)}
        self._folders: dict[str, list[str]] = {}
        for path in self.files:
            self._folders.setdefault(path.partition("/")[0], []).append(path)

    def __getitem__(self, number: int) -> Input:
        """Every folder is damaged as often as every other, however many texts lie in it."""
        chance = Random(f"{self.seed}/{number}")  # noqa: S311 - not for secrets
        path = chance.choice(self._folders[chance.choice(list(self._folders))])
        other = self.files[chance.choice(list(self.files))]
        return Input(number, path, damaged(self.files[path], other, chance))


def _paths(content: Path) -> list[str]:
    entries = [path.relative_to(content).as_posix() for path in content.rglob("*.md")]
    return sorted([*entries, *(name for name in _OWN if (content / name).exists())])
