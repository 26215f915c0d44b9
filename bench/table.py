"""Medians of what was measured, as a table for people or as JSON."""

import json
import os
import platform
from collections.abc import Mapping, Sequence
from statistics import median

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


def figures(
    entries: int, cold: Sequence[Cost], plain: Sequence[Cost], edits: Mapping[str, Sequence[Cost]]
) -> dict[str, float]:
    """Medians of the runs' own ratios to plain Pelican's cold build; `_s` are seconds, `_min_s` the least of them."""
    walls = [cost.wall for cost in plain]
    found: dict[str, float] = {"entries": entries, "runs": len(plain), "peak_mib": max(cost.peak for cost in cold)}
    found["plain_peak_mib"] = max(cost.peak for cost in plain)
    rows: dict[str, tuple[Sequence[float], Sequence[float]]] = {
        "cold_wall": ([cost.wall for cost in cold], walls),
        "cold_cpu": ([cost.cpu for cost in cold], [cost.cpu for cost in plain]),
        **{name: ([cost.wall for cost in edits[name]], walls) for name in EDITS},
    }
    for name, (ours, theirs) in rows.items():
        found[name] = median(a / b for a, b in zip(ours, theirs, strict=True))
        found |= _seconds(name, ours)
    found |= {f"{name}_cpu_s": median(cost.cpu for cost in edits[name]) for name in EDITS}
    return found | _seconds("plain_wall", walls) | _seconds("plain_cpu", [cost.cpu for cost in plain])


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
        "| | median, s | least, s | processor, s | plain Pelican's cold build = 1 |",
        "|---|---:|---:|---:|---:|",
        *(_row(label, name, found) for name, label in _LABELS.items()),
        *(
            f"| plain Pelican, {label} | {found[f'{name}_s']:.2f} | {found[f'{name}_min_s']:.2f} | | |"
            for name, label in (("plain_wall", "wall"), ("plain_cpu", "processor"))
        ),
        f"| peak memory of a process, MiB | {found['peak_mib']:.0f} | | | plain {found['plain_peak_mib']:.0f} |",
    ]
    return "\n".join(lines)


def _row(label: str, name: str, found: Mapping[str, float]) -> str:
    cpu = f"{found[f'{name}_cpu_s']:.2f}" if name in EDITS else ""
    return f"| {label} | {found[f'{name}_s']:.2f} | {found[f'{name}_min_s']:.2f} | {cpu} | {found[name]:.3f} |"
