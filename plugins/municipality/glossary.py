"""recnik.yml: the words that a town writes otherwise in Latin script than letter for letter."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..diagnostics.report import exit_code
from ..scripts import NONE, Glossary
from ..scripts.pairs import Fault, Pair, pair_of
from ..sources.nodes import Item, Table, parse
from ..sources.text import decode

GLOSSARY = "recnik.yml"
_CODES: Mapping[Fault, str] = MappingProxyType({"empty": "V516", "script": "V517", "mark": "V518", "markup": "V520"})
_EXAMPLE = "Шекспир|: Shakespeare|"


class Read(NamedTuple):
    """The sound pairs, and what is wrong with the others."""

    glossary: Glossary
    problems: tuple[Problem, ...]


def read_glossary(path: str, data: bytes) -> Read:
    """The glossary of a file that stands in the problems as `path`."""
    text, problems = decode(data, path)
    node, unreadable = parse(text, path) if not exit_code(problems) else (None, [])
    if node is None:
        return Read(NONE, (*problems, *unreadable))
    if not isinstance(node, Table):
        return Read(NONE, (*problems, problem("V515", path, getattr(node, "line", 1), pair=_EXAMPLE)))
    found = _glossary(path, node)
    return Read(found.glossary, (*problems, *found.problems))


def _glossary(path: str, table: Table) -> Read:
    pairs: dict[str, str] = {}
    lines: dict[str, int] = {}
    problems: list[Problem] = []
    for item, found in _pairs(table):
        if isinstance(found, str):
            problems.append(problem(found, path, item.line, item.key, word=item.key, pair=_EXAMPLE))
        elif found[0] in pairs:
            problems.append(problem("V519", path, item.line, item.key, word=found[0], first=lines[found[0]]))
        else:
            pairs[found[0]], lines[found[0]] = found[1], item.line
    return Read(Glossary(tuple(pairs.items())), tuple(problems))


def _pairs(table: Table) -> Iterator[tuple[Item, Pair | str]]:
    """Each line as a pair, or the code of what is wrong with it."""
    for item in table.items:
        found = pair_of(item.key, item.value) if isinstance(item.value, str) else None
        if found is None:
            yield item, "V515"
        else:
            yield item, _CODES[found] if isinstance(found, str) else found
