"""One deferred script from those of the components."""

from collections.abc import Mapping
from typing import Any

from ..pages.frame import Tools

SCRIPT = "tema/sajt.js"
_SHARED = "static/"
# The switch stands in each page, because it acts before anything is painted; search is fetched when somebody searches.
_APART = ("switch", "search")


def joined(scripts: Mapping[str, str]) -> dict[str, str]:
    """The scripts that go into the one file."""
    return {path: text for path, text in scripts.items() if path.split("/")[-2] not in _APART}


def one_file(_: Tools, inputs: Mapping[str, Any]) -> str:
    """All of them, minified: first what they share. What an old browser cannot do in one leaves the others alone."""
    import rjsmin

    scripts: dict[str, str] = inputs["scripts"]
    parts = [text if path.startswith(_SHARED) else _by_itself(text) for path, text in scripts.items()]
    return str(rjsmin.jsmin("\n".join(['"use strict";', *parts])))


def _by_itself(text: str) -> str:
    return f"try {{\n{text}\n}} catch (fault) {{ console.warn(fault) }}"
