"""Whole builds of a town with damaged texts: each is a page or is named, and no other text is left out."""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bench.sites import ROOT

from .inputs import Input

if TYPE_CHECKING:
    from plugins.entries.addresses import Place

TOWN_FAULT = 2  # exit code
_TOWN = ("site.yml", "teme.yml")


class Problems(NamedTuple):
    """What a build said: its exit code, the files that it named with an error, and a traceback of our own."""

    code: int
    named: frozenset[str]
    traceback: str


class DamagedTown:
    """The sample town in a folder of its own, shown with drafts: then every sound text has a page."""

    def __init__(self, folder: Path) -> None:
        self.content = folder / "content"
        shutil.copytree(ROOT / "content", self.content)
        from plugins.preview import rebuild

        rebuild.STATE = folder / "state"
        self._rebuild = rebuild.rebuild
        self._settings = rebuild.settings_for(self.content, 8000, "")
        self._output = Path(self._settings["OUTPUT_PATH"])
        rebuild.warm_up(self._settings)

    def build(self) -> Problems:
        """One build in a process of its own."""
        outcome = self._rebuild(self._settings)
        named = {item.path.removeprefix("content/") for item in outcome.problems if item.level == "error"}
        unforeseen = [str(item) for item in outcome.problems if item.code in {"V116", "V514"}]
        return Problems(outcome.code, frozenset(named), "\n".join([outcome.traceback, *unforeseen]).strip())

    def complaints(self, inputs: Mapping[str, Input]) -> Iterator[str]:
        """Build with these files damaged, then put them back; yields what is wrong with us."""
        kept = {path: (self.content / path).read_bytes() for path in inputs}
        before = self._id()
        for path, given in inputs.items():
            (self.content / path).write_bytes(given.data)
        try:
            said = self.build()
            yield from self._of_build(said, before, set(inputs))
        finally:
            for path, data in kept.items():
                (self.content / path).write_bytes(data)

    def _of_build(self, said: Problems, before: str, damaged: set[str]) -> Iterator[str]:
        if said.traceback:
            yield said.traceback
        if said.code == TOWN_FAULT:
            if not said.named & set(_TOWN):
                yield f"a fault of the site, and neither of {_TOWN} is named: {sorted(said.named)}"
            if self._id() != before:
                yield "a fault of the site, and the output was changed"
            return
        if said.code != bool(said.named):
            yield f"exit code {said.code}, errors in {sorted(said.named)}"
        for path in self._entries():
            if not self._has_page(path) and not said.named & {path, _original(path)}:
                whose = "damaged" if path in damaged else "sound"
                yield f"{path}: neither a page nor a message ({whose})"

    def _entries(self) -> list[str]:
        return sorted(path.relative_to(self.content).as_posix() for path in self.content.rglob("*.md"))

    def _has_page(self, path: str) -> bool:
        place = _place(path)
        root = "" if place.lang == "sr" else f"{place.lang}/"
        return (self._output / root / place.address / "index.html").is_file()

    def _id(self) -> str:
        """The id of the last build that wrote anything."""
        path = self._output / ".varos-id"
        return path.read_text("ascii") if path.exists() else ""


def _place(path: str) -> "Place":
    from plugins.entries.addresses import address_of

    place = address_of(path)
    assert place is not None
    return place


def _original(path: str) -> str:
    """A translation is not published without its original."""
    return _place(path).original
