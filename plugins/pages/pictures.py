"""The copies of a picture as HTML names them, so that a reader's device takes the smallest that is sharp there."""

from typing import NamedTuple

from markupsafe import Markup

from ..entries.picture import Picture
from .places import Places

AVIF = "avif"
_PLAIN_WIDTH = 800  # of the copy for browsers that know no others
_SHARED_WIDTH = 1200  # what social networks ask for; the picture itself may be too heavy for them
_RASTERS = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".heic", ".heif")


class SharedImage(NamedTuple):
    """The picture that represents a page elsewhere; nothing where there is none, or a drawing."""

    address: str = ""
    width: int = 0
    height: int = 0


def kinds(*, clear: bool) -> tuple[str, str]:
    """The endings of copies: without AVIF one gets JPEG, which all know, or WebP, which can be seen through."""
    return AVIF, "webp" if clear else "jpg"


def sources(places: Places, picture: Picture, sizes: str, most: int = 0) -> Markup:
    """The copies in AVIF for a `picture` element; `most` is the width of the largest, "" where there are none."""
    if not picture.widths:
        return Markup()
    told = Markup('<source type="image/avif" srcset="{}" sizes="{}">')
    return told.format(_srcset(places, picture, AVIF, most), sizes)


def pixels(places: Places, picture: Picture, sizes: str, most: int = 0) -> Markup:
    """The attributes of an `img` that say where it is and how large."""
    if not picture.widths:
        return Markup(' src="{}"').format(places.file(picture.path)) + _size(picture)
    _, kind = kinds(clear=picture.clear)
    widths = _up_to(picture, most)
    plain = max((width for width in widths if width <= _PLAIN_WIDTH), default=widths[0])
    told = Markup(' src="{}" srcset="{}" sizes="{}"')
    found = told.format(places.copy(picture.path, plain, kind), _srcset(places, picture, kind, most), sizes)
    return found + _size(picture)


def _size(picture: Picture) -> Markup:
    if not picture.width:
        return Markup()
    return Markup(' width="{}" height="{}"').format(picture.width, picture.height)


def _srcset(places: Places, picture: Picture, kind: str, most: int) -> str:
    return ", ".join(f"{places.copy(picture.path, width, kind)} {width}w" for width in _up_to(picture, most))


def _up_to(picture: Picture, most: int) -> tuple[int, ...]:
    return tuple(width for width in picture.widths if not most or width <= most) or picture.widths[:1]


def shared(places: Places, picture: Picture) -> SharedImage:
    """A copy where there is a fitting one, else the picture itself."""
    if not picture.path.lower().endswith(_RASTERS):
        return SharedImage()
    if picture.clear or not picture.widths:
        return SharedImage(places.file(picture.path), picture.width, picture.height)
    width = max(width for width in picture.widths if width <= _SHARED_WIDTH)
    height = round(picture.height * width / picture.width)
    _, kind = kinds(clear=False)
    return SharedImage(places.copy(picture.path, width, kind), width, height)
