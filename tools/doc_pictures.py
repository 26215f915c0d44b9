"""Makes the pictures of docs/ from the sample town with the guide's examples: python -m tools.doc_pictures [NAME]."""

from __future__ import annotations

import base64
import re
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import Browser, ViewportSize

ROOT = Path(__file__).resolve().parents[1]
GUIDE, SLIKE = ROOT / "docs/urednici", ROOT / "docs/slike"
LARGEST = 60_000  # bytes
HOME = "pocetna"
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
NAMES = (*PAGES, HOME)
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


def _build(folder: Path, texts: Mapping[str, str]) -> Path:
    write_town(folder / "content", texts)
    output = folder / "output"
    settings = ["-s", str(ROOT / "publishconf.py"), "-o", str(output), "-e", f'STATE_PATH="{folder / "state"}"']
    subprocess.run([sys.executable, "-m", "pelican", str(folder / "content"), *settings], check=True, cwd=ROOT)
    return output


def _page(browser: Browser, address: str, tallest: int) -> bytes:
    """A page without what all pages have above and below, cut where it is long."""
    page = browser.new_page(viewport={"width": _WIDTH, "height": tallest}, reduced_motion="reduce")
    page.goto(address)
    page.add_style_tag(content="header.top, body > footer { display: none }")
    bottom = page.locator("main").bounding_box()
    assert bottom is not None
    height = min(tallest, int(bottom["y"] + bottom["height"]))
    shot = page.screenshot(clip={"x": 0, "y": 0, "width": _WIDTH, "height": height})
    page.close()
    return shot


def _home(browser: Browser, site: str) -> bytes:
    """The home page on a desktop in Cyrillic, beside it on a phone in Latin script."""
    shots = (_first_screen(browser, f"{site}/", _DESKTOP), _first_screen(browser, f"{site}/lat/", _PHONE))
    page = browser.new_page(viewport={"width": 1400, "height": 820})
    page.set_content(_BESIDE.format(*(base64.b64encode(shot).decode() for shot in shots)), wait_until="load")
    shot = page.screenshot()
    page.close()
    return shot


def _first_screen(browser: Browser, address: str, size: ViewportSize) -> bytes:
    page = browser.new_page(viewport=size, reduced_motion="reduce")
    page.goto(address)
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
        if pages := [name for name in wanted if name != HOME]:
            with served(_build(Path(folder, "guide"), examples())) as site:
                for name in pages:
                    _save(name, _page(browser, f"{site}/{PAGES[name]}", _SHORTER.get(name, _TALLEST)))
        if HOME in wanted:
            with served(_build(Path(folder, "sample"), {})) as site:
                _save(HOME, _home(browser, site))
    return 0


def _save(name: str, png: bytes) -> None:
    data = webp(png)
    (SLIKE / f"{name}.webp").write_bytes(data)
    sys.stdout.write(f"docs/slike/{name}.webp {len(data)}\n")


if __name__ == "__main__":
    raise SystemExit(main(tuple(sys.argv[1:])))
