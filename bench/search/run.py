"""Builds a site, asks all queries on both twins, and prints how often the wanted page came first and among three."""

import json
import re
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from ..measure import BenchError, run
from ..sites import ROOT
from . import others, ours
from .making import making
from .queries import QUERIES, Query, read_queries
from .serving import chromium, served

TWINS = (("", "cirilica"), ("lat/", "latinica"))
_ASKED = 12  # queries whose cost is measured
Figures = dict[str, float]


def main(queries: str, entries: int, form: str = "markdown") -> int:
    """Print the figures; 0, or 1 where something could not be measured. `entries` adds costs in a generated town."""
    try:
        asked = read_queries(Path(queries) if queries else QUERIES)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="varos-search-") as name:
        try:
            found = measure(Path(name), asked)
            if entries:
                found |= making(Path(name), entries)
        except BenchError as error:
            print(error, file=sys.stderr)
            return 1
    print(json.dumps(found, indent=2) if form == "json" else _table(found))
    return 0


def measure(folder: Path, queries: Sequence[Query]) -> Figures:
    """All engines on the sample town. Raises BenchError."""
    site = folder / "site"
    started = time.perf_counter()
    extra = ["-e", f"STATE_PATH={json.dumps(str(folder / 'state'))}"]
    command = [
        sys.executable,
        "-m",
        "pelican",
        str(ROOT / "content"),
        "-s",
        str(ROOT / "publishconf.py"),
        "-o",
        str(site),
    ]
    run([*command, *extra], ROOT, folder / "log.txt")
    figures: Figures = {"queries": len(queries), "build_s": round(time.perf_counter() - started, 2)}
    with served(site) as base, chromium() as browser:
        lists = []
        for root, twin in TWINS:
            lists.append(ours.found(browser, base + root, queries))
            figures |= _success(f"varos_{twin}", queries, lists[-1])
            figures |= _success(f"pagefind_{twin}", queries, others.pagefind(browser, site, base + root, root, queries))
            figures |= _success(f"minisearch_{twin}", queries, others.minisearch(site, root, queries))
        figures["twins_same"] = int(lists[0] == lists[1])
        costs = ours.costs(browser, site, base, [query.text for query in queries[:: max(len(queries) // _ASKED, 1)]])
    return figures | cost_figures("sample", costs)


def cost_figures(name: str, costs: ours.Costs) -> Figures:
    """The costs with their names, in KB."""
    return {
        f"{name}_first_kb": round(costs.first / 1000, 2),
        f"{name}_further_kb": round(costs.further / 1000, 2),
        f"{name}_requests_before_first": costs.requests,
        f"{name}_slow_4g_first_ms": round(costs.slow_ms),
    }


def _success(name: str, queries: Sequence[Query], lists: Sequence[Sequence[str]]) -> Figures:
    pairs = [(query.pages, found) for query, found in zip(queries, lists, strict=True)]
    return {
        f"{name}_at_{n}": round(
            sum(any(page in wanted for page in found[:n]) for wanted, found in pairs) / len(pairs), 4
        )
        for n in (1, 3)
    }


def _table(found: Figures) -> str:
    rows = [f"{found['queries']} queries on the sample town", "", "| | first | among three |", "|---|---:|---:|"]
    names = dict.fromkeys(match[1] for name in found if (match := re.fullmatch(r"(.+)_at_1", name)))
    rows += [
        f"| {name.replace('_', ', ')} | {found[f'{name}_at_1']:.3f} | {found[f'{name}_at_3']:.3f} |" for name in names
    ]
    rest = [name for name in found if not re.search("_at_[13]$|^queries$", name)]
    return "\n".join(
        [*rows, "", "| | |", "|---|---:|", *(f"| {name.replace('_', ' ')} | {found[name]:g} |" for name in rest)]
    )
