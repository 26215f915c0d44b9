"""Scars of an earlier wrong decoding: text that is sound UTF-8 and whose letters are wrong all the same."""

import re
from typing import Final, NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import phrase
from ..diagnostics.problem import Problem

_MOST: Final = 5  # words that one message shows
_LETTERS: Final = "čćđšžČĆĐŠŽ"
_SIGNS: Final = "„“”’–—…"
_CYRILLIC: Final = "абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ"


def _misread(text: str, encoding: str) -> str:
    """What UTF-8 looks like to a program that takes it for an old encoding."""
    return "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in text.encode())


# Letters by the two or three that stand in their place. A Cyrillic word has many of them; one pair alone may be right.
_ALONE: Final = {_misread(letter, code): letter for code in ("cp1252", "cp1250") for letter in _LETTERS + _SIGNS}
_IN_LATIN: Final = {_misread(letter, "cp1251"): letter for letter in _LETTERS}
_IN_ROWS: Final = {_misread(letter, code): letter for code in ("cp1252", "cp1250", "cp1251") for letter in _CYRILLIC}
_PAIRS: Final = _IN_ROWS | _IN_LATIN | _ALONE


def _any(pairs: dict[str, str]) -> str:
    by_start: dict[str, str] = {}
    for pair in pairs:
        by_start[pair[:-1]] = by_start.get(pair[:-1], "") + pair[-1]
    return "|".join(f"{start}[{re.escape(ends)}]" for start, ends in by_start.items())


_SCAR: Final = re.compile(
    rf"(?:{_any(_ALONE)})|(?<=[a-z])(?:{_any(_IN_LATIN)})|(?:{_any(_IN_LATIN)})(?=[a-z])|(?:{_any(_IN_ROWS)}){{3,}}"
)
_PAIR: Final = re.compile(_any(_PAIRS))
# Nearly every text has none of these: a letter that begins a pair, or ends one of a frequent letter.
_SIGN: Final = re.compile(
    "[{}]".format(
        "".join(
            {
                *(pair[0] for pair in _ALONE),
                *(_misread(letter, "cp1251")[1] for letter in "čćđšž"),
                *(_misread(vowel, code)[1] for vowel in "аеио" for code in ("cp1250", "cp1251", "cp1252")),
            }
        )
    )
)

# windows-1250 that was taken for windows-1252: č ć đ are spoiled, š and ž stand on the same bytes in both.
_OF_WEST: Final = str.maketrans("èæðÈÆ", "čćđČĆ")
_WESTERN: Final = re.compile("[èæðÈÆ]")
_LETTER: Final = "a-pr-vzA-PR-VZčćđšžČĆĐŠŽèæðÈÆ"
_WESTERN_WORD: Final = re.compile(f"(?<![{_LETTER}])[{_LETTER}]*[èæðÈÆ][{_LETTER}]*")
_SOUND: Final = re.compile("[čćđČĆĐ\u0400-\u04ff]")


class _Word(NamedTuple):
    written: str
    better: str
    start: int


def misread(text: str, path: str) -> list[Problem]:
    """UTF-8 that was once taken for windows-1250, -1251 or -1252 (`Å¡etnja`, `РіСЂР°Рґ`); in any language."""
    if not _SIGN.search(text):
        return []
    spoiled = [_around(text, found) for found in _SCAR.finditer(text)]
    return [_said(spoiled, text, path)] if spoiled else []


def western(text: str, path: str) -> list[Problem]:
    """Letters of Western Europe where Serbian ones belong (`graðani`): sure with two such words, a doubt with one.

    Beside sound Serbian letters only ð and æ count, which none of our neighbours has: Molière is right.
    """
    if not _WESTERN.search(text):
        return []
    wanted = "æð" if _SOUND.search(text) else "èæðÈÆ"
    words = [_Word(found[0], found[0].translate(_OF_WEST), found.start()) for found in _WESTERN_WORD.finditer(text)]
    words = [word for word in words if len(word.written) > 1 and not set(wanted).isdisjoint(word.written)]
    if len({word.written for word in words if word.written[0].islower()}) > 1:
        return [_said(words, text, path)]
    return [problem("V118", path, _line(text, word), word=word.written, better=word.better) for word in words[:1]]


def _around(text: str, found: re.Match[str]) -> _Word:
    """The whole word, to be shown as it is and as it should be."""
    start, end = found.span()
    while start and not text[start - 1].isspace() and start > found.start() - 20:
        start -= 1
    while end < len(text) and not text[end].isspace() and end < found.end() + 20:
        end += 1
    written = text[start:end].strip("\"'.,;:()")
    return _Word(written, _PAIR.sub(lambda pair: _PAIRS[pair[0]], written), found.start())


def _said(words: list[_Word], text: str, path: str) -> Problem:
    shown = {word.written: word.better for word in words}
    pairs = tuple(
        phrase("„{written}“ уместо „{better}“", "“{written}” instead of “{better}”", written=written, better=better)
        for written, better in list(shown.items())[:_MOST]
    )
    return problem("V117", path, _line(text, words[0]), words=pairs)


def _line(text: str, word: _Word) -> int:
    return 1 + text.count("\n", 0, word.start)
