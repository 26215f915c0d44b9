"""A killed build leaves its render processes behind for a moment: while they write, no other build may begin.

The lock of a build is its process's own. This one belongs to an open file that forked processes share with it, so the
system lets go of it when the last of them has ended.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":

    @contextmanager
    def orphans_gone(_: Path) -> Iterator[None]:
        """Nothing is forked here."""
        yield

else:
    import fcntl

    @contextmanager
    def orphans_gone(file: Path) -> Iterator[None]:
        """Wait for the processes that a killed build has left, and let the next build wait for ours."""
        with file.open("ab") as shared:
            fcntl.flock(shared, fcntl.LOCK_EX)
            try:
                yield
            finally:
                fcntl.flock(shared, fcntl.LOCK_UN)
