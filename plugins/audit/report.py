"""Findings as lines for a person: sorted, the same one on very many pages said once, with a summary."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from .findings import Finding

REPEATED = 50  # so many lines of one wording, then a count: a broken menu link stands on every page


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
    more = f"{finding.what} (и још {counted(rest, 'пут', 'пута', 'пута')})"
    return str(finding._replace(what=more))


def summary(files: int, pages: int, findings: int) -> str:
    """The last line: how much was looked at and how much is wrong."""
    seen = (
        f"{counted(files, 'датотека', 'датотеке', 'датотека')}, од тога {counted(pages, 'страна', 'стране', 'страна')}"
    )
    if not findings:
        return f"Прегледано: {seen}. Све је у реду."
    return f"Прегледано: {seen}. {counted(findings, 'налаз', 'налаза', 'налаза')}."


def counted(number: int, one: str, few: str, many: str) -> str:
    """The number with a word in the form that Serbian wants after it, thousands set apart by dots."""
    tens, ones = divmod(number % 100, 10)
    if ones == 1 and tens != 1:
        word = one
    elif ones in (2, 3, 4) and tens != 1:
        word = few
    else:
        word = many
    return f"{number:,}".replace(",", ".") + f" {word}"
