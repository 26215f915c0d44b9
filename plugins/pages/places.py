"""Where everything lies: the roots of both scripts and of the translations, below the site's own path."""

import re
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple
from urllib.parse import urlsplit

from ..scripts import CYRILLIC, LATIN, ascii_name

__all__ = ["CYRILLIC", "FOLDERS", "LATIN", "Alternate", "Places", "places_of", "published_name"]

_CLEAN = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]{1,7})?")
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,7}\Z")
_SHOWN = {".heic": ".jpg", ".heif": ".jpg"}  # what browsers do not show goes out as what they do
FOLDERS = {CYRILLIC: "cir/", LATIN: "lat/"}


class Alternate(NamedTuple):
    """The same page in another script or language; `href` is absolute."""

    hreflang: str
    href: str


class Places(NamedTuple):
    """`origin` without a slash ("https://x.rs"), `base` the site's path with both ("/" or "/opstina/")."""

    origin: str
    base: str
    root_script: str = CYRILLIC

    def folder(self, tag: str) -> str:
        """The folder of a script or language below the site: "" for the root, "lat/", "en/"."""
        if tag == self.root_script:
            return ""
        return FOLDERS.get(tag) or f"{tag}/"

    def root(self, tag: str) -> str:
        """The address of a script's or language's home page, without the origin."""
        return self.base + self.folder(tag)

    def href(self, tag: str, address: str) -> str:
        """The absolute address of a page."""
        return f"{self.origin}{self.root(tag)}{address}"

    def file(self, path: str) -> str:
        """The address of a published file, without the origin."""
        return self.base + published_name(path)

    def copy(self, path: str, width: int, kind: str) -> str:
        """The address of a smaller copy of a picture, without the origin."""
        return self.base + copy_name(path, width, kind)


def places_of(site_url: str, root_script: str) -> Places:
    """Split an absolute site address; a path in it becomes the base."""
    parts = urlsplit(site_url)
    path = parts.path.strip("/")
    return Places(f"{parts.scheme}://{parts.netloc}", f"/{path}/" if path else "/", root_script)


@lru_cache(maxsize=4096)
def published_name(path: str) -> str:
    """Every part in ASCII, the ending kept: "datoteke/Одлука о буџету.PDF" is "datoteke/odluka-o-budzetu.pdf"."""
    if _CLEAN.fullmatch(path) and not path.endswith(tuple(_SHOWN)):
        return path
    folder, _, name = path.rpartition("/")
    found = _ENDING.search(name)
    stem = name.removesuffix(found[0]) if found else name
    ending = found[0].lower() if found else ""
    folders = [_ascii_part(part) for part in folder.split("/") if part]
    return "/".join([*folders, _ascii_part(stem) + _SHOWN.get(ending, ending)])


def copy_name(path: str, width: int, kind: str) -> str:
    """A smaller copy of a picture: "slike/most.jpg.800.avif". No file of people has two dots in its published name."""
    return f"{published_name(path)}.{width}.{kind}"


def _ascii_part(part: str) -> str:
    """What has no letter that we know is named after its hash, so that it is always the same and no other's."""
    return ascii_name(part) or f"datoteka-{blake2b(part.encode('utf-8', 'surrogatepass'), digest_size=4).hexdigest()}"
