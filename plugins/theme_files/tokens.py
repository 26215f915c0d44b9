"""The colours of a town as CSS: what all style sheets of the theme take their colours from."""

from ..colours.palette import Tokens, palette


def colours(main: str, accent: str, styles: str) -> str:
    """Custom properties for light and for dark, of those tokens that the style sheets use; paper is always light.

    A media query, because browsers of the last years alone know `light-dark()`.
    """
    light, dark = (
        {token: tokens[token] for token in tokens if f"var(--{token})" in styles} for tokens in palette(main, accent)
    )
    differ = {token: colour for token, colour in dark.items() if colour != light[token]}
    night = f"@media screen and (prefers-color-scheme:dark){{{_root(differ)}}}"
    return f"@layer base{{:root{{color-scheme:light dark}}{_root(light)}{night}}}\n"


def _root(tokens: Tokens) -> str:
    return ":root{" + "".join(f"--{token}:{colour};" for token, colour in tokens.items()) + "}"
