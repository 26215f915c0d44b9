"""The converters beside cyrtranslit, and a page beside the same conversion through BeautifulSoup with lxml."""

import gc
import re
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from statistics import median

from plugins.scripts import html_to_latin, to_cyrillic, to_latin

from .script_text import cyrillic_text, page

_Convert = Callable[[str], str]
_TAG = re.compile("<[^>]*>")
_READ = re.compile('(title|alt|aria-label|content)="[^"]*"')
_UNREAD = frozenset(("script", "style", "code", "pre"))


def speed(folder: Path, size: int, runs: int) -> dict[str, float]:
    """Processor seconds of each converter, the medians of the runs, and how many times faster ours is.

    Raises ImportError where what we are compared with is not installed.
    """
    cyrtranslit = import_module("cyrtranslit")
    text = cyrillic_text(folder, size)
    latin = to_latin(text)
    found = {"text_bytes": len(text.encode()), "latin_bytes": len(latin.encode()), "runs": runs}
    to_latin_s = _compared(text, to_latin, lambda text: cyrtranslit.to_latin(text, "sr"), runs)
    to_cyrillic_s = _compared(latin, to_cyrillic, _by_lines(lambda text: cyrtranslit.to_cyrillic(text, "sr")), runs)
    return (
        found | _named("to_latin", to_latin_s) | _named("to_cyrillic", to_cyrillic_s) | _page_speed(50_000, runs * 10)
    )


def _by_lines(convert: _Convert) -> _Convert:
    """Cyrtranslit's time grows with the square of a Latin text's length; by lines it is a hundred times as fast."""
    return lambda text: "\n".join([convert(line) for line in text.split("\n")])


def _named(name: str, seconds: tuple[float, float]) -> dict[str, float]:
    ours, theirs = seconds
    return {f"{name}_s": ours, f"{name}_other_s": theirs, f"{name}_times": theirs / ours}


def _compared(text: str, ours: _Convert, theirs: _Convert, runs: int) -> tuple[float, float]:
    """One after the other, so that both meet the same moments of a busy machine."""
    costs = [(_seconds(ours, text), _seconds(theirs, text)) for _ in range(runs)]
    return median(cost for cost, _ in costs), median(cost for _, cost in costs)


def _seconds(convert: _Convert, text: str) -> float:
    gc.collect()
    started = time.process_time()
    convert(text)
    return time.process_time() - started


def _page_speed(size: int, runs: int) -> dict[str, float]:
    html = page(size)
    seconds = _compared(html, html_to_latin, latin_by_tree, runs)
    found = {"page_bytes": len(html.encode()), "page_same": float(same_outside_text(html, html_to_latin(html)))}
    return found | {"page_tree_same": float(same_outside_text(html, latin_by_tree(html)))} | _named("page", seconds)


def latin_by_tree(html: str) -> str:
    """A page in Latin script, the way that plugins of Pelican go: parse, change the texts, write all anew."""
    from bs4 import BeautifulSoup
    from bs4.element import NavigableString

    soup = BeautifulSoup(html, "lxml")
    for text in soup.find_all(string=True):
        if type(text) is NavigableString and text.parent is not None and text.parent.name not in _UNREAD:
            text.replace_with(to_latin(text))
    for tag in soup.find_all():
        for name in ("title", "alt", "aria-label", "content"):
            if name in tag.attrs:
                tag[name] = to_latin(str(tag[name]))
    return str(soup)


def same_outside_text(before: str, after: str) -> bool:
    """Whether all tags are the same to the byte, but for attributes that people read."""
    return _unread(before) == _unread(after)


def _unread(html: str) -> list[str]:
    return [_READ.sub(r"\1", tag) for tag in _TAG.findall(html)]
