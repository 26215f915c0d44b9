"""What an editor does to a large site, and whether the site then shows it."""

import re
from collections.abc import Iterator
from pathlib import Path

from .items import LAST, Item
from .measure import BenchError
from .prose import day
from .sites import Site

_LINK = re.compile(r"\]\(\S*?([^/)]+\.md)\)")
WORDS = "Допуна објављена накнадно"


class Editor:
    """Makes one edit after another; each step yields its name when the content is ready to be built."""

    def __init__(self, site: Site, run: int) -> None:
        self.site, self.mark = site, f"{WORDS}, {run}"
        news = [item for item in site.items if item.type == "news" and not item.latin]
        self.target = news[len(news) // 2]
        self.new = Item(0, "news", f"vesti/{LAST.year}/nova-vest-{run}.md", f"Нова вест {run}", LAST)
        self.old = _unlinked(site, news)

    def steps(self) -> Iterator[str]:
        """After each step but the last the caller builds; then the content is as it was."""
        kept = self._source(self.target).read_text("utf-8")
        yield "nothing"
        self._write(self.target, f"{kept}\n{self.mark}.\n")
        yield "body"
        self._write(self.target, kept.replace("naslov: ", f"naslov: {self.mark} – ", 1))
        yield "title"
        self._write(self.new, f"---\nnaslov: {self.new.title}\ndatum: {day(LAST)}\n---\n{self.mark}.\n")
        yield "new"
        self._source(self.new).unlink()
        yield "delete"
        old = self._source(self.old).read_text("utf-8")
        self._source(self.old).unlink()
        yield "delete_old"
        self._write(self.old, old)
        self._write(self.target, kept)

    def check(self, step: str) -> None:
        """The output shows the step; raises BenchError."""
        gone = {"delete": self.new, "delete_old": self.old}.get(step)
        for root in self.site.roots:
            if gone and self.site.page(gone, root).exists():
                raise BenchError(f"{gone.path} was deleted, its page is still there")
        shown = {"body": self.target, "title": self.target, "new": self.new}.get(step)
        if shown and self.mark not in self.site.page(shown).read_text("utf-8"):
            raise BenchError(f"the page of {shown.path} does not show the edit: {step}")

    def _source(self, item: Item) -> Path:
        return self.site.content / item.path

    def _write(self, item: Item, text: str) -> None:
        source = self._source(item)
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(text, "utf-8")


def _unlinked(site: Site, news: list[Item]) -> Item:
    """An old piece of news that is not translated and that no text links to: to delete another one is a mistake."""
    linked: set[str] = set()
    for item in site.items:
        linked.update(_LINK.findall((site.content / item.path).read_text("utf-8")))
    free = [item for item in news if item.path.rpartition("/")[2] not in linked and not item.translated]
    return min(free or news, key=lambda item: (item.date, item.path))
