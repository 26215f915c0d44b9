"""Makes the pictures of docs/ from the sample town with the guide's examples: python -m tools.doc_pictures [NAME]."""

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import Browser, ViewportSize

ROOT = Path(__file__).resolve().parents[1]
GUIDE, SLIKE = ROOT / "docs/urednici", ROOT / "docs/slike"
LARGEST = 60_000  # bytes
PAGES = MappingProxyType(
    {
        "vest": "vesti/2026/klupe-na-keju/",
        "obavestenje": "obavestenja/2026/konkurs-decji-crtez/",
        "usluga": "usluge/parking-karta-za-stanare/",
        "dokument": "dokumenta/2026/odluka-o-koriscenju-javnih-povrsina/",
        "organ": "uprava/finansije/",
        "sluzbenik": "ljudi/ivana-dzodan/",
        "dogadjaj": "dogadjaji/2026/zimska-skola-plesa/",
        "upozorenje": "hitno/2026/led-na-putu-za-podliplje/",
        "upozorenje-na-pocetnoj": "",
        "kampanja": "kampanje/cip-za-psa/",
        "ucestvujte": "ucestvujte/",
        "mreze": "drustvene-mreze/",
    }
)


class First(NamedTuple):
    """The first screen of a page of the sample town; `paper` is a sheet of it instead."""

    address: str
    scheme: Literal["light", "dark"] = "light"
    paper: bool = False


