"""What a run leaves to the end of the process: the system takes back at once what Python would take apart by pieces.

A run makes a million small objects, nearly all of which live as long as it does. To look for circles among them and to
give them back one by one took a fifth of a run in which nothing changed.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

Value = TypeVar("Value")

_held: list[object] = []
_held.append(_held)  # a circle outlives the module that names it


@contextmanager
def undisturbed() -> Iterator[None]:
    """No collection within, and none afterwards of what is left; the next run lets go of it."""
    del _held[1:]
    gc.unfreeze()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def held(value: Value) -> Value:
    """Keep a large value until the next run begins: most often that is the end of the process."""
    _held.append(value)
    return value
