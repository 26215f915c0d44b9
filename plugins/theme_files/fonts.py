"""The fonts of the theme, cut to the letters of our languages; renamed, as the OFL asks (the name is reserved)."""

import gc
import importlib.metadata
import io
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from . import kerning
from .faces import Face

LIGATURES = "ff fi fl ffi ffl ft fft fj ffj"
_MADE_BY = (Path(__file__), Path(kerning.__file__))
_NAME_IDS = (1, 3, 4, 6, 16, 25)
_PLAIN_IDS = (3, 6, 25)  # without spaces (OpenType, "name")


@cache
def recipe(face: Face) -> bytes:
    """The digest of all that a subset is made of."""
    versions = [_version(name) for name in (face.package, "uharfbuzz", "fonttools", "brotli")]
    told = repr((face._replace(letters=frozenset()), sorted(face.letters), versions))
    return blake2b(told.encode() + b"".join(path.read_bytes() for path in _MADE_BY), digest_size=16).digest()


@cache
def _version(package: str) -> str:
    """To find it takes 4 ms."""
    return importlib.metadata.version(package)


def subset(face: Face) -> bytes:
    """WOFF2 of the face, with the letterforms of Serbian (locl) kept. HarfBuzz cuts it in the time of one page."""
    from fontTools.ttLib import TTFont

    font = TTFont(io.BytesIO(_cut(face)), recalcTimestamp=False)
    _rename(font, face.family)
    if face.units:
        _scale(font, face.units)
    font.flavor = "woff2"
    made = io.BytesIO()
    font.save(made)
    del font
    gc.collect()  # the tables of a font name each other: 20 MB that nobody else would take back
    return made.getvalue()


def source_of(face: Face) -> Path:
    """The whole font, as its package has it."""
    folder = face.package.replace("-", "_")
    return Path(str(importlib.metadata.distribution(face.package).locate_file(f"{folder}/files/{face.source}")))


def _cut(face: Face) -> bytes:
    """Only our letters as Serbian draws them, and our features, on limited axes.

    Left to itself, HarfBuzz adds all that a letter may turn into: the whole Bulgarian alphabet (locl).
    """
    import uharfbuzz

    source = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(source_of(face))))
    wanted = uharfbuzz.SubsetInput()
    flags = uharfbuzz.SubsetFlags
    wanted.flags = flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.OPTIMIZE_IUP_DELTAS
    wanted.unicode_set.update(face.letters)
    wanted.glyph_set.update(_drawn(uharfbuzz.Font(source), face.letters))
    wanted.layout_feature_tag_set.clear()
    wanted.layout_feature_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in face.features)
    for axis, (low, *high) in face.axes:
        if high:
            wanted.set_axis_range(source, axis, low, high[0], low)
        else:
            wanted.pin_axis_location(source, axis, low)
    data: bytes = uharfbuzz.subset(source, wanted).blob.data
    return data


def _drawn(font: Any, letters: frozenset[int]) -> set[int]:  # noqa: ANN401 - uharfbuzz has no types
    """The glyphs that Serbian text is set in."""
    text = "".join(map(chr, sorted(letters)))
    return {glyph for script in ("Cyrl", "Latn") for glyph in _shaped(font, f"{text} {LIGATURES}", script)}


def _shaped(font: Any, text: str, script: str) -> list[int]:  # noqa: ANN401
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.direction, buffer.script, buffer.language = "ltr", script, "sr"
    uharfbuzz.shape(font, buffer)
    return [info.codepoint for info in buffer.glyph_infos]


def _scale(font: Any, units: int) -> None:  # noqa: ANN401 - fontTools has no types
    """Kerning by ourselves: fontTools takes ten times as long for all its pairs, and for outlines of this grid too."""
    kerning.scale_kerning(font, units)
    if font["head"].unitsPerEm == units:
        return
    from fontTools.ttLib.scaleUpem import scale_upem

    pairs = font["GPOS"]
    del font["GPOS"]
    scale_upem(font, units)
    font["GPOS"] = pairs


def _rename(font: Any, family: str) -> None:  # noqa: ANN401 - fontTools has no types
    names = font["name"]
    for record in list(names.names):
        if record.nameID in _NAME_IDS:
            text = family.replace(" ", "") if record.nameID in _PLAIN_IDS else family
            names.setName(text, record.nameID, record.platformID, record.platEncID, record.langID)
