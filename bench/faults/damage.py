"""What happens to a file by accident: bytes and lines that are cut, doubled, swapped, or come from elsewhere."""

from collections.abc import Callable
from random import Random

LARGEST = 1_200_000  # bytes: a little more than a text may have
# What hands, keyboards and programs leave in the middle of a text, and what is syntax somewhere.
PIECES: tuple[str, ...] = (
    *"-*_#>|[](){}!<&\"'`~:;.,\\/ \t%@?=+$^0123456789",
    *("\n", "\r\n", "\r", "\n\n", "\n---\n", "\n...\n", "---", "\n- ", "\n  - ", "\n    ", "\n\t", "\n1. ", "\n> "),
    *("\n15. март ", "\x00", "\x07", "\x0b", "\x0c", "\x1b", "\x7f", "\x85", "\u00a0", "\u00ad", "\u200b", "\u200f"),
    *("\u2028", "\ufeff", "\ufffd", "\ue000", "\ue010", "\ue0100\ue011", "\uf0b7", "\U0001f600", "\U000f0000"),
    *("e\u0301", "Ã„", "Ð°", "ж", "ћ", "lj", "„", "“", "”", "’", "«", "…", "–", "—", "•"),
    *("&a ", "*a", "<<: ", "!!python/object:os.system ", "!!binary ", "? ", ": ", " #", "\\u0000", "\\xZZ"),
    *("{{ x }}", "{% x %}", "<b>", "</b>", "<script>", "<!--", "-->", "<![CDATA[", "<a href=x", "&amp;", "&#0;"),
    *("&#x110000;", "<details>", "</div>", "![", "](", "[a](b.md)", "[^1]", "\n[^1]: б\n", "{#id}", "{: .a}"),
    *("*[а]: б\n", "\nа | б\n--|--\n", "\n```\n", "\n~~~", "\n: ", "\n====\n", "9" * 400),
    *("naslov: ", "datum: 31.2.2026.\n", "datum: 5.3.2026.\n", "vrsta: ", "nacrt: možda\n", "slika: ../../x\n"),
)


def damaged(data: bytes, other: bytes, chance: Random) -> bytes:
    """The data after one to four accidents; `other` is a file from which a piece may come."""
    for _ in range(chance.choice((1, 1, 1, 2, 3, 4))):
        data = chance.choice(ACCIDENTS)(data, other, chance)[:LARGEST]
    return data


def _slice(data: bytes, chance: Random) -> tuple[int, int]:
    """A place, mostly short, sometimes as long as the file."""
    start = chance.randrange(len(data) + 1)
    longest = chance.choice((1, 1, 2, 4, 16, 64, 1024, len(data) + 1))
    return start, min(len(data), start + chance.randrange(1, longest + 1))


def cut(data: bytes, _: bytes, chance: Random) -> bytes:
    """Some bytes are gone."""
    start, end = _slice(data, chance)
    return data[:start] + data[end:]


def ended(data: bytes, _: bytes, chance: Random) -> bytes:
    """The file ends too early, as after a full disk."""
    return data[: chance.randrange(len(data) + 1)]


def doubled(data: bytes, _: bytes, chance: Random) -> bytes:
    """Some bytes stand there twice."""
    start, end = _slice(data, chance)
    return data[:end] + data[start:]


def swapped(data: bytes, _: bytes, chance: Random) -> bytes:
    """Two places have changed places."""
    first, end = _slice(data, chance)
    second = chance.randrange(end, len(data) + 1)
    length = min(end - first, len(data) - second)
    return data[:first] + data[second : second + length] + data[end:second] + data[first:end] + data[second + length :]


def flipped(data: bytes, _: bytes, chance: Random) -> bytes:
    """One byte is another one."""
    place = chance.randrange(len(data) + 1)
    return data[:place] + bytes([chance.randrange(256)]) + data[place + 1 :]


def typed(data: bytes, _: bytes, chance: Random) -> bytes:
    """Something was typed or pasted where it does not belong."""
    place = _between_characters(data, chance.randrange(len(data) + 1))
    return data[:place] + chance.choice(PIECES).encode() + data[place:]


def repeated(data: bytes, _: bytes, chance: Random) -> bytes:
    """A key was held down: a piece stands there very often."""
    place = _between_characters(data, chance.randrange(len(data) + 1))
    piece = chance.choice(PIECES).encode() * chance.choice((2, 3, 10, 100, 1000, 20_000))
    return data[:place] + piece + data[place:]


def mixed(data: bytes, other: bytes, chance: Random) -> bytes:
    """A piece of another file came in."""
    start, end = _slice(other, chance)
    place = chance.randrange(len(data) + 1)
    return data[:place] + other[start:end] + data[place:]


def recoded(data: bytes, _: bytes, chance: Random) -> bytes:
    """A program saved it in its own way."""
    text = data.decode("utf-8", "replace")
    ways: tuple[Callable[[], bytes], ...] = (
        lambda: text.encode("utf-16"),
        lambda: text.encode("utf-8-sig"),
        lambda: text.encode(chance.choice(("cp1250", "cp1251", "iso8859-5", "cp855", "latin-1")), "replace"),
        lambda: text.replace("\n", "\r\n").encode(),
        lambda: text.replace("\n", "\r").encode(),
        lambda: text.encode().decode("cp1252", "replace").encode(),
        text.upper().encode,
    )
    saved: bytes = chance.choice(ways)()
    return saved


def line_cut(data: bytes, _: bytes, chance: Random) -> bytes:
    """A line is gone."""
    lines = data.splitlines(keepends=True) or [b""]
    del lines[chance.randrange(len(lines))]
    return b"".join(lines)


def line_doubled(data: bytes, _: bytes, chance: Random) -> bytes:
    """A line stands there twice or more often."""
    lines = data.splitlines(keepends=True) or [b""]
    place = chance.randrange(len(lines))
    lines[place] *= min(chance.choice((2, 2, 2, 3, 50, 3000)), LARGEST // (len(lines[place]) + 1) + 2)
    return b"".join(lines)


def line_swapped(data: bytes, _: bytes, chance: Random) -> bytes:
    """Two lines have changed places."""
    lines = data.splitlines(keepends=True) or [b""]
    first, second = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return b"".join(lines)


def line_moved(data: bytes, _: bytes, chance: Random) -> bytes:
    """A line is further in or out than it was, or has joined the one above it."""
    lines = data.splitlines(keepends=True) or [b""]
    place = chance.randrange(len(lines))
    ways = (b" " + lines[place], b"\t" + lines[place], lines[place].lstrip(), lines[place].rstrip())
    lines[place] = chance.choice(ways)
    return b"".join(lines)


def _between_characters(data: bytes, place: int) -> int:
    """The next place that is not within a character of UTF-8."""
    while place < len(data) and data[place] & 0xC0 == 0x80:  # noqa: PLR2004 - a byte that continues a character
        place += 1
    return place


ACCIDENTS: tuple[Callable[[bytes, bytes, Random], bytes], ...] = (
    cut, ended, doubled, swapped, flipped, typed, typed, typed, repeated, mixed, recoded,
    line_cut, line_doubled, line_swapped, line_moved,
)  # fmt: skip
