"""The colours of a town as CSS: what all style sheets of the theme take their colours from."""

from ..colours.palette import Tokens, palette


def colours(main: str, accent: str) -> str:
    """Custom properties for light and for dark. Paper is always light; browsers without `light-dark()` know both."""
    light, dark = palette(main, accent)
    differ = {token: colour for token, colour in dark.items() if colour != light[token]}
    night = f"@media screen and (prefers-color-scheme:dark){{{_root(differ)}}}"
    return f"@layer base{{:root{{color-scheme:light dark}}{_root(light)}{night}}}\n"


def _root(tokens: Tokens) -> str:
    return ":root{" + "".join(f"--{token}:{colour};" for token, colour in tokens.items()) + "}"
