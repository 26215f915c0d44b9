"""`./varos screenshots`: pages of every kind as people see them, and one page on which all pictures can be compared."""

import sys
from collections.abc import Iterator, Sequence
from html import escape
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from plugins.audit.audit import tree_at
from plugins.audit.findings import Unavailable
from plugins.audit.tree import LATIN

from .measure.browsing import opened
from .measure.host import hosted
from .measure.places import Place, places_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser

WIDTHS = (360, 768, 1280)
LOOKS = {"light": "светло", "dark": "тамно", "forced": "наметнуте боје", "print": "штампа"}
_PAPER = 680  # CSS pixels: A4 without margins, at 96 to an inch
_HEIGHT = 900
_QUALITY = 80
_MEDIA: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced": {"color_scheme": "dark", "forced_colors": "active"},
    "print": {"media": "print"},
}
# The script of the page: all pictures are there and decoded.
_DECODED = """() => Promise.all([...document.images].map((one) => {
  one.loading = "eager";
  return one.decode().catch(() => {});
}))"""
_HEAD = """<!doctype html><html lang="sr-Cyrl"><meta charset="utf-8"><title>Слике страна</title><style>
body { margin: 2rem; background: #ddd; font: 1rem/1.4 system-ui, sans-serif }
section { margin-block: 2rem } h2 { font-size: 1rem }
div { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
figure { margin: 0 } img { display: block; height: 30rem; box-shadow: 0 2px 8px #0004; object-fit: cover }
img { object-position: top }
</style><h1>Слике страна</h1>
"""


class Shot(NamedTuple):
    """One picture of one page."""

    place: Place
    width: int
    look: str

    @property
    def name(self) -> str:
        """The file: kind of page, script, width and look."""
        kind = self.place.kind.replace(" ", "-")
        script = "lat" if self.place.lang == LATIN else self.place.lang.removeprefix("sr-").lower()
        return f"{kind}-{script}-{self.width}-{self.look}.jpeg"


def shots(places: Sequence[Place], widths: Sequence[int], looks: Sequence[str]) -> list[Shot]:
    """All of them; on paper there is one width."""
    screens = [look for look in looks if look != "print"]
    found = [Shot(*parts) for parts in product(places, widths, screens)]
    return found + ([Shot(place, _PAPER, "print") for place in places] if "print" in looks else [])


def main(output: Path, folder: Path, pages: Sequence[str], widths: Sequence[int], looks: Sequence[str]) -> int:
    """Make the pictures: 0, 1 without Chromium, 2 without a site or a page that is named."""
    from plugins.audit.browser import chromium

    tree = tree_at(output, "")
    try:
        wanted = shots(places_of(tree, pages), widths, looks)
    except (KeyError, ValueError) as error:
        sys.stderr.write(f"{error.args[0]}\n")
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with chromium() as browser, hosted(tree.folder, tree.base) as origin:
            for shot in _told(wanted):
                _take(browser, f"{origin}{tree.base}{shot.place.address}", shot, folder)
    except Unavailable as error:
        sys.stderr.write(f"{error}\n")
        return 1
    (folder / "index.html").write_text(contact_sheet(wanted), "utf-8")
    sys.stdout.write(f"Слика: {len(wanted)}, у {folder / 'index.html'}\n")
    return 0


def _take(browser: "Browser", url: str, shot: Shot, folder: Path) -> None:
    size = {"width": shot.width, "height": _HEIGHT}
    with opened(browser, viewport=size, reduced_motion="reduce") as page:
        page.emulate_media(**_MEDIA[shot.look])
        page.goto(url)
        page.evaluate(_DECODED)
        page.wait_for_load_state("networkidle")
        page.screenshot(path=folder / shot.name, full_page=True, type="jpeg", quality=_QUALITY)


def contact_sheet(made: Sequence[Shot]) -> str:
    """All pictures of a page in one row."""
    rows = []
    for place in dict.fromkeys(shot.place for shot in made):
        own = [shot for shot in made if shot.place == place]
        figures = "".join(
            f'<figure><a href="{escape(shot.name)}"><img src="{escape(shot.name)}" alt="" loading="lazy"></a>'
            f"<figcaption>{shot.width} px, {LOOKS[shot.look]}</figcaption></figure>"
            for shot in own
        )
        rows.append(f"<section><h2>{escape(place.kind)} /{escape(place.address)}</h2><div>{figures}</div></section>")
    return f"{_HEAD}{''.join(rows)}</html>\n"


def _told(wanted: Sequence[Shot]) -> Iterator[Shot]:
    for number, shot in enumerate(wanted, 1):
        sys.stderr.write(f"{number}/{len(wanted)} {shot.name}\n")
        sys.stderr.flush()
        yield shot
