"""Which batches are looked into: those whose members changed since the last build."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from .journal import NewBatches
from .keys import Keys, file_names, planned_files
from .memory import MadeBatch, Memory
from .output import BOTH, Batch, Listed, Output
from .places import Places


class Whole(NamedTuple):
    """The outputs and files that are looked at one by one, the `unchanged` batches, the number of all files."""

    outputs: Mapping[str, Output]
    files: frozenset[str]
    batch_of: Mapping[str, str]
    unchanged: frozenset[str]
    batches: NewBatches
    total: int


def listed(item: Output | Batch) -> Iterator[tuple[str, Listed]]:
    """The language and the listing of each page, for site maps."""
    if isinstance(item, Batch):
        if item.listed_of is not None:
            found = map(partial(item.listed_of, item.shared), item.members)
            yield from ((item.lang, page) for page in found if page is not None)
    elif item.listed is not None:
        yield item.lang, item.listed


def expanded(
    plan: Iterable[Output | Batch], keys: Keys, places: Places, memory: Memory, known: Mapping[str, MadeBatch]
) -> Whole:
    """Raises SiteFault (V506) where two outputs would write one file, also one of an unchanged batch."""
    plan = tuple(plan)
    batch_keys = {item.name: keys.batch_key(item) for item in plan if isinstance(item, Batch)}
    unchanged = frozenset(name for name, key in batch_keys.items() if name in known and known[name].key == key)
    looked_at = planned_files(_outputs(plan, unchanged), places)
    new = looked_at.outputs.keys() - memory.keys(unchanged) if unchanged else ()
    if unchanged & memory.batches_of(_other_names((looked_at.outputs[name] for name in new), places)):
        unchanged = frozenset()
        looked_at = planned_files(_outputs(plan, unchanged), places)
    made = {name: MadeBatch(key, 0) for name, key in batch_keys.items() if name not in unchanged}
    for name, batch in looked_at.batches.items():
        files = file_names(looked_at.outputs[name], places)
        made[batch] = made[batch]._replace(files=made[batch].files + len(files))
    total = len(looked_at.files) + sum(known[name].files for name in unchanged)
    batches = NewBatches(made, frozenset(batch_keys))
    return Whole(looked_at.outputs, looked_at.files, looked_at.batches, unchanged, batches, total)


def _outputs(plan: Iterable[Output | Batch], unchanged: frozenset[str]) -> Iterator[tuple[str, Output]]:
    for item in plan:
        if isinstance(item, Output):
            yield "", item
        elif item.name not in unchanged:
            for member in item.members:
                made = item.output_of(item.shared, member)
                yield from ((item.name, output) for output in ((made,) if isinstance(made, Output) else made))


def _other_names(outputs: Iterable[Output], places: Places) -> Iterator[str]:
    """The names under which an output would be remembered that writes one of the same files."""
    roots = tuple(places.folder(tag) for tag in BOTH)
    for output in outputs:
        for file in file_names(output, places):
            yield from {file, *(file.removeprefix(root) for root in roots)}
