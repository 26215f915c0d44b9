"""Pictures as people bring them, made by the test that needs them."""

import io
import struct
import zlib
from typing import Any

from PIL import ExifTags, Image

PLACE = {1: "N", 2: (44.0, 15.0, 0.0), 3: "E", 4: (19.0, 53.0, 0.0)}
OWNER = "Telefon Petra Petrovica"


def scene(width: int, height: int) -> Image.Image:
    """Something to be seen: red to the left, blue at the bottom."""
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    down = Image.linear_gradient("L").resize((width, height))
    return Image.merge("RGB", (across, Image.new("L", (width, height), 90), down))


def written(picture: Image.Image, format_: str, **settings: Any) -> bytes:  # noqa: ANN401 - what Pillow takes
    made = io.BytesIO()
    picture.save(made, format_, **settings)
    return made.getvalue()


def exif(orientation: int = 1) -> Image.Exif:
    """With the place, as telephones write it."""
    found = Image.Exif()
    found[ExifTags.Base.Orientation] = orientation
    found[ExifTags.Base.Artist] = OWNER
    found.get_ifd(ExifTags.IFD.GPSInfo).update(PLACE)
    return found


def photograph(width: int = 1000, height: int = 750, orientation: int = 1) -> bytes:
    """A JPEG of a telephone; the sizes are those of the pixels as they lie in the file."""
    return written(scene(width, height), "JPEG", exif=exif(orientation), comment=OWNER.encode(), quality=80)


def clear(width: int = 600, height: int = 400) -> bytes:
    """A PNG through whose left half the paper is seen."""
    picture = scene(width, height).convert("RGBA")
    picture.paste((0, 0, 0, 0), (0, 0, width // 2, height))
    return written(picture, "PNG", exif=exif())


def few_colours(width: int = 600, height: int = 400) -> bytes:
    return written(scene(width, height).quantize(16), "PNG")


def moving() -> bytes:
    frames = [Image.new("RGB", (300, 200), colour) for colour in ("red", "green", "blue")]
    return written(frames[0], "GIF", save_all=True, append_images=frames[1:], comment=OWNER)


def bomb(side: int = 30_000) -> bytes:
    """A small PNG of 900 million pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def colour(data: bytes, place: tuple[int, int]) -> tuple[int, ...]:
    """Red, green, blue and how much is not seen through, of one pixel."""
    found = opened(data).convert("RGBA").getpixel(place)
    assert isinstance(found, tuple)
    return found


def opened(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as picture:
        picture.load()
    return picture
