"""The search that a plain site would be given: Pagefind, as it comes, over its pages."""

import importlib.metadata
import sys
from pathlib import Path

from .measure import Cost, run

FOLDER = "pagefind"


def make_index(site: Path, log: Path) -> Cost:
    """Index all pages of a built site into a folder of it, and what that cost. Raises BenchError."""
    command = [sys.executable, "-m", "pagefind", "--site", str(site), "--output-path", str(site / FOLDER)]
    return run(command, site, log)


def name() -> str:
    """What to call it in a table."""
    return f"Pagefind {importlib.metadata.version('pagefind')}"
