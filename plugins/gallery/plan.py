"""The pages of the gallery: an overview, one page for each component, and all examples on one page."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from ..colours.palette import palette
from ..pages.frame import Tools
from ..pages.output import SERBIAN, Output
from ..pages.page import Crumb, Page
from ..pages.site import Site
from .render import all_page, component_page, overview_page
from .tokens import swatches

GALLERY = "_komponente/"
ALL = f"{GALLERY}sve/"
STYLE = "tema/galerija.css"
TITLE = "Компоненте"


def plan(site: Site) -> Iterator[Output]:
    """Nothing where a theme has no templates for it."""
    folder = site.theme.folder / "templates"
    if not (folder / "gallery/overview.html").is_file():
        return
    texts = _texts(folder, "components/*/examples.yml")
    sources = _texts(folder, "components/*/*.html") | _texts(folder, "components/*/*.js")
    shared = {"sources": sources, "names": tuple(texts), "style": STYLE, "home": GALLERY, "everything": ALL}
    whole = {**shared, "texts": texts}
    colours = {"main": site.town.colours.main, "accent": site.town.colours.accent}
    yield _page(GALLERY, TITLE, "gallery/overview.html", {**whole, **colours}, overview_page)
    yield _page(ALL, "Све на једној страни", "gallery/all.html", whole, all_page)
    for name, text in texts.items():
        inputs = {**shared, "name": name, "text": text}
        yield _page(f"{GALLERY}{name}/", name, "gallery/component.html", inputs, component_page)
    yield Output(STYLE, "", {"text": _read(folder / "gallery/style.css"), **colours}, make=_style)


def _page(address: str, title: str, template: str, inputs: Mapping[str, object], make: object) -> Output:
    crumbs = (Crumb("Почетна", ""), Crumb(TITLE, GALLERY), Crumb(title, address))
    page = Page(title, address, SERBIAN, crumbs=crumbs if address != GALLERY else crumbs[:2], indexed=False)
    return Output(f"{address}index.html", SERBIAN, {**inputs, "page": page}, template, make=make)  # type: ignore[arg-type]


def _texts(folder: Path, pattern: str) -> dict[str, str]:
    """Content by the name of the component, or by the path below templates/ where a component has several."""
    found = {path.relative_to(folder).as_posix(): _read(path) for path in sorted(folder.glob(pattern))}
    return {name.split("/")[1] if name.endswith(".yml") else name: text for name, text in found.items()}


def _read(path: Path) -> str:
    return path.read_text("utf-8", errors="replace")


def _style(_: Tools, inputs: Mapping[str, str]) -> str:
    return inputs["text"] + swatches(palette(inputs["main"], inputs["accent"]))
