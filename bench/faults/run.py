"""`./varos bench faults`: damaged texts, read one by one and built by the dozen, and killed builds."""

import json
import os
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from bench.sites import ROOT

from .building import DamagedTown
from .inputs import Input, Inputs
from .kills import Killing
from .reading import read_all

T = TypeVar("T")
ENTRIES, RUNS = 5000, 100
SHARE = 100  # one whole build for so many inputs
TOGETHER = 12  # damaged texts of a whole build
KEPT = ROOT / ".varos/faults"  # inputs that were not read as they should be
_EVERY = 15.0  # seconds between lines of progress


def main(entries: int = 0, runs: int = 0, form: str = "markdown", seed: int | None = None) -> int:
    """Print the figures; 0, or 1 where a fault of ours was found. The seed, which is printed, makes the same again."""
    chosen = int.from_bytes(os.urandom(3)) if seed is None else seed
    found: dict[str, float] = {"seed": chosen, "inputs": entries or ENTRIES, "kills": runs or RUNS}
    complaints = []
    with tempfile.TemporaryDirectory(prefix="varos-faults-") as name:
        for complaint in _all(Path(name), found):
            print(complaint, file=sys.stderr, flush=True)
            complaints.append(complaint)
    found["faults"] = len(complaints)
    print(json.dumps(found) if form == "json" else table(found))
    return int(bool(complaints))


def _all(folder: Path, found: dict[str, float]) -> Iterator[str]:
    inputs = Inputs(int(found["seed"]))
    yield from _read(inputs, found)
    yield from _built(folder, inputs, found)
    yield from _killed(folder, found)


def _read(inputs: Inputs, found: dict[str, float]) -> Iterator[str]:
    """Every input by itself."""
    found |= {"slowest_s": 0.0, "peak_mb": 0.0}
    count = int(found["inputs"])
    for read in _counted(read_all(inputs, range(count)), "read", count):
        found["slowest_s"] = max(found["slowest_s"], round(read.seconds, 2))
        found["peak_mb"] = max(found["peak_mb"], round(read.megabytes))
        if read.complaint:
            yield f"{_kept(inputs[read.number])}: {read.complaint}"


def _built(folder: Path, inputs: Inputs, found: dict[str, float]) -> Iterator[str]:
    """A share of them in whole builds, a dozen at a time."""
    count = max(1, int(found["inputs"]) // SHARE)
    town = DamagedTown(folder / "damaged")
    town.build()
    found["builds"] = count
    for number in _counted(range(count), "built", count):
        damaged = [inputs[number * SHARE + offset] for offset in range(TOGETHER)]
        numbers = [item.number for item in damaged]
        yield from (f"{text}; of {numbers}" for text in town.complaints({item.path: item for item in damaged}))


def _killed(folder: Path, found: dict[str, float]) -> Iterator[str]:
    count = int(found["kills"])
    killing = Killing(folder / "killed", int(found["seed"]))
    for kill in _counted(killing.kills(count), "killed", count):
        if kill.complaint:
            yield f"{kill.what} after {', '.join(kill.edits)}: {kill.complaint}"


def _kept(given: Input) -> Path:
    KEPT.mkdir(parents=True, exist_ok=True)
    path = KEPT / f"{given.number}-{given.path.replace('/', '_')}"
    path.write_bytes(given.data)
    return path


def _counted(items: Iterable[T], label: str, total: int) -> Iterator[T]:
    following = time.monotonic() + _EVERY
    for number, item in enumerate(items, 1):
        yield item
        if time.monotonic() > following:
            print(f"{label}: {number} of {total}", file=sys.stderr, flush=True)
            following = time.monotonic() + _EVERY


def table(found: dict[str, float]) -> str:
    """The figures as people read them."""
    rows = (
        ("damaged texts read", found["inputs"]),
        ("slowest, s", found["slowest_s"]),
        ("memory, MB", found["peak_mb"]),
        ("whole builds", found["builds"]),
        ("kills", found["kills"]),
        ("faults found", found["faults"]),
    )
    return "\n".join(
        [f"seed {found['seed']:.0f}", "", "| | |", "|---|---:|", *(f"| {name} | {value} |" for name, value in rows)]
    )
