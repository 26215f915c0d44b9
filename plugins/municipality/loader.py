"""From the YAML files of content/ to the municipality in each of its languages."""

import datetime as dt
import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, make_dataclass
from pathlib import Path
from typing import Annotated, Any, NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase
from ..diagnostics.problem import Problem, SiteFault
from ..scripts import NONE, Glossary, to_cyrillic
from ..sources import document
from ..sources.fields import About, Reads, Text
from ..sources.fold import folded
from .accounts import account_problems
from .colours import colour_problems
from .glossary import GLOSSARY, read_glossary
from .kinds import LANGUAGES
from .model import Closed, Municipality, Topic
from .overlay import Texts, overlaid
from .script import in_cyrillic
from .search_words import NO_WORDS, SEARCH_WORDS, SearchWords

SITE, TOPICS = "site.yml", "teme.yml"
SERBIAN = "sr"
_TRANSLATION = re.compile(rf"site\.({'|'.join(LANGUAGES)})\.yml")


class Settled(NamedTuple):
    """A YAML file as a value, None where it is faulty; the line of each key ("meni.2.putanja")."""

    value: Any
    problems: tuple[Problem, ...]
    lines: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, kw_only=True)
class _TopicEntry(Closed):
    id: Annotated[str, Reads(lambda value: folded(str(value))), About("id", "Ознака", "Мала слова и цртице.", "putevi")]
    name: Annotated[Text, About("naziv", "Назив", "Како се тема зове.", "Путеви и улице")]


_Topic = make_dataclass(
    "_Topic",
    [
        (f"name_{lang}", Annotated[Text, About(f"naziv_{lang}", "Назив", f"Назив: {words}.", "Roads")], "")
        for lang, words in LANGUAGES.items()
    ],
    bases=(_TopicEntry,),
    frozen=True,
    kw_only=True,
)


def settle(path: str, data: bytes, glossary: Glossary = NONE) -> Settled:
    """What a file of content/ holds that is neither an entry nor a file to publish."""
    shown = f"content/{path}"
    if path == SITE:
        return _site(shown, data, glossary)
    if _TRANSLATION.fullmatch(path):
        value, _, problems = document.load(shown, data, Texts)
        return Settled(value, tuple(problems))
    if path == TOPICS:
        return _topics(shown, data, glossary)
    if path == GLOSSARY:
        return Settled(*(read_glossary(shown, data) if not _says_nothing(data) else (NONE, ())))
    if path == SEARCH_WORDS:
        return _search_words(shown, data)
    name = path.rpartition("/")[2]
    return Settled(None, (problem("V406", shown, name=name),))


def _site(path: str, data: bytes, glossary: Glossary = NONE) -> Settled:
    town, lines, problems = document.load(path, data, Municipality)
    if town is None:
        return Settled(None, tuple(problems))
    if town.day is not None and not town.fictional:
        facts = {
            "reason": Phrase("„dan” стоји само у узорку", "“dan” stands only in a sample"),
            "example": "izmisljen: da",
        }
        problems.append(problem("V229", path, lines.get("dan", 0), "dan", **facts))
    problems += account_problems(town.channels, path, lines)
    problems += colour_problems(town.colours, path, lines)
    return Settled(in_cyrillic(town, glossary), tuple(problems), tuple(lines.items()))


def _topics(path: str, data: bytes, glossary: Glossary) -> Settled:
    if _says_nothing(data):
        return Settled((), ())
    found, lines, problems = document.load(path, data, tuple[_Topic, ...])  # type: ignore[valid-type]
    topics = tuple(_topic(entry, glossary) for entry in found or ())
    return Settled(topics, (*problems, *_doubled(path, topics, lines)))


def _search_words(path: str, data: bytes) -> Settled:
    if _says_nothing(data):
        return Settled(NO_WORDS, ())
    value, _, problems = document.load(path, data, SearchWords)
    return Settled(value, tuple(problems))


def search_words_of(values: Mapping[str, Any]) -> SearchWords:
    """What the town adds to the words of its search; nothing where the file is faulty, which is said."""
    settled = values.get(SEARCH_WORDS)
    return settled.value or NO_WORDS if settled else NO_WORDS


def _says_nothing(data: bytes) -> bool:
    """A list that is still to be written: nothing at all, or comments."""
    lines = [line.strip() for line in data.removeprefix(BOM_UTF8).splitlines()]
    return all(line in (b"", b"---") or line.startswith(b"#") for line in lines)


def _doubled(path: str, topics: Sequence[Topic], lines: Mapping[str, int]) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for number, topic in enumerate(topics, 1):
        key = f"{number}.id"
        if topic.id in first:
            yield problem("V511", path, lines[key], key, topic=topic.id, first=first[topic.id])
        first.setdefault(topic.id, lines[key])


def _topic(entry: Any, glossary: Glossary) -> Topic:  # noqa: ANN401 - the class is made above
    names = ((lang, getattr(entry, f"name_{lang}")) for lang in LANGUAGES)
    return Topic(entry.id, to_cyrillic(entry.name, glossary), tuple((lang, name) for lang, name in names if name))


def towns_of(
    values: Mapping[str, Any], problems: Iterable[Problem]
) -> tuple[dict[str, Municipality], tuple[Topic, ...]]:
    """The municipality by language, Serbian first, and the topics.

    Raises SiteFault, with all problems that are known, where site.yml or teme.yml is missing or faulty.
    """
    faults = [item for path, value in values.items() if path in (SITE, TOPICS) for item in value.problems]
    if SITE not in values:
        faults.append(problem("V503", f"content/{SITE}"))
    if any(item.level == "error" for item in faults):
        raise SiteFault([*faults, *(item for item in problems if item not in faults)])
    town: Municipality = values[SITE].value
    towns = {SERBIAN: town}
    glossary = glossary_of(values)
    for lang in town.languages:
        texts = values.get(f"site.{lang}.yml")
        towns[lang] = overlaid(town, texts.value if texts and texts.value else Texts(), glossary)
    topics = values[TOPICS].value if TOPICS in values else ()
    return towns, topics


def glossary_of(values: Mapping[str, Any]) -> Glossary:
    """The town's own pairs of words; of a faulty file its sound ones."""
    settled = values.get(GLOSSARY)
    return settled.value or NONE if settled else NONE


def building_day(content: Path) -> dt.date:
    """The day for which a new entry is written: that of a sample town, else today in Belgrade."""
    place = content / SITE
    try:
        settled = _site(f"content/{SITE}", place.read_bytes()) if _is_inside(place, content) else Settled(None, ())
    except OSError:
        settled = Settled(None, ())
    town: Municipality = settled.value or Municipality(name="", place="")
    return town.now().date()


def _is_inside(place: Path, content: Path) -> bool:
    """Whether it is a file in the folder: a link may lead out of it, and reading a pipe never ends."""
    meant = place.resolve()
    return meant.is_file() and meant.is_relative_to(content.resolve())
