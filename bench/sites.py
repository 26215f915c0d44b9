"""The two sites that are measured: where they lie, how they are built, and whether they are complete."""

import json
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from .corpus import write_pelican, write_varos
from .items import Item
from .measure import BenchError, Cost, run

ROOT = Path(__file__).resolve().parent.parent
ENGLISH = "en"  # the folder of the translations
SITE_URL = "https://brest.example"


class Site(NamedTuple):
    """A content folder and what is built from it; `roots` are the folders of its scripts in the output."""

    name: str
    folder: Path
    conf: Path
    roots: tuple[str, ...]
    settings: dict[str, str]
    items: tuple[Item, ...]

    @property
    def content(self) -> Path:
        """The Markdown."""
        return self.folder / "content"

    @property
    def output(self) -> Path:
        """The built site."""
        return self.folder / "output"

    def command(self) -> list[str]:
        """What a person would type."""
        extra = ["-e", *(f"{key}={json.dumps(value)}" for key, value in self.settings.items())]
        return [
            sys.executable,
            "-m",
            "pelican",
            str(self.content),
            "-s",
            str(self.conf),
            "-o",
            str(self.output),
            *extra,
        ]

    def forget(self) -> None:
        """No output and no memory: what a new clone has.

        They are put aside until the run ends: for a while after many files were deleted ext4 looks for another place
        at each that is made (`recently_deleted` in its ialloc.c), which cost the next build up to a quarter.
        """
        aside = Path(tempfile.mkdtemp(prefix="before-", dir=self.folder))
        for name in (self.output, self.folder / "state"):
            if name.exists():
                name.rename(aside / name.name)

    def build(self) -> Cost:
        """One build, cold or not, in a new process."""
        return run(self.command(), ROOT, self.folder / "log.txt")

    def page(self, item: Item, root: str = "") -> Path:
        """Where an entry's page lies."""
        return self.output / root / item.address / "index.html"

    def check(self) -> None:
        """Every entry has its page in every script, and in English where it is translated; raises BenchError."""
        for root in (*self.roots, ENGLISH):
            wanted = [item for item in self.items if item.translated] if root == ENGLISH else self.items
            missing = [item.path for item in wanted if not self.page(item, root).is_file()]
            if missing:
                raise BenchError(f"{self.name}: {len(missing)} pages are missing, {missing[0]} for one")

    def weight(self) -> tuple[int, float]:
        """How many HTML files there are, and how large an entry's page is in KB, all in the root's script."""
        pages = [self.page(item).stat().st_size for item in self.items]
        return sum(1 for _ in self.output.rglob("*.html")), sum(pages) / len(pages) / 1000


def varos(folder: Path, entries: int) -> Site:
    """The corpus as a town of our own generator: both scripts."""
    items = write_varos(folder / "content", entries)
    settings = {"STATE_PATH": str(folder / "state"), "SITEURL": SITE_URL}
    return Site("Varoš", folder, ROOT / "publishconf.py", ("", "lat"), settings, tuple(items))


def plain(folder: Path, entries: int) -> Site:
    """The same texts as plain Pelican reads them: one script."""
    items = write_pelican(folder / "content", entries)
    conf = ROOT / "bench/plain/pelicanconf.py"
    return Site("Pelican", folder, conf, ("",), {"SITEURL": SITE_URL}, tuple(items))
