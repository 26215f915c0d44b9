"""Work shared by a few forked processes, because Markdown and Jinja keep one processor busy each."""

import contextlib
import gc
import multiprocessing
import os
import signal
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
Work = Callable[[Sequence[Item]], Iterable[Result]]

WORTHWHILE = 64
MOST = 4
_BATCH = 32
_HEAVY = 20


def spread(
    work: Work[Item, Result], items: Sequence[Item], *, heavy: int = 0, together: int = _BATCH
) -> Iterator[Result]:
    """Yield what `work(slice)` yields for all items, in any order; in this process when they are few.

    `heavy` of the items take as long as many others; they stand side by side, so that each process gets alike parts.
    So many results come `together`: few where each is large.
    Raises what `work` raises, with the exception's own type.
    """
    count = min(os.cpu_count() or 1, MOST)
    if len(items) + heavy * _HEAVY < WORTHWHILE or count == 1 or "fork" not in multiprocessing.get_all_start_methods():
        yield from work(items)
        return
    with contextlib.ExitStack() as stack:
        yield from _gather([_start(stack, work, items[n::count], together) for n in range(count)])


def _start(stack: contextlib.ExitStack, work: Work[Item, Result], items: Sequence[Item], together: int) -> Connection:
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(there, work, items, together), daemon=True)
    with (
        warnings.catch_warnings()
    ):  # Python 3.12 warns of threads: Pelican's progress line is one, and holds no lock of ours
        warnings.simplefilter("ignore", DeprecationWarning)
        process.start()
    there.close()
    stack.callback(process.join)
    stack.callback(process.terminate)
    stack.callback(here.close)
    return here


def _run(pipe: Connection, work: Work[Item, Result], items: Sequence[Item], together: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, who ends the others
    gc.freeze()  # who collects here looks at what this process has made
    batch: list[Any] = []
    try:
        for result in work(items):
            batch.append(result)
            if len(batch) == together:
                pipe.send(batch)
                batch = []
        pipe.send(batch)
        pipe.send(None)
    except BrokenPipeError:
        return
    except BaseException as error:  # noqa: BLE001 - the parent raises it again
        pipe.send(error)


def _gather(pipes: list[Connection]) -> Iterator[Any]:
    while pipes:
        for pipe in wait(pipes):
            assert isinstance(pipe, Connection)
            message = pipe.recv()
            if message is None:
                pipes.remove(pipe)
            elif isinstance(message, BaseException):
                raise message
            else:
                yield from message
