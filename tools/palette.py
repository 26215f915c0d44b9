"""./varos palette MAIN ACCENT: every colour that a town's two become, with the contrast that it has, in a terminal."""

import os
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TextIO

from plugins.colours.palette import Palette, Tokens, accent_demands, main_demands, palette
from plugins.colours.promises import PROMISES
from plugins.colours.wcag import contrast, holds, nearest
from plugins.diagnostics.catalogue import problem
from plugins.diagnostics.phrase import Language, phrase
from plugins.municipality.colours import KEY, colour_problems
from plugins.municipality.kinds import decimal, main_colour
from plugins.municipality.model import Colours
from plugins.sources.fault import Fault
from plugins.sources.fields import colour

BAD, NO_COLOUR = 1, 2
_USES = {
    "paper": phrase("подлога", "the ground"),
    "tint": phrase("обојена подлога", "a tinted ground"),
    "ink": phrase("слова", "letters"),
    "quiet": phrase("споредна слова", "quiet letters"),
    "line": phrase("украсне линије", "ornamental lines"),
    "deep": phrase("везе, дугмад, фокус", "links, buttons, focus"),
    "field": phrase("врх и дно стране", "top and bottom of a page"),
    "field-deep": phrase("трака за писмо, ткана трака", "the strip and the band"),
    "on-field": phrase("слова на њима", "letters on these"),
    "spark": phrase("нагласак", "the accent"),
    "on-spark": phrase("слова на нагласку", "letters on the accent"),
    "good": phrase("отворено, на снази", "open, in force"),
    "good-tint": phrase("подлога за отворено", "ground for open"),
    "bad": phrase("истекло, грешка", "expired, wrong"),
    "bad-tint": phrase("подлога за истекло", "ground for expired"),
    **{f"chart-{number}": phrase("графикон {n}", "chart {n}", n=number) for number in range(1, 7)},
}
_SCHEMES = (phrase("Светло", "Light"), phrase("Тамно", "Dark"))
_NEAREST = phrase("Најближе добре боје: {main} {accent}", "The nearest good colours: {main} {accent}")
_SWAPPED = phrase(
    "Обрнутим редом боје су добре: {main} {accent}", "The other way round the colours are good: {main} {accent}"
)
_LINES = phrase("За content/site.yml: {line}", "For content/site.yml: {line}")
_ON = phrase("на", "on")


class _Given(NamedTuple):
    main: str
    accent: str
    faults: tuple[str, ...]
    swapped: tuple[str, str] | tuple[()] = ()


def shown(main: str, accent: str, language: Language, *, swatches: bool) -> tuple[str, int]:
    """What to print, and the exit code: 0, 1 where a colour is impossible, 2 for what is no colour."""
    try:
        given = _judged(_colour(main), _colour(accent), language)
    except Fault as fault:
        return f"{_said(fault, language)}\n", NO_COLOUR
    lines = [*given.faults, *_better(given, language), *_tables(palette(*given[:2]), language, swatches=swatches)]
    line = f'boje: {{osnovna: "{given.main}", naglasak: "{given.accent}"}}'
    return "\n".join([*lines, "", _LINES.filled(line=line).said(language), ""]), BAD * bool(given.faults)


def in_colours(stream: TextIO, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a terminal shows 24-bit colours and its person wants any (no-color.org)."""
    known = environment.get("COLORTERM", "") in {"truecolor", "24bit"} or "WT_SESSION" in environment
    return stream.isatty() and known and not environment.get("NO_COLOR")


def _colour(text: str) -> str:
    """A shell takes an unquoted # for a comment, so people leave it out."""
    return colour(text if text.startswith("#") else f"#{text}")


def _judged(main: str, accent: str, language: Language) -> _Given:
    """The colours, or the nearest that are good, and what is said of those that are not."""
    faults: list[str] = []
    other_way = holds(accent, main_demands()) and holds(main, accent_demands(accent))
    swapped = (accent, main) if other_way else ()
    try:
        main_colour(main)
    except Fault as fault:
        faults.append(_said(fault, language))
        main = nearest(main, main_demands())
    faults += [item.words.said(language) for item in colour_problems(Colours(main=main, accent=accent), "", {KEY: 0})]
    return _Given(main, nearest(accent, accent_demands(main)), tuple(faults), swapped)


def _said(fault: Fault, language: Language) -> str:
    facts: dict[str, Any] = fault.facts
    return problem(fault.code, "", **facts).words.said(language)


def _better(given: _Given, language: Language) -> Iterator[str]:
    if given.faults:
        if given.swapped:
            yield _SWAPPED.filled(**dict(zip(("main", "accent"), given.swapped, strict=True))).said(language)
        yield _NEAREST.filled(main=given.main, accent=given.accent).said(language)
        yield ""


def _tables(made: Palette, language: Language, *, swatches: bool) -> Iterator[str]:
    for title, tokens in zip(_SCHEMES, made, strict=True):
        yield title.said(language)
        for token, value in tokens.items():
            use = _USES[token].said(language)
            line = f"{_swatch(value, swatches)}--{token:<10} {value}  {use:<24}  {_ratios(token, tokens, language)}"
            yield f"  {line}".rstrip()
        if title is _SCHEMES[0]:
            yield ""


def _swatch(value: str, swatches: bool) -> str:  # noqa: FBT001 - of one call
    red, green, blue = (int(value[place : place + 2], 16) for place in (1, 3, 5))
    return f"\x1b[48;2;{red};{green};{blue}m      \x1b[0m " if swatches else ""


def _ratios(token: str, tokens: Tokens, language: Language) -> str:
    found = (
        f"{decimal(contrast(tokens[token], tokens[item.ground])).said(language)} {_ON.said(language)} {item.ground}"
        for item in PROMISES
        if item.token == token
    )
    return ", ".join(found)
