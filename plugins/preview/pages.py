"""What the live server adds to pages on their way out; the output itself never holds it."""

from collections.abc import Sequence
from html import escape
from importlib.resources import files

from ..diagnostics.phrase import DEFAULT, Language, Phrase
from ..diagnostics.problem import Problem

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
_BEING_MADE = Phrase("Сајт се прави…", "The site is being made…")


def script() -> bytes:
    """The script that waits for the next build."""
    return files(__package__).joinpath("reload.js").read_bytes()


def with_additions(
    html: bytes, version: int, problems: Sequence[Problem], traceback: str, language: Language = DEFAULT
) -> bytes:
    """The page with the reload script and, if something is wrong, the panel that says what."""
    panel = _panel(problems, traceback, language)
    addition = f'{panel}<script src="{SCRIPT}" data-version="{version}" defer></script>'.encode()
    head, end, tail = html.rpartition(b"</body>")
    return head + addition + end + tail if end else html + addition


def waiting(version: int, problems: Sequence[Problem], traceback: str, language: Language = DEFAULT) -> bytes:
    """Instead of a page while there is none yet."""
    words = (_NOT_MADE if problems or traceback else _BEING_MADE).said(language)
    head = f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>{_NAME.said(language)}</title>'
    html = f"{head}<body><h1>{words}</h1></body></html>"
    return with_additions(html.encode(), version, problems, traceback, language)


def _panel(problems: Sequence[Problem], traceback: str, language: Language) -> str:
    if not problems and not traceback:
        return ""
    items = "".join(f"<li><code>{_place(item)}</code> {_words(item, language)}</li>" for item in problems)
    trace = f"<pre>{escape(traceback)}</pre>" if traceback else ""
    style, title = escape(_STYLE), _TO_MEND.said(language)
    return (
        f'<aside lang="{language}" aria-label="{title}" style="{style}"><details open>'
        f"<summary>{title} ({len(problems) or 1})</summary><ul>{items}</ul>{trace}</details></aside>"
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
