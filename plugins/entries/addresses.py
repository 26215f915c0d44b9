"""A file's place is its address: type, language and address are read off the path below content/."""

import re
from typing import NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase, phrase
from ..diagnostics.problem import Problem
from ..diagnostics.suggest import hint
from ..municipality import kinds
from ..scripts import ascii_name
from .types import BY_FOLDER, ContentType

SERBIAN = "sr"
LANGUAGES = tuple(kinds.LANGUAGES)

_NAME = re.compile("[a-z0-9-]+")
_YEAR = re.compile("[0-9]{4}")
_SOME_YEAR = Phrase("ГОДИНА", "YEAR")
_IN_YEAR = "{folder}/{year}/{name}.md"
_ANYWHERE = frozenset({"strana"})
COMPUTED = ("teme", "pretraga", "ucestvujte", "mapa-sajta", "drustvene-mreze")  # pages that the site makes itself
_INTRODUCED = {folder for folder in BY_FOLDER if folder != "stranice"} | set(COMPUTED)  # a page there introduces it
# First parts of addresses that belong to scripts, languages, computed pages, files and folders of types to come.
AT_THE_ROOT = frozenset(
    [
        "lat",
        "cir",
        "sr",
        "pretraga",
        "teme",
        "strana",
        "sitemap",
        "tema",
        "404",
        "slike",
        "datoteke",
        "ucestvujte",
        "oglasna-tabla",
        "vesti",
        "obavestenja",
        "usluge",
        "stranice",
        "dogadjaji",
        "uprava",
        "ljudi",
        "dokumenta",
        "hitno",
        "kampanje",
        "budzet",
    ]
) | set(LANGUAGES)


class Place(NamedTuple):
    """What the path of an entry says; `year` is 0 for types that are not dated."""

    type: str
    lang: str
    address: str  # "vesti/2026/most/"
    year: int
    original: str  # the path of the Serbian source: "vesti/2026/most.md"


def address_of(path: str) -> Place | None:
    """The place of an entry by its path below content/ ("vesti/2026/most.en.md"); None outside the types' folders."""
    folder, _, rest = path.removesuffix(".md").partition("/")
    kind = BY_FOLDER.get(folder)
    if kind is None or not rest:
        return None
    stem, lang = _split_language(rest)
    year = rest[:4] if kind.dated and _YEAR.fullmatch(rest.partition("/")[0]) else "0"
    below = "" if kind.folder == "stranice" else f"{folder}/"
    return Place(kind.name, lang, f"{below}{stem}/", int(year), f"{folder}/{stem}.md")


def check_path(path: str) -> list[Problem]:
    """What is wrong with the name and the folder of an entry."""
    folder, _, rest = path.removesuffix(".md").partition("/")
    kind = BY_FOLDER.get(folder)
    if kind is None or not rest:
        known = ", ".join(f"{name}/" for name in BY_FOLDER)
        shown, near = (f"{folder}/", hint(folder, BY_FOLDER)) if rest else ("content/", "")
        return [_at(path, "V102", folder=shown, hint=near, known=known)]
    return [*_language(path), *_names(path, folder, rest), *_depth(path, kind, rest), *_reserved(path, kind, rest)]


def check_year(place: Place, path: str, year: int, line: int, key: str) -> list[Problem]:
    """An entry of a dated type lies in the folder of the year of its date."""
    if not place.year or place.year == year:
        return []
    better = path.replace(f"/{place.year}/", f"/{year}/", 1)
    at = f"content/{path}"
    return [problem("V106", at, line, key, date_year=year, folder_year=place.year, better=better)]


def _at(path: str, code: str, **facts: object) -> Problem:
    return problem(code, f"content/{path}", 0, "", **facts)


def _split_language(rest: str) -> tuple[str, str]:
    stem, dot, lang = rest.rpartition(".")
    return (stem, lang) if dot and lang in LANGUAGES else (rest, SERBIAN)


def _language(path: str) -> list[Problem]:
    """A short ending such as `.de` in `izvod.de.md` is meant as a language."""
    stem, dot, lang = path.removesuffix(".md").rpartition(".")
    if not dot or lang in LANGUAGES or not re.fullmatch("[A-Za-z]{2,3}", lang):
        return []
    better = f"{stem}.{lang.lower() if lang.lower() in LANGUAGES else 'en'}.md".rpartition("/")[2]
    return [_at(path, "V109", language=lang, better=better, known=", ".join(LANGUAGES))]


def _names(path: str, folder: str, rest: str) -> list[Problem]:
    stem, lang = _split_language(rest)
    if _language(path):
        stem = stem.rpartition(".")[0]
    parts = stem.split("/")
    if all(_NAME.fullmatch(part) for part in parts):
        return []
    ending = ".md" if lang == SERBIAN else f".{lang}.md"
    better = "/".join([folder, *(ascii_name(part) or "tekst" for part in parts)]) + ending
    return [_at(path, "V101", name=path.rpartition("/")[2], better=better)]


def _depth(path: str, kind: ContentType, rest: str) -> list[Problem]:
    parts = rest.split("/")
    if kind.dated:
        good = len(parts) == 2 and _YEAR.fullmatch(parts[0]) is not None  # noqa: PLR2004
        year = parts[0] if _YEAR.fullmatch(parts[0]) else _SOME_YEAR
        better: Phrase | str = phrase(_IN_YEAR, _IN_YEAR, folder=kind.folder, year=year, name=parts[-1])
    else:
        good = len(parts) == 1 or kind.folder == "stranice"
        better = f"{kind.folder}/{parts[-1]}.md"
    return [] if good else [_at(path, "V108", better=better)]


def _reserved(path: str, kind: ContentType, rest: str) -> list[Problem]:
    parts = _split_language(rest)[0].split("/")
    names = parts[1:] if kind.dated and len(parts) > 1 else parts
    taken = [name for name in names if name in _ANYWHERE or _YEAR.fullmatch(name)]
    if kind.folder == "stranice" and parts[0] in BY_FOLDER and len(parts) > 1:
        rest = _split_language(rest)[0]
        return [_at(path, "V114", address=f"/{rest}/", owner=f"content/{rest}.md")]
    if kind.folder == "stranice" and parts[0] in AT_THE_ROOT and not (len(parts) == 1 and parts[0] in _INTRODUCED):
        taken.append(parts[0])
    return [_at(path, "V107", name=name, better=f"o-{name}.md") for name in taken[:1]]
