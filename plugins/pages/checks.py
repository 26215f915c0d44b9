"""What is wrong between files, beside links: topics that are not on the list, files under one published name."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase
from ..diagnostics.problem import Problem
from ..diagnostics.suggest import hint
from ..municipality import Topic
from .aliases import alias_problems
from .places import published_name
from .reading import FileFact, Text
from .relations import circle_problems, reference_problems

_MOST_NEAR = 20  # a whole folder of files may be missing, and to compare each with thousands takes minutes


def between_files(
    texts: Mapping[str, Text], topics: Iterable[Topic], files: Mapping[str, FileFact]
) -> Iterator[Problem]:
    """All that one file says of another and is not so, but for links. Drafts and faulty entries count too."""
    known = {topic.id: topic for topic in topics}
    near = _Near(files)
    for path, text in texts.items():
        named = text.card or text.mentions
        if named is None:
            continue
        for topic in named.topics:
            if topic not in known:
                yield _topic_problem(path, text, topic, known)
        if named.image and named.image not in files:
            yield _no_picture(path, text, named.image)
        if text.card is not None and text.card.file and text.card.file not in files:
            facts = {"target": text.card.file, "hint": near.hint(text.card.file)}
            yield problem("V410", f"content/{path}", text.line("file"), "datoteka", **facts)
    yield from reference_problems(texts)
    yield from circle_problems(texts)
    yield from alias_problems(texts)


class _Near:
    """The file that was meant: the one published under the same name, else one that is named alike."""

    def __init__(self, files: Iterable[str]) -> None:
        self._files = files
        self._left = _MOST_NEAR

    @cached_property
    def _by_name(self) -> Mapping[str, str]:
        return {published_name(path): path for path in self._files}

    def hint(self, target: str) -> Phrase | str:
        for path in (target, f"datoteke/{target.rpartition('/')[2]}"):  # people leave the folder out
            if same := self._by_name.get(published_name(path)):
                return hint(same, (same,))
        self._left -= 1
        return hint(target, self._files) if self._left >= 0 else ""


def _topic_problem(path: str, text: Text, topic: str, known: Iterable[str]) -> Problem:
    """V403: the list is closed, else "putevi" and "путеви" become two topics."""
    facts = {"topic": topic, "known": ", ".join(known)}
    return problem("V403", f"content/{path}", text.line("topics"), "teme", **facts)


def _no_picture(path: str, text: Text, image: str) -> Problem:
    """V305; a translation has its original's."""
    return problem("V305", f"content/{path}", text.line("image"), "slika", target=f"content/{image}")


def published(files: Mapping[str, FileFact]) -> tuple[dict[str, FileFact], list[Problem]]:
    """Files without those that would take one name, or the name of a folder of others (V405)."""
    named: dict[str, list[str]] = {}
    for path in files:
        named.setdefault(published_name(path), []).append(path)
    below = _below(named)
    problems = []
    for name, paths in named.items():
        others = [*paths, *below.get(name, ())]
        if len(others) > 1:
            problems += [_doubled(path, name, [other for other in others if other != path]) for path in paths]
    doubled = {item.path.removeprefix("content/") for item in problems}
    return {path: file for path, file in files.items() if path not in doubled}, problems


def _below(named: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Published name -> the first file of the folder that is published under the same name."""
    found: dict[str, list[str]] = {}
    for name, paths in named.items():
        for folder in _folders(name):
            if folder in named:
                found.setdefault(folder, paths[:1])
    return found


def _folders(name: str) -> Iterator[str]:
    while "/" in name:
        name = name.rpartition("/")[0]
        yield name


def _doubled(path: str, name: str, others: list[str]) -> Problem:
    return problem("V405", f"content/{path}", name=name, other=", ".join(f"content/{other}" for other in others))
