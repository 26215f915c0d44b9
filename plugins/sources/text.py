"""Bytes to text: UTF-8 only, and no character that would spoil a page, a feed or the marks of the scripts."""

import re
from collections.abc import Iterator
from itertools import islice

from ..diagnostics.catalogue import problem
from ..diagnostics.phrase import Phrase
from ..diagnostics.problem import Problem
from ..diagnostics.report import exit_code
from .encodings import reading
from .scars import mended

LARGEST = 1_000_000  # bytes
_UNKNOWN = Phrase("непознато", "unknown")
_MOST = 100  # places of one file: a report of thousands is read by nobody
_LAST = 0x10FFFF  # the number of the last character

_SUSPECT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u2028\u2029\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069"
    "\ud800-\uf8ff\ufeff\ufffd-\uffff\U000f0000-\U0010ffff]"
)
# Word's dots and ticks come as characters of the fonts Symbol and Wingdings.
_WORD_DOTS = re.compile("^([ \t]*)[\uf020-\uf0ff][ \t\u00a0]+", re.MULTILINE)
# Line breaks and hyphens of Word, paragraph marks of Unicode, invisible hyphens, blanks and directions, as they come by
# copy and paste: a word that is parted by one is found by no search.
_HARMLESS = str.maketrans(
    {
        **dict.fromkeys("\x0b\x0c\x85\u2028\u2029", " "),
        **dict.fromkeys("\x1f\xad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060", ""),
        **dict.fromkeys("\u2066\u2067\u2068\u2069\ufeff", ""),
        "\x1e": "\u2011",
    }
)


def decode(data: bytes, path: str) -> tuple[str, list[Problem]]:
    """The text of a file, each line ended by one line feed; with an error it is not to be used."""
    if not data.strip(b"\xef\xbb\xbf \t\r\n"):
        return "", [problem("V104", path)]
    if len(data) > LARGEST:
        return "", [problem("V105", path, size=len(data) // 1000)]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return "", _not_utf_8(data, path, data.count(b"\n", 0, error.start) + 1)
    if (text.count("\0") + text.count("\x04")) * 4 > len(text):  # every second byte of Latin or Cyrillic letters
        return "", [problem("V110", path, encoding=reading(data).name or "UTF-16")]
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _let_through(text, path)


def _not_utf_8(data: bytes, path: str, line: int) -> list[Problem]:
    """Another encoding; or UTF-8 of which a few bytes were lost."""
    text = data.decode("utf-8", "replace")
    if sum(character > "\x7f" for character in text) > text.count("\ufffd") * 4:
        return [_named("\ufffd", path, line)]
    return [problem("V110", path, line, encoding=reading(data).name or _UNKNOWN)]


def _let_through(text: str, path: str) -> tuple[str, list[Problem]]:
    """The text with harmless characters mended, and those that are not."""
    text, problems = mended(text, path)
    if exit_code(problems):
        return "", problems
    if not _SUSPECT.search(text):
        return text, problems
    text = _WORD_DOTS.sub(r"\1- ", text).translate(_HARMLESS)
    return text, [*problems, *islice(_oddities(text, path), _MOST)]


def _oddities(text: str, path: str) -> Iterator[Problem]:
    """Each character once for a line."""
    for number, line in enumerate(text.split("\n"), 1):
        for character in dict.fromkeys(_SUSPECT.findall(line)):
            yield _named(character, path, number)


def unescaped(value: str, path: str, line: int) -> tuple[str, list[Problem]]:
    """A text in which escapes of YAML may have put characters that `decode` does not let through."""
    if not _SUSPECT.search(value):
        return value, []
    value = value.translate(_HARMLESS)
    return value, [_named(character, path, line) for character in dict.fromkeys(_SUSPECT.findall(value))]


def referred(number: int, path: str, line: int) -> list[Problem]:
    """What is wrong with a character that is written by its number, such as `&#xE005;`."""
    character = chr(number) if number <= _LAST else "\ufffd"
    return unescaped(character, path, line)[1]


def _named(character: str, path: str, line: int) -> Problem:
    return problem(_code(character), path, line, character=f"U+{ord(character):04X}")


def _code(character: str) -> str:
    """Control characters, those of one font only, and what a broken conversion left behind."""
    if character < "\x80":
        return "V111"
    broken = character < "\xa0" or "\ud800" <= character <= "\udfff" or "\ufffd" <= character <= "\uffff"
    return "V113" if broken else "V112"
