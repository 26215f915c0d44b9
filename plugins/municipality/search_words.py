"""pretraga.yml: the words that mean the same to the town's people, and those that they often misspell."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, ClassVar

from ..diagnostics.phrase import Phrase
from ..sources.fault import Fault
from ..sources.fields import About, Reads

SEARCH_WORDS = "pretraga.yml"
_GROUPS = Phrase("списак група речи које значе исто", "a list of groups of words that mean the same")
_PAIRS = Phrase("парови „погрешно: исправно”", "pairs “wrong: right”")
_GROUP = "- [вртић, предшколска установа]"
_PAIR = "извот: извод"
_FEWEST = 2  # words of a group


def _groups(value: object) -> tuple[tuple[str, ...], ...]:
    if not isinstance(value, list | tuple):
        raise Fault("V210", expected=_GROUPS, example=_GROUP)
    return tuple(_group(item) for item in value)


def _group(value: object) -> tuple[str, ...]:
    """`[струја, електродистрибуција]` or `струја, електродистрибуција`."""
    parts = value.strip("[]").split(",") if isinstance(value, str) else value
    if not isinstance(parts, list | tuple):
        raise Fault("V210", expected=_GROUPS, example=_GROUP)
    words = tuple(dict.fromkeys(" ".join(str(part).split()) for part in parts if str(part).strip()))
    if len(words) < _FEWEST:
        raise Fault("V210", expected=_GROUPS, example=_GROUP)
    return words


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, Mapping):
        raise Fault("V210", expected=_PAIRS, example=_PAIR)
    pairs = [(str(wrong).strip(), right.strip() if isinstance(right, str) else "") for wrong, right in value.items()]
    if not all(wrong and right for wrong, right in pairs):
        raise Fault("V210", expected=_PAIRS, example=_PAIR)
    return tuple(pairs)


Groups = Annotated[tuple[tuple[str, ...], ...], Reads(_groups)]
Pairs = Annotated[tuple[tuple[str, str], ...], Reads(_pairs)]


@dataclass(frozen=True, kw_only=True)
class SearchWords:
    """What a town adds to the words that we know."""

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    synonyms: Annotated[
        Groups,
        About("sinonimi", "Синоними", "Групе речи и израза који за ваше грађане значе исто.", "- [вртић, обданиште]"),
    ] = ()
    misspelt: Annotated[
        Pairs,
        About("greske", "Честе грешке", "Како људи пишу, и шта при том мисле.", "извот: извод"),
    ] = ()


NO_WORDS = SearchWords()
