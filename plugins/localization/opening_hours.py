"""Opening hours as people write them, understood as a week; lines that cannot be understood make none.

The lines stay as they are written wherever they are read: only "open now" and search engines need the week.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ..sources.fold import folded

Span = tuple[int, int]  # minutes from midnight
Week = tuple[tuple[Span, ...], ...]  # Monday first; () where the lines do not say it

_DAY_END, _HOUR = 24 * 60, 60
_TOKEN = re.compile(r"(?P<time>\d{1,2}(?:[.:]\d{2})?(?!\d))|(?P<dash>[-–—‒−])|(?P<word>[^\W\d_]+)|(?P<other>\S)")
_DAYS = (
    r"pon(edelj\w+)?|mon(days?)?",
    r"ut(o|or\w+)?|tue(s|sdays?)?",
    r"sr(e|ed(a|e|u|i|om|ama))?|wed(nesdays?)?",
    r"cet(vrt\w+)?|thu(r|rs|rsdays?)?",
    r"pet(ak|k\w+)?|fri(days?)?",
    r"sub(ot(a|e|u|i|om|ama))?|sat(urdays?)?",
    r"ned(elj(a|e|u|i|om|ama))?|sun(days?)?",
)
_DAY = [re.compile(day) for day in _DAYS]
_WORKING, _WEEKEND, _ALL = frozenset(range(5)), frozenset({5, 6}), frozenset(range(7))
_WORKING_DAYS = re.compile(r"(?:(?:svak\w+|sv[ei]) )?radn(?:im|i|og|e|ih) dan(?:ima|om|i|a|e)\b|working days|weekdays")
_ALL_DAYS = re.compile(r"svak(?:og|i|im) dan(?:a|om)?\b|svakodnevno|every day|daily")
_WEEKENDS = re.compile(r"vikend\w*|weekends?")
_CLOSED = re.compile(r"ne|zatvoren\w*|neradn\w+|closed")
_PAUSE = re.compile(r"pauz\w+|odmor\w*|break")
_SEASON = re.compile(r"let[io]\w*|zim[ias]\w*|summer|winter")
_UNIT = re.compile(r"casova|casa|cas|sat[ai]?|h|c")
_SAYS_NOTHING = re.compile(
    rf"od|from|i|and|u|na|je|rad[ie]|radimo|radno|vreme|otvoreno|open|opening|hours|{_UNIT.pattern}"
)
_TO = ("do", "to", "until", "-")
_MARKS, _ENDS = frozenset(",.:("), frozenset(")")


class Clause(NamedTuple):
    """What one part of a line says of some days; `until` where it only says when they end ("петком до 14")."""

    days: frozenset[int]
    spans: tuple[Span, ...]
    pauses: tuple[Span, ...]
    until: int


def opening_hours(lines: Iterable[str]) -> Week:
    """`Радним данима: 7.30–15.30`, `Среда од 7 до 18 часова`, `Субота: не радимо`, `Пауза 10.30–11.00`.

    What has a name of its own ("Пријем грађана: четвртком од 12 до 15") is about something else and is passed over.
    """
    clauses: list[Clause] = []
    for part in (part for line in lines for part in line.split(";")):
        found = _Reading(_tokens(part)).clauses()
        if found is None:
            return ()
        clauses += found
    return _joined(clauses)


def written(hours: Week) -> str:
    """For scripts, days with a space between them: `450-930 480-720,840-1080 -`."""
    return " ".join(",".join(f"{opens}-{closes}" for opens, closes in day) or "-" for day in hours)


def _tokens(text: str) -> list[str]:
    """Words in ASCII, times as minutes ("#450"), groups of days as their digits ("@01234")."""
    found: list[str] = []
    for match in _TOKEN.finditer(text):
        if match["time"]:
            found.append(_minutes(match["time"]))
        else:
            found.append("-" if match["dash"] else folded(match[0]) or match[0])
    joined = " ".join(found)
    for pattern, days in ((_WORKING_DAYS, _WORKING), (_ALL_DAYS, _ALL), (_WEEKENDS, _WEEKEND)):
        joined = pattern.sub("@" + "".join(map(str, sorted(days))), joined)
    return list(_with_days(joined.split()))


def _with_days(words: Sequence[str]) -> Iterator[str]:
    """Days as their numbers; "часова" after a time says nothing."""
    before = ""
    for word in words:
        if not (before[:1] == "#" and _UNIT.fullmatch(word)):
            number = next((number for number, day in enumerate(_DAY) if day.fullmatch(word)), None)
            yield word if number is None else f"@{number}"
        before = word


def _minutes(text: str) -> str:
    hour, _, minute = text.replace(":", ".").partition(".")
    total = int(hour) * _HOUR + int(minute or 0)
    return f"#{total}" if total <= _DAY_END and int(minute or 0) < _HOUR else "?"


class _Reading:
    """One pass over the tokens of a part of a line."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._found: list[Clause] = []
        self._begin()

    def _begin(self) -> None:
        self._days: set[int] = set()
        self._spans: list[Span] = []
        self._pauses: list[Span] = []
        self._until = 0
        self._closed = self._pausing = self._free = False

    def clauses(self) -> list[Clause] | None:
        """None where they cannot be understood; none at all in what is no line of hours."""
        tokens = self._tokens
        if not any(token[0] == "#" or _CLOSED.fullmatch(token) for token in tokens):
            return []
        if ":" in tokens and any(map(_is_name, tokens[: tokens.index(":")])):
            head = tokens[: tokens.index(":")]
            return None if any(token[0] == "@" or _SEASON.fullmatch(token) for token in head) else []
        place = 0
        while place < len(tokens):
            taken = self._take(tokens[place], tokens[place + 1 : place + 3])
            if not taken:
                return None
            place += taken
        return self._found if self._end() else None

    def _take(self, token: str, following: Sequence[str]) -> int:
        """How many tokens have been understood."""
        if token[0] == "@":
            return self._day(token, following)
        if token[0] == "#":
            return self._span(token, following)
        if token in _TO and following and following[0][0] == "#":
            return self._end_of_day(following[0])
        if _CLOSED.fullmatch(token):
            self._closed = True
        elif _PAUSE.fullmatch(token):
            self._pausing = True
        elif token in _ENDS:
            self._pausing = False
        elif token not in _MARKS and (_is_name(token) or not token.isalpha()):
            self._free = self._said()
            return int(self._free)
        return 1

    def _day(self, token: str, following: Sequence[str]) -> int:
        if self._free or (self._said() and not self._end()):
            return 0
        first = int(token[1])
        if len(token) == len("@0") and len(following) > 1 and following[0] in _TO and following[1][0] == "@":
            last = int(following[1][-1])
            self._days |= {day % 7 for day in range(first, last + 1 if last >= first else last + 8)}
            return 3
        self._days |= set(map(int, token[1:]))
        return 1

    def _span(self, token: str, following: Sequence[str]) -> int:
        if self._free or len(following) < len("-#") or following[0] not in _TO or following[1][0] != "#":
            return 0
        opens, closes = int(token[1:]), int(following[1][1:])
        (self._pauses if self._pausing else self._spans).append((opens, closes))
        return 3 if opens < closes else 0

    def _end_of_day(self, time: str) -> int:
        if self._said() or self._pausing:
            return 0
        self._until = int(time[1:])
        return 2

    def _said(self) -> bool:
        return bool(self._spans or self._pauses or self._closed or self._until)

    def _end(self) -> bool:
        """A clause is over; of no day can only a pause be said."""
        days = frozenset(self._days) or (_ALL if self._pauses and not self._spans else frozenset())
        if not days or not self._said():
            return False
        self._found.append(Clause(days, tuple(self._spans), tuple(self._pauses), self._until))
        self._begin()
        return True


