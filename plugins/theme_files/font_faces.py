"""The faces of the theme as CSS: our files, and what stands in their room until they are here."""

from typing import Any, NamedTuple

from .faces import FACES, Face
from .fonts import source_of
from .letters import OTHERS, RANGE

_CYRILLIC = (
    "Општина Липов Брод позива грађане да до петка, 5. марта 2026. године, пријаве штету од поплаве. Пријаве се "
    "подносе на писарници, Трг липа 1, радним данима од 7.30 до 15.30 часова. Њихове љубазне речи чују џиновски "
    "шешири, фабрика и ђаци."
)
_LATIN = (
    "Opština Lipov Brod poziva građane da do petka, 5. marta 2026. godine, prijave štetu od poplave. Prijave se "
    "podnose na pisarnici, Trg lipa 1, radnim danima od 7.30 do 15.30 časova. Njihove ljubazne reči čuju džinovski "
    "šeširi, fabrika i đaci."
)
SAMPLE = (_CYRILLIC, _LATIN)


class Before(NamedTuple):
    """A font of the reader's machine that takes the place of ours; `width` is what SAMPLE takes in it, in ems.

    The widths are those of the Liberation fonts, which are as wide as Arial and Times New Roman.
    """

    face: Face
    weight: int
    weights: str
    names: tuple[str, ...]
    width: float


BEFORE = (
    Before(
        FACES[0],
        650,
        "600 700",
        ("Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold"),
        214.14,
    ),
    Before(FACES[1], 400, "400 599", ("Arial", "ArialMT", "Liberation Sans"), 222.42),
    Before(FACES[1], 650, "600 700", ("Arial Bold", "Arial-BoldMT", "Liberation Sans Bold"), 237.21),
)


def font_faces() -> str:
    """All @font-face rules. Of two that fit, browsers ask the later one first: the Serbian files stand last."""
    return "\n".join([*map(_face, reversed(FACES)), *map(_before, BEFORE)])


def _face(face: Face) -> str:
    """A file with the letters of others is fetched where one stands that the Serbian file lacks."""
    letters = f"unicode-range:{RANGE}" if face.letters == OTHERS else ""
    style = "font-style:italic;" if face.style == "italic" else ""
    return (
        f'@font-face{{font-family:"{face.family}";src:url("{face.file}");font-weight:{face.weight};'
        f"{style}font-display:swap;{letters}}}"
    )


def _before(before: Before) -> str:
    """The same width for a line, and the same height: nothing moves when our font is there."""
    width, ascent, descent = _measures(before)
    ratio = width / before.width
    names = ",".join(f'local("{name}")' for name in before.names)
    return (
        f'@font-face{{font-family:"{before.face.family} Before";src:{names};font-weight:{before.weights};'
        f"size-adjust:{ratio:.2%};ascent-override:{ascent / ratio:.2%};descent-override:{descent / ratio:.2%};"
        "line-gap-override:0%}"
    )


def _measures(before: Before) -> tuple[float, float, float]:
    """The width of SAMPLE, the ascent and the descent of our face, in ems."""
    import uharfbuzz

    source = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(source_of(before.face))))
    font = uharfbuzz.Font(source)
    axes = {axis: float(values[0]) for axis, values in before.face.axes}
    font.set_variations(axes | {"wght": float(before.weight)})
    extents = font.get_font_extents("ltr")
    width = sum(advance(font, text) for text in SAMPLE)
    return width / source.upem, extents.ascender / source.upem, -extents.descender / source.upem


def advance(font: Any, text: str) -> int:  # noqa: ANN401 - uharfbuzz has no types
    """How wide a line is, kerning and all."""
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer)
    return sum(position.x_advance for position in buffer.glyph_positions)
