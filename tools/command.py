"""Runs one Invoke task without Invoke's own program, which reads the machine's settings and ends bad usage with 1."""

import re
import shlex
import sys
from collections.abc import Iterator, Sequence
from types import ModuleType

from invoke.collection import Collection
from invoke.config import Config
from invoke.exceptions import Exit, ParseError
from invoke.executor import Executor
from invoke.parser.context import ParserContext
from invoke.parser.parser import Parser, ParseResult

USAGE = 2
INTERRUPTED = 130
_PLACES = {"kind": "ВРСТА", "title": "НАСЛОВ", "what": "ШТА", "code": "ОЗНАКА", "main": "ОСНОВНА", "accent": "НАГЛАСАК"}
# Invoke's words for bad usage, and ours.
_SAID = (
    (re.compile(r"No idea what '(--?[^']*)' is!"), "опција {} не постоји"),
    (re.compile(r"No idea what '(.*)' is!", re.DOTALL), "„{}” је вишак"),
    (re.compile(r"'.*' did not receive required positional arguments: (.*)"), "недостаје {}"),
    (re.compile(r"Flag <Argument: ([\w-]+).*> needed value and was not given one!"), "иза --{} недостаје вредност"),
)


def run(module: ModuleType, arguments: Sequence[str], passing: frozenset[str] = frozenset()) -> int:
    """Run the task that `arguments` names and return its exit code.

    Tasks in `passing` take everything after their name as it is (Invoke's remainder).
    """
    name, *rest = arguments
    collection = Collection.from_module(module)
    if {"-h", "--help"}.intersection(rest) and name not in passing:
        sys.stdout.write(_help(collection, name))
        return 0
    try:
        return _execute(
            collection, _parse(collection, [name, "--", shlex.join(rest)] if name in passing else arguments)
        )
    except ParseError as error:
        sys.stderr.write(f"Не разумем наредбу: {_in_serbian(str(error))}\nОпције: ./varos {name} --help\n")
        return USAGE


def _parse(collection: Collection, arguments: Sequence[str]) -> ParseResult:
    try:
        result = Parser(contexts=collection.to_contexts()).parse_argv(list(arguments))
    except ValueError as error:  # a number that is none
        raise ParseError(f"„{str(error).rpartition(': ')[2][1:-1]}” није број") from error
    if len(result) > 1:
        raise ParseError(f"један по један посао, овде их је {len(result)}")
    return result


def _execute(collection: Collection, parsed: ParseResult) -> int:
    try:
        Executor(collection, Config(lazy=True), parsed).execute(*parsed)
    except Exit as end:
        if end.message:
            sys.stderr.write(f"{end.message}\n")
        return int(end.code)
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


def _in_serbian(said: str) -> str:
    for pattern, words in _SAID:
        if found := pattern.fullmatch(said):
            said = re.sub(r"'(\w+)'", lambda name: _place(name[1]), found[1])
            return words.format(said.replace("_", "-") if "--{}" in words else said)
    return said


def _place(name: str) -> str:
    """What an argument without a name of its own is called in usage."""
    return _PLACES.get(name, name.upper())


def _help(collection: Collection, name: str) -> str:
    context = next(item for item in collection.to_contexts() if item.name == name)
    explained = [*_explained(context)]
    width = max((len(word) for word, _ in explained), default=0)
    lines = [f"  {word:<{width}}  {text}".rstrip() for word, text in explained]
    return "\n".join(
        [_usage(context), "", (collection[name].__doc__ or "").strip(), *([""] if lines else []), *lines, ""]
    )


def _explained(context: ParserContext) -> Iterator[tuple[str, str]]:
    """Arguments in their order, then options by name."""
    for argument in context.positional_args:
        yield _place(str(argument.name)), argument.help or ""
    options = (argument for argument in context.args.values() if argument not in context.positional_args)
    for option in sorted(options, key=lambda option: str(option.name)):
        yield f"--{str(option.name).replace('_', '-')}{'=…' if option.takes_value else ''}", option.help or ""


def _usage(context: ParserContext) -> str:
    places = "".join(f" {_place(str(argument.name))}" for argument in context.positional_args)
    return f"./varos {context.name}{places}{' [опције]' if len(context.args) > len(context.positional_args) else ''}"
