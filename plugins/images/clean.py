"""A picture as it is published under its own name: upright, of a sensible size, without notes."""

from typing import TYPE_CHECKING

from ..pages.drawings import tidied
from ..pages.picture_facts import opened
from ..pages.places import published_name
from .encode import encoded, upright
from .notes import without_notes

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST = 2400  # pixels of the longer side: enough for a plan of a town on a screen
_QUALITY = 86
_FORMATS = {"jpg": "JPEG", "jpeg": "JPEG", "png": "PNG", "webp": "WEBP", "avif": "AVIF", "gif": "GIF"}
_ORIENTATION = 0x0112
_SHOWN = ("1", "L", "LA", "P", "RGB", "RGBA")  # what every browser shows alike


def bare(path: str, data: bytes) -> bytes:
    """The file without notes and with every pixel as it is; b"" where that is not enough.

    What moves does so, but for a file whose notes cannot be cut out of it: where it was taken is nobody's business.
    """
    kind = published_name(path).rpartition(".")[2]
    if kind == "svg":
        return tidied(data)
    with opened(data) as picture:
        format_ = "JPEG" if picture.format == "MPO" else picture.format
        if format_ != _FORMATS[kind]:
            return b""
        if format_ != "JPEG" and getattr(picture, "is_animated", False):
            return without_notes(data, format_) or (b"" if _has_notes(picture) else data)
        return without_notes(data, format_) if _fits(picture) else b""


def _has_notes(picture: "Image") -> bool:
    return any(picture.info.get(name) for name in ("exif", "xmp"))


def _fits(picture: "Image") -> bool:
    turned = picture.getexif().get(_ORIENTATION, 1) != 1
    return not turned and max(picture.size) <= LARGEST and picture.mode in _SHOWN


def remade(path: str, data: bytes) -> bytes:
    """The file of the picture's pixels, as they are seen."""
    from PIL import Image

    kind = published_name(path).rpartition(".")[2]
    with opened(data) as picture:
        few_colours = picture.mode == "P" and kind in ("png", "gif")
        scale = min(LARGEST / max(picture.size), 1)
        picture.draft("RGB", (round(picture.width * scale), round(picture.height * scale)))
        shown = upright(picture)
    shown.thumbnail((LARGEST, LARGEST), Image.Resampling.LANCZOS, reducing_gap=3.0)
    if kind in ("png", "gif"):
        return encoded(shown.quantize(256) if few_colours else shown, kind)
    return encoded(shown, kind, _QUALITY)
