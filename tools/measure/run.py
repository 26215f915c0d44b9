"""The run: choose pages, serve them, send each through the stages, judge what came of it."""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from plugins.audit.audit import tree_at
from plugins.audit.findings import Unavailable

from .budgets import over, read_budget
from .conformance import Links, axe, vnu
from .host import hosted
from .lighthouse import lighthouse, shows_photograph
from .places import EVERY, Place, places_of
from .reading import keyboard, nojs, reflow
from .report import Report, as_json, as_markdown
from .stage import Found
from .weight import weight

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from plugins.audit.tree import Tree

STAGES = ("weight", "axe", "nojs", "reflow", "keyboard", "links", "vnu", "lighthouse")
BUDGETS = Path(__file__).parents[2] / "budgets.toml"


class Wanted(NamedTuple):
    """What is to be measured; `pages` are addresses, or EVERY; none for one of each kind."""

    output: Path
    site_url: str = ""
    stages: Sequence[str] = STAGES
    pages: Sequence[str] = ()
    runs: int = 5
    budgets: Path = BUDGETS


def main(wanted: Wanted, form: str) -> int:
    """Print the report: 0 within the budget, 1 over it or not measured, 2 nothing to measure."""
    try:
        report = measured(wanted)
    except (KeyError, ValueError, OSError) as error:
        sys.stderr.write(f"{error.args[0] if isinstance(error, KeyError) else error}\n")
        return 2
    sys.stdout.write(as_json(report) if form == "json" else as_markdown(report))
    return 0 if report.is_sound else 1


def measured(wanted: Wanted) -> Report:
    """All stages over all pages. Raises KeyError for an address without a page, ValueError where there is no site."""
    bounds = read_budget(wanted.budgets)
    tree = tree_at(wanted.output, wanted.site_url)
    places = places_of(tree, wanted.pages)
    report = Report({_name(place): {} for place in places})
    with hosted(tree.folder, tree.base) as origin:
        _browse(wanted, places, f"{origin}{tree.base}", report)
        if "vnu" in wanted.stages:
            _check(tree, places, report)
        if "lighthouse" in wanted.stages:
            _light(wanted, places, f"{origin}{tree.base}", report)
    report.over = list(over(bounds, report.figures))
    return report


def _name(place: Place) -> str:
    return f"/{place.address}"


def _browse(wanted: Wanted, places: Sequence[Place], base: str, report: Report) -> None:
    from plugins.audit.browser import chromium

    links = Links()
    stages: dict[str, Callable[[Browser, str], Found]] = {
        "weight": weight, "axe": axe, "nojs": nojs, "reflow": reflow, "keyboard": keyboard, "links": links.check,
    }  # fmt: skip
    asked = {name: stage for name, stage in stages.items() if name in wanted.stages}
    try:
        with chromium() as browser:
            for place in _told(places if asked else ()):
                for stage in asked.values():
                    _join(report, place, stage(browser, base + place.address))
    except Unavailable as error:
        report.unavailable |= dict.fromkeys(asked, str(error))


def _check(tree: "Tree", places: Sequence[Place], report: Report) -> None:
    paths = {place: tree.file_at(place.address) for place in places}
    try:
        found = vnu(tree, list(paths.values()))
    except Unavailable as error:
        report.unavailable["vnu"] = str(error)
        return
    for place, path in paths.items():
        _join(report, place, found[path])


def _light(wanted: Wanted, places: Sequence[Place], base: str, report: Report) -> None:
    """Last, when no browser of ours takes its time; of pages that nobody named, the key ones."""
    from plugins.audit.browser import chromium

    keys = [place for place in places if place.is_key or (wanted.pages and EVERY not in wanted.pages)]
    try:
        with chromium() as browser:
            photographs = {place: shows_photograph(browser, base + place.address) for place in keys}
        for place in _told(keys, "Lighthouse "):
            _join(report, place, lighthouse(base + place.address, wanted.runs, photograph=photographs[place]))
    except Unavailable as error:
        report.unavailable["lighthouse"] = str(error)


def _join(report: Report, place: Place, found: Found) -> None:
    report.figures[_name(place)] |= found.figures
    report.notes.setdefault(_name(place), []).extend(found.notes)


def _told(places: Sequence[Place], words: str = "") -> Iterator[Place]:
    for number, place in enumerate(places, 1):
        sys.stderr.write(f"{words}{number}/{len(places)} {place.kind} /{place.address}\n")
        sys.stderr.flush()
        yield place
