"""The sample town of content/, built as for publishing."""

import shutil
from pathlib import Path

from plugins.pages import workers
from tests.conftest import ROOT, Town

SUB_PATH = "https://strane.example/opstina"


def sample(folder: Path, derived: Path) -> Town:
    """A copy of the sample town, not built yet, for all processors; its day is the one that its site.yml names."""
    town = Town(folder, derived, processes=workers.MOST)
    town.settings["AT"] = ""
    shutil.copytree(ROOT / "content", town.content)
    return town
