"""Words with letters of both scripts: the commonest typing fault, seen by no eye and found by no search."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from .latin import latin_of
from .letters import cyrillic_letters
from .shielded import shielded

LATIN: Final = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
CYRILLIC: Final = "\u0400-\u0482\u048a-\u04ff"
_LETTER: Final = re.compile(r"[^\W\d_][\u0300-\u036f]*")
_WORD: Final = re.compile(r"(?:[^\W\d_][\u0300-\u036f]*)+")
_IS_LATIN: Final = re.compile(f"[{LATIN}]")
_IS_CYRILLIC: Final = re.compile(f"[{CYRILLIC}]")
_CYRILLIC_LIKE: Final = dict(
    zip("aeojkmtpcxyAEOJKMTPCXYBHčćđšžČĆĐŠŽ", "аеојкмтрсхуАЕОЈКМТРСХУВНчћђшжЧЋЂШЖ", strict=True)
)
"""By the Latin letter that is taken for it; k, m, t and letters with a sign can be nothing else."""
_LATIN_LIKE: Final = dict(zip("аеојкмтрсѕіАЕОЈКМТРСЅІВН", "aeojkmtpcsiAEOJKMTPCSIBH", strict=True))
_TWO_READINGS: Final = frozenset("рсРСВНpcxyPCXYBH")
_TWICE: Final = re.compile(r"([^\W\d_])\1", re.IGNORECASE)
_HOST: Final = re.compile(r"(?<![\w@.-])(?:(?:https?://|www\.)[\w.@-]+|[\w.+-]{1,64}@[\w.-]+)", re.IGNORECASE)
_LONGEST: Final = 60  # no word is longer
_ON_PURPOSE: Final = re.compile(
    f"[{LATIN}]*[A-ZČĆĐŠŽ]{{2,}}s?[\u0430-\u045f]{{1,5}}"  # USBом
    f"|[{LATIN}]{{3,}}(?:[ауеи]|ов?(?:а|и|е|у|ог|их|им)?|[ое]м|има)"  # Viberом
)


class Mixed(NamedTuple):
    """One such word: where it stands, as it is written and as it should be, and which of its letters are strange."""

    start: int
    written: str
    better: str
    sure: bool
    """Whether nothing else can be meant: a page may show `better`."""
    strange: tuple[tuple[str, int], ...]
    """The letters of the wrong script with their places in the word, from 1."""
    strange_is_latin: bool


def mixed_words(text: str, *, latin: bool) -> Iterator[Mixed]:
    """The words of a Markdown text that mix scripts and hardly on purpose; `latin`: the text is in Latin script."""
    start = 0
    for line in shielded(text).split("\n"):
        if _IS_CYRILLIC.search(line) and _IS_LATIN.search(line):
            yield from _of_line(line, start, latin=latin)
        start += len(line) + 1


def mixed_addresses(text: str) -> Iterator[Mixed]:
    """The same of hosts and of addresses of e-mail, which one such letter makes lead nowhere."""
    for address in _HOST.finditer(text):
        latin = not _IS_CYRILLIC.search(address[0].rpartition(".")[2])
        for found in _WORD.finditer(address[0]):
            if _IS_CYRILLIC.search(found[0]) and _IS_LATIN.search(found[0]):
                yield _judged(found[0], latin_around=latin)._replace(start=address.start() + found.start())


def _of_line(line: str, start: int, *, latin: bool) -> Iterator[Mixed]:
    surplus = _surplus(line)
    for found in _WORD.finditer(line):
        word = found[0]
        if len(word) <= _LONGEST and _IS_CYRILLIC.search(word) and _IS_LATIN.search(word):
            around = surplus - _surplus(word)
            latin_around = around > 0 if around else latin
            if (latin and latin_around) or not _ON_PURPOSE.fullmatch(word):
                yield _judged(word, latin_around)._replace(start=start + found.start())


def _surplus(text: str) -> int:
    """How many more Latin letters than Cyrillic ones there are."""
    return len(_IS_LATIN.findall(text)) - len(_IS_CYRILLIC.findall(text))


@lru_cache(maxsize=1000)
def _judged(word: str, latin_around: bool) -> Mixed:  # noqa: FBT001
    """What is to be said of a word, wherever it stands."""
    letters = [unicodedata.normalize("NFC", letter) for letter in _LETTER.findall(word)]
    as_cyrillic = _exchanged(letters, _IS_LATIN, _CYRILLIC_LIKE)
    as_latin = _exchanged(letters, _IS_CYRILLIC, _LATIN_LIKE)
    mostly_latin = _is_mostly_latin(letters, latin_around=latin_around)
    if as_cyrillic and as_latin:
        to_latin = latin_around
    else:
        to_latin = mostly_latin and (latin_around or not as_cyrillic) if not as_latin else True
    wrong = _IS_CYRILLIC if to_latin else _IS_LATIN
    doubtful = bool(as_cyrillic and as_latin and to_latin and not _TWO_READINGS.isdisjoint(word))
    by_look = "" if doubtful else as_latin if to_latin else as_cyrillic
    better, sure = _better(by_look, _by_sound(word, to_latin=to_latin), _is_switched(letters, wrong))
    strange = tuple((letter, place) for place, letter in enumerate(letters, 1) if wrong.match(letter))
    return Mixed(0, word, better, sure, strange, strange_is_latin=not to_latin)


def _better(by_look: str, by_sound: str, switched: bool) -> tuple[str, bool]:  # noqa: FBT001
    """What was meant and whether that is sure: p looks like р, and is п to somebody who changed the keyboard too late.

    No Serbian word has a letter twice at its beginning, and few have elsewhere.
    """
    if not by_look or (_TWICE.search(by_look) and not _TWICE.search(by_sound)):
        return by_sound, False
    return (by_sound, False) if switched and not _TWICE.search(by_sound) else (by_look, True)


def _is_switched(letters: list[str], wrong: re.Pattern[str]) -> bool:
    """Whether two strange letters or more, one of them of two readings, stand together at one end of the word."""
    kinds = [bool(wrong.match(letter)) for letter in letters]
    head = letters[: [*kinds, False].index(False)]
    tail = letters[len(letters) - [*kinds[::-1], False].index(False) :]
    return any(len(run) > 1 and not _TWO_READINGS.isdisjoint(run) for run in (head, tail))


def _exchanged(letters: list[str], wrong: re.Pattern[str], likes: dict[str, str]) -> str:
    """The letters of one script put in place of those that look like them; "" where one looks like none."""
    exchanged = [_like(letter, likes) if wrong.match(letter) else letter for letter in letters]
    return unicodedata.normalize("NFC", "".join(exchanged)) if all(exchanged) else ""


def _like(letter: str, likes: dict[str, str]) -> str:
    """Accents stay: á is а with an accent."""
    if letter in likes:
        return likes[letter]
    base, accents = (decomposed := unicodedata.normalize("NFD", letter))[0], decomposed[1:]
    return likes[base] + accents if base in likes else ""


def _is_mostly_latin(letters: list[str], *, latin_around: bool) -> bool:
    latins = sum(bool(_IS_LATIN.match(letter)) for letter in letters)
    return latin_around if latins * 2 == len(letters) else latins * 2 > len(letters)


def _by_sound(word: str, *, to_latin: bool) -> str:
    convert: Callable[[str], str] = latin_of if to_latin else cyrillic_letters
    return convert(unicodedata.normalize("NFC", word))
