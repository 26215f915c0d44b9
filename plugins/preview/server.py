"""`./varos serve`: watch, build, tell the browser."""

import multiprocessing
import os
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from watchfiles import DefaultFilter, watch

from ..diagnostics.phrase import DEFAULT, Language
from ..diagnostics.report import render
from ..pages.pelican_class import placed
from .rebuild import CONF, ROOT, Outcome, output_of, rebuild, settings_for, warm_up
from .web import HOST, Server

_LAST = 65535  # port
_STEP, _LONGEST, _TICK = 10, 200, 50  # milliseconds: wait for the rest of a change; for the first one


def serve(content: Path, port: int, at: str, language: Language = DEFAULT) -> None:
    """Until Ctrl-C. Exits with 2 where the port is taken."""
    output_of(port).mkdir(parents=True, exist_ok=True)
    server = _listen(port, language)
    outcomes = _start(server)
    _say(f"Варош: http://{HOST}:{port}/  (крај: Ctrl-C)")
    settings = settings_for(content, port, at, language)
    warm_up(settings["PLUGINS"])
    changes = _changes(_places(content, settings))
    try:
        next(changes)  # watching starts before the first build: what is saved meanwhile is not lost
        _build(settings, outcomes)
        for paths in filter(None, changes):
            if _code_changed(paths):
                _start_again()
            _build(settings, outcomes)
    except KeyboardInterrupt:
        _say("")


def _listen(port: int, language: Language = DEFAULT) -> Server:
    try:
        return Server(port, output_of(port), language)
    except OSError:
        _say(f"Порт {port} је заузет. Покрените: ./varos serve --port {port + 1 if port < _LAST else port - 1}")
        raise SystemExit(2) from None


def _start(server: Server) -> "multiprocessing.connection.Connection":
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


def _web(
    server: Server, outcomes: "multiprocessing.connection.Connection", other: "multiprocessing.connection.Connection"
) -> None:
    other.close()
    server.listen(outcomes)


def _changes(places: "list[Path]") -> Iterator[set[str]]:
    """The paths that changed since the last look; mostly none."""
    options = {"step": _STEP, "debounce": _LONGEST, "rust_timeout": _TICK, "yield_on_timeout": True}
    for found in watch(*places, watch_filter=DefaultFilter(), **options):  # type: ignore[arg-type]
        yield {path for _, path in found}


def _places(content: Path, settings: "dict[str, object]") -> list[Path]:
    """What a change of may change the site."""
    places = [content, Path(str(settings["THEME"])), ROOT / "plugins", CONF, ROOT / "publishconf.py"]
    return [place for place in places if place.exists()]


def _code_changed(paths: Iterable[str]) -> bool:
    return any(path.endswith(".py") for path in paths)


def _start_again() -> None:
    """New code needs a new process; the browser waits for the same address."""
    _say("Код је измењен: почињем изнова.")
    for child in multiprocessing.active_children():
        child.terminate()
        child.join()
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - this very command


def _build(settings: "dict[str, Any]", outcomes: "multiprocessing.connection.Connection") -> None:
    started = time.monotonic()
    outcome = rebuild(settings)
    seconds = time.monotonic() - started
    shown = Outcome(outcome.code, tuple(placed(outcome.problems, Path(str(settings["PATH"])))), outcome.traceback)
    outcomes.send(shown)
    if shown.traceback:
        _say(shown.traceback)
    if shown.problems:
        sys.stderr.write(render(shown.problems, "text", settings["REPORT_LANGUAGE"]))
    state = "је направљен" if outcome.code < 2 else "није направљен"  # noqa: PLR2004 - exit code of a site fault
    _say(f"{time.strftime('%H:%M:%S')}  сајт {state} за {seconds:.2f} s")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
