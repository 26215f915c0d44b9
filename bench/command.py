"""Each benchmark by its name, and how much it measures where nobody says."""

from collections.abc import Callable
from typing import NamedTuple


class Asked(NamedTuple):
    """The options of the task; zero and "" where they are not given."""

    entries: int
    runs: int
    queries: str
    form: str


def _build(asked: Asked) -> int:
    from .build import main

    return main(asked.entries or 1000, asked.runs or 5, asked.form)


def _serve(asked: Asked) -> int:
    from .serve import main

    return main(asked.runs or 5, asked.form)


def _scripts(asked: Asked) -> int:
    from .scripts import main

    return main(asked.entries or 1, asked.runs or 3, asked.form)


def _search(asked: Asked) -> int:
    from .search.run import main

    return main(asked.queries, asked.entries, asked.form)


def _faults(asked: Asked) -> int:
    from .faults.run import main

    return main(asked.entries, asked.runs, asked.form)


KINDS: dict[str, Callable[[Asked], int]] = {
    "build": _build,
    "serve": _serve,
    "scripts": _scripts,
    "search": _search,
    "faults": _faults,
}
