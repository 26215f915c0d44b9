"""Outputs to finished files in the stage, shared by a few processes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from markupsafe import Markup

from ..diagnostics.problem import SiteFault
from .bodies import fill_body
from .frame import Frame, Tools
from .keys import file_names
from .memory import Memory
from .output import Body, Contents, Output, Pieces
from .scan import content_hash
from .stage import Stage
from .templates import template_fault
from .word_rows import WordRows
from .workers import spread


class Rendered(NamedTuple):
    """The files of one output with the digests of their contents."""

    name: str
    files: Mapping[str, str]


class Renderer:
    """Renders outputs of all languages in one process and the processes that it forks."""

    def __init__(self, frames: Mapping[str, Frame], tools: Tools, memory: Path, stage: Stage) -> None:
        self._frames = frames
        self._tools = tools
        self._memory = memory
        self._stage = stage

    def render_all(self, outputs: Mapping[str, Output]) -> Iterator[Rendered]:
        """Yield what was written, in any order. Raises SiteFault for a template error.

        Files come before pages, in processes of their own, which end with all that cutting fonts and drawing
        pictures has loaded: 45 MB. What is heavy comes first, for alike parts.
        """
        for lang in {output.lang for output in outputs.values() if output.lang}:
            self._frames[lang].context  # noqa: B018 - made before the fork, so that it is made once
        files = sorted((item for item in outputs.items() if not item[1].lang), key=lambda item: not item[1].heavy)
        yield from spread(self._work, files, heavy=sum(output.heavy for _, output in files))
        yield from spread(self._work, [item for item in outputs.items() if item[1].lang])

    def _work(self, items: Sequence[tuple[str, Output]]) -> Iterable[Rendered]:
        memory = Memory(self._memory)
        try:
            for name, output in items:
                yield self._render(name, output, memory)
        finally:
            memory.close()

    def _render(self, name: str, output: Output, memory: Memory) -> Rendered:
        files = {}
        for file, data in zip(file_names(output, self._tools.places), self._contents(output, memory), strict=True):
            self._stage.write(file, data)
            files[file] = content_hash(data).hex()
        return Rendered(name, files)

    def _contents(self, output: Output, memory: Memory) -> list[bytes]:
        made = self._make(output, memory)
        if isinstance(made, bytes):
            return [made for _ in output.tags]
        if not isinstance(made, str):
            return [made[tag] for tag in output.tags]
        if not output.lang:
            return [made.encode()]
        finished = self._frames[output.lang].finish(made, output.tags)
        return [finished[tag].encode() for tag in output.tags]

    def _make(self, output: Output, memory: Memory) -> Contents:
        if not output.lang:
            assert output.make is not None
            return output.make(self._tools, {key: _fetched(value, memory) for key, value in output.inputs.items()})
        frame = self._frames[output.lang]
        inputs = {key: self._input(value, frame, memory) for key, value in output.inputs.items()}
        try:
            return output.make(frame, inputs) if output.make else frame.render(output.template, inputs)
        except SiteFault:
            raise
        except Exception as error:
            if not output.template:
                raise
            raise template_fault(output.template, error, _entry(inputs)) from error

    def _input(self, value: Any, frame: Frame, memory: Memory) -> Any:  # noqa: ANN401 - any value that has a digest
        if isinstance(value, Body):
            html = fill_body(memory.body(value.path), value.targets, frame.lang, frame.places)
            return Markup(html)  # noqa: S704 - made by our reader, raw HTML cleaned
        return value


def _fetched(value: Any, memory: Memory) -> Any:  # noqa: ANN401 - any value that has a digest
    return WordRows(memory).texts(value) if isinstance(value, Pieces) else value


def _entry(inputs: Mapping[str, Any]) -> str:
    entry = inputs.get("entry")
    return f"content/{entry.path}" if entry is not None else ""
