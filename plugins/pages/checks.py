"""What is wrong between files, beside links: topics that are not on the list, files under one published name."""

from collections.abc import Iterable, Iterator, Mapping

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..entries.card import Card
from ..municipality import Topic
from .places import published_name
from .reading import FileFact, Text


def topic_problems(cards: Iterable[Card], texts: Mapping[str, Text], topics: Iterable[Topic]) -> Iterator[Problem]:
    """V403: the list is closed, else "putevi" and "путеви" become two topics."""
    known = [topic.id for topic in topics]
    for card in cards:
        for topic in card.topics:
            if topic not in known:
                line = dict(texts[card.path].lines).get("topics", 0)
                yield problem("V403", f"content/{card.path}", line, "teme", topic=topic, known=", ".join(known))


def published(files: Mapping[str, FileFact]) -> tuple[dict[str, FileFact], list[Problem]]:
    """Files without those that would take one name (V405)."""
    named: dict[str, list[str]] = {}
    for path in files:
        named.setdefault(published_name(path), []).append(path)
    problems = [
        problem(
            "V405",
            f"content/{path}",
            name=name,
            other=", ".join(f"content/{other}" for other in paths if other != path),
        )
        for name, paths in named.items()
        if len(paths) > 1
        for path in paths
    ]
    doubled = {item.path.removeprefix("content/") for item in problems}
    return {path: file for path, file in files.items() if path not in doubled}, problems
