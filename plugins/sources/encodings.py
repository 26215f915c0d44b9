"""In what a file was written that is not UTF-8: sure where only one reading is Serbian, else a guess."""

import re
from typing import Final, NamedTuple

_NAMES: Final = {
    "utf_16": "UTF-16",
    "utf_16_le": "UTF-16",
    "utf_16_be": "UTF-16",
    "utf_32": "UTF-32",
    "cp1250": "windows-1250",
    "cp1251": "windows-1251",
    "cp1252": "windows-1252",
    "iso8859_2": "ISO 8859-2",
    "iso8859_5": "ISO 8859-5",
    "cp852": "DOS 852",
    "cp855": "DOS 855",
    "mac_cyrillic": "MacCyrillic",
}
_OF_A_BYTE: Final = ("cp1251", "cp1250", "iso8859_5", "iso8859_2", "cp855", "cp852", "mac_cyrillic")
_MARKS: Final = (
    (b"\xff\xfe\0\0", "utf_32"),
    (b"\0\0\xfe\xff", "utf_32"),
    (b"\xff\xfe", "utf_16"),
    (b"\xfe\xff", "utf_16"),
)
_MARKS_ALONE: Final = tuple(mark for mark, _ in _MARKS)
_CYRILLIC: Final = (
    "\u0402\u0408-\u040b\u040f\u0410-\u0418\u041a-\u0428\u0430-\u0438\u043a-\u0448\u0452\u0458-\u045b\u045f"
)
_LATIN: Final = "A-Za-zČĆĐŠŽčćđšž"
_SIGNS: Final = " -~\t\r\n\u00a0„“”’‘‚‹›«»–—…•·°§№€²³½×÷±©®™"
_SERBIAN: Final = re.compile(rf"[{_CYRILLIC}{_LATIN}{_SIGNS}]*")
# Both scripts in one word, or a capital after a small Cyrillic letter, and no reading is right.
_MIXED: Final = re.compile(
    rf"[{_CYRILLIC}][{_LATIN}]|[{_LATIN}][{_CYRILLIC}]|[\u0430-\u045f]{{2}}[\u0402-\u0428]"
    r"|[a-zčćđšž\u0430-\u045f][№§·°²³½×÷±©®™•€«»‹›„“‚‘…][a-zčćđšž\u0430-\u045f]"
)
_LETTER: Final = re.compile(r"[^\W\d_]")
_WORD: Final = re.compile(r"[^\W\d_]+")
_VOWELS: Final = frozenset("аеиоурaeiour")  # r makes syllables: прст
_LONGEST: Final = 100_000  # bytes that charset-normalizer looks at


class Reading(NamedTuple):
    """The name of an encoding as editors of text show it, and the text by it where that is sure ("" where not)."""

    name: str
    text: str = ""
    codec: str = ""


def reading(data: bytes) -> Reading:
    """How bytes that are no text in UTF-8 were meant."""
    wide = _wide(data)
    if wide:
        text = _decoded(data, wide)
        return Reading(_NAMES[wide], text if data.startswith(_MARKS_ALONE) or _is_serbian(text) else "", wide)
    fitting = _fitting(data)
    if not fitting:
        return Reading(_guessed(data))
    codec, text = next(iter(fitting.items()))
    return Reading(_NAMES[codec], text if len(set(fitting.values())) == 1 else "", codec)


def _wide(data: bytes) -> str:
    """The name of an encoding of two or four bytes a letter; "" for others."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return codec
    even, odd = data[:2000:2], data[1:2000:2]
    for high, codec in ((odd, "utf_16_le"), (even, "utf_16_be")):
        if high and sum(map(high.count, (b"\0", b"\x01", b"\x04", b"\x20"))) > len(high) * 0.95 and b"\0" in high:
            return codec
    return ""


def _fitting(data: bytes) -> dict[str, str]:
    """The text by each encoding by which it is Serbian."""
    texts = ((codec, _decoded(data, codec)) for codec in _OF_A_BYTE)
    return {codec: text for codec, text in texts if _is_serbian(text)}


def _decoded(data: bytes, codec: str) -> str:
    """The text, without a mark of byte order; "" where these bytes are not possible."""
    try:
        return data.decode(codec).removeprefix("\ufeff")
    except UnicodeDecodeError:
        return ""


def _is_serbian(text: str) -> bool:
    """Whether all letters are Serbian ones, and words look like words."""
    if not text or not _SERBIAN.fullmatch(text) or _MIXED.search(text):
        return False
    words = [word for word in _WORD.findall(text.lower()) if len(word) > 3]  # noqa: PLR2004
    return sum(not _VOWELS.isdisjoint(word) for word in words) >= len(words) * 0.9


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_LONGEST], cp_isolation=list(_NAMES)).best()
    return _NAMES.get(best.encoding, "") if best else ""
