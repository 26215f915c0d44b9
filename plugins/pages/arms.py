"""The coat of arms as pages show it: the drawing itself, or a small picture where that would be heavy to send."""

from math import ceil
from typing import NamedTuple

from ..municipality.model import Municipality
from .drawings import LIGHT
from .places import published_name
from .reading import FileFact
from .site import Site

SMALL = "tema/grb.png"
SMALL_HEIGHT = 112  # twice that of the header
TAB = "tema/ikona-48.png"
FAVICON = "favicon.ico"  # where programs look that read no page
TOUCH = "apple-touch-icon.png"
ICONS = {192: "tema/ikona-192.png", 512: "tema/ikona-512.png"}
MANIFEST = "manifest.webmanifest"


class Arms(NamedTuple):
    """`path` is below content/ ("" for a town without arms), the others are published names."""

    path: str = ""
    shown: str = ""
    width: int = 0
    height: int = 0
    icon: str = ""
    icon_type: str = ""
    large: str = ""

    @property
    def drawn(self) -> bool:
        """Whether the drawing itself is shown."""
        return bool(self.path) and self.shown != SMALL


def arms_file(site: Site, town: Municipality) -> FileFact | None:
    """The file that site.yml names, where it is there and whole."""
    file = site.files.get(town.coat_of_arms)
    return None if file is None or file.problems or not file.picture.path else file


def arms(site: Site, town: Municipality) -> Arms:
    """What the pages of a language say of the coat of arms."""
    file = arms_file(site, town)
    if file is None:
        return Arms()
    width, height = file.picture.width, file.picture.height
    if file.packed and file.packed <= LIGHT:
        name = published_name(file.path)
        return Arms(file.path, name, width, height, name, "image/svg+xml", ICONS[512])
    shown_width = ceil(width * SMALL_HEIGHT / height) if height else 0
    return Arms(file.path, SMALL, shown_width, SMALL_HEIGHT, TAB, "image/png", ICONS[512])
