"""The files of each picture: itself without what its camera wrote, and its copies; and those of the coat of arms."""

from collections.abc import Iterator

from ..entries.picture import copy_widths
from ..pages.output import Batch, Member, Output
from ..pages.pictures import kinds
from ..pages.places import copy_name, published_name
from ..pages.reading import FileFact
from ..pages.site import Site
from .arms import arms_outputs
from .make import copy, itself


def plan(site: Site) -> Iterator[Output | Batch]:
    """One batch of all pictures: a town has thousands, and in most builds none of them is new."""
    members = [_member(path, file) for path, file in site.files.items() if file.picture.path]
    shown = tuple([member for member in members if member[0] not in site.withheld])
    if shown:
        yield Batch("pictures", "", "", (), shown, _outputs)
    yield from arms_outputs(site)


def _member(path: str, file: FileFact) -> Member:
    """As few values as there may be: all are digested at each build. Without copies the width is 0."""
    picture = file.picture
    return path, file.hash, picture.width if picture.widths else 0, picture.clear


def _outputs(_: Member, member: Member) -> tuple[Output, ...]:
    """What is published of one picture."""
    path, hash_, width_of_all, clear = member
    widths = copy_widths(width_of_all)
    inputs = {"path": path, "hash": hash_}
    copies = (
        Output(copy_name(path, width, kind), "", {**inputs, "width": width, "kind": kind}, make=copy, heavy=True)
        for width in widths
        for kind in kinds(clear=clear)
    )
    return Output(published_name(path), "", inputs, make=itself, heavy=bool(widths)), *copies
