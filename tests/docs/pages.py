"""The pages of the documentation, and the blocks of code in them."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
_FENCE = re.compile(r"^[ ]*```(\w+)\n(.*?)^[ ]*```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?<!\\)\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"`[^`\n]*`")


def page(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def blocks(text: str, language: str) -> list[str]:
    """The blocks of one language, in order."""
    return [code for kind, code in _FENCE.findall(text) if kind == language]


def links(text: str) -> Iterator[str]:
    """Where the links lead, those in code left out."""
    yield from _LINK.findall(_CODE.sub("", _FENCE.sub("", text)))


def commands(text: str) -> list[str]:
    """Every `./varos …` in blocks for the shell and in code within lines."""
    lines = [line for block in blocks(text, "sh") for line in block.splitlines()]
    lines += [code.strip("`") for code in _CODE.findall(_FENCE.sub("", text))]
    return [found[0] for line in lines if (found := re.search(r"\./varos\b[^#|]*", line))]
