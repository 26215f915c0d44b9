"""Pixels to the bytes of a file, and back: upright, in sRGB, without a word about who, where and with what."""

import contextlib
import io
from typing import TYPE_CHECKING, Any

from ..pages.picture_facts import is_clear, opened

if TYPE_CHECKING:
    from PIL.Image import Image

_ENCODERS: dict[str, tuple[str, dict[str, Any]]] = {
    # Speed 8 takes a quarter of the time of 6 for a seventh more bytes; with one thread and no tiles, the bytes are the
    # same on every machine.
    "avif": ("AVIF", {"quality": 58, "speed": 8, "max_threads": 1, "autotiling": False}),
    "webp": ("WEBP", {"quality": 78, "method": 4}),
    "jpg": ("JPEG", {"quality": 78, "optimize": True, "progressive": True}),
    "png": ("PNG", {"optimize": True}),
    "gif": ("GIF", {}),
}
_NAMES = {"jpeg": "jpg"}
_WITHOUT_CLEAR = ("jpg",)
_DENSE = (480, 800, 1200)
_LESS = 5  # for each step of width


def encoded(picture: "Image", kind: str, quality: int = 0) -> bytes:
    """The bytes of a file of this ending."""
    kind = _NAMES.get(kind, kind)
    name, settings = _ENCODERS[kind]
    if kind in _WITHOUT_CLEAR and picture.mode != "RGB":
        picture = on_white(picture)
    made = io.BytesIO()
    picture.save(made, name, **{**settings, **({"quality": quality} if quality else {})})
    return made.getvalue()


def quality(kind: str, width: int) -> int:
    """Of a copy: what is wide is for dense screens, whose points are too small to show what is lost."""
    usual: int = _ENCODERS[kind][1]["quality"]
    return usual - _LESS * sum(width > limit for limit in _DENSE)


def on_white(picture: "Image") -> "Image":
    """What could be seen through lies on white."""
    from PIL import Image

    ground = Image.new("RGB", picture.size, "white")
    ground.paste(picture, mask=picture.getchannel("A") if picture.mode == "RGBA" else None)
    return ground


def resized(data: bytes, width: int) -> "Image":
    """A picture of ours, as wide as that."""
    from PIL import Image

    with opened(data) as picture:
        height = max(round(picture.height * width / picture.width), 1)
        picture.draft("RGB", (width, height))
        return upright(picture).resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)


def upright(picture: "Image") -> "Image":
    """As it is seen, in RGB or RGBA, without anything beside its pixels."""
    from PIL import ImageOps

    turned = ImageOps.exif_transpose(picture)
    clear = is_clear(turned)
    plain = turned.convert("RGBA") if clear else _plain(turned)
    plain.info = {}
    return plain


def _plain(picture: "Image") -> "Image":
    """In sRGB; a profile that nobody can read says nothing."""
    if picture.mode.startswith(("I", "F")):  # 16 bits a channel, as scanners write them
        picture = picture.convert("F").point(lambda value: value / 257).convert("L")
    profile = picture.info.get("icc_profile")
    if profile and picture.mode in ("RGB", "CMYK", "L"):
        from PIL import ImageCms

        with contextlib.suppress(ImageCms.PyCMSError, OSError):
            of_file = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            found = ImageCms.profileToProfile(picture, of_file, ImageCms.createProfile("sRGB"), outputMode="RGB")
            if found is not None:
                return found
    return picture.convert("RGB")
