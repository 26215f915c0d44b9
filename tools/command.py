"""Runs one Invoke task without Invoke's own program, which reads the machine's settings and ends bad usage with 1."""

import shlex
import sys
from collections.abc import Sequence
from types import ModuleType

from invoke.collection import Collection
from invoke.config import Config
from invoke.exceptions import Exit, ParseError
from invoke.executor import Executor
from invoke.parser.context import ParserContext
from invoke.parser.parser import Parser, ParseResult

USAGE = 2
INTERRUPTED = 130


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
        sys.stderr.write(f"Не разумем наредбу: {error}\nОпције: ./varos {name} --help\n")
        return USAGE


def _parse(collection: Collection, arguments: Sequence[str]) -> ParseResult:
    result = Parser(contexts=collection.to_contexts()).parse_argv(list(arguments))
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


def _help(collection: Collection, name: str) -> str:
    context = next(item for item in collection.to_contexts() if item.name == name)
    options = context.help_tuples()
    width = max((len(option) for option, _ in options), default=0)
    lines = [f"  {option:<{width}}  {text or ''}".rstrip() for option, text in options]
    return "\n".join(
        [_usage(context), "", (collection[name].__doc__ or "").strip(), *([""] if lines else []), *lines, ""]
    )


def _usage(context: ParserContext) -> str:
    places = "".join(f" {str(argument.name).upper()}" for argument in context.positional_args)
    return f"./varos {context.name}{places}{' [опције]' if len(context.args) > len(context.positional_args) else ''}"
