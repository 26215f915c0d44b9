"""One style sheet from the theme's and the components', with the two colours of the town; and the fonts."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem, SiteFault
from ..pages.frame import Tools
from ..pages.output import Output
from ..pages.site import Site
from .faces import FACES
from .fonts import recipe, subset
from .script import SCRIPT, joined, one_file

STYLE = "tema/stil.css"
# What search shows: its script asks for it when somebody begins to search.
SEARCH_STYLE = "tema/pretraga.css"
_OF_SEARCH = "templates/components/search/style.css"


def plan(site: Site) -> Iterator[Output]:
    """The style sheets, the script, and a file for each face."""
    colours = site.town.colours
    inputs = {"styles": dict(site.theme.styles), "main": colours.main, "accent": colours.accent}
    inputs["band"] = site.town.band
    yield Output(STYLE, "", inputs, make=style_sheet)
    if site.search is not None:
        yield Output(SEARCH_STYLE, "", {"text": site.theme.styles.get(_OF_SEARCH, "")}, make=search_sheet)
    yield Output(SCRIPT, "", {"scripts": joined(site.theme.scripts)}, make=one_file)
    for face in FACES:
        yield Output(f"tema/{face.file}", "", {"file": face.file}, make=font, heavy=True)


def style_sheet(_: Tools, inputs: Mapping[str, Any]) -> str:
    """All but what search shows in one file, minified, for browsers of the last years; colours are for both.

    Raises SiteFault (V508) for what is not CSS.
    """
    styles: dict[str, str] = inputs["styles"]
    from .bands import band
    from .font_faces import font_faces
    from .tokens import colours

    parts = "\n".join([band(inputs["band"]), font_faces(), *(styles[name] for name in styles if name != _OF_SEARCH)])
    told = colours(inputs["main"], inputs["accent"], parts + styles.get(_OF_SEARCH, ""))
    try:
        return _minified(told + parts, STYLE)
    except ValueError as error:
        raise SiteFault(list(_faults(styles)) or [problem("V508", STYLE, reason=str(error))]) from error


def search_sheet(_: Tools, inputs: Mapping[str, Any]) -> str:
    """What search shows, minified. Raises SiteFault (V508)."""
    text: str = inputs["text"]
    try:
        return _minified(text, SEARCH_STYLE)
    except ValueError as error:
        raise SiteFault(list(_faults({_OF_SEARCH: text}))) from error


def _minified(text: str, name: str) -> str:
    import lightningcss

    return str(lightningcss.process_stylesheet(text, filename=name, minify=True))


def _faults(styles: Mapping[str, str]) -> Iterator[Problem]:
    """Each file by itself, to name the one that is wrong."""
    for name, text in styles.items():
        try:
            _minified(text, name)
        except ValueError as error:
            yield problem("V508", f"theme/{name}", reason=str(error))


def font(tools: Tools, inputs: Mapping[str, Any]) -> bytes:
    """The subset of a face, kept beside the memory because it takes seconds."""
    face = next(face for face in FACES if face.file == inputs["file"])
    return tools.kept(f"{recipe(face).hex()}.woff2", lambda: subset(face))
