"""How long the live server takes from the saving of a text to the news of the next build, as a browser gets it."""

import json
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from .measure import BenchError
from .sites import ROOT

_START = 180.0  # seconds that a first build may take
_PAUSE = 3.0  # a person saves, looks, and saves again; a younger file would be hashed once more


def main(runs: int, form: str = "markdown") -> int:
    """Print the figures of the sample town; 0, or 1 where the server did not answer."""
    with tempfile.TemporaryDirectory(prefix="varos-serve-") as name:
        try:
            seconds = measure(Path(name), runs)
        except (BenchError, OSError) as error:
            print(error, file=sys.stderr)
            return 1
    found = {"runs": runs, "reload_s": round(median(seconds), 3), "reload_min_s": round(min(seconds), 3)}
    print(json.dumps(found) if form == "json" else _table(found))
    return 0


def _table(found: dict[str, float]) -> str:
    head = "| | median, s | least, s |\n|---|---:|---:|"
    return f"{head}\n| from saving to reload, {found['runs']} runs | {found['reload_s']} | {found['reload_min_s']} |"


def measure(folder: Path, runs: int) -> list[float]:
    """Seconds from save to event of each run, in a copy of the sample town. Raises BenchError."""
    content = folder / "content"
    shutil.copytree(ROOT / "content", content)
    port = _free_port()
    call = (
        "from pathlib import Path; from plugins.preview import rebuild, server;"
        f"rebuild.STATE = Path({str(folder / 'state')!r}); server.serve(Path({str(content)!r}), {port}, '')"
    )
    with subprocess.Popen([sys.executable, "-c", call], cwd=ROOT, stdout=subprocess.DEVNULL) as server:
        try:
            return _saves(content / "stranice/kontakt.md", _versions(port), runs)
        finally:
            server.terminate()


def _saves(text: Path, versions: Iterator[str], runs: int) -> list[float]:
    seconds = []
    seen = next(version for version in versions if version != "0")
    for run in range(runs):
        time.sleep(_PAUSE)
        started = time.perf_counter()
        text.write_text(f"{text.read_text('utf-8')}\nРеченица {run}.\n", "utf-8")
        seen = next(version for version in versions if version != seen)
        seconds.append(time.perf_counter() - started)
    return seconds


def _versions(port: int) -> Iterator[str]:
    """The stream of events that the page's script reads."""
    with _connected(port) as plug:
        plug.sendall(b"GET /_varos/izmene HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        for line in plug.makefile("r", encoding="utf-8"):
            if line.startswith("data: "):
                yield line.removeprefix("data: ").strip()
    raise BenchError("the server closed the stream of events")


def _connected(port: int) -> socket.socket:
    end = time.monotonic() + _START
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=_START)
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


def _free_port() -> int:
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
        return int(plug.getsockname()[1])
