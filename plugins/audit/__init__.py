"""Looks at a built site as a visitor and a search engine would, and names what is wrong with it."""

from pathlib import Path


def main(output: Path, site_url: str = "") -> int:
    """Print what is wrong in the built tree `output`; 0 nothing, 1 something, 2 the folder is missing or empty.

    `site_url` is where the site will stand ("https://x.rs/opstina/"); "" takes it from the home page's canonical.
    """
    from .audit import run

    return run(output, site_url)
