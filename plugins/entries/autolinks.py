"""Addresses and telephone numbers in running text become links: editors write them as they are.

Addresses as in GitHub Flavored Markdown (section 6.9, "Autolinks (extension)"), but that of `www.` is taken for https.
"""

import re
from collections.abc import Iterator

from .telephone import tel

_SIGN = re.compile(r"@|://|[wW]{3}\.|0\d\d\d?[/)]|\+\d")  # no address is without one
_TAG = re.compile(r"(<(/?)([a-zA-Z][a-zA-Z0-9]*)?[^>]*>)")
_CLOSED = frozenset(["a", "button", "code", "h1", "h2", "h3", "h4", "h5", "h6", "kbd", "pre", "samp", "summary"])
_FIRST = r"(?<![\w@/.+-].)"  # behind the first character: before that, nothing that would belong to it
_HOST = r"[\w-]+(?:\.[\w-]+)+"
_URL = rf"{_HOST}(?:[/?#:](?:(?!&(?:lt|gt|quot);)[^\s<])*)?"
_END = r"(?![\w/]|[-.,]\d)"
_LOCAL = rf"(?!(?:19|20)\d\d[ -])(?:\d{{5,8}}|\d{{2,4}}(?:-\d{{2,4}}){{1,3}}|\d{{2,4}}(?: \d{{2,4}}){{1,3}}){_END}"
# Each way begins with a letter of its own, which is looked for ten times as fast as a class of letters.
_WAYS = "|".join(
    [
        *(rf"{h}{_FIRST}(?i:ttps?://){_URL}" for h in "hH"),
        *(rf"{w}{_FIRST}(?i:ww\.){_URL}" for w in "wW"),
        rf"0{_FIRST}\d{{2,3}}/{_LOCAL}",
        rf"\({_FIRST}0\d{{2,3}}\) ?{_LOCAL}",
        rf"\+{_FIRST}\d{{1,3}}(?:[ /-]?\(0\))?(?:[ /-]?\d{{2,4}}){{2,4}}{_END}",
    ]
)
_FOUND = re.compile(_WAYS)
_FOUND_WITH_MAIL = re.compile(rf"{_WAYS}|[A-Za-z0-9]{_FIRST}[A-Za-z0-9._+-]*@{_HOST}")
_SAYS_WHERE = re.compile(r'<a href="(?P<all>(?:https://)?(?P<rest>[^"]+))">(?=(?:(?P=all)|(?P=rest))</a>)')
_AFTER = re.compile(r"[?!.,:;*_~'\"„“”’‘»…]+\Z")
_FEWEST, _MOST = 8, 15  # digits of a number with its area code; of one with that of the country (ITU-T E.164)


def linked(html: str) -> str:
    """The same HTML; what is a link, a heading or code stays as it is.

    A link whose words are its address is of class "adresa": paper does not repeat it.
    """
    if not _SIGN.search(html):
        return html
    return _SAYS_WHERE.sub(r'<a class="adresa" href="\g<all>">', "".join(_outside(html)))


def _outside(html: str) -> Iterator[str]:
    depth = 0
    text, *parts = _TAG.split(html)
    yield _in_text(text)
    for tag, closes, name, text in zip(*(parts[start::4] for start in range(4)), strict=True):
        if (name or "").lower() in _CLOSED:
            depth = max(depth - 1, 0) if closes else depth + 1
        yield tag
        yield text if depth else _in_text(text)


def _in_text(text: str) -> str:
    return (_FOUND_WITH_MAIL if "@" in text else _FOUND).sub(_link, text)


def _link(found: re.Match[str]) -> str:
    text = _without_end(found[0])
    href = _address(text)
    return f'<a href="{href}">{text}</a>{found[0][len(text) :]}' if href else found[0]


def _without_end(text: str) -> str:
    """Without the punctuation of the sentence, and a bracket that was opened before the address."""
    while (shorter := _AFTER.sub("", text)) != text or (text.endswith(")") and text.count("(") < text.count(")")):
        text = shorter if shorter != text else text[:-1]
    return text


def _address(text: str) -> str:
    """ "" for what only looks like one."""
    if "://" in text:
        return text
    if text[:4].lower() == "www.":
        return f"https://{text}"
    if "@" in text:
        return f"mailto:{text}" if text[-1] not in "-_" else ""
    return tel(text) if _FEWEST <= sum(map(str.isdigit, text)) <= _MOST else ""