def _is_name(token: str) -> bool:
    """A word that says something of its own."""
    known = token in _TO or any(words.fullmatch(token) for words in (_SAYS_NOTHING, _CLOSED, _PAUSE))
    return token.isalpha() and not known


def _joined(clauses: Sequence[Clause]) -> Week:
    hours = tuple(_of_day([clause for clause in clauses if day in clause.days]) for day in range(7))
    return hours if any(hours) else ()


def _of_day(clauses: Sequence[Clause]) -> tuple[Span, ...]:
    """What is said of fewer days holds before what is said of many; pauses are cut out."""
    told = [clause for clause in clauses if clause.spans or not (clause.pauses or clause.until)]
    fewest = min((len(clause.days) for clause in told), default=0)
    spans = sorted({span for clause in told if len(clause.days) == fewest for span in clause.spans})
    ends = [clause.until for clause in clauses if clause.until]
    if spans and ends and spans[-1][0] < ends[-1]:
        spans[-1] = spans[-1][0], ends[-1]
    for pause in (pause for clause in clauses for pause in clause.pauses):
        spans = [part for span in spans for part in _without(span, pause)]
    return tuple(spans)


def _without(span: Span, pause: Span) -> Iterator[Span]:
    if span[0] < min(pause[0], span[1]):
        yield span[0], min(pause[0], span[1])
    if max(pause[1], span[0]) < span[1]:
        yield max(pause[1], span[0]), span[1]