# A wide picture and a narrow one beside each other.
VIEWS: Mapping[str, tuple[First, First]] = MappingProxyType(
    {
        "pocetna": (First(""), First("lat/")),
        "tamno": (First("usluge/izvod-iz-maticne-knjige/", "dark"), First("lat/vesti/", "dark")),
        "spisak": (First("lat/vesti/"), First("dogadjaji/")),
        "papir": (
            First("obavestenja/2026/konkurs-za-udruzenja/", paper=True),
            First("lat/usluge/taksi-prevoz/", paper=True),
        ),
        "komponente": (First("_komponente/#komponente"), First("lat/_komponente/#boje", "dark")),
    }
)
NAMES = (*PAGES, *VIEWS)
_EXAMPLE = re.compile(r"^`content/(\S+\.md)`:\n\n```markdown\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_WIDTH, _TALLEST = 820, 1150
_SHORTER = MappingProxyType({"upozorenje-na-pocetnoj": 560, "ucestvujte": 860, "mreze": 860, "organ": 900})
_DESKTOP: ViewportSize = {"width": 976, "height": 720}
_PHONE: ViewportSize = {"width": 316, "height": 692}
_BESIDE = """<!doctype html><style>
body {{ margin: 0; width: 1400px; height: 820px; background: #e6decd; position: relative }}
img {{ position: absolute; box-sizing: content-box; box-shadow: 0 6px 30px #0003 }}
.desktop {{ left: 28px; top: 48px; border-radius: 6px }}
.phone {{ left: 1036px; top: 44px; border: 8px solid #27211b; border-radius: 24px }}
</style><img class="desktop" src="data:image/png;base64,{}"><img class="phone" src="data:image/png;base64,{}">"""


_DAY = "2026-11-24T08:00:00+01:00"  # that of the sample town, also for scripts
_SHEET: ViewportSize = {"width": 680, "height": 1010}
_SHEETS = """<!doctype html><style>
body {{ margin: 0; width: 1400px; height: 820px; background: #e6decd; position: relative; overflow: hidden }}
img {{ position: absolute; top: 40px; width: 520px; padding: 50px 50px 0; background: #fff }}
img {{ box-shadow: 0 6px 30px #0003 }}
img + img {{ left: 720px }} img {{ left: 60px }}
</style><img src="data:image/png;base64,{}"><img src="data:image/png;base64,{}">"""


def examples() -> dict[str, str]:
    """The whole texts that the editors' guide shows, by their place below content/."""
    found = [pair for page in sorted(GUIDE.glob("*.md")) for pair in _EXAMPLE.findall(page.read_text("utf-8"))]
    assert len(dict(found)) == len(found), "two examples for one file"
    return dict(found)


def write_town(content: Path, texts: Mapping[str, str]) -> None:
    """The sample town, with these texts in the place of its own or beside them."""
    shutil.copytree(ROOT / "content", content)
    for name, text in texts.items():
        (content / name).write_text(text, "utf-8", newline="\n")


def _build(folder: Path, texts: Mapping[str, str], *more: str) -> Path:
    """`more` are further settings, such as `PLUGINS=[…]`."""
    write_town(folder / "content", texts)
    output = folder / "output"
    settings = ["-s", str(ROOT / "publishconf.py"), "-o", str(output), "-e", f'STATE_PATH="{folder / "state"}"', *more]
    subprocess.run([sys.executable, "-m", "pelican", str(folder / "content"), *settings], check=True, cwd=ROOT)
    return output


def _page(browser: Browser, address: str, tallest: int) -> bytes:
    """A page without what all pages have above and below, cut where it is long."""
    size: ViewportSize = {"width": _WIDTH, "height": tallest}
    page = browser.new_page(viewport=size, reduced_motion="reduce", bypass_csp=True)  # the style below is ours
    page.clock.set_fixed_time(_DAY)
    page.goto(address)
    page.add_style_tag(content="header.top, body > footer { display: none }")
    bottom = page.locator("main").bounding_box()
    assert bottom is not None
    height = min(tallest, int(bottom["y"] + bottom["height"]))
    shot = page.screenshot(clip={"x": 0, "y": 0, "width": _WIDTH, "height": height})
    page.close()
    return shot


def _beside_each_other(browser: Browser, site: str, views: tuple[First, First]) -> bytes:
    """On a desktop, and beside it on a phone; or two sheets of paper."""
    shots = [_first_screen(browser, site, *pair) for pair in zip(views, (_DESKTOP, _PHONE), strict=True)]
    form = _SHEETS if views[0].paper else _BESIDE
    page = browser.new_page(viewport={"width": 1400, "height": 820})
    page.set_content(form.format(*(base64.b64encode(shot).decode() for shot in shots)), wait_until="load")
    shot = page.screenshot()
    page.close()
    return shot


def _first_screen(browser: Browser, site: str, view: First, size: ViewportSize) -> bytes:
    page = browser.new_page(viewport=_SHEET if view.paper else size, reduced_motion="reduce", color_scheme=view.scheme)
    page.emulate_media(media="print" if view.paper else "screen")
    page.clock.set_fixed_time(_DAY)
    page.goto(f"{site}/{view.address}")
    page.wait_for_load_state("networkidle")
    shot = page.screenshot()
    page.close()
    return shot


def webp(png: bytes) -> bytes:
    """As good as LARGEST allows."""
    from PIL import Image

    with Image.open(BytesIO(png)) as image:
        for quality in range(85, 20, -5):
            data = BytesIO()
            image.convert("RGB").save(data, "WEBP", quality=quality, method=6)
            if data.tell() <= LARGEST:
                break
    return data.getvalue()


def main(names: tuple[str, ...]) -> int:
    """Make the pictures that are named, or all; 0."""
    from plugins.audit.browser import chromium
    from plugins.audit.server import served

    wanted = names or NAMES
    with TemporaryDirectory() as folder, chromium() as browser:
        if pages := [name for name in wanted if name in PAGES]:
            with served(_build(Path(folder, "guide"), examples())) as site:
                for name in pages:
                    _save(name, _page(browser, f"{site}/{PAGES[name]}", _SHORTER.get(name, _TALLEST)))
        if views := [name for name in wanted if name in VIEWS]:
            with served(_build(Path(folder, "sample"), {}, _with_gallery())) as site:
                for name in views:
                    _save(name, _beside_each_other(browser, site, VIEWS[name]))
    return 0


def _with_gallery() -> str:
    """The live preview has it, and one picture shows it."""
    from pelicanconf import PLUGINS

    return f"PLUGINS={json.dumps([*PLUGINS, 'plugins.gallery'])}"


def _save(name: str, png: bytes) -> None:
    data = webp(png)
    (SLIKE / f"{name}.webp").write_bytes(data)
    sys.stdout.write(f"docs/slike/{name}.webp {len(data)}\n")


if __name__ == "__main__":
    raise SystemExit(main(tuple(sys.argv[1:])))
