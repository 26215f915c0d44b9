"""Looks at a built site as a visitor, a browser and a search engine would, and names what is wrong with it."""

from pathlib import Path
from typing import Literal

Format = Literal["text", "json"]


def main(output: Path, site_url: str = "", *, quick: bool = False, form: Format = "text") -> int:
    """Print what is wrong in the built tree `output`: 0 nothing, 1 something or not checked, 2 nothing to look at.

    `site_url` is where the site will stand ("https://x.rs/opstina/"); "" takes it from the home page's canonical.
    `quick` leaves out what needs Chromium or Java.
    """
    from .audit import run

    return run(output, site_url, quick=quick, form=form)
