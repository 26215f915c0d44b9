"""The woven bands: charts as embroiderers draw them, a letter for each stitch, and the same as CSS gradients."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple

_COLOURS = {".": "--field-deep", "o": "--on-field", "x": "--spark"}

_EDGE = 4  # pixels


class Chart(NamedTuple):
    """One repeat of a band; a stitch is a square of `stitch` pixels."""

    stitch: int
    rows: tuple[str, ...]


def _chart(stitch: int, drawn: str) -> Chart:
    """With an edge of the ground above and below."""
    rows = drawn.split()
    edge = ["." * len(rows[0])] * (_EDGE // stitch)
    return Chart(stitch, (*edge, *rows, *edge))


BANDS: Mapping[str, Chart] = MappingProxyType(
    {
        # Stepped rhombs, as kilims of Pirot have them.
        "cilim": _chart(
            3,
            """
        xx..........o..........x
        ..xx......ooooo......xx.
        ....x...ooo...ooo...x...
        x.....ooo..xxx..ooo.....
        xx..ooo..xxxoxxx..ooo..x
        x.....ooo..xxx..ooo.....
        ....x...ooo...ooo...x...
        ..xx......ooooo......xx.
        xx..........o..........x
        """,
        ),
        # Stars and small crosses, as shirts are embroidered.
        "vez": _chart(
            2,
            """
        .....o.....o............
        .....oo...oo............
        .....ooo.ooo............
        ..ooo.oo.oo.ooo.....x...
        ...ooo.o.o.ooo.....xxx..
        ....ooo...ooo.....x.x.x.
        ........o........xx.x.xx
        ....ooo...ooo.....x.x.x.
        ...ooo.o.o.ooo.....xxx..
        ..ooo.oo.oo.ooo.....x...
        .....ooo.ooo............
        .....oo...oo............
        .....o.....o............
        """,
        ),
        # A river and its bank.
        "talas": _chart(
            3,
            """
        oo................oo
        oooo............oooo
        ..ooo..........ooo..
        ....oo........oo....
        xx...ooo....ooo...xx
        ..xx..oooooooo..xx..
        ....x...oooo...x....
        .....x........x.....
        ......xx....xx......
        ........xxxx........
        """,
        ),
        # Two ribbons, each over and under the other.
        "preplet": _chart(
            3,
            """
        xx.........ooo.........x
        xxxx.....ooooooo.....xxx
        ..xxx...ooo...ooo...xxx.
        ....x..oo.......o..xx...
        o....ooo...oo....xxx...o
        ....ooo.x.......xxx.o...
        ..ooo...xxx...xxx...ooo.
        oooo.....xxxxxxx.....ooo
        oo.........xxx.........o
        """,
        ),
        # Leaves of a lime tree, and buds.
        "list": _chart(
            3,
            """
        .....o......
        ....ooo.....
        .oo.ooo.oo..
        .ooo.o.ooo.x
        ..oo.x.oo.xx
        .oo..x..oo.x
        .ooo.x.ooo..
        ..ooxxxoo...
        .....x......
        """,
        ),
        # Hills with fires between them.
        "gora": _chart(
            3,
            """
        ........o.......
        .......ooo......
        ......oo.oo.....
        x....oo...oo....
        xx..oo..x..oo..x
        .x.oo..xxx..oo.x
        ..oo..xx.xx..oo.
        .oo..xx...xx..oo
        oo..xx..x..xx..o
        """,
        ),
    }
)


def band(name: str) -> str:
    """The custom properties of a band: its height, and a background that repeats in its direction.

    Each row reaches to the lower edge, and the next one lies on it: between rows no ground shines through, whatever
    a browser rounds.
    """
    chart = BANDS[name]
    width, height = (chart.stitch * count for count in (len(chart.rows[0]), len(chart.rows)))
    layers = [f"{_gradient(row, chart.stitch)} 0 {top}px/{width}px {height - top}px" for top, row in _rows(chart)]
    return f"@layer base{{:root{{--band-size:{height}px;--band:{','.join(reversed(layers))}}}}}\n"


def _rows(chart: Chart) -> Iterator[tuple[int, str]]:
    """Rows that differ from the one above, with their distance from the upper edge."""
    top = 0
    for row, same in groupby(chart.rows):
        yield top, row
        top += chart.stitch * len(list(same))


def _gradient(row: str, stitch: int) -> str:
    """A stop at 0 begins where the one before it ends (CSS Images 3, 3.4.3)."""
    stops, end = [], 0
    for colour, run in groupby(row):
        end += stitch * len(list(run))
        stops.append(f"var({_COLOURS[colour]}) 0 {end}px")
    return f"linear-gradient(90deg,{','.join(stops)})"
