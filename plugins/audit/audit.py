"""The run: read all files once, in a few processes, then compare what they say of each other."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import Element

from . import feeds, relations, sitemap
from .documents import XmlError, parse
from .findings import Finding, Found
from .letters import CYRILLIC, private_use
from .links import Linker, style_references
from .pages import Page, read_page
from .report import lines, summary
from .tree import CYRILLIC as CYRILLIC_TAG
from .tree import LATIN, Tree, names, tree_of

HOME = "index.html"
_TEXTS = (".css", ".js", ".json", ".txt", ".ics", ".svg", ".webmanifest", ".jsonld", ".csv", ".xml")
_JSON = (".json", ".webmanifest", ".jsonld")
_DOWNLOADS = ("datoteke/", "slike/")
_STEP = 500


class Other(NamedTuple):
    """What reading a file that is no page gave; `root` for XML."""

    path: str
    root: Element | None
    findings: tuple[Finding, ...]


def run(output: Path, site_url: str) -> int:
    """Print all findings and the summary; 0 nothing, 1 something, 2 no folder or nothing in it."""
    if not output.is_dir() or next(names(output), None) is None:
        sys.stderr.write(f"{output}: нема ничега за проверу; прво изградите сајт (./varos build)\n")
        return 2
    tree = tree_at(output, site_url)
    findings = audit(tree)
    told = [*lines(findings), summary(len(tree.files), len(tree.pages), len(set(findings)))]
    sys.stdout.write("\n".join(told) + "\n")
    return 1 if findings else 0


def tree_at(output: Path, site_url: str) -> Tree:
    """The tree with its address and the script of its root, which the home page tells."""
    empty = Linker(tree_of(output, "", ""))
    home = read_page(HOME, empty) if HOME in empty.tree.files else None
    if home and not site_url:
        site_url = next(iter(home.canonical), "")
    return tree_of(output, site_url, LATIN if home and home.lang == LATIN else CYRILLIC_TAG)


def audit(tree: Tree) -> list[Finding]:
    """All findings of a built tree."""
    linker = Linker(tree)
    pages = read_pages(tree)
    others = [read_other(path, linker) for path in sorted(tree.files) if _is_ours(path)]
    roots = {other.path: other.root for other in others if other.root is not None}
    findings = [] if HOME in tree.files else [Finding(HOME, "A101", "нема почетне стране")]
    findings += [finding for page in pages.values() for finding in page.findings]
    findings += [finding for other in others for finding in other.findings]
    findings += relations.check(relations.Site(pages, linker))
    return findings + sitemap.Maps(roots, pages, linker).check()


def _is_ours(path: str) -> bool:
    return path.endswith(_TEXTS) and not path.startswith(_DOWNLOADS)


def read_pages(tree: Tree) -> dict[str, Page]:
    """All pages by path, read by as many processes as there are processors."""
    from ..pages.workers import spread

    def work(paths: Sequence[str]) -> Iterable[Page]:
        linker = Linker(tree)
        return (read_page(path, linker) for path in paths)

    found: dict[str, Page] = {}
    paths = tree.pages
    for page in _shown(spread(work, paths), len(paths)):
        found[page.path] = page
    return dict(sorted(found.items()))


def _shown(pages: Iterator[Page], total: int) -> Iterator[Page]:
    """Progress, only for a person at a terminal."""
    terminal = sys.stderr.isatty()
    for number, page in enumerate(pages, 1):
        if terminal and number % _STEP == 0:
            sys.stderr.write(f"\rПрочитано {number}/{total} страна")
            sys.stderr.flush()
        yield page
    if terminal and total >= _STEP:
        sys.stderr.write("\r\033[K")


def read_other(path: str, linker: Linker) -> Other:
    """Read and check one file that is no page: style sheet, feed, map, data."""
    findings: list[Finding] = []

    def found(code: str, what: str) -> None:
        findings.append(Finding(path, code, what))

    data = linker.tree.read(path)
    text = data.decode("utf-8", "replace")
    if CYRILLIC.search(path):
        found("A114", "ћирилично слово у имену датотеке")
    if mark := private_use(text, escapes=path.endswith(_JSON)):
        found("A126", f"знак за унутрашњу употребу {mark} остао је у датотеци")
    root = _content(path, data, text, linker, found)
    return Other(path, root, tuple(findings))


def _content(path: str, data: bytes, text: str, linker: Linker, found: Found) -> Element | None:
    if path.endswith(".css"):
        for reference in style_references(text):
            linker.check(reference, linker.tree.address(path), found)
    elif path.endswith(_JSON):
        _json(text, found)
    elif path.endswith(".xml"):
        return _xml(path, data, linker, found)
    return None


def _json(text: str, found: Found) -> None:
    try:
        json.loads(text)
    except ValueError as error:
        found("A160", f"JSON се не може прочитати: {error}")


def _xml(path: str, data: bytes, linker: Linker, found: Found) -> Element | None:
    try:
        root = parse(data)
    except XmlError as error:
        found("A140", str(error))
        return None
    if root.tag == f"{feeds.ATOM}feed":
        feeds.check(root, path, linker, found)
    return root
