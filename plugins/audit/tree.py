"""The built tree as a whole: which files there are, at which addresses, and in which script or language."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

CYRILLIC, LATIN = "sr-Cyrl", "sr-Latn"
SCRIPTS = {"lat": LATIN, "cir": CYRILLIC}
LANGUAGES = frozenset(("en", "hu", "sq", "bg", "ro", "sk", "hr", "bs", "rsk", "mk", "rom"))
BOTH_SCRIPTS = "404.html"  # the host serves this one for every address, so it holds both scripts
_NOT_PAGES = ("datoteke/", "slike/")  # what the town offers for download is not ours to judge
_OURS = (".varos-id", ".varos-stage")


@dataclass(frozen=True)
class Tree:
    """`origin` without a slash ("https://x.rs"), `base` with both ("/" or "/opstina/"), files below `folder`."""

    folder: Path
    origin: str
    base: str
    root_tag: str
    files: frozenset[str]

    @property
    def pages(self) -> list[str]:
        """All HTML files that are pages of the site."""
        return sorted(name for name in self.files if is_page(name))

    def read(self, path: str) -> bytes:
        """The content of one file."""
        return (self.folder / path).read_bytes()

    def address(self, path: str) -> str:
        """The absolute address of a file; an index.html has that of its folder."""
        return f"{self.origin}{self.base}{below_base(path)}"

    def tag(self, path: str) -> str:
        """The BCP 47 tag that a file's folder asks for."""
        top = path.partition("/")[0] if "/" in path else ""
        return SCRIPTS.get(top) or (top if top in LANGUAGES else self.root_tag)

    def below_root(self, path: str) -> str:
        """A file's place below the root of its script or language: the same for twins."""
        top, slash, rest = path.partition("/")
        return rest if slash and (top in SCRIPTS or top in LANGUAGES) else path

    def twin(self, path: str, tag: str) -> str:
        """Where the same page in another script or language lies."""
        folders = {value: f"{key}/" for key, value in SCRIPTS.items()} | {self.root_tag: ""}
        return folders.get(tag, f"{tag}/") + self.below_root(path)

    def file_at(self, path: str) -> str:
        """The file that a host serves for a path below the base; "" where there is none."""
        for name in (path, f"{path}index.html" if path.endswith("/") or not path else f"{path}/index.html"):
            if name in self.files:
                return name
        return ""


def below_base(path: str) -> str:
    """A file's address below that of the site."""
    return path.removesuffix("index.html") if path == "index.html" or path.endswith("/index.html") else path


def is_page(name: str) -> bool:
    """Whether a file is an HTML page of the site itself."""
    return name.endswith(".html") and not name.startswith(_NOT_PAGES)


def names(folder: Path) -> Iterator[str]:
    """All files below a folder that a host would publish."""
    for here, folders, files in os.walk(folder):
        if here == str(folder):
            folders[:] = [name for name in folders if name not in _OURS]
        for name in files:
            path = os.path.relpath(f"{here}{os.sep}{name}", folder).replace(os.sep, "/")
            if path not in _OURS:
                yield path


def tree_of(folder: Path, site_url: str, root_tag: str) -> Tree:
    """Join what lies on disk with where it will stand."""
    parts = urlsplit(site_url)
    path = parts.path.strip("/")
    origin = f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""
    return Tree(folder, origin, f"/{path}/" if path else "/", root_tag, frozenset(names(folder)))
