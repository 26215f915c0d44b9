"""The theme as values: every text of the folder, read once for each run, so that its digest is that of what is used."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import SiteFault


class Theme(NamedTuple):
    """Style sheets, scripts and catalogues by their path below the theme's folder, sorted."""

    styles: Mapping[str, str]
    scripts: Mapping[str, str]
    locales: Mapping[str, str]
    folder: Path


def read_theme(folder: Path) -> Theme:
    """Raises SiteFault (V508) for a file that is not UTF-8."""
    styles = [
        *sorted((folder / "static").glob("*.css")),
        *sorted((folder / "templates/components").glob("*/style.css")),
    ]
    scripts = [
        *sorted((folder / "static").glob("*.js")),
        *sorted((folder / "templates/components").glob("*/script.js")),
    ]
    locales = sorted((folder / "locales").glob("*.po"))
    return Theme(
        {path.relative_to(folder).as_posix(): _read(path, folder) for path in styles},
        {path.relative_to(folder).as_posix(): _read(path, folder) for path in scripts},
        {path.stem: _read(path, folder) for path in locales},
        folder,
    )


def _read(path: Path, folder: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SiteFault([problem("V508", f"theme/{path.relative_to(folder).as_posix()}", reason=str(error))]) from error
