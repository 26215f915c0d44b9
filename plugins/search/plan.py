"""The files of the search: words by their beginning, what is shown of pages, and a few facts for the script."""

from array import array
from collections.abc import Iterator

from ..entries.types import TYPES
from ..pages.computed import DIRECTORY
from ..pages.index import Kept
from ..pages.output import Batch, Member, Output, Pieces
from ..pages.site import Search, Site
from .facts import facts
from .files import SCRIPT, script, shard
from .indexed import ListPage, indexed, shown
from .shown import pages_shown

_PAGES = 4  # at most, in the mean, in a file of what is shown
_BATCHES = 64


def plan(site: Site) -> Iterator[Output | Batch]:
    """For each language that has the page of the search."""
    if site.search is None:
        return
    for lang in site.languages:
        if DIRECTORY in site.list_addresses[lang]:
            yield from _of_language(site, site.search, lang)
    yield Output(SCRIPT, "", {"text": site.theme.scripts.get("templates/components/search/script.js", "")}, make=script)


def _of_language(site: Site, search: Search, lang: str) -> Iterator[Output | Batch]:
    """Words are the same for both scripts; what is shown is written in each."""
    kept, numbers, lists = indexed(site, search, lang)
    folder = f"{DIRECTORY}{lang}/"
    yield Batch(folder, "", "", (folder,), tuple(kept.files.items()), _shard)
    buckets = _buckets(kept)
    types = tuple(name for name in TYPES if site.of_type(name, lang))
    inputs = {
        "pages": kept.pages,
        "length": kept.length,
        "files": tuple(name for name in kept.files if "-" not in name),
        "buckets": buckets,
        "folder": folder,
        "types": types,
        "words": kept.words,
        "day": site.town.day,
    }
    yield Output(f"{DIRECTORY}podaci.json", lang, inputs, make=facts)
    yield from _of_pages(site, lang, numbers, lists, buckets)


def _shard(shared: Member, member: Member) -> Output:
    name, pieces = member
    assert isinstance(pieces, Pieces)
    return Output(f"{shared[0]}r-{name}.json", "", {"pieces": pieces}, make=shard)


def _buckets(kept: Kept) -> int:
    """A power of two: seldom another one."""
    wanted = max(kept.pages // _PAGES, 1)
    return 1 << (wanted - 1).bit_length()


def _of_pages(
    site: Site, lang: str, numbers: "array[int]", lists: tuple[ListPage, ...], buckets: int
) -> Iterator[Batch]:
    """What is shown of pages, in files by the end of their numbers; files lie in batches by the end of their own."""
    cards: list[list[object]] = [[] for _ in range(buckets)]
    marks: list[list[int]] = [[] for _ in range(buckets)]
    more: dict[int, list[tuple[int, ListPage]]] = {}
    last = buckets - 1
    for number, card in shown(site.cards[lang], numbers):
        cards[number & last].append(card)
        marks[number & last].append(number)
    for number, page in zip(numbers[len(site.cards[lang]) :], lists, strict=True):
        if number:
            more.setdefault(number & last, []).append((number, page))
    members = [
        (place, array("I", marks[place]).tobytes(), tuple(cards[place]), tuple(more.get(place, ())))
        for place in range(buckets)
    ]
    batches = min(buckets, _BATCHES)
    for first in range(batches):
        of_batch = tuple(member for member in members[first::batches] if member[1] or member[3])
        yield Batch(f"{DIRECTORY}{lang}/o/{first}", lang, "", (lang,), of_batch, _shown)


def _shown(shared: Member, member: Member) -> Output:
    place, numbers, cards, lists = member
    inputs = {"numbers": numbers, "cards": cards, "lists": lists}
    return Output(f"{DIRECTORY}o/{place}.json", shared[0], inputs, make=pages_shown)
