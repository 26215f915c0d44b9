"""The pelican command, with an ear to what it says before our own class is there: settings, theme, plugins."""

import sys
from collections.abc import Mapping, Sequence
from typing import Any

from ..diagnostics.phrase import DEFAULT
from ..diagnostics.report import render
from .hearing import hearing

_INTERRUPTED = "Keyboard interrupt"


def run(arguments: Sequence[str], settings: Mapping[str, Any]) -> None:
    """Run it here; it ends the process with the exit code of the build."""
    import pelican

    heard = hearing()
    ended: SystemExit | None = None
    try:
        pelican.main(list(arguments))
    except SystemExit as end:
        ended = end
    problems = heard.problems()
    if any(item.message.find(_INTERRUPTED) >= 0 for item in problems):
        raise KeyboardInterrupt
    checking = bool(settings.get("CHECK_ONLY"))
    if problems:  # our class, which reports them itself, did not come so far
        form, language = settings.get("REPORT_FORMAT", "text"), settings.get("REPORT_LANGUAGE", DEFAULT)
        (sys.stdout if checking else sys.stderr).write(render(problems, form, language))
        ended = SystemExit(1 if checking else 2)
    if ended is not None:
        raise ended
