"""What the live server adds to pages on their way out; the output itself never holds it."""

import re
from collections.abc import Sequence
from html import escape
from importlib.resources import files

from ..diagnostics.phrase import DEFAULT, Language, Phrase
from ..diagnostics.problem import Problem
from .rebuild import Outcome

FAULT = 2  # exit code: nothing was written
MOST = 200  # problems that are listed on a page
EVENTS = "/_varos/izmene"
SCRIPT = "/_varos/osvezi.js"
STYLE = "/_varos/pregled.css"  # a file: the policy of the pages lets no style stand in them
_LEVELS = {
    "error": Phrase("грешка", "error"),
    "warning": Phrase("упозорење", "warning"),
    "hint": Phrase("савет", "hint"),
}
_NAME = Phrase("Варош", "Varoš")
_TO_MEND = Phrase("Шта треба исправити", "What needs mending")
_NOT_MADE = Phrase("Сајт није направљен.", "The site was not made.")
_PAGE_NOT_MADE = Phrase("Ова страна није направљена.", "This page was not made.")
_ON_THIS_PAGE = Phrase("Шта треба исправити на овој страни", "What needs mending on this page")
_OLD = Phrase(
    "Сајт није направљен: ово су стране пре последње измене.", "The site was not made: these pages are older."
)
_MORE = Phrase("Још:", "More:")
_BEING_MADE = Phrase("Сајт се прави…", "The site is being made…")
_LOOK = f'<link rel="stylesheet" href="{STYLE}">'
_MAIN = re.compile(rb"<main\b[^>]*>")


def script() -> bytes:
    """The script that waits for the next build."""
    return files(__package__).joinpath("reload.js").read_bytes()


def style() -> bytes:
    """What the panel and the boxes look like."""
    return files(__package__).joinpath("additions.css").read_bytes()


def with_additions(
    html: bytes, version: int, outcome: Outcome, language: Language = DEFAULT, own: Sequence[Problem] = ()
) -> bytes:
    """The page with the reload script and, if something is wrong, the panel that says what.

    What is wrong with this very page stands at the beginning of its text.
    """
    if own:
        html = _MAIN.sub(lambda found: found[0] + _box(own, language).encode(), html, count=1)
    look = _LOOK if own or outcome.problems or outcome.traceback else ""
    script_ = f'<script src="{SCRIPT}" data-version="{version}" defer></script>'
    addition = f"{look}{_panel(outcome, language)}{script_}".encode()
    head, end, tail = html.rpartition(b"</body>")
    return head + addition + end + tail if end else html + addition


def waiting(version: int, outcome: Outcome, language: Language = DEFAULT, own: Sequence[Problem] = ()) -> bytes:
    """Instead of a page that is not there: not yet, or because of what is wrong with it."""
    wrong = _PAGE_NOT_MADE if own else _NOT_MADE
    words = (wrong if outcome.problems or outcome.traceback else _BEING_MADE).said(language)
    head = f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>{_NAME.said(language)}</title>{_LOOK}'
    html = f'{head}<body class="varos-plain"><main><h1>{words}</h1></main></body></html>'
    return with_additions(html.encode(), version, outcome, language, own)


def _box(own: Sequence[Problem], language: Language) -> str:
    title = _ON_THIS_PAGE.said(language)
    return (
        f'<section lang="{language}" aria-label="{title}" class="varos-box"><strong>{title}</strong>'
        f"{_list(own, language)}</section>"
    )


def _panel(outcome: Outcome, language: Language) -> str:
    problems, traceback = outcome.problems, outcome.traceback
    if not problems and not traceback:
        return ""
    old = f"<p>{_OLD.said(language)}</p>" if outcome.code == FAULT else ""
    trace = f"<pre>{escape(traceback)}</pre>" if traceback else ""
    title = _TO_MEND.said(language)
    return (
        f'<aside lang="{language}" aria-label="{title}" class="varos-panel"><details open>'
        f"<summary>{title} ({len(problems) or 1})</summary>{old}{_list(problems, language)}{trace}</details></aside>"
    )


def _list(problems: Sequence[Problem], language: Language) -> str:
    items = "".join(f"<li><code>{_place(item)}</code> {_words(item, language)}</li>" for item in problems[:MOST])
    more = f"<p>{_MORE.said(language)} {len(problems) - MOST}</p>" if len(problems) > MOST else ""
    return f"<ul>{items}</ul>{more}"


def _place(item: Problem) -> str:
    return escape(f"{item.path}:{item.line}" if item.line else item.path)


def _words(item: Problem, language: Language) -> str:
    key = f"{item.key}: " if item.key else ""
    return escape(f"{_LEVELS[item.level].said(language)}: {key}{item.words.said(language)} [{item.code}]")
