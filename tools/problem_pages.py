"""What stands on a page about one code: its message, what lies behind it, a wrong and a right example."""

import re
from collections.abc import Iterator

from plugins.diagnostics.catalogue import CATALOGUE
from plugins.diagnostics.phrase import DEFAULT, Language, Phrase, phrase

from .problem_examples import Side, examples
from .problem_words import LEVELS, WORDS

_FACT = re.compile(r"\{[a-z_]+\}")
_WRONG, _RIGHT = Phrase("Погрешно", "Wrong"), Phrase("Исправно", "Right")
_WITH_IT = Phrase("Уз то", "With it")
_EMPTY = "празна датотека {file}", "the empty file {file}"


def section(code: str, language: Language = DEFAULT) -> str:
    """The part of the page about a code, in Markdown; the examples stay as they are."""
    entry, example = CATALOGUE[code], examples()[code]
    text = _FACT.sub("…", entry.english if language == "en" else entry.text).replace("<", "&lt;")
    parts = [
        f"{LEVELS[entry.level].said(language)}: *{_escaped(text)}*",
        WORDS[code].said(language),
        *_shown(_WRONG, example.wrong, example.form, language),
        *_shown(_RIGHT, example.right, example.form, language),
    ]
    return "\n\n".join(parts)


def _escaped(text: str) -> str:
    """Brackets and stars of an example must not become a link or emphasis."""
    return re.sub(r"([\[\]*_|])", r"\\\1", text)


def _shown(label: Phrase, side: Side, form: str, language: Language) -> Iterator[str]:
    """The parts of one half of an example, label first."""
    if side.words:
        yield f"{label.said(language)}: {side.words}"
        return
    if all(text is None for text in side.shown.values()):
        yield f"{label.said(language)}:"
        yield _block("text", "\n".join(f"content/{path}" for path in side.shown))
        return
    for path, text in side.shown.items():
        yield f"{label.said(language)}, {_named(path, text, language)}{'.' if not text else ':'}"
        if text:
            yield _block(_kind(path, form), text)
        label = _WITH_IT


def _named(path: str, text: str | None, language: Language) -> str:
    file = f"`content/{path}`"
    return phrase(*_EMPTY, file=file).said(language) if text == "" else file


def _kind(path: str, form: str) -> str:
    """What a block of an example is written in."""
    if path.endswith(".md"):
        return "yaml" if form == "fields" else "markdown"
    return "yaml" if path.endswith(".yml") else "text"


def _block(kind: str, text: str) -> str:
    """A fenced block."""
    return f"```{kind}\n{text.rstrip()}\n```"
