"""The files that are the same in both scripts: words, and the script of the theme."""

from collections.abc import Mapping
from typing import Any

from ..index.shards import file_text
from ..pages.frame import Tools

SCRIPT = "tema/pretraga.js"


def shard(_: Tools, inputs: Mapping[str, Any]) -> bytes:
    """The words that begin alike."""
    return file_text(inputs["pieces"]).encode()


def script(_: Tools, inputs: Mapping[str, Any]) -> str:
    """The script of the search, minified; a browser asks for it when somebody begins to search."""
    import rjsmin

    return str(rjsmin.jsmin(inputs["text"]))
