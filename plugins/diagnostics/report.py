"""Problems as text for people and as the formats that forges show at file and line."""

from collections.abc import Callable, Iterable, Mapping
from typing import Literal

from .phrase import DEFAULT, Language, Phrase
from .problem import Level, Problem

Format = Literal["text", "json", "github", "gitlab"]

Forms = tuple[str, str, str]

_FORMS: Mapping[str, Forms] = {
    "error": ("грешка", "грешке", "грешака"),
    "warning": ("упозорење", "упозорења", "упозорења"),
    "hint": ("савет", "савета", "савета"),
    "file": ("датотека", "датотеке", "датотека"),
}
_NONE = Phrase("Нема грешака", "No errors")
_SEVERITY: Mapping[Level, str] = {"error": "major", "warning": "minor", "hint": "info"}
_COMMAND: Mapping[Level, str] = {"error": "error", "warning": "warning", "hint": "notice"}


def render(problems: Iterable[Problem], format: Format = "text", language: Language = DEFAULT) -> str:  # noqa: A002
    """The report in a format and a language; problems are sorted by path, line and code, and each appears once."""
    ordered = sorted(set(problems), key=lambda item: (item.path, item.line, item.code, item.key, item.message))
    return _FORMATS[format](ordered, language)


def exit_code(problems: Iterable[Problem]) -> int:
    """1 where an error is among the problems, else 0."""
    return int(any(item.level == "error" for item in problems))


def counted(number: int, forms: Forms) -> str:
    """`1 грешка`, `2 грешке`, `5 грешака`: a number with the Serbian form it governs."""
    one, few, many = forms
    last, teens = number % 10, number % 100 in range(11, 20)
    form = one if last == 1 and not teens else few if last in (2, 3, 4) and not teens else many
    return f"{number} {form}"


def number_of(what: str, number: int) -> Phrase:
    """`2 грешке`, `2 greške`, `2 errors`."""
    return Phrase(counted(number, _FORMS[what]), f"{number} {what}{'s' * (number != 1)}")


def seconds_of(seconds: float) -> Phrase:
    """`1,25 s`, in English `1.25 s`."""
    written = f"{seconds:.2f} s"
    return Phrase(written.replace(".", ","), written)


def _summary(problems: list[Problem], language: Language) -> str:
    parts = []
    for level in _SEVERITY:
        number = sum(item.level == level for item in problems)
        if number or level == "error":
            parts.append((number_of(level, number) if number else _NONE).said(language))
    return ", ".join(parts) + "."


def _text(problems: list[Problem], language: Language) -> str:
    return "\n".join([*(item.said(language) for item in problems), _summary(problems, language)]) + "\n"


def _json(problems: list[Problem], language: Language) -> str:
    import json

    return json.dumps([_object(item, language) for item in problems], ensure_ascii=False, indent=2) + "\n"


def _object(item: Problem, language: Language) -> dict[str, object]:
    facts = item._asdict()
    del facts["words"]
    return {**facts, "message": item.words.said(language)}


def _github(problems: list[Problem], language: Language) -> str:
    return "".join(f"{_annotation(item, language)}\n" for item in problems)


def _annotation(item: Problem, language: Language) -> str:
    """A workflow command of GitHub Actions; values of properties escape `:` and `,` too."""
    title = f"{item.code} {item.key}".strip()
    places = {"file": item.path, "line": str(item.line or 1), "title": title}
    properties = ",".join(f"{name}={_property(value)}" for name, value in places.items())
    return f"::{_COMMAND[item.level]} {properties}::{_data(item.words.said(language))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _gitlab(problems: list[Problem], language: Language) -> str:
    """GitLab's Code Quality report (a subset of the Code Climate format)."""
    import json

    return json.dumps([_issue(item, language) for item in problems], ensure_ascii=False, indent=2) + "\n"


def _issue(item: Problem, language: Language) -> dict[str, object]:
    """The fingerprint is the same in every language."""
    from hashlib import sha256

    identity = "\0".join((item.path, str(item.line), item.key, item.code, item.message))
    message = item.words.said(language)
    return {
        "description": f"{item.key}: {message}" if item.key else message,
        "check_name": item.code,
        "fingerprint": sha256(identity.encode()).hexdigest(),
        "severity": _SEVERITY[item.level],
        "location": {"path": item.path, "lines": {"begin": item.line or 1}},
    }


_FORMATS: Mapping[Format, Callable[[list[Problem], Language], str]] = {
    "text": _text,
    "json": _json,
    "github": _github,
    "gitlab": _gitlab,
}
