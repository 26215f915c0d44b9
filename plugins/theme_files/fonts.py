"""The fonts of the theme, cut to the letters of our languages; renamed, as the OFL asks (the name is reserved)."""

import importlib.metadata
import io
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

# Basic Latin, Serbian, Hungarian, Albanian, Romanian, Slovak; Cyrillic of Serbian, Bulgarian, Macedonian, Russian and
# Rusyn (Є, Ї and Ґ).
UNICODES = (
    "U+20-7E,U+A0,U+A7,U+A9,U+AB,U+B0,U+B2,U+B7,U+BB,U+C1-C2,U+C4,U+C7,U+C9,U+CB,U+CD-CE,U+D3-D4,U+D6-D7,U+DA,U+DC-DD,"
    "U+E1-E2,U+E4,U+E7,U+E9,U+EB,U+ED-EE,U+F3-F4,U+F6,U+FA,U+FC-FD,U+102-103,U+106-107,U+10C-111,U+139-13A,U+13D-13E,"
    "U+147-148,U+150-151,U+154-155,U+160-161,U+164-165,U+170-171,U+17D-17E,U+218-21B,U+400-405,U+407-40D,"
    "U+40F-455,U+457-45D,U+45F,U+490-491,U+2011,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+202F,U+20AC,U+2116,"
    "U+2190-2193,U+2212"
)
FEATURES = ("kern", "liga", "locl", "ccmp", "mark", "tnum", "lnum")
_NAME_IDS = (1, 3, 4, 6, 16, 25)
_PLAIN_IDS = (3, 6, 25)  # without spaces (OpenType, "name")


class Face(NamedTuple):
    """A font file of ours; `axes` limits those of the source: one number pins an axis, a pair keeps a range."""

    file: str
    family: str
    package: str
    source: str
    axes: tuple[tuple[str, tuple[int, ...]], ...]


FACES = (
    Face(
        "serif.woff2",
        "Varos Serif",
        "fontpkg-source-serif-4",
        "SourceSerif4[opsz,wght].ttf",
        (("opsz", (28,)), ("wght", (650,))),
    ),
    Face("sans.woff2", "Varos Sans", "fontpkg-source-sans-3", "SourceSans3[wght].ttf", (("wght", (400, 700)),)),
)


def recipe(face: Face) -> bytes:
    """The digest of all that a subset is made of."""
    versions = [importlib.metadata.version(name) for name in (face.package, "uharfbuzz", "fonttools", "brotli")]
    return blake2b(repr((face, versions)).encode() + Path(__file__).read_bytes(), digest_size=16).digest()


def subset(face: Face) -> bytes:
    """WOFF2 of the face, with the letterforms of Serbian (locl) kept. HarfBuzz cuts it in the time of one page."""
    from fontTools.ttLib import TTFont

    font = TTFont(io.BytesIO(_cut(face)), recalcTimestamp=False)
    _rename(font, face.family)
    font.flavor = "woff2"
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()


def _cut(face: Face) -> bytes:
    """Only our letters and features, on limited axes."""
    import uharfbuzz
    from fontTools.subset import parse_unicodes

    folder = face.package.replace("-", "_")
    path = importlib.metadata.distribution(face.package).locate_file(f"{folder}/files/{face.source}")
    source = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
    wanted = uharfbuzz.SubsetInput()
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING
    wanted.unicode_set.update(parse_unicodes(UNICODES))
    wanted.layout_feature_tag_set.clear()
    wanted.layout_feature_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in FEATURES)
    for axis, (low, *high) in face.axes:
        if high:
            wanted.set_axis_range(source, axis, low, high[0], low)
        else:
            wanted.pin_axis_location(source, axis, low)
    data: bytes = uharfbuzz.subset(source, wanted).blob.data
    return data


def _rename(font: Any, family: str) -> None:  # noqa: ANN401 - fontTools has no types
    names = font["name"]
    for record in list(names.names):
        if record.nameID in _NAME_IDS:
            text = family.replace(" ", "") if record.nameID in _PLAIN_IDS else family
            names.setName(text, record.nameID, record.platformID, record.platEncID, record.langID)
