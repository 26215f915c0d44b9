"""What the search costs in a large generated town: to make its index, and for those who search."""

import sqlite3
import time
from pathlib import Path

from ..sites import Site, varos
from . import ours
from .serving import chromium, served

_WORDS = (
    "izvod",
    "javni poziv",
    "буџет општине",
    "прекид воде",
    "porez",
    "odluka",
    "concert",
    "пројекат пута",
    "vodovod",
    "skola",
)


def making(folder: Path, entries: int) -> dict[str, float]:
    """Raises BenchError."""
    from .run import cost_figures

    site = varos(folder / "town", entries)
    cold = site.build()
    figures = {"entries": float(entries), "cold_build_s": round(cold.wall, 2), "cold_build_cpu_s": round(cold.cpu, 2)}
    figures |= _index(site)
    with served(site.output) as base, chromium() as browser:
        figures |= cost_figures(f"entries_{entries}", ours.costs(browser, site.output, base, _WORDS))
    return figures


def _index(site: Site) -> dict[str, float]:
    """The files of the search alone, from words that are remembered, and the words of all texts."""
    nothing = site.build().wall
    for state in (site.folder / "state").glob("*.sqlite"):
        with sqlite3.connect(state) as memory:
            memory.execute("DELETE FROM indexes")
    files = site.build().wall - nothing
    return {"nothing_changed_s": round(nothing, 3), "index_files_s": round(files, 2), "words_s": round(_words(site), 2)}


def _words(site: Site) -> float:
    """Of all texts, in as many processes as reading takes."""
    from plugins.entries.reader import read
    from plugins.entries.search_terms import entry_terms
    from plugins.pages.workers import spread

    paths = [path.relative_to(site.content).as_posix() for path in sorted(site.content.rglob("*.md"))]
    sample = paths[:: max(len(paths) // 1000, 1)]
    records = [read(path, (site.content / path).read_bytes()) for path in sample]
    started = time.perf_counter()
    sum(spread(lambda part: (len(entry_terms(record)) for record in part), records))
    return (time.perf_counter() - started) * len(paths) / len(sample)
