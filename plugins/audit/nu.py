"""The Nu Html Checker over all pages, style sheets and drawings of the site's own making."""

import json
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from .findings import Finding, Unavailable
from .letters import shortened
from .programs import JAVA, checker, program
from .tree import Tree

CODES = {"html": "A180", "css": "A181", "svg": "A182"}
_OPTIONS = ("--format", "json", "--exit-zero-always", "--also-check-css", "--also-check-svg")
_MOST = 20_000  # characters of file names in one command: Windows takes 32,000
# What browsers know and the checker does not, as of 26.9: some CSS; of policies, what 'self' is to a file, and that a
# block of data is no script.
_UNKNOWN = re.compile(
    r"CSS: (?:“container(?:-type|-name)?”: Property|Unrecognized at-rule “@container”)"
    r"|(?:Resource|Inline script) violates Content Security Policy "
)


def paths_of(tree: Tree) -> dict[str, list[str]]:
    """What the checker shall read, by kind; what the town offers for download is not ours to judge."""
    other = sorted(name for name in tree.files if not name.startswith("datoteke/"))
    return {
        "html": tree.pages,
        "css": [name for name in other if name.endswith(".css")],
        "svg": [name for name in other if name.endswith(".svg")],
    }


def check(tree: Tree) -> list[Finding]:
    """All messages about all these files; raises Unavailable."""
    command = [program(JAVA), "-Xss8m", "-jar", str(checker()), *_OPTIONS]
    paths = [path for some in paths_of(tree).values() for path in some]
    return [
        finding
        for portion in _portions(paths)
        for finding in findings(_messages(command, portion, tree.folder), tree.folder)
    ]


def _portions(paths: Sequence[str]) -> Iterator[list[str]]:
    portion: list[str] = []
    length = 0
    for path in paths:
        if portion and length + len(path) > _MOST:
            yield portion
            portion, length = [], 0
        portion.append(path)
        length += len(path) + 1
    if portion:
        yield portion


def _messages(command: Sequence[str], paths: Sequence[str], folder: Path) -> list[Mapping[str, Any]]:
    done = subprocess.run([*command, *paths], cwd=folder, capture_output=True, check=False)  # noqa: S603 - our own words
    said = done.stderr.decode("utf-8", "replace")
    try:
        return list(json.loads(said)["messages"])
    except (ValueError, KeyError) as error:
        raise Unavailable(f"vnu није успео: {shortened(said, 200)}") from error


def findings(messages: Sequence[Mapping[str, Any]], folder: Path) -> Iterator[Finding]:
    """The checker's messages, which are in English, as findings."""
    for message in messages:
        if _UNKNOWN.match(message["message"]):
            continue
        path = _path(message.get("url", ""), folder)
        line = f"ред {message['lastLine']}: " if "lastLine" in message else ""
        extract = f" „{shortened(message['extract'])}”" if message.get("extract") else ""
        code = CODES.get(path.rpartition(".")[2], CODES["html"])
        yield Finding(path, code, f"{line}{message['message']}{extract}")


def _path(url: str, folder: Path) -> str:
    path = Path(url2pathname(urlsplit(url).path))
    tops = [top for top in (folder, folder.resolve()) if path.is_relative_to(top)]
    return path.relative_to(tops[0]).as_posix() if tops else path.as_posix()
