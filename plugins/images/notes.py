"""What cameras and programs write beside the pixels (EXIF with the place, XMP, comments), taken out of a file.

The pixels are not touched, and nothing is decoded. Profiles of colour stay: without them colours would change.
"""

import re
import struct
from collections.abc import Iterator

_JPEG_NEXT = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")  # within pixels: a zero, or a mark to restart at
_START_OF_PIXELS, _END = 0xDA, 0xD9
_PNG_SIGN = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(
    (b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"cICP", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT")
)
_WEBP_DROPPED = (b"EXIF", b"XMP ")
_WEBP_NOTES = 0b1100  # flags of VP8X


def without_notes(data: bytes, format_: str | None) -> bytes:
    """The file without notes; b"" for a kind or a file that this cannot be done with."""
    parts = {"JPEG": _jpeg, "PNG": _png, "WEBP": _webp, "GIF": _as_it_is}.get(format_ or "")
    try:
        return b"".join(parts(data)) if parts else b""
    except (IndexError, struct.error, ValueError):
        return b""


def _as_it_is(data: bytes) -> Iterator[bytes]:
    yield data


def _jpeg(data: bytes) -> Iterator[bytes]:
    """To the end of the first picture: telephones put films and further pictures behind it."""
    yield data[:2]
    place = 2
    while True:
        found = _JPEG_NEXT.search(data, place)
        if found is None:
            raise ValueError("no end")
        start = found.start()
        marker = data[start + 1]
        if marker == _END:
            yield b"\xff\xd9"
            return
        (length,) = struct.unpack_from(">H", data, start + 2)
        place = start + 2 + length
        if _is_of_picture(marker, data[start + 4 : start + 16]):
            yield data[start:place]
        if marker == _START_OF_PIXELS:
            pixels, found = place, _JPEG_NEXT.search(data, place)
            if found is None:
                raise ValueError("no end")
            place = found.start()
            yield data[pixels:place]


def _is_of_picture(marker: int, content: bytes) -> bool:
    """Of what programs add, the sign of JFIF, the profile of colour and Adobe's word about it; all that is no note."""
    if marker == 0xE0:  # noqa: PLR2004 - APP0
        return content.startswith(b"JFIF")
    if marker == 0xE2:  # noqa: PLR2004 - APP2
        return content.startswith(b"ICC_PROFILE")
    return marker == 0xEE or not (0xE1 <= marker <= 0xEF or marker == 0xFE)  # noqa: PLR2004 - APP14, others, comment


def _png(data: bytes) -> Iterator[bytes]:
    """Chunks that every reader must know begin with a capital."""
    yield _PNG_SIGN
    place = len(_PNG_SIGN)
    while True:
        length, name = struct.unpack_from(">I4s", data, place)
        end = place + 12 + length
        if name[:1].isupper() or name in _PNG_KEPT:
            yield data[place:end]
        if name == b"IEND":
            return
        place = end


def _webp(data: bytes) -> Iterator[bytes]:
    kept = b"".join(_webp_chunks(data))
    yield b"RIFF" + struct.pack("<I", 4 + len(kept)) + b"WEBP" + kept


def _webp_chunks(data: bytes) -> Iterator[bytes]:
    (size,) = struct.unpack_from("<I", data, 4)
    place, last = 12, 8 + size
    while place < last:
        name, length = struct.unpack_from("<4sI", data, place)
        end = place + 8 + length + length % 2
        chunk = data[place:end]
        if name == b"VP8X":
            yield chunk[:8] + bytes([chunk[8] & ~_WEBP_NOTES]) + chunk[9:]
        elif name not in _WEBP_DROPPED:
            yield chunk
        place = end
