"""A small town in a folder of its own, whose builds and server may be killed."""

import contextlib
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType

from bench.sites import ROOT

from .edits import write_conf


class Town:
    """Content, settings and theme that may be edited, and all that is made of them. Its work is for a process alone."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder, self.port = folder, port
        self.conf, self.theme = folder / "conf.py", folder / "theme"
        self.content, self.state, self.log = folder / "content", folder / "state", folder / "log.txt"

    @property
    def output(self) -> Path:
        """What a build makes."""
        return self.folder / "output"

    @property
    def shown(self) -> Path:
        """What the live server shows."""
        return self.state / "serve" / str(self.port)

    def begin(self, files: Mapping[str, str | bytes]) -> None:
        """A town that has these files."""
        shutil.copytree(ROOT / "theme", self.theme)
        write_conf(self)
        self.write(files)

    def write(self, files: Mapping[str, str | bytes]) -> None:
        """Write files of the content."""
        for name, data in files.items():
            path = self.content / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data if isinstance(data, bytes) else data.encode())

    def elsewhere(self, folder: Path) -> "Town":
        """The same town where nothing was made yet; only its fonts, which take long, lie there."""
        kept = self.folder / "fonts"
        if not kept.exists() and (self.state / "derived").exists():
            shutil.copytree(self.state / "derived", kept)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.content, folder / "content")
        fresh = Town(folder, self.port)
        fresh.conf, fresh.theme = self.conf, self.theme
        if kept.exists():
            shutil.copytree(kept, fresh.state / "derived")
        return fresh

    def warm_up(self) -> None:
        """Import once what every build needs."""
        import pelican  # noqa: F401

        from plugins.preview import rebuild, server  # noqa: F401

        rebuild.warm_up(rebuild.settings_for(self.content, self.port, ""))

    def build(self, now: str) -> None:
        """`./varos build`; ends the process with its code."""
        from pelican import get_instance, parse_arguments

        given = parse_arguments(
            [str(self.content), "-s", str(self.conf), "-o", str(self.output), "-t", str(self.theme)]
        )
        given.overrides = {"STATE_PATH": str(self.state), "AT": now}
        with self._logged():
            get_instance(given)[0].run()

    def serve(self, now: str) -> None:
        """`./varos serve`, until it is killed."""
        from plugins.preview import server

        self._preview_here()
        with self._logged():
            server.serve(self.content, self.port, now)

    def preview(self, now: str) -> None:
        """The one build with which a live server begins; ends the process with its code."""
        rebuild = self._preview_here()
        outcome = rebuild.rebuild(rebuild.settings_for(self.content, self.port, now))
        if outcome.traceback:
            self.log.write_text(outcome.traceback, "utf-8")
        raise SystemExit(outcome.code)

    def _preview_here(self) -> ModuleType:
        from plugins.preview import rebuild

        rebuild.STATE, rebuild.CONF = self.state, self.conf
        return rebuild

    @contextlib.contextmanager
    def _logged(self) -> Iterator[None]:
        with (
            self.log.open("w", encoding="utf-8") as log,
            contextlib.redirect_stdout(log),
            contextlib.redirect_stderr(log),
        ):
            yield


def tree(output: Path) -> dict[str, bytes]:
    """Every published file; the build id is not one."""
    found = (path for path in output.rglob("*") if path.is_file() and path.name != ".varos-id")
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in found}
