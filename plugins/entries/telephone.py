"""Telephone numbers: how they are written in Serbia, and the address of one (RFC 3966).

Area codes and lengths by the numbering plan (РАТЕЛ, План нумерације): 01x to 03x and 06x, a few of four digits, 0700 to
0900, and 000, which nobody has: that of examples.
"""

import re
from typing import Final

from ..scripts import to_latin

_SEPARATOR: Final = "[- \u00a0\u2010\u2011–]"  # also as Word writes it
_AREA: Final = r"(?:[1-3]\d|6\d|00|2[389]0|390|[789]00)"  # behind the zero
# No number of a document goes on like this, no price, and no date.
_END: Final = (
    r"(?!\w|[-\u2011–.]\d|/(?:\d{1,2}|(?:19|20)\d\d)(?!\d)|,\d{1,2}(?!\d)|[ \u00a0]?(?:дин|din|евр|evr|EUR|RSD|€))"
)
_YEAR: Final = r"(?:19|20)\d\d(?!\d)"
_SUBSCRIBER: Final = "(?:{})".format(
    "|".join(
        shape.replace("_", _SEPARATOR)
        for shape in (
            r"\d{3}_\d\d_\d\d",
            r"\d\d_\d\d_\d{2,3}",
            rf"\d{{3}}_(?!{_YEAR})\d{{3,4}}",
            r"\d{4}_\d{3}",
            r"\d{6,7}",
        )
    )
)
_BETWEEN: Final = f"(?:/|{_SEPARATOR})?"
_ABROAD: Final = rf"381{_BETWEEN}(?:\(0\){_BETWEEN})?{_AREA}{_BETWEEN}"
_OTHER_COUNTRY: Final = rf"(?!381)[1-9]\d{{0,2}}(?:{_BETWEEN}\d{{2,4}}){{2,4}}"
WAYS: Final = (
    ("0", rf"(?:{_AREA} ?/ ?|(?:6\d|[789]00){_SEPARATOR}|0{_ABROAD}){_SUBSCRIBER}{_END}"),
    ("0", rf"6\d{{7,8}}{_END}"),
    ("0", rf"(?P<unsure>[1-3]\d{_SEPARATOR}{_SUBSCRIBER}{_END})"),
    ("1", r"(?P<emergency>12|9[2-5])(?!\w|[.,/–-]?\d|%)"),
    (r"\(", rf"0{_AREA}\)[ /]?{_SUBSCRIBER}{_END}"),
    (r"\+", rf"(?:{_ABROAD}{_SUBSCRIBER}|{_OTHER_COUNTRY}){_END}"),
)
"""The first character of a number and how it goes on; `unsure` needs words before it that speak of calling, `emergency`
those of a service."""
BORDER: Final = "\0"
"""Between the words of one paragraph or cell and the next."""

_CALLS: Final = "тел(?:ефон|\\b)|моб|факс|позов|зов[иеу]|зват|јав[иљ]|контакт|централ|вибер"
_NAMES: Final = (
    "бр(?:\\.|ој)|решењ|предмет|закон|одлук|закључ|уговор|парц|\\bк\\.? ?п\\b|рачун|сериј|потврд|\\bпиб\\b|матичн|"
    "фактур|чек\\b"
)
_CALL: Final = re.compile(f"{_CALLS}|{to_latin(_CALLS)}|call|phone|mobile|viber|whatsapp", re.IGNORECASE)
_NAME: Final = re.compile(f"{_NAMES}|{to_latin(_NAMES)}|\\bno\\b", re.IGNORECASE)
_SERVICES: Final = "полициј[аеиу]|ватрогас[а-шј]+|пожар|(?:хитн[аеу] )?помоћи?|хитна|МУП"
_LEADS: Final = f"{_SERVICES}|{to_latin(_SERVICES)}|police|fire|ambulance|(?:позов|зов|pozov|zov)[а-шa-z]+|call"
_ON: Final = "(?: (?:на|број|на број|na|broj|na broj))?"
_LABEL: Final = re.compile(
    rf"(?:\b(?:{_LEADS}){_ON}[ \u00a0]?[,:–—-]?|\b(?:112|19[2-5])(?: \([\w ]+\))?(?:,| и| i| или| ili))[ \u00a0]\Z",
    re.IGNORECASE,
)
_TOLD: Final = re.compile(rf"[ \u00a0]\((?:{_SERVICES}|{to_latin(_SERVICES)})", re.IGNORECASE)
NEAR: Final = 60
"""So many characters before a number are looked at."""
_BESIDE = 30  # of these, for the name of a document
_SHORTEST, _LONGEST = 10, 14  # digits with the country's code
_MONEY = re.compile(r"\+\d{1,3}(?:[ \u00a0]\d{3})*[ \u00a0]000")
_EXTENSION = re.compile(r"(?:лок|lok)\.?\s*(\d+)", re.IGNORECASE)
_OF_HOME = re.compile(r"^(\s*\+[^(]*)\(0\)")  # the zero that is dialled within the country alone


def is_called(number: str, before: str, *, unsure: bool) -> bool:
    """Whether what is written like a number is one, and not the number of a document, with these words before it."""
    if number[0] == "+" and (_MONEY.fullmatch(number) or not _SHORTEST <= sum(map(str.isdigit, number)) <= _LONGEST):
        return False
    if not unsure and not _NAME.search(before[-_BESIDE:].rpartition(BORDER)[2]):
        return True
    return _CALL.search(before[-NEAR:]) is not None


def is_emergency(before: str, after: str) -> bool:
    """Whether 112 or 192 to 195 is the number of a service between these words: 193 fires are none."""
    return _LABEL.search(before[-_BESIDE:]) is not None or _TOLD.match(after) is not None


def tel(value: str) -> str:
    """`tel:017421555` (RFC 3966: visual separators may go); an extension after `;ext=`."""
    main, extension = _OF_HOME.sub(r"\1", value), _EXTENSION.search(value)
    if extension:
        main = main[: main.index(extension[0])]
    digits = re.sub(r"\A00(?=\d{9})", "+", re.sub(r"[^\d+]", "", main))
    return f"tel:{digits}" + (f";ext={extension[1]}" if extension else "")
