"""Files to publish as they are: the key is their content. Pictures are published by another capability."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..pages.frame import Tools
from ..pages.output import Batch, Member, Output
from ..pages.places import published_name
from ..pages.site import Site


def plan(site: Site) -> Iterator[Batch]:
    """One output for each file, a batch for each folder; two under one name are reported before, and left out."""
    folders: dict[str, list[Member]] = {}
    for path, file in site.files.items():
        if not file.picture.path and path not in site.withheld:
            folders.setdefault(path.partition("/")[0], []).append((path, file.hash))
    for folder, members in folders.items():
        yield Batch(folder, "", "", (), tuple(members), _copied)


def _copied(_: Member, member: Member) -> Output:
    path, hash_ = member
    return Output(published_name(path), "", {"path": path, "hash": hash_}, make=copy)


def copy(tools: Tools, inputs: Mapping[str, Any]) -> bytes:
    """The bytes of the file. Raises SiteFault (V510) where they are not those that were read before."""
    return tools.read(inputs["path"], inputs["hash"])
