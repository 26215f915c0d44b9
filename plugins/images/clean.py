"""A picture as it is published under its own name: upright, of a sensible size, without notes."""

from ..pages.drawings import tidied
from ..pages.picture_facts import opened
from ..pages.places import published_name
from .encode import encoded, upright
from .notes import without_notes

LARGEST = 2400  # pixels of the longer side: enough for a plan of a town on a screen
_QUALITY = 86
_FORMATS = {"jpg": "JPEG", "jpeg": "JPEG", "png": "PNG", "webp": "WEBP", "avif": "AVIF", "gif": "GIF"}
_ORIENTATION = 0x0112
_SHOWN = ("1", "L", "LA", "P", "RGB", "RGBA")  # what every browser shows alike


def cleaned(path: str, data: bytes) -> bytes:
    """Where nothing has to change but notes, each pixel stays as it is; what moves does so."""
    kind = published_name(path).rpartition(".")[2]
    if kind == "svg":
        return tidied(data)
    from PIL import Image

    with opened(data) as picture:
        format_ = "JPEG" if picture.format == "MPO" else picture.format
        right = format_ == _FORMATS[kind]
        if right and format_ != "JPEG" and getattr(picture, "is_animated", False):
            return without_notes(data, format_) or data
        turned = picture.getexif().get(_ORIENTATION, 1) != 1
        if right and not turned and max(picture.size) <= LARGEST and picture.mode in _SHOWN:
            bare = without_notes(data, format_)
            if bare:
                return bare
        few_colours = picture.mode == "P" and kind in ("png", "gif")
        scale = min(LARGEST / max(picture.size), 1)
        picture.draft("RGB", (round(picture.width * scale), round(picture.height * scale)))
        shown = upright(picture)
        shown.thumbnail((LARGEST, LARGEST), Image.Resampling.LANCZOS, reducing_gap=3.0)
    quality = 0 if kind in ("png", "gif") else _QUALITY
    return encoded(shown.quantize(256) if few_colours else shown, kind, quality)
