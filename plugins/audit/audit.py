"""The run: read all files once, compare what they say of each other, then ask the checker and the browser."""

import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from . import Format, relations, sitemap
from .findings import Finding, Outcome, Unavailable
from .kinds import representatives
from .links import Linker
from .others import Other, is_ours, read_other
from .pages import Page, read_page
from .progress import shown
from .report import as_json, is_sound, text
from .tree import CYRILLIC as CYRILLIC_TAG
from .tree import LATIN, Tree, below_base, names, tree_of

HOME = "index.html"
_VIEWS = ("axe", "width", "requests")


def run(output: Path, site_url: str, *, quick: bool, form: Format) -> int:
    """Print all findings and the table: 0 nothing, 1 something or not checked, 2 no folder or nothing in it."""
    if not output.is_dir() or next(names(output), None) is None:
        sys.stderr.write(f"{output}: нема ничега за проверу; прво направите сајт (./varos build)\n")
        return 2
    outcome = audit(tree_at(output, site_url), quick=quick)
    sys.stdout.write(as_json(outcome) if form == "json" else text(outcome))
    return 0 if is_sound(outcome) else 1


def tree_at(output: Path, site_url: str) -> Tree:
    """The tree with its address and the script of its root, which the home page tells."""
    empty = Linker(tree_of(output, "", ""))
    home = read_page(HOME, empty) if HOME in empty.tree.files else None
    if home and not site_url:
        site_url = next(iter(home.canonical), "")
    return tree_of(output, site_url, LATIN if home and home.lang == LATIN else CYRILLIC_TAG)


def audit(tree: Tree, *, quick: bool) -> Outcome:
    """All that is wrong with a built tree; `quick` is without Chromium and Java."""
    outcome = Outcome()
    pages = read_pages(tree)
    read_tree(tree, pages, outcome)
    if not quick:
        with ThreadPoolExecutor(1) as pool:  # Java works while the browser does
            checked = pool.submit(check_markup, tree)
            look_at_pages(tree, pages, outcome)
            outcome.join(checked.result())
    return outcome


def read_tree(tree: Tree, pages: Mapping[str, Page], outcome: Outcome) -> None:
    """What the files themselves show."""
    linker = Linker(tree)
    others = [read_other(path, linker) for path in sorted(tree.files) if is_ours(path)]
    outcome.findings += [] if HOME in tree.files else [Finding(HOME, "A101", "нема почетне стране")]
    outcome.findings += [finding for page in pages.values() for finding in page.findings]
    outcome.findings += [finding for other in others for finding in other.findings]
    outcome.findings += relations.check(relations.Site(pages, linker))
    roots = {other.path: other.root for other in others if other.root is not None}
    outcome.findings += sitemap.Maps(roots, pages, linker).check()
    outcome.unavailable |= {other.check: other.unavailable for other in others if other.unavailable}
    outcome.looked |= _counts(pages, others)


def _counts(pages: Mapping[str, Page], others: Sequence[Other]) -> dict[str, int]:
    counts = Counter(other.check for other in others)
    kinds = {check: counts[check] for check in ("sitemap", "atom", "json", "calendars")}
    return {"links": len(pages) + len(others), "pages": len(pages), "versions": len(pages), **kinds}


def check_markup(tree: Tree) -> Outcome:
    """The Nu Html Checker over all pages, style sheets and drawings."""
    from . import nu

    paths = nu.paths_of(tree)
    try:
        found = nu.check(tree)
    except Unavailable as error:
        return Outcome(unavailable=dict.fromkeys(paths, str(error)))
    return Outcome({kind: len(some) for kind, some in paths.items()}, found)


def look_at_pages(tree: Tree, pages: Mapping[str, Page], outcome: Outcome) -> None:
    """One page of every kind, in every script and language, in Chromium."""
    from . import browser, views
    from .server import served

    paths = representatives(pages.values())
    try:
        with browser.chromium() as chromium, served(tree.folder, tree.base) as origin:
            own = f"{origin}{tree.base}"
            places = [(path, below_base(path)) for path in paths]
            seen = list(shown(browser.look(chromium, own, places), len(places), "Прегледач: {} од {} страна", every=1))
    except Unavailable as error:
        outcome.unavailable |= dict.fromkeys(_VIEWS, str(error))
        return
    outcome.findings += views.findings(seen, own)
    outcome.looked |= {"axe": 2 * len(seen), "width": len(seen), "requests": len(seen)}


def read_pages(tree: Tree) -> dict[str, Page]:
    """All pages by path, read by as many processes as there are processors."""
    from ..pages.workers import spread

    def work(paths: Sequence[str]) -> Iterable[Page]:
        linker = Linker(tree)
        return (read_page(path, linker) for path in paths)

    found: dict[str, Page] = {}
    paths = tree.pages
    for page in shown(spread(work, paths), len(paths), "Прочитано {} од {} страна", every=500):
        found[page.path] = page
    return dict(sorted(found.items()))
