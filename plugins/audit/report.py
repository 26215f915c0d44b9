"""The audit for a person, lines and a table, and the same for programs, JSON."""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Literal, NamedTuple

from .checks import CHECKS, FILES, PAGES, Check, counted
from .findings import Finding, Outcome

REPEATED = 50  # so many lines of one wording, then a count: a broken menu link stands on every page
HEAD = ("Провера", "Прегледано", "Налази")
FINDINGS = ("налаз", "налаза", "налаза")
State = Literal["checked", "not_checked", "left_out"]


class Row(NamedTuple):
    """One check as it went."""

    check: Check
    looked: int
    findings: int
    state: State
    why: str

    @property
    def result(self) -> str:
        """The last cell of the table."""
        if self.state == "left_out":
            return "изостављено (--quick)"
        found = counted(self.findings, FINDINGS) if self.findings else "нема"
        if self.state == "checked":
            return found
        return f"НИЈЕ ПРОВЕРЕНО: {self.why}" + (f"; {found}" if self.findings else "")


def rows(outcome: Outcome) -> list[Row]:
    """All checks in their order."""
    return [_row(check, outcome) for check in CHECKS]


def _row(check: Check, outcome: Outcome) -> Row:
    own = {finding for finding in outcome.findings if finding.code.startswith(check.codes)}
    why = outcome.unavailable.get(check.id, "")
    state: State = "not_checked" if why else "checked" if check.id in outcome.looked else "left_out"
    return Row(check, outcome.looked.get(check.id, 0), len(own), state, why)


def is_sound(outcome: Outcome) -> bool:
    """Whether nothing is wrong and all that was asked for could be checked."""
    return not outcome.findings and not outcome.unavailable


def text(outcome: Outcome) -> str:
    """Findings, a table of the checks, one line that sums up."""
    found = [*lines(outcome.findings)]
    table = _table([HEAD, *_cells(outcome)])
    return "\n".join([*found, *([""] if found else []), *table, "", summary(outcome), ""])


def as_json(outcome: Outcome) -> str:
    """All of it as data."""
    data = {
        "sound": is_sound(outcome),
        "checks": [
            {
                "check": row.check.id,
                "label": row.check.label,
                "state": row.state,
                "looked_at": row.looked,
                "findings": row.findings,
                "why": row.why,
            }
            for row in rows(outcome)
        ],
        "findings": [
            {"check": _check_of(item), "file": item.path, "code": item.code, "what": item.what}
            for item in sorted(set(outcome.findings))
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _check_of(finding: Finding) -> str:
    return next(check.id for check in CHECKS if finding.code.startswith(check.codes))


def _cells(outcome: Outcome) -> Iterator[tuple[str, str, str]]:
    for row in rows(outcome):
        looked = counted(row.looked, row.check.counts) if row.state == "checked" or row.looked else "—"
        yield row.check.label, looked, row.result


def _table(cells: list[tuple[str, str, str]]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in cells) for column in range(2)]
    for number, (label, looked, result) in enumerate(cells):
        yield f"{label:<{widths[0]}}  {looked:<{widths[1]}}  {result}"
        if number == 0:
            yield "  ".join(["─" * widths[0], "─" * widths[1], "─" * len(result)])


def lines(findings: Iterable[Finding]) -> Iterator[str]:
    """One line for each finding, sorted by path; of one wording at most REPEATED lines and the number of the rest."""
    by_wording = sorted(set(findings), key=lambda item: (item.code, item.what, item.path))
    kept: list[tuple[Finding, str]] = []
    for _, group in groupby(by_wording, key=lambda item: (item.code, item.what)):
        same = list(group)
        kept += [(item, str(item)) for item in same[:REPEATED]]
        if rest := same[REPEATED:]:
            kept[-1] = (same[REPEATED - 1], _and_more(same[REPEATED - 1], len(rest)))
    yield from (line for _, line in sorted(kept))


def _and_more(finding: Finding, rest: int) -> str:
    more = f"{finding.what} (и још {counted(rest, ('пут', 'пута', 'пута'))})"
    return str(finding._replace(what=more))


def summary(outcome: Outcome) -> str:
    """The last line: how much was looked at and how much is wrong."""
    files, pages = outcome.looked.get("links", 0), outcome.looked.get("pages", 0)
    told = [f"Прегледано: {counted(files, FILES)}, од тога {counted(pages, PAGES)}."]
    states = [row.state for row in rows(outcome)]
    if outcome.findings:
        told.append(f"{counted(len(set(outcome.findings)), FINDINGS)}.")
    if missing := states.count("not_checked"):
        told.append(f"Није проверено: {counted(missing, ('ставка', 'ставке', 'ставки'))} у табели.")
    if left_out := states.count("left_out"):
        told.append(f"Изостављено: {counted(left_out, ('ставка', 'ставке', 'ставки'))} у табели.")
    if is_sound(outcome):
        told.append("У осталом је све у реду." if left_out else "Све је у реду.")
    return " ".join(told)
