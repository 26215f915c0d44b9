"""What the live server adds to pages on their way out; the output itself never holds it."""

from collections.abc import Sequence
from html import escape
from importlib.resources import files

from ..diagnostics.problem import Problem

EVENTS = "/_varos/izmene"
SCRIPT = "/_varos/osvezi.js"
_LEVELS = {"error": "грешка", "warning": "упозорење", "hint": "савет"}


def script() -> bytes:
    """The script that waits for the next build."""
    return files(__package__).joinpath("reload.js").read_bytes()


def with_additions(html: bytes, version: int, problems: Sequence[Problem], traceback: str) -> bytes:
    """The page with the reload script and, if something is wrong, the panel that says what."""
    addition = f'{_panel(problems, traceback)}<script src="{SCRIPT}" data-version="{version}" defer></script>'.encode()
    head, end, tail = html.rpartition(b"</body>")
    return head + addition + end + tail if end else html + addition


def waiting(version: int, problems: Sequence[Problem], traceback: str) -> bytes:
    """Instead of a page while there is none yet."""
    words = "Сајт није направљен." if problems or traceback else "Сајт се прави…"
    head = '<!doctype html><html lang="sr-Cyrl"><meta charset="utf-8"><title>Варош</title>'
    html = f"{head}<body><h1>{words}</h1></body></html>"
    return with_additions(html.encode(), version, problems, traceback)


def _panel(problems: Sequence[Problem], traceback: str) -> str:
    if not problems and not traceback:
        return ""
    items = "".join(f"<li><code>{_place(item)}</code> {_words(item)}</li>" for item in problems)
    trace = f"<pre>{escape(traceback)}</pre>" if traceback else ""
    style = escape(_STYLE)
    return (
        f'<aside lang="sr-Cyrl" aria-label="Шта треба исправити" style="{style}"><details open>'
        f"<summary>Шта треба исправити ({len(problems) or 1})</summary><ul>{items}</ul>{trace}</details></aside>"
    )


_STYLE = (
    "position:fixed;inset:auto 0 0 0;z-index:99;max-height:40vh;overflow:auto;padding:.5rem 1rem;background:#fff4d6;"
    "color:#221a10;border-top:3px solid #9a3412;font:16px/1.5 sans-serif"
)


def _place(item: Problem) -> str:
    return escape(f"{item.path}:{item.line}" if item.line else item.path)


def _words(item: Problem) -> str:
    key = f"{item.key}: " if item.key else ""
    return escape(f"{_LEVELS[item.level]}: {key}{item.message} [{item.code}]")
