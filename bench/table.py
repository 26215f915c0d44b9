"""Medians of what was measured, as a table for people or as JSON."""

import json
import os
import platform
from collections.abc import Mapping, Sequence
from statistics import median
from typing import NamedTuple

from . import peer_index
from .measure import Cost

EDITS = ("nothing", "body", "title", "new", "delete", "delete_old")
_LABELS = {
    "cold_wall": "cold build, wall",
    "cold_cpu": "cold build, processor",
    "nothing": "nothing changed",
    "body": "one text edited",
    "title": "one title edited",
    "new": "new entry",
    "delete": "that entry deleted",
    "delete_old": "an old entry deleted",
}
_PEERS = {
    "plain_wall": "plain Pelican, wall",
    "plain_cpu": "plain Pelican, processor",
    "equal_wall": "with its index, wall",
    "equal_cpu": "with its index, processor",
}


class Colds(NamedTuple):
    """Cold builds of one run after the other: ours, plain Pelican's, and the index over its pages."""

    ours: Sequence[Cost]
    plain: Sequence[Cost]
    indexes: Sequence[Cost]

    def equal(self) -> list[Cost]:
        """Plain Pelican with its index: the parts that ours has."""
        return [
            Cost(site.wall + index.wall, site.cpu + index.cpu, max(site.peak, index.peak))
            for site, index in zip(self.plain, self.indexes, strict=True)
        ]


def figures(entries: int, colds: Colds, edits: Mapping[str, Sequence[Cost]]) -> dict[str, float]:
    """Medians of the runs' own ratios to plain Pelican's cold build; `_s` are seconds, `_min_s` the least of them.

    `_equal` are ratios to plain Pelican and the index of its search.
    """
    rows: dict[str, Sequence[float]] = {name: [cost.wall for cost in edits[name]] for name in EDITS}
    rows |= {"cold_wall": [cost.wall for cost in colds.ours], "cold_cpu": [cost.cpu for cost in colds.ours]}
    found: dict[str, float] = {"entries": entries, "runs": len(colds.ours)}
    found["peak_mib"] = max(cost.peak for cost in colds.ours)
    found |= _beside(rows, "plain", colds.plain) | _beside(rows, "equal", colds.equal(), "_equal")
    for name, ours in rows.items():
        found |= _seconds(name, ours)
    return found | {f"{name}_cpu_s": median(cost.cpu for cost in edits[name]) for name in EDITS}


def _beside(
    rows: Mapping[str, Sequence[float]], peer: str, costs: Sequence[Cost], ending: str = ""
) -> dict[str, float]:
    """What a peer cost, and ours by it: processor time by its processor time, all else by its wall time."""
    walls, cpus = [cost.wall for cost in costs], [cost.cpu for cost in costs]
    found = {f"{name}{ending}": _ratio(ours, cpus if name == "cold_cpu" else walls) for name, ours in rows.items()}
    found |= _seconds(f"{peer}_wall", walls) | _seconds(f"{peer}_cpu", cpus)
    return found | {f"{peer}_peak_mib": max(cost.peak for cost in costs)}


def _ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    return median(a / b for a, b in zip(ours, theirs, strict=True))


def _seconds(name: str, values: Sequence[float]) -> dict[str, float]:
    return {f"{name}_s": median(values), f"{name}_min_s": min(values)}


def render(found: Mapping[str, float], form: str) -> str:
    """The figures as text."""
    if form == "json":
        return json.dumps({key: round(value, 4) for key, value in found.items()}, indent=2)
    lines = [
        f"{found['entries']:,} entries, {found['runs']} runs; {os.cpu_count()} processors, Python "
        + platform.python_version(),
        f"HTML files: {found['html']:,} in both scripts, plain Pelican {found['plain_html']:,} in one",
        f"A page of an entry: {found['page_kb']:.1f} KB, plain Pelican {found['plain_page_kb']:.1f} KB",
        "",
        f"| | median, s | least, s | processor, s | plain Pelican = 1 | plain Pelican and {peer_index.name()} = 1 |",
        "|---|---:|---:|---:|---:|---:|",
        *(_row(label, name, found) for name, label in _LABELS.items()),
        *(_peer_row(label, name, found) for name, label in _PEERS.items()),
        "| peak memory of a process, MiB | {peak_mib:.0f} | | | {plain_peak_mib:.0f} | {equal_peak_mib:.0f} |".format(
            **found
        ),
    ]
    return "\n".join(lines)


def _row(label: str, name: str, found: Mapping[str, float]) -> str:
    cpu = f"{found[f'{name}_cpu_s']:.2f}" if name in EDITS else ""
    return f"{_medians(label, name, found)} {cpu} | {found[name]:.3f} | {found[f'{name}_equal']:.3f} |"


def _peer_row(label: str, name: str, found: Mapping[str, float]) -> str:
    return f"{_medians(label, name, found)} | | |"


def _medians(label: str, name: str, found: Mapping[str, float]) -> str:
    return f"| {label} | {found[f'{name}_s']:.2f} | {found[f'{name}_min_s']:.2f} |"
