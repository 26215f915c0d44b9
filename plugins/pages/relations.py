"""What is wrong between entries: offices and people that are not there, circles of offices."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase
from ..diagnostics.problem import Problem
from ..diagnostics.suggest import hint
from .output import SERBIAN
from .reading import Text


def reference_problems(texts: Mapping[str, Text]) -> Iterator[Problem]:
    """V408: an office or a person that is named and is not there. Drafts count as there: their day will come."""
    there = _names(texts)

    @cache
    def near(folder: str, name: str) -> Phrase | str:
        """Thousands of texts may name one office that was renamed."""
        return hint(name, there[folder])

    naming = [path for path, text in texts.items() if (card := text.card) and (card.office or card.type == "office")]
    for path in naming:
        text = texts[path]
        for field, key, folder, name in _references(text):
            if name not in there[folder]:
                facts = {"folder": folder, "name": name, "hint": near(folder, name)}
                yield problem("V408", f"content/{path}", text.line(field), key, **facts)


def _names(texts: Iterable[str]) -> dict[str, dict[str, None]]:
    """What is in the folders of offices and of people."""
    found: dict[str, dict[str, None]] = {"uprava": {}, "ljudi": {}}
    for path in texts:
        if path.startswith(("uprava/", "ljudi/")):
            folder, _, name = path.partition("/")
            found[folder][name.removesuffix(".md")] = None
    return found


def _references(text: Text) -> Iterator[tuple[str, str, str, str]]:
    """Field, key, folder and name of what an entry refers to."""
    card = text.card
    if card is None:
        return
    if card.office:
        yield "office", "organ", "uprava", card.office
    if card.type == "office":
        for field, key, folder in (("part_of", "deo", "uprava"), ("head", "rukovodilac", "ljudi")):
            if name := card.fact(field):
                yield field, key, folder, str(name)


def circle_problems(texts: Mapping[str, Text]) -> Iterator[Problem]:
    """V411: an office that is above itself."""
    above = {
        text.card.name: (path, str(text.card.fact("part_of") or ""))
        for path, text in texts.items()
        if text.card is not None and text.card.type == "office" and text.card.lang == SERBIAN
    }
    parents = {name: parent for name, (_, parent) in above.items()}
    for name, (path, _) in above.items():
        if circle := _circle(name, parents):
            yield problem("V411", f"content/{path}", texts[path].line("part_of"), "deo", circle=" – ".join(circle))


def _circle(name: str, above: Mapping[str, str]) -> list[str]:
    """The way up from a name back to itself; empty where it ends elsewhere."""
    way = [name]
    while (parent := above.get(way[-1], "")) and len(way) <= len(above):
        way.append(parent)
        if parent == name:
            return way
    return []
