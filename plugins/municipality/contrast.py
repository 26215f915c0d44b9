"""Contrast of the town's main colour on paper (WCAG 2.2, 1.4.3: 4.5 to 1 for text)."""

PAPER = "#fbf7ef"
TEXT = 4.5
_STEP = 0.04


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two "#rrggbb" colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def darkened(colour: str) -> str:
    """The nearest darker colour of the same hue that is good for text on paper."""
    parts = _parts(colour)
    share = 1.0
    while contrast(_written(parts, share), PAPER) < TEXT:
        share -= _STEP
    return _written(parts, share)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _written(parts: tuple[int, int, int], share: float) -> str:
    red, green, blue = (max(0, round(part * share)) for part in parts)
    return f"#{red:02x}{green:02x}{blue:02x}"


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - WCAG's own numbers
