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
_MAIN = re.compile(rb"<main\b[^>]*>")


def script() -> bytes:
    """The script that waits for the next build."""
    return files(__package__).joinpath("reload.js").read_bytes()


def with_additions(
    html: bytes, version: int, outcome: Outcome, language: Language = DEFAULT, own: Sequence[Problem] = ()
) -> bytes:
    """The page with the reload script and, if something is wrong, the panel that says what.

    What is wrong with this very page stands at the beginning of its text.
    """
    if own:
        html = _MAIN.sub(lambda found: found[0] + _box(own, language).encode(), html, count=1)
    script_ = f'<script src="{SCRIPT}" data-version="{version}" defer></script>'
    addition = f"{_panel(outcome, language)}{script_}".encode()
    head, end, tail = html.rpartition(b"</body>")
    return head + addition + end + tail if end else html + addition


def waiting(version: int, outcome: Outcome, language: Language = DEFAULT, own: Sequence[Problem] = ()) -> bytes:
    """Instead of a page that is not there: not yet, or because of what is wrong with it."""
    wrong = _PAGE_NOT_MADE if own else _NOT_MADE
    words = (wrong if outcome.problems or outcome.traceback else _BEING_MADE).said(language)
    head = f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>{_NAME.said(language)}</title>'
    html = f'{head}<body style="{_PLAIN}"><main><h1>{words}</h1></main></body></html>'
    return with_additions(html.encode(), version, outcome, language, own)


def _box(own: Sequence[Problem], language: Language) -> str:
    title = _ON_THIS_PAGE.said(language)
    return (
        f'<section lang="{language}" aria-label="{title}" style="{escape(_BOX)}"><strong>{title}</strong>'
        f"{_list(own, language)}</section>"
    )


def _panel(outcome: Outcome, language: Language) -> str:
    problems, traceback = outcome.problems, outcome.traceback
    if not problems and not traceback:
        return ""
    old = f"<p>{_OLD.said(language)}</p>" if outcome.code == FAULT else ""
    trace = f"<pre>{escape(traceback)}</pre>" if traceback else ""
    style, title = escape(_STYLE), _TO_MEND.said(language)
    return (
        f'<aside lang="{language}" aria-label="{title}" style="{style}"><details open>'
        f"<summary>{title} ({len(problems) or 1})</summary>{old}{_list(problems, language)}{trace}</details></aside>"
    )


def _list(problems: Sequence[Problem], language: Language) -> str:
    items = "".join(f"<li><code>{_place(item)}</code> {_words(item, language)}</li>" for item in problems[:MOST])
    more = f"<p>{_MORE.said(language)} {len(problems) - MOST}</p>" if len(problems) > MOST else ""
    return f"<ul>{items}</ul>{more}"


_PLAIN = "max-width:60rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 sans-serif"
_BOX = (
    "margin:1rem 0;padding:.75rem 1rem;background:#fff4d6;color:#221a10;border:3px solid #9a3412;"
    "font:16px/1.5 sans-serif"
)
_STYLE = (
    "position:fixed;inset:auto 0 0 0;z-index:99;max-height:40vh;overflow:auto;padding:.5rem 1rem;background:#fff4d6;"
    "color:#221a10;border-top:3px solid #9a3412;font:16px/1.5 sans-serif"
)


def _place(item: Problem) -> str:
    return escape(f"{item.path}:{item.line}" if item.line else item.path)


def _words(item: Problem, language: Language) -> str:
    key = f"{item.key}: " if item.key else ""
    return escape(f"{_LEVELS[item.level].said(language)}: {key}{item.words.said(language)} [{item.code}]")
