"""What the bytes of a picture say of it: its size as it is seen, its copies, and whether it is whole."""

import io
import re
import warnings
from typing import TYPE_CHECKING, Any, NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..entries.links import PICTURES
from ..entries.picture import Picture, copy_widths
from .drawings import packed, size_of, tidied

if TYPE_CHECKING:
    from PIL.Image import Image

COPIED = "slike/"  # attachments are looked at by whoever wants them
_ORIENTATION = 0x0112
_LYING = range(5, 9)  # orientations whose rows are the columns of what is seen
_STILL = ("JPEG", "MPO")  # further pictures of a telephone's MPO are not meant to be shown in turn
_HEIF = re.compile(rb".{4}ftyp(?:hei|hev|mif1|msf1)", re.DOTALL)
_SMALLEST = (8, 8)


class Seen(NamedTuple):
    """A picture, the bytes that a drawing takes when it is sent compressed, and what is wrong with it."""

    picture: Picture = Picture()
    packed: int = 0
    problems: tuple[Problem, ...] = ()


def look_at(path: str, data: bytes) -> Seen:
    """What is no picture is nothing; all of a picture is decoded once, so that a damaged one is found here."""
    name = path.lower()
    if not name.endswith(PICTURES):
        return Seen()
    if name.endswith(".svg"):
        return _drawing(path, data)
    from PIL import Image

    try:
        return Seen(_photograph(path, data))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        most = (Image.MAX_IMAGE_PIXELS or 0) // 10**6
        return _faulty(path, problem("V121", f"content/{path}", most=most))
    except Exception:  # noqa: BLE001 - a decoder may raise anything at bytes that no one foresaw
        return _faulty(path, problem("V120", f"content/{path}"))


def _faulty(path: str, found: Problem) -> Seen:
    return Seen(Picture(path), problems=(found,))


def _drawing(path: str, data: bytes) -> Seen:
    try:
        drawing = tidied(data)
        return Seen(Picture(path, *size_of(drawing)), packed(drawing))
    except ValueError:
        return _faulty(path, problem("V122", f"content/{path}"))


def _photograph(path: str, data: bytes) -> Picture:
    with opened(data) as picture:
        width, height = picture.size
        moves = picture.format not in _STILL and getattr(picture, "is_animated", False)
        picture.draft("RGB", _SMALLEST)  # of a JPEG, all is read and few pixels are made
        picture.load()
        if picture.getexif().get(_ORIENTATION) in _LYING:
            width, height = height, width
        widths = copy_widths(width) if path.startswith(COPIED) and not moves else ()
        return Picture(path, width, height, widths, clear=bool(widths) and is_clear(picture))


def opened(data: bytes) -> "Image":
    """A picture of any kind that people have. Raises what Pillow raises, also for one of too many pixels."""
    from PIL import Image

    if _HEIF.match(data[:12]):
        import pillow_heif

        pillow_heif.register_heif_opener(thumbnails=False)
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        return Image.open(io.BytesIO(data))


def is_clear(picture: "Image") -> bool:
    """Whether something can be seen through it: many programs write a channel for that and leave it full."""
    if not picture.has_transparency_data:
        return False
    lowest: Any = picture.convert("RGBA").getchannel("A").getextrema()[0]
    return bool(lowest < 255)  # noqa: PLR2004 - full
