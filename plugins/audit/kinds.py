"""Which pages stand for all: of every kind in every script and language, found in the tree itself."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from .pages import Page


def representatives(pages: Iterable[Page]) -> list[str]:
    """Paths of so few pages that each kind and each class of elements of a language is on one of them.

    A kind is what <body class> says. The richest page of a kind stands for it; a new kind, a component that was not
    there before or a notice that only some pages bear thus brings a page of its own.
    """
    shown = (page for page in pages if not page.redirect)
    ordered = sorted(shown, key=lambda page: (page.lang, page.kind, page.path))
    return [
        page.path for _, group in groupby(ordered, key=lambda page: page.lang) for page in _of_language(list(group))
    ]


def _of_language(pages: list[Page]) -> Iterator[Page]:
    shown: set[str] = set()
    rest: list[Page] = []
    for _, group in groupby(pages, key=lambda page: page.kind):
        richest, *others = sorted(group, key=_poverty)
        shown |= richest.classes
        rest += others
        yield richest
    while rest:
        best = min(rest, key=lambda page: (-len(page.classes - shown), page.path))
        if best.classes <= shown:
            return
        shown |= best.classes
        yield best
        rest = [page for page in rest if not page.classes <= shown]


def _poverty(page: Page) -> tuple[int, str]:
    return -len(page.classes), page.path
