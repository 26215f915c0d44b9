"""One style sheet from the theme's and the components', with the two colours of the town; and the fonts."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..pages.frame import Tools
from ..pages.output import Output
from ..pages.site import Site
from .fonts import FACES, Face, recipe, subset

STYLE = "tema/stil.css"


def plan(site: Site) -> Iterator[Output]:
    """The style sheet, and a file for each face."""
    colours = site.town.colours
    inputs = {"styles": dict(site.theme.styles), "main": colours.main, "accent": colours.accent}
    yield Output(STYLE, "", inputs, make=style_sheet)
    for face in FACES:
        yield Output(f"tema/{face.file}", "", {"face": face, "recipe": recipe(face)}, make=font)


def style_sheet(_: Tools, inputs: Mapping[str, Any]) -> str:
    """Everything in one file, minified, for browsers of the last years."""
    import lightningcss

    colours = f":root{{--town:{inputs['main']};--accent:{inputs['accent']}}}\n"
    text = "\n".join([*inputs["styles"].values(), colours])
    return str(lightningcss.process_stylesheet(text, filename=STYLE, minify=True))


def font(tools: Tools, inputs: Mapping[str, Any]) -> bytes:
    """The subset of a face, kept beside the memory because it takes seconds."""
    face: Face = inputs["face"]
    kept = tools.derived / f"{inputs['recipe'].hex()}.woff2"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        made = kept.with_suffix(".new")
        made.write_bytes(subset(face))
        made.replace(kept)
    return kept.read_bytes()
