"""What was saved before anybody watched."""

import os
import time
from pathlib import Path

from plugins.preview.watching import saved_since


def test_only_what_changed_between_a_moment_and_now_is_told(tmp_path: Path) -> None:
    now = time.time()
    folder = tmp_path / "plugins"
    files = {"old.py": -60.0, "new.py": -5.0, "words.yml": -5.0, "tomorrow.py": 86_400.0, "__pycache__/new.pyc": -5.0}
    for name, seconds in (files | {"../conf.py": -5.0}).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x = 1\n", "utf-8")
        os.utime(folder / name, (now + seconds, now + seconds))
    found = saved_since(now - 30, (folder, tmp_path / "conf.py", tmp_path / "gone.py"))
    assert {Path(path).name for path in found} == {"new.py", "words.yml", "conf.py"}
