"""Letters that an old code page spoiled in text that is sound UTF-8: what was written, and whether that is sure."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

LETTERS: Final = "čćđšžČĆĐŠŽ"
CYRILLIC: Final = "абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ"
_SIGNS: Final = "„“”’‘–—…€"
_SMALL_SIGNS: Final = "°§«»²³\u00a0"
_CODES: Final = ("cp1252", "cp1250", "cp1251")


class Spoiled(NamedTuple):
    """A word as it is and as it should be, and where it stands."""

    written: str
    better: str
    start: int


class Undone(NamedTuple):
    """A text with its damage undone; words that were put right, and words that could not be."""

    text: str
    mended: tuple[Spoiled, ...] = ()
    lost: tuple[Spoiled, ...] = ()


def misread(text: str, encoding: str) -> str:
    """What UTF-8 looks like to a program that takes it for an old encoding."""
    return "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in text.encode())


def _pairs(characters: str, *codes: str) -> dict[str, str]:
    return {misread(character, code): character for code in codes for character in characters}


def _any(pairs: Iterable[str]) -> str:
    by_start: dict[str, str] = {}
    for pair in pairs:
        by_start[pair[:-1]] = by_start.get(pair[:-1], "") + pair[-1]
    starts = sorted(by_start, key=len, reverse=True)
    return "|".join(f"{re.escape(start)}[{re.escape(by_start[start])}]" for start in starts)


# A Cyrillic word has many pairs; one alone may be right (СЈАЈ). Three signs in place of one of ours never are.
_ALONE: Final = _pairs(LETTERS + _SIGNS, "cp1252", "cp1250") | _pairs(_SIGNS, "cp1251") | _pairs(_SMALL_SIGNS, "cp1252")
_IN_LATIN: Final = _pairs(LETTERS, "cp1251")
_IN_ROWS: Final = _pairs(CYRILLIC, *_CODES)
_SIGN: Final = re.compile(
    "[{}]".format(
        "".join(
            {
                *(pair[0] for pair in _pairs(LETTERS + _SIGNS, "cp1252", "cp1250") | _pairs(_SMALL_SIGNS, "cp1252")),
                *(misread(letter, "cp1251")[1] for letter in "čćđšž"),
                *(misread(vowel, code)[1] for vowel in "аеио" for code in _CODES),
            }
        )
    )
)
"""Nearly every text has none of these: a character that begins a pair, or ends one of a frequent letter."""
_SIGN_OF_CYRILLIC: Final = "вЂ"  # a quotation mark or a dash that was read as windows-1251


@cache
def _scar() -> re.Pattern[str]:
    latin = _any(_IN_LATIN)
    return re.compile(
        rf"(?:{_any(_ALONE)})|(?<=[a-z])(?:{latin})|(?:{latin})(?=[a-z])|(?P<row>(?:{_any(_IN_ROWS)}){{3,}})"
    )


@cache
def _way_back(code: str, *, rows: bool) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """The pattern of the pairs of one code page and their letters; `rows`: also of Cyrillic ones."""
    latin = LETTERS + _SIGNS + _SMALL_SIGNS + "áâãäåæçèéêëíîïñóôõöøúûüýßÁÄÉÖÜőűŐŰ"
    pairs = _pairs(latin + CYRILLIC if rows else latin, code)
    return re.compile(_any(pairs)), MappingProxyType(pairs)


_HALVES: Final = MappingProxyType({"cp1252": "ÐÑÄÅ", "cp1250": "ĐŃÄĹ", "cp1251": "РСДЕ"})
_LOST_OF_ROWS: Final = MappingProxyType({code: re.compile(f"[{halves}]") for code, halves in _HALVES.items()})
_LOST: Final = MappingProxyType({code: re.compile(f"[{halves}](?=[a-z])") for code, halves in _HALVES.items()})
"""Beginnings of pairs without an end: it was a byte that the code page has no character for."""


def undone(text: str) -> Undone:
    """UTF-8 that was once taken for windows-1250, -1251 or -1252 (`Å¡etnja`, `РіСЂР°Рґ`); in any language."""
    if not (_SIGN.search(text) or _SIGN_OF_CYRILLIC in text) or not _scar().search(text):
        return Undone(text)
    mended: list[Spoiled] = []
    lost: list[Spoiled] = []
    lines: list[str] = []
    start = 0
    for line in text.split("\n"):
        if _scar().search(line):
            better, whole = _line(line)
            (mended if whole else lost).extend(_compared(line, better, start))
            lines.append(better)
        else:
            lines.append(line)
        start += len(line) + 1
    return Undone("\n".join(lines), tuple(mended), tuple(lost))


def _line(line: str) -> tuple[str, bool]:
    """A spoiled line, better, and whether nothing is left over; the code page is the one that leaves the least."""
    rows = any(found["row"] for found in _scar().finditer(line))
    best = ""
    for code in _CODES:
        pattern, letters = _way_back(code, rows=rows)
        better = pattern.sub(lambda pair, letters=letters: letters[pair[0]], line)  # type: ignore[misc]
        if not _scar().search(better):
            if not (_LOST_OF_ROWS if rows else _LOST)[code].search(pattern.sub("-", line)):
                return better, True
            best = best or better
    return best or _in_turn(line), False


def _in_turn(line: str) -> str:
    for code in _CODES:
        pattern, letters = _way_back(code, rows=True)
        line = pattern.sub(lambda pair, letters=letters: letters[pair[0]], line)  # type: ignore[misc]
    return line


def _compared(line: str, better: str, start: int) -> Iterable[Spoiled]:
    """The words that differ; where blanks were among what was spoiled, the whole line."""
    words, betters = line.split(" "), better.split(" ")
    if len(words) != len(betters):
        yield Spoiled(line.strip(), better.strip(), start)
        return
    for word, right in zip(words, betters, strict=True):
        if word != right:
            shown = word.strip("\"'.,;:()")
            yield Spoiled(shown, right.strip("\"'.,;:()"), start)
        start += len(word) + 1


# windows-1250 that was taken for windows-1252: č ć đ are spoiled, š and ž stand on the same bytes in both.
_OF_WEST: Final = str.maketrans("èæðÈÆ", "čćđČĆ")
_LETTER: Final = "a-pr-vzA-PR-VZčćđšžČĆĐŠŽèæðÈÆ"
_WESTERN_WORD: Final = re.compile(f"(?<![{_LETTER}])[{_LETTER}]*[èæðÈÆ][{_LETTER}]*")
_CYRILLIC_LETTER: Final = re.compile("[\u0400-\u04ff]")
_SOUND: Final = re.compile("[čćđČĆĐ\u0400-\u04ffàáâäçéêëíîïñóôöùúûüß]")


def western_words(text: str) -> tuple[list[Spoiled], bool]:
    """Words with letters of Western Europe where Serbian ones belong (`graðani`), and whether they surely are such.

    Beside sound letters, Serbian or foreign, only ð and æ count, which none of our neighbours has: Molière is right. A
    small word with one of these, or two different words, are sure; a capital alone may begin a name.
    """
    wanted = "æð" if _SOUND.search(text) else "èæðÈÆ"
    words = [Spoiled(found[0], found[0].translate(_OF_WEST), found.start()) for found in _WESTERN_WORD.finditer(text)]
    words = [word for word in words if len(word.written) > 1 and not set(wanted).isdisjoint(word.written)]
    small = {word.written for word in words if word.written[0].islower()}
    return words, len(small) > 1 or any(not word.isdisjoint("æð") for word in map(set, small))


# windows-1250 that was taken for windows-1251: Cyrillic letters within Latin words.
_OF_CYRILLIC: Final = str.maketrans("ижрљћИЖРЉЋ", "čćđšžČĆĐŠŽ")


def latin_words(words: Iterable[tuple[str, int]]) -> list[Spoiled]:
    """Words of both scripts (and their places) of a Latin text, if these letters alone are strange in all of them."""
    found = [Spoiled(word, word.translate(_OF_CYRILLIC), start) for word, start in words]
    different = {word.written for word in found}
    left_over = any(_CYRILLIC_LETTER.search(word.better) for word in found)
    return found if len(different) > 1 and not left_over and re.search("[ижљћЖЉЋ]", "".join(different)) else []


# windows-1251 that was taken for one of the two: whole words of letters that no language has in a row.
_OF_EAST: Final = "".join(bytes(range(0xC0, 0x100)).decode(code) for code in ("cp1250", "cp1252"))
_ROW: Final = re.compile(f"[{_OF_EAST}]{{4,}}")
_WHOLE_ROW: Final = re.compile(f"[{''.join(sorted(set(_OF_EAST)))}¼šœžŸ£ŠŒŽ€ĽľśťźŁŚŤŹ\u0090\u008f]+")
_CYRILLIC_WORD: Final = re.compile(f"[{CYRILLIC}]+")


def eastern_words(text: str) -> list[Spoiled]:
    """Cyrillic words of windows-1251 that were taken for Latin ones (`Ñêóïøòèíà`), in any text that has two of them."""
    if len({row[0] for row in _ROW.finditer(text)}) < 2:  # noqa: PLR2004
        return []
    for code in ("cp1252", "cp1250"):
        words = [Spoiled(row[0], _reread(row[0], code), row.start()) for row in _WHOLE_ROW.finditer(text)]
        long = [word for word in words if _ROW.search(word.written)]
        if all(_CYRILLIC_WORD.fullmatch(word.better) for word in long):
            return [word for word in words if _CYRILLIC_WORD.fullmatch(word.better)]
    return []


def _reread(word: str, code: str) -> str:
    try:
        return b"".join(_bytes(letter, code) for letter in word).decode("cp1251")
    except UnicodeError:
        return ""


def _bytes(letter: str, code: str) -> bytes:
    """What a code page has no character for comes through as it is."""
    return letter.encode("latin-1") if "\x80" <= letter < "\xa0" else letter.encode(code)


# The Yugoslav ASCII of old computers: signs in the places of letters, as many programs still print it.
_OF_YUSCII: Final = str.maketrans("~}|{^]", "čćđšČĆ")
_YUSCII_WORD: Final = re.compile(r"(?<![^\s(\"„])[A-Za-z]*(?:[a-z][{}|~][a-z]|(?<![A-Za-z])[~{][a-z])[A-Za-z{}|~]*")
_IN_BRACES: Final = re.compile(r"\{.*\}|[^{}~]*")  # marks of Markdown, and cells of a table without blanks
_FEWEST: Final = 3


def yuscii_words(text: str) -> list[Spoiled]:
    """Words of YUSCII (`op{tina`, `gra|ani`) in a text that has three different ones."""
    if "{" not in text and "}" not in text and "~" not in text:
        return []
    found = (word for word in _YUSCII_WORD.finditer(text) if not _IN_BRACES.fullmatch(word[0]))
    words = [Spoiled(word[0], word[0].translate(_OF_YUSCII), word.start()) for word in found]
    sure = len({word.written for word in words}) >= _FEWEST and len({*"{}|~"}.intersection(text)) > 1
    return words if sure else []


def replaced(text: str, words: Iterable[Spoiled], change: Callable[[Spoiled], str] = lambda word: word.better) -> str:
    """The text with these words, which stand in order, as they should be."""
    parts: list[str] = []
    position = 0
    for word in words:
        parts += (text[position : word.start], change(word))
        position = word.start + len(word.written)
    return "".join((*parts, text[position:]))
