"""How an example of a mistake stands on the page of docs/."""

from collections.abc import Iterator

from .problem_examples import Side


def shown(label: str, side: Side, form: str) -> Iterator[str]:
    """The parts of one half of an example, label first."""
    if side.words:
        yield f"{label}: {side.words}"
        return
    if all(text is None for text in side.shown.values()):
        yield f"{label}:"
        yield block("text", "\n".join(f"content/{path}" for path in side.shown))
        return
    for path, text in side.shown.items():
        yield f"{label}, {_named(path, text)}{'.' if not text else ':'}"
        if text:
            yield block(language(path, form), text)
        label = "Уз то"


def _named(path: str, text: str | None) -> str:
    if text == "":
        return f"празна датотека `content/{path}`"
    return f"`content/{path}`"


def language(path: str, form: str) -> str:
    """What a block of an example is written in."""
    if path.endswith(".md"):
        return "yaml" if form == "fields" else "markdown"
    return "yaml" if path.endswith(".yml") else "text"


def block(kind: str, text: str) -> str:
    """A fenced block."""
    return f"```{kind}\n{text.rstrip()}\n```"
