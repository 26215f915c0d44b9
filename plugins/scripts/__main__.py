"""The converter in a pipe: `python -m plugins.scripts --to latin|cyrillic [--html] [--glossary FILE]`."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NoReturn

from . import NONE, Glossary, html_to_cyrillic, html_to_latin, to_cyrillic, to_latin
from .pairs import Fault, pair_of

_CONVERTERS: Final[Mapping[tuple[str, bool], Callable[[str, Glossary], str]]] = MappingProxyType(
    {
        ("latin", False): to_latin,
        ("latin", True): html_to_latin,
        ("cyrillic", False): to_cyrillic,
        ("cyrillic", True): html_to_cyrillic,
    }
)
_FAULTS: Final[Mapping[Fault, str]] = MappingProxyType(
    {
        "empty": "one side of the pair is empty",
        "markup": "HTML or a line break in the pair",
        "script": "a pair needs one side in Cyrillic alone and one in Latin script alone",
        "mark": 'the bar must stand on both sides before the same ending, as in "Шекспир|: Shakespeare|"',
    }
)
_NO_PAIR: Final = 'a glossary is a YAML mapping of words, as in "Шекспир|: Shakespeare|"'


def main(arguments: list[str] | None = None) -> int:
    """Standard input to standard output; 0, or 2 after one line on standard error."""
    asked = _parser().parse_args(arguments)
    glossary = _glossary(asked.glossary) if asked.glossary else NONE
    text = _decoded(sys.stdin.buffer.read(), "standard input")
    _write(_CONVERTERS[asked.to, asked.html](text, glossary).encode())
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m plugins.scripts", description="Convert Serbian text from one script to the other, UTF-8 to UTF-8."
    )
    parser.add_argument("--to", choices=("latin", "cyrillic"), required=True, help="the script of the output")
    parser.add_argument("--html", action="store_true", help="the input is HTML or XML: tags, addresses and code stay")
    parser.add_argument("--glossary", metavar="FILE", type=Path, help="pairs of words, such as content/recnik.yml")
    return parser


def _write(data: bytes) -> None:
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # the reader has what it wanted, and Python would complain again at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        _refuse(f"{name}:{line}: not UTF-8")


def _glossary(path: Path) -> Glossary:
    try:
        data = path.read_bytes()
    except OSError as error:
        _refuse(f"{path}: {error.strerror}")
    pairs: dict[str, str] = {}
    for line, one, other in _lines(_decoded(data, str(path)), path):
        found = pair_of(one, other)
        if isinstance(found, str):
            _refuse(f"{path}:{line}: {one}: {_FAULTS[found]}")
        if found[0] in pairs:
            _refuse(f"{path}:{line}: {found[0]}: the word is there twice")
        pairs[found[0]] = found[1]
    return Glossary(tuple(pairs.items()))


def _lines(text: str, path: Path) -> Iterator[tuple[int, str, str]]:
    """Line, key and value of each pair; every scalar is text."""
    import yaml

    try:
        root: Any = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        _refuse(f"{path}:{error.problem_mark.line + 1 if error.problem_mark else 1}: {error.problem}")
    except yaml.YAMLError as error:
        _refuse(f"{path}: {' '.join(str(error).split())}")
    if root is None:
        return
    if root.id != "mapping":
        _refuse(f"{path}:{root.start_mark.line + 1}: {_NO_PAIR}")
    for key, value in root.value:
        if key.id != "scalar" or value.id != "scalar":
            _refuse(f"{path}:{key.start_mark.line + 1}: {_NO_PAIR}")
        yield key.start_mark.line + 1, key.value, value.value


def _refuse(message: str) -> NoReturn:
    sys.stderr.write(f"{message}\n")
    raise SystemExit(2)


if __name__ == "__main__":
    raise SystemExit(main())
