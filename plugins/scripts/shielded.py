"""What of a Markdown text is Serbian prose: finders of faults look at nothing else."""

import re
from typing import Final

from .marks import CYR, END

_BLANK: Final = "\0"
_NOT_NEWLINE: Final = re.compile(r"[^\n]")
# No place of a text is looked at from many others: a picture pasted as text is one word of a million letters.
_CODE: Final = (
    r"(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n).)*?(?<!`)(?P=ticks)(?!`)",
    r"<!--.*?(?:-->|\Z)",
    r"<(?P<locked>code|pre|kbd|samp|var|script|style)\b[^<>]*>.*?(?:</(?P=locked)\s*>|\Z)",
)
_LANGUAGE: Final = r"(?:translate=[\"']?no|(?:xml:)?lang=[\"']?(?!sr\b))"
_MARKED: Final = (
    rf"<(?P<foreign>[a-z]\w*)\b[^<>]*?\s{_LANGUAGE}[^<>]*>.*?(?:</(?P=foreign)\s*>|\Z)",
    r"<[a-zA-Z/!][^<>]*>",
    r"\[[^\[\]\n]*(?:\n[^\[\]\n]+)*\]\{[^{}\n]*\}",
    r"\{[ ]?[:.#][^{}\n]*\}",
    f"{CYR}[^{END}]*{END}",
    r"(?<![\w&/])[#@]\w+(?:[.-]\w+)*",
    r"(?<!\w)(?:\.{0,2}/)+[\w./-]*",
    r"&\#?\w+;",
)
_TARGETS: Final = (r"(?<=\]\()[^\s()]+(?:\([^\s()]*\)[^\s()]*)*", r"^[ ]{0,3}\[[^\]\n]+\]:[ \t]*\S+")
_WORDS: Final = (
    r"(?:[a-zA-Z][\w+.-]{0,15}://|www\.)[^\s<>\"„“”»«]+",
    r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+",
    r"(?<![./-])(?:[\w-]+[./])*[\w-]+\.[a-z][a-z0-9]{1,4}(?![\w-])",
    r"(?<!-)[a-z0-9-]+/[\w./-]*",
    r"[^\W\d_]{2}[ -]\d{3,5}[ -][^\W\d_]{2}(?!\w)",  # a plate
    r"[^\W\d]*\d\w*(?:[ \u00a0][^\W\d_]{1,3}(?!\w))?",  # what has a figure in it, and the unit behind a number
)
_UNUSUAL_WORD: Final = r"(?<!\w)(?=[\w.+-]{0,60}?(?:[@/:]|\.\w|\d)|[^\W\d_]{2} \d)"
"""A place where one of `_WORDS` may begin: nearly no word is such, and this is seen at once."""
_SHIELDED: Final = re.compile(
    rf"{'|'.join(_TARGETS)}|{_UNUSUAL_WORD}(?:{'|'.join(_WORDS)})"
    rf"|(?=[`<\[{{&#@./{CYR}])(?:{'|'.join((*_CODE, *_MARKED))})",
    re.DOTALL | re.MULTILINE,
)


def shielded(source: str) -> str:
    """The text, as long as before, with NULs in place of what is no prose or is said to be in another language.

    Code, tags, addresses, file names, hashtags, marked passages, what has a figure in it, units behind numbers.

    >>> shielded("Пишите на a@b.rs").replace(chr(0), "·")
    'Пишите на ······'
    """
    return _SHIELDED.sub(lambda found: _NOT_NEWLINE.sub(_BLANK, found[0]), source)
