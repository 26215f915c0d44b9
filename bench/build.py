"""Builds the same corpus with Varoš and with plain Pelican in turn, and prints what each cost."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from .edits import Editor
from .measure import BenchError, Cost
from .peer_index import make_index
from .sites import Site, plain, varos
from .table import EDITS, Colds, figures, render


def main(entries: int, runs: int, form: str = "markdown") -> int:
    """Print the figures; 0, or 1 where a build failed or was not complete. `form` is "markdown" or "json"."""
    with tempfile.TemporaryDirectory(prefix="varos-bench-") as name:
        try:
            print(render(measure(Path(name), entries, runs), form))
        except (BenchError, ValueError) as error:
            print(error, file=sys.stderr)
            return 1
    return 0


def measure(folder: Path, entries: int, runs: int) -> dict[str, float]:
    """All runs; the sites are made in `folder`. Raises BenchError."""
    if runs < 1:
        raise ValueError("at least one run")
    if os.getloadavg()[0] > (os.cpu_count() or 1) / 2:
        _say("the machine is busy: believe processor seconds and ratios, not wall seconds")
    _say(f"corpus of {entries} entries")
    ours, theirs = varos(folder / "varos", entries), plain(folder / "plain", entries)
    cold: list[Cost] = []
    plains: list[Cost] = []
    indexes: list[Cost] = []
    edits: dict[str, list[Cost]] = {name: [] for name in EDITS}
    sizes: dict[str, float] = {}
    for run in range(runs):
        for site, costs in ((ours, cold), (theirs, plains)):
            costs.append(_cold(site, f"run {run + 1}/{runs}"))
        indexes.append(_indexed(theirs))
        if not sizes:
            sizes = _weights(ours, theirs)
        _edits(ours, run, edits)
    return figures(entries, Colds(cold, plains, indexes), edits) | sizes


def _cold(site: Site, run: str) -> Cost:
    site.forget()
    cost = site.build()
    site.check()
    _say(f"{run}: {site.name} cold {cost.wall:.2f} s, processor {cost.cpu:.2f} s, {cost.peak:.0f} MiB")
    return cost


def _indexed(site: Site) -> Cost:
    """The part that plain Pelican lacks, by a program that many give it."""
    cost = make_index(site.output, site.folder / "index.txt")
    _say(f"  its index {cost.wall:.2f} s, processor {cost.cpu:.2f} s, {cost.peak:.0f} MiB")
    return cost


def _weights(ours: Site, theirs: Site) -> dict[str, float]:
    html, page = ours.weight()
    plain_html, plain_page = theirs.weight()
    return {"html": html, "plain_html": plain_html, "page_kb": page, "plain_page_kb": plain_page}


def _edits(site: Site, run: int, costs: dict[str, list[Cost]]) -> None:
    editor = Editor(site, run)
    for step in editor.steps():
        cost = site.build()
        editor.check(step)
        costs[step].append(cost)
        _say(f"  {step} {cost.wall:.3f} s, processor {cost.cpu:.3f} s")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.build", description=__doc__)
    parser.add_argument("--entries", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--format", choices=("markdown", "json"), default="markdown")
    return parser.parse_args()


if __name__ == "__main__":
    arguments = _arguments()
    sys.exit(main(arguments.entries, arguments.runs, arguments.format))
