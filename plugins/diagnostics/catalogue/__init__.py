"""The one catalogue of problems, so that every message is worded, levelled and documented in one place.

V1xx file, encoding and name; V2xx front-matter fields; V3xx text; V4xx addresses and relations between entries;
V5xx faults of the site. A text says what is wrong, then, after a semicolon, how to mend it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from ..phrase import phrase, sample
from ..problem import Problem
from .entry import Entry
from .fields import FIELDS
from .file import FILE
from .relations import RELATIONS
from .site import SITE
from .text import TEXT

__all__ = ["CATALOGUE", "Entry", "problem"]

CATALOGUE: Mapping[str, Entry] = MappingProxyType({**FILE, **FIELDS, **TEXT, **RELATIONS, **SITE})


def problem(code: str, path: str, line: int = 0, key: str = "", **facts: object) -> Problem:
    """A problem of the catalogue with its facts filled in; KeyError for an unknown code or a missing fact."""
    entry = CATALOGUE[code]
    if isinstance(example := facts.get("example"), str):
        facts["example"] = sample(example)
    words = phrase(entry.text, entry.english, **facts)
    words.said()
    return Problem(path, line, key, code, entry.level, words)
