"""QR codes of addresses: who reads the paper on the board opens its page with a telephone."""

from markupsafe import Markup

_MASK = 3  # any is valid; trying all eight would cost five times as much
_QUIET = 4  # modules of white on each side (ISO/IEC 18004, 9.1)


def qr(address: str) -> Markup:
    """An SVG of medium correction, which reads under a fold or a stamp; its size is that of its style.

    It says nothing to who does not see it: the address stands beside it.
    """
    import segno

    code = segno.make_qr(address, error="m", boost_error=False, mask=_MASK)
    svg = code.svg_inline(border=_QUIET, svgclass="qr", lineclass=None, omitsize=True)
    return Markup(svg.replace("<svg ", '<svg aria-hidden="true" ', 1))  # noqa: S704 - made of squares
