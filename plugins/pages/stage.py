"""The place where a build's files wait until all are there, and the only code that changes the output folder."""

import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

ID_FILE = ".varos-id"
STAGE = ".varos-stage"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC


class Stage:
    """Files are written under their names in a folder beside the output's, then the two are merged.

    Whole new folders move in one step: a first build renames a few folders, not 24,000 files.
    """

    def __init__(self, output: Path) -> None:
        self.output = str(output)
        self.folder = os.path.join(self.output, STAGE)
        self._made: set[str] = set()

    def prepare(self) -> None:
        """An empty stage; what a killed build left there is thrown away."""
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)

    def write(self, name: str, content: bytes) -> None:
        """Keep the content of one file. The worker processes share the folder."""
        path = os.path.join(self.folder, name)
        folder = os.path.dirname(path)
        if folder not in self._made:
            _make_folder(folder)
            self._made.add(folder)
        file = os.open(path, _NEW, 0o644)
        try:
            view = memoryview(content)
            while view:
                view = view[os.write(file, view) :]
        finally:
            os.close(file)

    def mark(self, build: str) -> None:
        """Write the id of this build: the old one or the new one lies there, never half of one."""
        path = os.path.join(self.folder, ID_FILE)
        with open(path, "w", encoding="ascii") as file:
            file.write(build)
        os.replace(path, os.path.join(self.output, ID_FILE))

    def move(self) -> None:
        """Everything that was written takes its place."""
        _merge(self.folder, self.output)

    def clear(self) -> None:
        """Nothing of it may stay in the output, whatever happened; of a build that was killed neither."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def remove(self, names: Iterable[str]) -> None:
        """Remove files and the folders that they leave empty."""
        output = Path(self.output)
        folders: set[Path] = set()
        for name in names:
            path = output / name
            try:
                path.unlink(missing_ok=True)
            except (IsADirectoryError, PermissionError, NotADirectoryError):
                continue  # a folder has taken its place
            folders.add(path.parent)
        for folder in sorted(folders, key=lambda path: len(path.parts), reverse=True):
            _remove_empty(folder, output)

    def files(self) -> Iterator[str]:
        """All files that lie in the output folder, ours or not."""
        for folder, folders, names in os.walk(self.output):
            if folder == self.output and STAGE in folders:
                folders.remove(STAGE)
            for name in names:
                path = os.path.relpath(os.path.join(folder, name), self.output)
                if path != ID_FILE:
                    yield path.replace(os.sep, "/")


def _make_folder(folder: str) -> None:
    """As os.makedirs, without looking first: nearly always only the last part is missing."""
    try:
        os.mkdir(folder)
    except FileExistsError:
        return
    except FileNotFoundError:
        os.makedirs(folder, exist_ok=True)


def _merge(source: str, target: str) -> None:
    """Move what lies in one folder into another."""
    with os.scandir(source) as entries:
        for entry in entries:
            place = os.path.join(target, entry.name)
            if entry.is_dir(follow_symlinks=False) and os.path.isdir(place) and not os.path.islink(place):
                _merge(entry.path, place)
            else:
                _put(entry.path, place)


def _put(source: str, place: str) -> None:
    """A file where a folder was, or a folder where a file was, makes room."""
    try:
        os.replace(source, place)
    except IsADirectoryError:
        shutil.rmtree(place)
        os.replace(source, place)
    except NotADirectoryError:
        os.unlink(place)
        os.replace(source, place)


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and top in folder.parents:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
