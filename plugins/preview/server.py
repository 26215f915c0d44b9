"""`./varos serve`: watch, build, tell the browser."""

import math
import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import chain
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from ..diagnostics.phrase import DEFAULT, Language, Phrase
from ..diagnostics.report import render, seconds_of
from ..pages.pelican_class import placed
from . import BEGAN
from .pages import FAULT
from .rebuild import CONF, ROOT, Outcome, output_of, rebuild, settings_for, warm_templates, warm_up
from .restart import obstacle, start_again
from .watching import changes, saved_since
from .web import HOST, Server

_LAST = 65535  # port
_PATIENCE, _LOOK = 1.0, 0.1  # seconds
_MADE = Phrase("сајт је направљен за {seconds}", "the site was made in {seconds}")
_NOT_MADE = Phrase("сајт није направљен ({seconds})", "the site was not made ({seconds})")
_CODE = (ROOT / "plugins", CONF, ROOT / "publishconf.py")


def serve(content: Path, port: int, at: str, language: Language = DEFAULT) -> None:
    """Until Ctrl-C. Exits with 2 where the port is taken."""
    output_of(port).mkdir(parents=True, exist_ok=True)
    server = _listen(port, language)
    outcomes = _start(server)
    try:
        _say(f"Варош: http://{HOST}:{port}/  (крај: Ctrl-C)")
        own = {"PATH": content, "REPORT_LANGUAGE": language}
        settings = settled(lambda: settings_for(content, port, at, language), lambda: _tell_obstacle(own, outcomes))
        warm_up(settings)
        _follow(changes(_places(content, settings)), settings, outcomes)
    except KeyboardInterrupt:
        _say("")


def settled(read: Callable[[], dict[str, Any]], tell: Callable[[], object]) -> dict[str, Any]:
    """The settings, also where an editor is just writing their file: what is half of it is read again.

    What is no better after a while is a mistake: it is told, and waited for until it is mended.
    """
    end = time.monotonic() + _PATIENCE
    while True:
        with suppress(Exception):
            return read()
        time.sleep(_LOOK)
        if time.monotonic() > end:
            tell()
            end = math.inf


def _follow(looks: Iterator[set[str]], settings: "dict[str, Any]", outcomes: Connection) -> None:
    """Build once, and then after each change."""
    next(looks)  # watching starts before the first build: what is saved meanwhile is not lost
    unread = saved_since(BEGAN, _CODE)  # by this process, which may have read it before
    _build(settings, outcomes)
    warm_templates(settings)
    for paths in filter(None, chain([unread], looks)):
        if _code_changed(paths) and _tell_obstacle(settings, outcomes):
            continue
        if _code_changed(paths):
            _say("Код је измењен: почињем изнова.")
            start_again()
        _build(settings, outcomes)


def _listen(port: int, language: Language = DEFAULT) -> Server:
    try:
        return Server(port, output_of(port), language)
    except OSError:
        _say(f"Порт {port} је заузет. Покрените: ./varos serve --port {port + 1 if port < _LAST else port - 1}")
        raise SystemExit(2) from None


def _start(server: Server) -> Connection:
    """The web server lives in a process of its own: threads and forks do not mix."""
    forks = "fork" in multiprocessing.get_all_start_methods()
    here, there = multiprocessing.get_context("fork" if forks else "spawn").Pipe(duplex=False)
    if not forks:
        import threading

        threading.Thread(target=server.listen, args=(here,), daemon=True).start()
        return there
    process = multiprocessing.get_context("fork").Process(target=_web, args=(server, here, there), daemon=True)
    process.start()
    here.close()
    server.socket.close()
    return there


def _web(server: Server, outcomes: Connection, other: Connection) -> None:
    other.close()
    server.listen(outcomes)


def _places(content: Path, settings: "dict[str, object]") -> list[Path]:
    """What a change of may change the site."""
    return [content, Path(str(settings["THEME"])), *_CODE]


def _code_changed(paths: Iterable[str]) -> bool:
    """Also data that the code holds, such as rules of spelling: this process knows it since its beginning."""
    return any(path.endswith(".py") or path.startswith(f"{ROOT / 'plugins'}{os.sep}") for path in paths)


def _build(settings: "dict[str, Any]", outcomes: Connection) -> None:
    started = time.monotonic()
    outcome = rebuild(settings)
    seconds = time.monotonic() - started
    _tell(outcome, settings, outcomes)
    state = (_MADE if outcome.code < FAULT else _NOT_MADE).filled(seconds=seconds_of(seconds))
    _say(f"{time.strftime('%H:%M:%S')}  {state.said(settings['REPORT_LANGUAGE'])}")


def _tell_obstacle(settings: "dict[str, Any]", outcomes: Connection) -> bool:
    """Whether there is something that keeps new code or settings from coming into force."""
    found = obstacle()
    if found:
        _tell(Outcome(FAULT, (found,)), settings, outcomes)
    return found is not None


def _tell(outcome: Outcome, settings: "dict[str, Any]", outcomes: Connection) -> None:
    """To the browser and to the terminal."""
    shown = outcome._replace(problems=tuple(placed(outcome.problems, Path(str(settings["PATH"])))))
    outcomes.send(shown)
    if shown.traceback:
        _say(shown.traceback)
    if shown.problems:
        sys.stderr.write(render(shown.problems, "text", settings["REPORT_LANGUAGE"]))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
