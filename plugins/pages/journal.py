"""What surely lies in the output folder, also after a killed build: build ids and the list of touched files."""

import secrets
from collections.abc import Container, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import SiteFault
from .memory import Made, MadeBatch, Memory
from .scan import content_hash
from .stage import ID_FILE, STAGE, Stage


class There(NamedTuple):
    """`keys` of the outputs that lie whole in the folder, the `names` in memory.

    `files` are those that may lie there and may be none of the wanted ones.
    """

    keys: Mapping[str, bytes]
    files: frozenset[str]
    names: frozenset[str]
    known: bool


class NewBatches(NamedTuple):
    """The batches whose members changed, as they are now, and the names of all that are planned."""

    made: Mapping[str, MadeBatch]
    planned: Container[str]


def known_batches(output: Path, memory: Memory, *, verify: bool) -> Mapping[str, MadeBatch]:
    """The batches whose outputs surely lie whole in the folder; none where each file must be looked at."""
    if verify or not _is_known(_read_id(output), memory) or memory.touched():
        return {}
    return memory.batches()


def _is_known(here: str | None, memory: Memory) -> bool:
    return bool(here) and here in (memory.get("id"), memory.get("coming_id"))


def known_outputs(
    output: Path, memory: Memory, wanted: Mapping[str, bytes], unchanged: Container[str], *, verify: bool
) -> There:
    """What lies in the folder, but for the outputs of `unchanged` batches.

    Nothing is known where the folder's build id and the memory's differ; then all files in it may be ours. With
    `verify` every file is read and compared with its digest. Raises SiteFault (V505) for a folder with files that is
    not ours.
    """
    here = _read_id(output)
    if here is None and output.exists() and any(name.name != STAGE for name in output.iterdir()):
        raise SiteFault([problem("V505", str(output))])
    if not _is_known(here, memory):
        return There({}, frozenset(Stage(output).files()), frozenset(), known=False)
    touched = memory.touched()
    if verify or touched:
        return _looked_at(output, memory.outputs(), touched, verify=verify)
    keys = memory.keys(unchanged)
    stale = [name for name, key in keys.items() if wanted.get(name) != key]
    return There(keys, memory.files_of(stale), frozenset(keys), known=True)


def _looked_at(output: Path, made: Mapping[str, Made], touched: set[str], *, verify: bool) -> There:
    """Every output is looked at: the last build was killed, or all files are to be verified."""
    listed = Stage(output).files() if verify else (file for item in made.values() for file in item.files)
    whole = {name: item.key for name, item in made.items() if _whole(output, item, touched, verify=verify)}
    return There(whole, frozenset(listed) | touched, frozenset(made), known=True)


def _whole(output: Path, made: Made, touched: Container[str], *, verify: bool) -> bool:
    if any(file in touched for file in made.files):
        return False
    return not verify or all(_same(output / file, digest) for file, digest in made.files.items())


def _same(path: Path, digest: str) -> bool:
    try:
        return content_hash(path.read_bytes()).hex() == digest
    except OSError:
        return False


def _read_id(output: Path) -> str | None:
    """None without the file; what is no id, such as a file that was cut off, is none of ours, but the folder is."""
    try:
        return (output / ID_FILE).read_text("ascii", "replace")
    except OSError:
        return None


def announce(stage: Stage, memory: Memory, files: Iterable[str]) -> None:
    """Write the journal and the new build id, before the first file is moved."""
    new = secrets.token_hex(16)
    with memory.transaction():
        memory.touch(files)
        memory.put("coming_id", new)
    stage.mark(new)


def commit(memory: Memory, made: Mapping[str, Made], gone: Iterable[str], there: There, batches: NewBatches) -> None:
    """All files are in place: remember them under the new id."""
    with memory.transaction():
        if not there.known:
            memory.forget_outputs()
        memory.remember_outputs(made, gone)
        memory.remember_batches(batches.made, batches.planned)
        memory.put("id", memory.get("coming_id"))
        memory.untouch()
