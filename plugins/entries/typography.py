"""No-break spaces in the text of an entry: a number stays with its unit, a day with its month; words stay."""

import re
from collections.abc import Iterator
from functools import cache

from ..scripts import to_latin

_SIGNS = "[kcmd]?m|k?g|dag|t|[dm]?l|h?a|h|min|s|[kMG]?Wh?|k?V|A|[kMG]?Hz|[kMGT]B|[MG]b|°C|bar|EUR|RSD|din"
_CYRILLIC_SIGNS = "[кцмд]?м|к?г|даг|т|[дм]?л|х?а|ч|мин|с|РСД|дин"
_UNITS = (
    "динар[аеи]?|евр[аоеи]|пар[ае]|хиљад[ае]|милион[аи]?|милијард[аеи]|одсто|посто|процен(?:ат|ата|та)|промила?|"
    "секунд[аеи]?|минут[аеи]?|час(?:ова|а)?|сат[аи]?|дана?|недељ[аеу]|месец[аи]?|годин[аеу]|степен[аи]?|"
    "(?:кило|центи|санти|мили)?мет(?:ара?|ра)|квадрат(?:а|них)?|кубика?|кубних|хектара?|ари?|"
    "(?:кило)?грама?|тон[аеу]?|лит(?:ара|ра|ре)|(?:кило|мега)?вата?|киловат-сат[аи]?|бод(?:а|ова)"
)
_ENGLISH = (
    "dinars?|euros?|million|billion|percent|hours?|minutes|days?|weeks|months|years?|met(?:re|er)s|hectares|tonnes|"
    "lit(?:re|er)s"
)
_MONTHS = (
    "јануара?|фебруара?|марта?|априла?|маја?|јуна?|јула?|августа?|септемб(?:ар|ра)|октоб(?:ар|ра)|новемб(?:ар|ра)|"
    "децемб(?:ар|ра)"
)
_ENGLISH_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_ROMAN = "X?I{1,3}|I?[VX]|VI{1,3}"
_YEARS = "год(?:ин[аеиу])?|г"
_SHORT = ("бр", "чл", "ст", "тач", "стр", "сл", "таб", "тел", "лок", "кат")
_PLACES = (
    "шалтер",
    "шалтеру",
    "шалтера",
    "шалтери",
    "канцеларија",
    "канцеларији",
    "соба",
    "соби",
    "сала",
    "сали",
    "број",
)
_HOUSE = r"(?<=[^\W\d_] )(?=\d{1,3}[a-zа-ш]?(?:[,;:)]|\.?(?:\s*<|\s*\Z)))"  # of a street or a hall, where a clause ends


_CANDIDATE = re.compile(r"\d\.? | \d")
_CODE = re.compile(r"(<(/?)(?:code|pre|kbd|samp)\b[^>]*>)")


def tied(html: str) -> str:
    """The same HTML with no-break spaces; what is code stays as it is."""
    if not _CANDIDATE.search(html):
        return html
    return "".join(_outside_code(html)) if _CODE.search(html) else _tied(html)


def _outside_code(html: str) -> Iterator[str]:
    depth = 0
    text, *parts = _CODE.split(html)
    yield _tied(text)
    for tag, closes, text in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        depth += -1 if closes else 1
        yield tag
        yield text if depth > 0 else _tied(text)


def _tied(html: str) -> str:
    spaces, years = _patterns()
    return years.sub("\\1\u00a0", spaces.sub("\u00a0", html))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The spaces that hold together, and that between month and year; made when the first text is read."""
    unit = f"(?:{_SIGNS}|{_CYRILLIC_SIGNS}|{_both(_UNITS)}|{_ENGLISH}|{_ENGLISH_MONTHS})(?:[²³]|(?!\\w))"
    month = f"(?:{_both(_MONTHS)}|{_ENGLISH_MONTHS}|{_ROMAN})"
    year = f"(?:{_both(_YEARS)})(?!\\w)"
    words = [f"{word}\\." for word in (*_SHORT, *map(to_latin, _SHORT), "No")] + [*_PLACES, *map(to_latin, _PLACES)]
    before = "|".join(f"(?<!\\w{word} )(?<=(?i:{word}) )" for word in words)
    # It begins with the space: that is what is quickly looked for.
    spaces = (
        rf" (?:(?<=\d )(?=[%‰€$°′″]|\d{{3}}(?!\d)|{unit}|{month} \d{{4}})"
        rf"|(?<=\d\. )(?={month}(?!\w)|{year}|\d{{1,2}}\. ?\d{{4}}(?!\d)|\d{{4}}\.)"
        rf"|(?=\d)(?:(?<=[§№] )|{before})|{_HOUSE})"
    )
    return re.compile(spaces), re.compile(rf"(\d\.?\u00a0{month}) (?=\d{{4}}(?!\d))")


def _both(words: str) -> str:
    """Words in both scripts."""
    return f"{words}|{to_latin(words)}"
