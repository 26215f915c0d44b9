"""Addresses and telephone numbers in running text become links: editors write them as they are.

Addresses as in GitHub Flavored Markdown (section 6.9, "Autolinks (extension)"), but that of `www.` is taken for https,
and a case ending or the next sentence, which nobody meant to be a part of it, is none. A host without `www.` is one in
a domain that no Serbian word ends like (`facebook.com/opstina`).
"""

import re
from collections.abc import Iterator
from functools import cache, partial
from itertools import groupby

from . import telephone
from .telephone import BORDER, NEAR, is_called, is_emergency, tel

_DOMAINS = "rs|com|org|net|eu|info"
_SIGN = re.compile(
    r"@|://|[wW]{3}\.|0\d\d\d?[)/ \u00a0\u2010\u2011–-]|06\d{7}|00381|\+\d|1(?:12|9[2-5])"
    rf"|\.(?:{_DOMAINS})\b"
)  # no address is without one
_ANY_LETTER = re.compile(rf"@|\.(?:{_DOMAINS})\b")  # an address that may begin with any
_TAG = re.compile(r"""(<(/?)([a-zA-Z][a-zA-Z0-9]*)?(?:[^>"]|"[^"]*")*>)""")
_CLOSED = frozenset(["a", "button", "code", "h1", "h2", "h3", "h4", "h5", "h6", "kbd", "pre", "samp", "summary"])
_INLINE = frozenset(["a", "abbr", "b", "br", "em", "i", "small", "span", "strong"])
_FIRST = r"(?<![\w@/+\u2010\u2011-].)"  # behind the first character: before that, nothing that would belong to it
_NO_FIGURE = r"(?<!\d[.,].)"
_CYRILLIC = "\u0400-\u04ff"
_LABEL, _LAST = "[A-Za-zčćđšžČĆĐŠŽ0-9-]+", "(?:[a-z]{2,24}|[A-Z]{2,24})(?![A-Za-zčćđšžČĆĐŠŽ0-9])"
_HOST = rf"(?:(?:{_LABEL}\.)+{_LAST}|(?:[wW]{{3}}\.)?(?:[{_CYRILLIC}0-9-]+\.)+[{_CYRILLIC}]{{2,10}})"
_LONGEST = 2000  # characters of a path: longer ones are no addresses
_REST = rf"(?::\d{{2,5}})?(?:[/?#](?:(?!&(?:lt|gt|quot|#34|#39);)[^\s<\"]){{0,{_LONGEST}}})?"
_URL = rf"{_HOST}{_REST}"
_END = r"(?![A-Za-z0-9čćđšžČĆĐŠŽ]|\.[a-z0-9])"


def _numbers() -> Iterator[str]:
    for first, ways in groupby(telephone.WAYS, key=lambda way: way[0]):
        yield f"(?<={first})(?:{'|'.join(rest for _, rest in ways)})"


@cache
def _found(*, any_letter: bool) -> re.Pattern[str]:
    """What may be an address; where it may begin with any letter, it is slow. Made when the first text has one.

    It begins with one class of letters, which is looked for ten times as fast as many ways of beginning.
    """
    url = rf"(?:(?<=[hH])(?i:ttps?://)|(?<=[wW])(?i:ww\.)){_URL}"
    ways = rf"[hHwW01(+]{_FIRST}(?:{url}|{_NO_FIGURE}(?:{'|'.join(_numbers())}))"
    mail = rf"[A-Za-z0-9._+-]*@(?:{_LABEL}\.)+{_LAST}"
    host = rf"(?P<host>(?:[A-Za-z0-9-]+|\.[A-Za-z0-9-]+)\.(?:[A-Za-z0-9-]+\.)*(?:{_DOMAINS}){_END}{_REST})"
    return re.compile(rf"{ways}|[A-Za-z0-9]{_FIRST}(?<!\..)(?:{mail}|{host})" if any_letter else ways)


_SAYS_WHERE = re.compile(r'<a href="(?P<all>(?:https://)?(?P<rest>[^"]+))">(?=(?:(?P=all)|(?P=rest))</a>)')
_AFTER = re.compile(r"[?!.,:;*_~'\"„“”’‘»…]+\Z")
_ENDING = re.compile(rf"(?<=[\x21-\x7e])-[{_CYRILLIC}]{{1,3}}\Z")
_SHORTEST = 3  # characters of an address


def linked(html: str, before: str = "") -> str:
    """The same HTML; what is a link, a heading or code stays as it is. `before` are words that it goes on from.

    A link whose words are its address is of class "adresa": paper does not repeat it.
    """
    if not _SIGN.search(html):
        return html
    return _SAYS_WHERE.sub(r'<a class="adresa" translate="no" href="\g<all>">', "".join(_outside(html, before)))


def _outside(html: str, before: str) -> Iterator[str]:
    depth = 0
    text, *parts = _TAG.split(html)
    yield _in_text(text, before)
    before = (before + text)[-NEAR:]
    for tag, closes, name, text in zip(*(parts[start::4] for start in range(4)), strict=True):
        if (name or "").lower() in _CLOSED:
            depth = max(depth - 1, 0) if closes else depth + 1
        yield tag
        yield text if depth or len(text) < _SHORTEST else _in_text(text, before)
        before = (before + ("" if name in _INLINE else BORDER) + text)[-NEAR:]


def _in_text(text: str, before: str) -> str:
    if not _SIGN.search(text):
        return text
    return _found(any_letter=_ANY_LETTER.search(text) is not None).sub(partial(_link, before=before), text)


def _link(found: re.Match[str], before: str) -> str:
    text = _without_end(found[0])
    if "://" in text or text[:4].lower() == "www." or found.groupdict().get("host"):
        href = text if "://" in text else f"https://{text}"
        return f'<a href="{href}">{text}</a>{found[0][len(text) :]}'
    if "@" in text:
        return f'<a translate="no" href="mailto:{text}">{text}</a>{found[0][len(text) :]}'
    said, after = before + found.string[: found.start()], found.string[found.end() :]
    if found["emergency"] is not None:
        is_one = is_emergency(said, after)
    else:
        is_one = is_called(text, said, unsure=found["unsure"] is not None)
    return f'<a href="{tel(text)}">{text}</a>' if is_one else found[0]


def _without_end(text: str) -> str:
    """Without the punctuation of the sentence, a case ending, and a bracket that was opened before the address."""
    while (shorter := _ENDING.sub("", _AFTER.sub("", text))) != text or text.count("(") < text.count(")"):
        if shorter == text and not text.endswith(")"):
            break
        text = shorter if shorter != text else text[:-1]
    return text
