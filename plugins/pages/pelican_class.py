"""The Pelican that runs our one build: its command, settings, plugins and theme, none of its content or writers."""

import datetime as dt
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import Environment
from pelican import Pelican
from pelican.generators import Generator

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase, phrase
from ..diagnostics.problem import Problem, SiteFault
from ..diagnostics.report import exit_code, number_of, render, seconds_of
from ..sources.moments import TOWN_CLOCK
from . import signals
from .build import Order, Plans, Result, build
from .bytecode import bytecode
from .code import code_of
from .filters import equip
from .hearing import HEARD_ERROR, SETTINGS, hearing
from .progress import for_people
from .rewriting import rewritten
from .unforeseen import ROOT, unforeseen

OVERRIDES = "THEME_TEMPLATES_OVERRIDES"


class Varos(Pelican):  # type: ignore[misc] # Pelican is not typed
    """PELICAN_CLASS of pelicanconf.py. Ends the process with the exit codes that docs/ promise: 0, 1 or 2."""

    def init_plugins(self) -> None:
        """Pelican logs a plugin that does not load and goes on; a site without one of its parts is a fault (V501)."""
        self._hearing = hearing()
        before = self._hearing.problems()
        wanted = [name if isinstance(name, str) else name.__name__ for name in self.settings["PLUGINS"]]
        try:
            super().init_plugins()
        except Exception:  # noqa: BLE001 - whatever a plugin raises when it is imported
            self.settings["PLUGINS"] = [name for name in wanted if not _reason(name)]
        missing = [name for name in wanted if name not in self.settings["PLUGINS"]]
        unloaded = [problem("V501", SETTINGS, name=name, reason=_reason(name)) for name in missing]
        if unloaded:
            self._hearing.forget()  # that Pelican could not load them
        self._faults = (*before, *unloaded) if unloaded else ()

    def run(self) -> None:
        """One build. Pelican's own generators are not used: they would read every file at every run."""
        started = time.monotonic()
        code, problems, result = self._built()
        self._report(problems)
        if result is not None and not self.settings["CHECK_ONLY"]:
            _say(_summary(result, time.monotonic() - started).said(self.settings["REPORT_LANGUAGE"]))
        if code:
            raise SystemExit(code)

    def build(self) -> tuple[int, tuple[Problem, ...]]:
        """One build that prints nothing: exit code and problems."""
        code, problems, _ = self._built()
        return code, problems

    def _built(self) -> tuple[int, tuple[Problem, ...], Result | None]:
        fixed = rewritten(Path(self.path)) if self.settings["FIX"] else []
        result: Result | None = None
        try:
            result = self._once()
            problems = (*fixed, *result.problems, *self._heard())
        except SiteFault as fault:
            problems = (*fixed, *fault.problems, *self._heard())
        except Exception as error:  # noqa: BLE001 - the last resort: nobody is shown a traceback
            told = unforeseen(error, Path(self.settings["STATE_PATH"]))
            problems = (*fixed, told, *self._heard())
        if result is None or any(item.code == HEARD_ERROR for item in problems):
            return (1 if self.settings["CHECK_ONLY"] else 2), problems, None
        return exit_code(problems), problems, result

    def _once(self) -> Result:
        """Raises SiteFault, also for a folder of content that went while a live server runs."""
        if self._faults:
            raise SiteFault(self._faults)
        if not Path(self.path).is_dir():
            raise SiteFault([problem("V509", self.path)])
        order = self._order()
        return build(order, environment(self.settings, order.code.rendering), _plans())

    def _heard(self) -> tuple[Problem, ...]:
        """What Pelican or a plugin has logged, in this process or in those that it has forked."""
        return self._hearing.problems()

    def _order(self) -> Order:
        settings = self.settings
        return Order(
            content=Path(self.path),
            output=Path(self.output_path),
            state=Path(settings["STATE_PATH"]),
            theme=Path(self.theme),
            site_url=settings["SITEURL"],
            now=_moment(settings["AT"]),
            code=code_of(settings),
            progress=for_people(settings["REPORT_LANGUAGE"]),
            preview=settings["PREVIEW"],
            verify=settings["VERIFY"],
            check_only=settings["CHECK_ONLY"],
            objections=self._heard,
        )

    def _report(self, problems: Sequence[Problem]) -> None:
        form, language = self.settings["REPORT_FORMAT"], self.settings["REPORT_LANGUAGE"]
        if problems or self.settings["CHECK_ONLY"]:
            stream = sys.stdout if self.settings["CHECK_ONLY"] else sys.stderr
            stream.write(render(placed(problems, Path(self.path)), form, language))
        self._hearing.forget()


def environment(settings: Mapping[str, Any], code: bytes) -> Environment:
    """Pelican's Jinja environment: theme, overrides, filters and settings, into which Pelican writes a little.

    `code` is the digest of what renders.
    """
    own = {**settings, OVERRIDES: own_templates(settings[OVERRIDES])}
    env: Environment = Generator(own.copy(), own, own["PATH"], own["THEME"], own["OUTPUT_PATH"]).env
    equip(env)
    env.bytecode_cache = bytecode(Path(own["STATE_PATH"]) / "templates", code)
    return env


def own_templates(folders: Sequence[str]) -> list[str]:
    """Folders as seen from pelicanconf.py, as Pelican finds its others; one that is not there it would pass over."""
    found = [ROOT / folder for folder in folders]
    if missing := [folder for folder in found if not folder.is_dir()]:
        none = phrase("нема фасцикле {folder}", "there is no folder {folder}", folder=str(missing[0]))
        raise SiteFault([problem(HEARD_ERROR, SETTINGS, who=OVERRIDES, message=none)])
    return [str(folder) for folder in found]


def placed(problems: Sequence[Problem], content: Path) -> list[Problem]:
    """Problems name files as seen from where the command runs, also when content/ lies elsewhere."""
    here = Path.cwd()
    folder = content.relative_to(here) if content.is_relative_to(here) else content
    prefix = f"{folder.as_posix()}/"
    return [
        item._replace(
            path=_below(item.path, prefix), words=item.words.changed(lambda fact: fact.replace("content/", prefix))
        )
        for item in problems
    ]


def _below(path: str, prefix: str) -> str:
    return prefix + path.removeprefix("content/") if path.startswith("content/") else path


def _moment(text: str) -> dt.datetime | None:
    """The time to build for; without an offset it is the town's clock."""
    if not text:
        return None
    moment = dt.datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(TOWN_CLOCK))


def _plans() -> Plans:
    """Signals call in no particular order: sort by module."""
    return Plans(tuple(_sorted(signals.plan)), tuple(_sorted(signals.survey)))


def _sorted(signal: signals.Signal) -> list:  # type: ignore[type-arg]
    return sorted(signal.receivers_for(signals.ANY), key=lambda plan: plan.__module__)


def _reason(name: str) -> str:
    """Why a plugin does not load; "" where it does."""
    import importlib

    try:
        importlib.import_module(name).register()
    except Exception as error:  # noqa: BLE001 - whatever a plugin raises is the reason
        return f"{type(error).__name__}: {error}"
    return ""


def _summary(result: Result, seconds: float) -> Phrase:
    return phrase(
        "{files}: {written} направљено, {removed} уклоњено за {seconds}.",
        "{files}: {written} made, {removed} removed in {seconds}.",
        files=number_of("file", result.total),
        written=result.written,
        removed=result.removed,
        seconds=seconds_of(seconds),
    )


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
