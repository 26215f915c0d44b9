"""Calendars: line by line as RFC 5545 wants them, then through a parser that others wrote (ical)."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from .findings import Found, Unavailable
from .letters import cyrillic_in, shortened
from .links import Linker, Reference
from .tree import LATIN

LONGEST = 75  # octets of a line, without its end
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_LINE = re.compile(
    r'([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)', re.DOTALL
)
# Component -> properties that it has exactly once.
_ELSEWHERE = re.compile(rf"^[A-Z-]+;[^:\r\n]*\bLANGUAGE=(?!{LATIN}\b)[^:\r\n]*:[^\r\n]*", re.MULTILINE)
_ONCE = {
    "VCALENDAR": ("PRODID", "VERSION"),
    "VEVENT": ("UID", "DTSTAMP", "DTSTART"),
    "VTODO": ("UID", "DTSTAMP"),
    "VTIMEZONE": ("TZID",),
}
_DATED = ("VEVENT", "VTODO")


class Line(NamedTuple):
    """One unfolded content line."""

    name: str
    parameters: str
    value: str


class Component(NamedTuple):
    """A calendar, event or time zone, with its own lines."""

    name: str
    lines: list[Line]

    def values(self, name: str) -> list[str]:
        """All values of one property."""
        return [line.value for line in self.lines if line.name == name]


def check(data: bytes, path: str, linker: Linker, found: Found) -> None:
    """One calendar; raises Unavailable where the parser is not installed, after all that needs none."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        found("A170", "датотека није у UTF-8")
        return
    _form(data, text, found)
    components = list(_components(text, found))
    for number, component in enumerate(components, 1):
        _once(component, f"{component.name} {number}", found)
    _together(components, found)
    _addresses(components, path, linker, found)
    if linker.tree.tag(path) == LATIN and (words := cyrillic_in(_ELSEWHERE.sub("", _unfolded(text)))):
        found("A127", f"ћирилица у латиничном календару: „{words}”")
    _read(text, found)


def _form(data: bytes, text: str, found: Found) -> None:
    lines = data.split(b"\r\n")
    if lines[-1] or any(b"\n" in line or b"\r" in line for line in lines):
        found("A170", "редови се не завршавају са CRLF")
    if long := next((line for line in lines if len(line) > LONGEST), b""):
        found("A170", f"ред дужи од {LONGEST} бајтова: „{shortened(long.decode('utf-8', 'replace'))}”")
    if match := _CONTROL.search(text):
        found("A170", f"контролни знак U+{ord(match[0]):04X}")


def _unfolded(text: str) -> str:
    return re.sub(r"\r?\n[ \t]", "", text)


def _components(text: str, found: Found) -> Iterator[Component]:
    """All components in the order of their ends; what stands in none belongs to no one and is told."""
    stack: list[Component] = []
    for raw in filter(None, re.split(r"\r?\n", _unfolded(text))):
        match = _LINE.fullmatch(raw)
        if match is None:
            found("A171", f"ред се не може прочитати: „{shortened(raw)}”")
            continue
        line = Line(match[1].upper(), match[2], match[3])
        if line.name == "BEGIN":
            stack.append(Component(line.value.upper(), []))
        elif line.name == "END" and stack and stack[-1].name == line.value.upper():
            yield stack.pop()
        elif stack and line.name != "END":
            stack[-1].lines.append(line)
        else:
            found("A171", f"ред није на свом месту: „{shortened(raw)}”")
    for component in stack:
        found("A171", f"{component.name} није завршен")


def _once(component: Component, who: str, found: Found) -> None:
    for name in _ONCE.get(component.name, ()):
        if (count := len(component.values(name))) != 1:
            found("A172", f"{who}: {name} треба да стоји једном, а стоји {count} пута")
    if component.name == "VCALENDAR" and component.values("VERSION") not in ([], ["2.0"]):
        found("A172", f"VERSION је „{component.values('VERSION')[0]}”, а треба „2.0”")


def _together(components: list[Component], found: Found) -> None:
    dated = [component for component in components if component.name in _DATED]
    for uid, count in Counter(uid for component in dated for uid in component.values("UID")).items():
        if count > 1:
            found("A173", f"UID „{uid}” има више догађаја")
    known = {zone for component in components for zone in component.values("TZID") if component.name == "VTIMEZONE"}
    named = {match[1] for component in dated for line in component.lines if (match := _zone(line))}
    for zone in sorted(named - known):
        found("A175", f"TZID={zone} нема свој VTIMEZONE")


def _zone(line: Line) -> re.Match[str] | None:
    return re.search(r';TZID="?([^";:,]+)', line.parameters, re.IGNORECASE)


def _addresses(components: list[Component], path: str, linker: Linker, found: Found) -> None:
    base = linker.tree.address(path)
    for component in components:
        for url in component.values("URL"):
            linker.check(Reference(url, loads=False), base, found)


def _read(text: str, found: Found) -> None:
    """The parser's own view: it must read all of it, and an event may not end before it begins."""
    try:
        from ical.calendar_stream import CalendarStream
    except ImportError as error:
        raise Unavailable(f"нема пакета {error.name}") from error
    try:
        events = [event for calendar in CalendarStream.from_ics(text).calendars for event in calendar.events]
        backwards = [event.summary for event in events if event.end < event.start]
    except Exception as error:  # noqa: BLE001 - a parser of others may fail as it likes
        detail = str(getattr(error, "detailed_error", None) or error)
        found("A171", f"програм за календаре: {shortened(detail, 200)}")
        return
    for summary in backwards:
        found("A174", f"„{summary}” се завршава пре него што почне")
