"""The place where a build's files wait until all are there, and the only code that changes the output folder."""

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

ID_FILE = ".varos-id"
STAGE = ".varos-stage"


class Stage:
    """Files are written side by side under numbers, then moved into their places in one go."""

    def __init__(self, output: Path) -> None:
        self.output = output
        self.folder = output / STAGE

    def prepare(self) -> None:
        """An empty stage; what a killed build left there is thrown away."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)

    def write(self, number: str, content: bytes) -> None:
        """Keep the content of one file under a number of its own."""
        with open(self.folder / number, "wb", buffering=0) as file:
            file.write(content)

    def move(self, numbers: Mapping[str, str]) -> None:
        """Number -> place below the output folder."""
        made: set[str] = set()
        for number, name in numbers.items():
            target = os.path.join(self.output, name)
            folder = os.path.dirname(target)
            if folder not in made:
                _make_room(self.output, name)
                made.add(folder)
            try:
                os.replace(self.folder / number, target)
            except IsADirectoryError:
                shutil.rmtree(target)
                os.replace(self.folder / number, target)

    def remove(self, names: Iterable[str]) -> None:
        """Remove files and the folders that they leave empty."""
        folders: set[Path] = set()
        for name in names:
            path = self.output / name
            path.unlink(missing_ok=True)
            folders.add(path.parent)
        for folder in sorted(folders, key=lambda path: len(path.parts), reverse=True):
            _remove_empty(folder, self.output)

    def clear(self) -> None:
        """The stage itself goes last."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def files(self) -> Iterator[str]:
        """All files that lie in the output folder, ours or not."""
        for folder, folders, names in os.walk(self.output):
            if folder == str(self.output) and STAGE in folders:
                folders.remove(STAGE)
            for name in names:
                path = os.path.relpath(os.path.join(folder, name), self.output)
                if path != ID_FILE:
                    yield path.replace(os.sep, "/")


def _make_room(output: Path, name: str) -> None:
    """A file that stands where a folder must be is in the way."""
    folder = (output / name).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        for parent in reversed([folder, *folder.parents]):
            if parent.is_file() and output in parent.parents:
                parent.unlink()
        folder.mkdir(parents=True, exist_ok=True)


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and top in folder.parents:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
