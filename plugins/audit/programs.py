"""Where the tools that are no Python packages are: Chromium, Java and the Nu Html Checker."""

import shutil
from pathlib import Path

from .findings import Unavailable

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
JAVA = ("java",)
CHECKER = Path(__file__).resolve().parents[2] / "node_modules/vnu-jar/build/dist/vnu.jar"


def program(names: tuple[str, ...]) -> str:
    """The first of these commands that this machine has; raises Unavailable."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        raise Unavailable(f"нема програма {names[0]}")
    return found


def checker() -> Path:
    """The Nu Html Checker as npm has brought it; raises Unavailable."""
    if not CHECKER.is_file():
        raise Unavailable("нема програма vnu (npm ci)")
    return CHECKER
