"""Where the tags of HTML and XML are, as browsers see them, also in pages that are broken."""

import re
from collections.abc import Callable
from typing import Final

_SPACE: Final = r"[ \t\n\f\r]"
_NAME: Final = r"[^ \t\n\f\r/>][^ \t\n\f\r/>=]*+"
_VALUE: Final = r"\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+"
_TAG: Final = (
    r"</?[A-Za-z][^ \t\n\f\r/>]*+"
    rf"(?:[ \t\n\f\r/]*+{_NAME}(?:{_SPACE}*+={_SPACE}*+(?:{_VALUE}|(?=>))|(?!{_SPACE}*+=)))*+"
    r"[ \t\n\f\r/]*+>"
)
_RAW_NAMES: Final = ("script", "style", "textarea", "iframe", "xmp", "noembed", "noframes")
_RAW: Final = "|".join(
    rf"{name}(?=[\s/>])[^>]*+(?<![\s\"'/]/)(?<!{name}/)>.*?(?:</{name}(?=[\s/>])[^>]*+>|\Z)" for name in _RAW_NAMES
)
_COMMENT: Final = r"!--(?:-?>|.*?--!?>)"

_QUICK: Final = re.compile(
    r"(<(?:script\b[^>]*>.*?</script\s*>|style\b[^>]*>.*?</style\s*>|[^>]*+>))",
    re.DOTALL,
)
"""Right where `is_whole` says so of all that it finds, and twice as fast as `_TOKEN`."""
_TOKEN: Final = re.compile(
    rf"(<(?i:{_RAW})|{_TAG}|<{_COMMENT}|<!--.*|<!\[CDATA\[|<[!?][^>]*>|</[^A-Za-z>][^>]*>"
    r"|</?[A-Za-z][^<>]*>|<[A-Za-z/!?][^>]*\Z)",
    re.DOTALL,
)
_WHOLE: Final = re.compile(rf"<(?i:{_RAW})|{_TAG}|<{_COMMENT}|<(?:!(?!--|\[)|\?|/[^A-Za-z>])[^>]*>", re.DOTALL)
_RAW_OPENING: Final = re.compile(rf"<(?i:{'|'.join(_RAW_NAMES)})(?=[\s/>])")
_OPENING: Final = re.compile(_TAG)
_ATTRIBUTE: Final = re.compile(rf"({_NAME})(?:({_SPACE}*+={_SPACE}*+)({_VALUE}))?")
_ELEMENT: Final = re.compile(r"</?([^\s/>]+)")


def split_quickly(html: str) -> list[str]:
    """Texts and tags by turns, where every tag ends with the first ">"."""
    return _QUICK.split(html)


def split_exactly(html: str) -> list[str]:
    """Texts and tags by turns, in any HTML; what is no whole tag stands among the tags too."""
    return _TOKEN.split(html)


def is_whole(tag: str) -> bool:
    """Whether this is a whole tag, comment or element without markup in it."""
    if tag.startswith(("<script>", "<script ")) and tag.find("</") == len(tag) - len("</script>"):
        return True  # what most long ones are
    match = _WHOLE.match(tag)
    return match is not None and match.end() == len(tag) and not (_RAW_OPENING.match(tag) and "</" not in tag)


def is_closed(tag: str) -> bool:
    """Whether the tag ends its element itself; a slash at the end of a value without quotes belongs to the value."""
    if not tag.endswith("/>"):
        return False
    found = _ATTRIBUTE.findall(_rest_of(tag))
    return not found or not found[-1][2].endswith("/")


def is_raw(tag: str) -> bool:
    """Whether the tag is an element with all its text, in which no markup counts."""
    return bool(_RAW_OPENING.match(tag)) and not is_closed(tag)


def opening_of(tag: str) -> str:
    """The opening tag of an element that is one token with its text; any other tag as it is."""
    match = _OPENING.match(tag)
    return match[0] if match else tag


def name_of(tag: str) -> str:
    """The name of an element in lower case, without a prefix."""
    match = _ELEMENT.match(tag)
    return match[1].lower().rpartition(":")[2] if match else ""


def attributes_of(tag: str) -> dict[str, str]:
    """The attributes of an opening tag by their names in lower case, without quotes; of two equal ones the first."""
    found = _ATTRIBUTE.findall(_rest_of(opening_of(tag)))
    return {name.lower(): value.strip("\"'") for name, _, value in reversed(found)}


def with_attributes(tag: str, converted: Callable[[str, str], str]) -> str:
    """The tag with each value as `converted` makes it of the attribute's name in lower case and its value in quotes."""

    def attribute(match: re.Match[str]) -> str:
        name, equals, value = match.groups()
        return f"{name}{equals}{converted(name.lower(), value)}" if value else match[0]

    opening = opening_of(tag)
    rest = _rest_of(opening)
    return opening[: len(opening) - len(rest)] + _ATTRIBUTE.sub(attribute, rest) + tag[len(opening) :]


def _rest_of(opening: str) -> str:
    """What follows the name of the element."""
    match = _ELEMENT.match(opening)
    return opening[match.end() :] if match else ""
