"""The key of an output: the digest of everything that its files are made of."""

from collections.abc import Callable, Iterable, Mapping
from hashlib import blake2b
from types import MappingProxyType
from typing import NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import SiteFault
from .digests import digest, rows_token, token
from .output import Batch, Output
from .places import Places
from .surroundings import Surroundings
from .templates import Templates

_SHARED = (tuple, dict)


class Keys:
    """The keys of one run. What all outputs of a language share is digested once; all outputs live as long as this."""

    def __init__(
        self, code: bytes, places: Places, surroundings: Mapping[str, Surroundings], templates: Templates
    ) -> None:
        self._bases = {lang: digest((code, facts)) for lang, facts in surroundings.items()}
        self._bases[""] = digest((code, places))
        self._templates = templates
        self._heads: dict[tuple[object, ...], bytes] = {}
        self._shared: dict[int, bytes] = {}

    def key(self, output: Output) -> bytes:
        """16 bytes; equal keys mean equal files."""
        return blake2b(self._head(output) + self._inputs(output) + output.name.encode(), digest_size=16).digest()

    def batch_key(self, batch: Batch) -> bytes:
        """16 bytes; equal keys mean that all outputs have the keys that they had."""
        template = self._templates.closure_digest(batch.template) if batch.template else b""
        head = self._bases[batch.lang] + token((template, batch.template, _called(batch.output_of), batch.shared))
        return blake2b(head + rows_token(batch.members), digest_size=16).digest()

    def _inputs(self, output: Output) -> bytes:
        """What many outputs share, such as the links beside a list, is one object: it is digested once."""
        parts: list[bytes] = []
        for name, value in sorted(output.inputs.items()):
            if type(value) in _SHARED:
                part = self._shared.get(id(value))
                if part is None:
                    part = self._shared[id(value)] = token(value)
            else:
                part = token(value)
            parts += (name.encode(), part)
        return b"".join(parts)

    def _head(self, output: Output) -> bytes:
        """What outputs of one kind share."""
        kind = (output.lang, output.template, output.make, output.scripts)
        if kind not in self._heads:
            template = self._templates.closure_digest(output.template) if output.template else b""
            make = _called(output.make) if output.make else ""
            self._heads[kind] = self._bases[output.lang] + token((template, output.template, make, output.scripts))
        return self._heads[kind]


class Planned(NamedTuple):
    """Outputs by the first of their files, the names of all files, and the batch of each output that has one."""

    outputs: Mapping[str, Output]
    files: frozenset[str]
    batches: Mapping[str, str] = MappingProxyType({})


def planned_files(planned: Iterable[tuple[str, Output]], places: Places) -> Planned:
    """Of outputs with the names of their batches ("" for none). Raises SiteFault (V506) where two write one file."""
    owners: dict[str, Output] = {}
    named: dict[str, Output] = {}
    batches: dict[str, str] = {}
    clashes = []
    for batch, output in planned:
        files = file_names(output, places)
        if batch:
            batches[files[0]] = batch
        for file in files:
            first = owners.setdefault(file, output)
            if first is not output:
                clashes.append(problem("V506", file, name=file, first=_described(first), second=_described(output)))
        named[files[0]] = output
    if clashes:
        raise SiteFault(clashes)
    return Planned(named, frozenset(owners), batches)


def file_names(output: Output, places: Places) -> tuple[str, ...]:
    """Where its files lie below the output folder, in the order of its tags."""
    name = output.name
    return tuple([places.folder(tag) + name if tag else name for tag in output.tags])


def _called(function: Callable[..., object]) -> str:
    return f"{function.__module__}.{function.__qualname__}"


def _described(output: Output) -> str:
    return output.template or (output.make.__module__ if output.make else output.name)
