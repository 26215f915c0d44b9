"""What is made of the coat of arms: icons for tabs and telephones, the small picture of a heavy one, the manifest."""

import io
import json
from collections.abc import Callable, Iterator, Mapping
from math import ceil
from typing import TYPE_CHECKING, Any

from ..pages.arms import FAVICON, ICONS, MANIFEST, SMALL, SMALL_HEIGHT, TAB, TOUCH, arms, arms_file
from ..pages.frame import Frame, Tools
from ..pages.output import BOTH, SERBIAN, Output
from ..pages.site import Site
from ..pages.voice import Voice
from .encode import encoded, on_white
from .make import itself, recipe

if TYPE_CHECKING:
    from PIL.Image import Image

_FAVICON_SIZES = ((16, 16), (32, 32), (48, 48))
_LIGHT = 4096
_COLOURS = (256, 128, 64, 32, 16)
_PART = 0.62  # of an icon on white: telephones cut circles out of it
_TOUCH, _TAB, _ICO = 180, 48, 48


def arms_outputs(site: Site) -> Iterator[Output]:
    """Nothing for a town without arms."""
    file = arms_file(site, site.town)
    if file is None:
        return
    inputs = {"path": file.path, "hash": file.hash}
    yield Output(FAVICON, "", {**inputs, "size": _ICO, "form": "ico"}, make=icon)
    yield Output(TOUCH, "", {**inputs, "size": _TOUCH, "form": "ground"}, make=icon)
    for size, name in ICONS.items():
        yield Output(name, "", {**inputs, "size": size, "form": "ground"}, make=icon)
    if not arms(site, site.town).drawn:
        yield Output(SMALL, "", {**inputs, "size": SMALL_HEIGHT, "form": "small"}, make=icon)
        yield Output(TAB, "", {**inputs, "size": _TAB, "form": "square"}, make=icon)
    for lang in site.languages:
        for tag in BOTH if lang == SERBIAN else (lang,):
            yield Output(MANIFEST, lang, {"tag": tag}, make=manifest, scripts=(tag,))


def icon(tools: Tools, inputs: Mapping[str, Any]) -> bytes:
    """One picture of the coat of arms. Raises SiteFault (V510)."""
    size, form = inputs["size"], inputs["form"]
    name = f"{inputs['hash'].hex()}-{recipe()}.{size}.{form}"
    make = _MAKERS[form]
    return tools.kept(name, lambda: make(itself(tools, inputs), size))


def _drawn(data: bytes, height: int) -> "Image":
    """As high as that, in RGBA; a drawing is drawn with no other letters than its own shapes, the same everywhere."""
    from PIL import Image

    if b"<svg" in data[:1024]:
        import resvg_py

        drawing = resvg_py.svg_to_bytes(svg_string=data.decode(), height=height, skip_system_fonts=True)
        return Image.open(io.BytesIO(bytes(drawing))).convert("RGBA")
    with Image.open(io.BytesIO(data)) as picture:
        width = ceil(picture.width * height / picture.height)
        return picture.convert("RGBA").resize((width, height), Image.Resampling.LANCZOS)


def _within(data: bytes, size: int, part: float = 1) -> "Image":
    """In the middle of a square; `part` is how much of it is filled."""
    from PIL import Image

    height = round(size * part)
    drawn = _drawn(data, height)
    drawn.thumbnail((height, height), Image.Resampling.LANCZOS)
    square = Image.new("RGBA", (size, size))
    square.paste(drawn, ((size - drawn.width) // 2, (size - drawn.height) // 2))
    return square


def _small(data: bytes, height: int) -> bytes:
    """In as many colours as weigh no more than a light drawing would."""
    drawn = _drawn(data, height)
    made = b""
    for colours in _COLOURS:
        made = encoded(drawn.quantize(colours), "png")
        if len(made) <= _LIGHT:
            break
    return made


def _ico(data: bytes, size: int) -> bytes:
    made = io.BytesIO()
    _within(data, size).save(made, "ICO", sizes=_FAVICON_SIZES)
    return made.getvalue()


_MAKERS: Mapping[str, Callable[[bytes, int], bytes]] = {
    "ico": _ico,
    "small": _small,
    "square": lambda data, size: encoded(_within(data, size), "png"),
    "ground": lambda data, size: encoded(on_white(_within(data, size, _PART)).quantize(256), "png"),
}


def manifest(frame: Frame, inputs: Mapping[str, Any]) -> bytes:
    """What a telephone asks of a page that is put on its first screen (W3C Web Application Manifest)."""
    voice = Voice(frame, inputs["tag"])
    town = frame.facts.town
    root = frame.places.root(voice.tag)
    icons = [
        {"src": frame.places.file(name), "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
        for size, name in ICONS.items()
        for purpose in ("any", "maskable")
    ]
    found = {
        "name": voice.text(town.name),
        "short_name": voice.text(town.place),
        "lang": voice.tag,
        "id": root,
        "start_url": root,
        "scope": root,
        "display": "minimal-ui",
        "theme_color": town.colours.main,
        "background_color": "#ffffff",
        "icons": icons,
    }
    return (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode()
