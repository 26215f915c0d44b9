"""One build of the preview in a process of its own, so that the next one starts as fresh as this one."""

import contextlib
import copy
import datetime as dt
import multiprocessing
import signal
import sys
from collections.abc import Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from pelican.settings import read_settings

from ..diagnostics.phrase import DEFAULT, Language, Phrase
from ..diagnostics.problem import Problem
from .addresses import address_of_page

ROOT = Path(__file__).resolve().parents[2]
CONF = ROOT / "pelicanconf.py"
STATE = ROOT / ".varos"
_GIVEN = ("PATH", "OUTPUT_PATH", "STATE_PATH", "SITEURL", "AT", "REPORT_LANGUAGE", "PLUGINS")
_ONLY_HERE = ("plugins.gallery",)  # what no published site has
_CUT_OFF = Phrase("Прављење сајта је прекинуто.", "The site was not made: the build was cut off.")
_TRIED = "Пишите на a@primer.rs: PDF-у, 5 km, нaслов, лјуди, čl. IV, graðani, [x]{lang=en}. This is the end of it."
_CALLED = "017/421-555"  # in a paragraph without an address of e-mail
_HEAVY = ("babel.dates", "babel.messages.pofile", "babel.messages.mofile", "markdown", "nh3", "pydantic_core", "segno")


class Outcome(NamedTuple):
    """What a build ended with: exit code, problems, and a traceback where our own code failed.

    `addresses` are those of the pages that the problems are about, one for each, "" where there is none.
    """

    code: int
    problems: tuple[Problem, ...]
    traceback: str = ""
    addresses: tuple[str, ...] = ()

    def of_page(self, address: str) -> tuple[Problem, ...]:
        """The problems of one page, in whichever script it is asked for."""
        return tuple(item for item, own in zip(self.problems, self.addresses, strict=False) if own and own == address)


def settings_for(content: Path, port: int, at: str, language: Language = DEFAULT) -> dict[str, Any]:
    """pelicanconf.py as the preview needs it, wherever the command runs."""
    places = {"PATH": str(content.absolute()), "OUTPUT_PATH": str(output_of(port)), "STATE_PATH": str(STATE)}
    own = {**places, "SITEURL": f"http://127.0.0.1:{port}", "AT": at, "REPORT_LANGUAGE": language}
    settings = dict(read_settings(str(CONF), override=own))
    return settings | {"PLUGINS": [*settings["PLUGINS"], *_ONLY_HERE]}


def output_of(port: int) -> Path:
    """A folder for each port: two servers at once never write into each other's pages."""
    return STATE / "serve" / str(port)


def rebuild(settings: Mapping[str, Any]) -> Outcome:
    """Build and wait. With fork, the child has every import that the parent has made."""
    forks = "fork" in multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("fork" if forks else "spawn")
    here, there = context.Pipe(duplex=False)
    given = settings if forks else {key: settings[key] for key in _GIVEN}
    process = context.Process(target=_in_child, args=(there, given))  # type: ignore[attr-defined]
    process.start()
    there.close()
    try:
        outcome: Outcome = here.recv()
    except EOFError:
        outcome = Outcome(2, (), _CUT_OFF.said(settings["REPORT_LANGUAGE"]))
    except KeyboardInterrupt:
        process.terminate()
        raise
    finally:
        process.join()
    return outcome


def _in_child(pipe: Connection, settings: Mapping[str, Any]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, who ends this one
    _build(pipe, settings)


def _build(pipe: Connection, settings: Mapping[str, Any]) -> None:
    """The parent reads the outcome, so nothing is printed here."""
    import traceback

    from ..pages.pelican_class import Varos

    try:
        whole = settings if "THEME" in settings else read_settings(str(CONF), override=dict(settings))
        code, problems = Varos(dict(whole)).build()
        outcome = Outcome(code, problems, addresses=tuple(address_of_page(item) for item in problems))
    except SystemExit as end:
        outcome = Outcome(int(end.code or 0), ())
    except Exception:  # noqa: BLE001 - shown in the browser, and the next change may mend it
        outcome = Outcome(2, (), traceback.format_exc())
    pipe.send(outcome)
    pipe.close()
    sys.stdout.flush()


def warm_up(settings: Mapping[str, Any]) -> None:
    """Import what a build needs, and let every part do its first work, before the first fork."""
    import importlib

    for name in (*_HEAVY, *settings["PLUGINS"]):
        with contextlib.suppress(Exception):  # a plugin that does not load is told by each build
            importlib.import_module(name)
    from ..entries.new import draft_for
    from ..entries.reader import read
    from ..entries.search_terms import entry_terms
    from ..entries.types import TYPES
    from ..index.terms import NO_TERMS
    from ..localization import catalogue, long_date
    from ..municipality import SearchWords, settle
    from ..pages.code import code_of
    from ..pages.theme import read_theme
    from ..search.indexed import expansion_of

    code_of(settings)
    expansion_of(SearchWords(), "sr")[1](NO_TERMS)
    day = dt.date(2026, 1, 1)
    for name in TYPES:
        for title in ("Наслов", "Naslov"):
            path, text = draft_for(name, title, day)
            entry_terms(read(path, f"{text}\n{title} *1*, [{title}](x.md)\n{_TRIED}\n\n{_CALLED}\n".encode()))
    settle("site.yml", "naziv: Град\nmesto: Град\n".encode())
    for lang in ("sr", "en"):
        long_date(day, lang)
    with contextlib.suppress(SystemExit):  # a faulty one is told by each build
        for lang, text in read_theme(Path(settings["THEME"])).locales.items():
            catalogue(lang, text)


def warm_templates(settings: Mapping[str, Any]) -> None:
    """Once something was built: later children need not load what the first has compiled."""
    from ..pages.bytecode import remember
    from ..pages.code import code_of
    from ..pages.pelican_class import environment

    with contextlib.suppress(Exception):  # a template that cannot be read is told by each build
        remember(environment(copy.deepcopy(dict(settings)), code_of(settings).rendering))
