"""The data of digraphs.toml and latin_words.toml as compiled patterns, read when the first Latin text is converted."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

_Lists = Mapping[str, list[str]]

_ROMAN: Final = r"(?<![^\W_])[IVXLCDM]+(?![^\W_])"
_WORD: Final = r"(?:[^\W\d_][\u0300-\u036f]*)+(?:['’]s\b)?"
_IN_ADDRESS: Final = r"[^\s<>\"„“”»«\ue000-\ue011]"
_PLAIN: Final = (
    r"(?<![\w.@#/&:+-])[A-ZČĆĐŠŽ]?[a-zčćđšž]+(?=[\s,;!?)„“”\"<\0]|[.:](?:\s|\Z)|\Z)"  # nearly all words: tried first
)
_ENDINGS: Final = ("a", "u", "om", "em", "ova", "ove", "ovi", "ovo", "ovu", "e", "i", "ima")
_SHORT: Final = 2
_PLACE_OF_WORD: Final = r"(?<![^\W_])"
_END_OF_WORD: Final = r"(?![^\W_])"


_ELEMENTS: Final = (
    "A[cglrstu]|B[aeir]?|C[adelorsu]?|F[er]?|G[ade]|H[efgo]?|I[nr]?|K|L[aiu]|M[gno]|N[abdei]?|O|P[bdt]?|R[abnu]"
    "|S[bceinr]?|T[aehil]|U|V|W|Xe|Y|Z[nr]"
)


@dataclass(frozen=True)
class Rules:
    """The patterns of Latin words."""

    tokens: re.Pattern[str]
    """Words (groups `plain`, `word`), possible Roman numerals (`roman`) and everything that stays Latin (`still`)."""
    names: frozenset[str]
    """Words in lower case that are a brand, also with a case ending."""
    phrases: re.Pattern[str]
    """Brands and sayings of more than one word."""
    phrase_starts: frozenset[str]
    phrase_words: frozenset[str]
    """A word of each phrase that is no Serbian word by itself, with its endings."""
    split: re.Pattern[str]
    """What ends between two letters that are no digraph, in a word in lower case."""
    ordered: re.Pattern[str]
    """A noun that an ordinal number stands before."""
    announced: re.Pattern[str]
    """The end of a text that a number follows: "čl. "."""
    signs: frozenset[str]
    """Units and other signs that look like a word in lower case."""
    alone: frozenset[str]
    """Those that need no number."""
    functions: frozenset[str]
    strong: frozenset[str]
    weak: frozenset[str]
    shared: frozenset[str]
    serbian: frozenset[str]


@cache
def rules() -> Rules:
    """The rules, compiled once."""
    data = _data("latin_words.toml")
    english, names = data["english"], data["latin"]["names"]
    phrases = [name for name in names if not name.isalpha()]
    return Rules(
        tokens=_tokens(data["latin"]),
        names=frozenset(name + ending for name in names if name.isalpha() for ending in ("", *_ENDINGS)),
        phrases=_name(phrases),
        phrase_starts=frozenset(re.split(r"\W", name)[0] for name in phrases),
        phrase_words=frozenset(word for name in phrases for word in _telling(name)),
        split=re.compile("|".join(_borders(_data("digraphs.toml")))),
        ordered=re.compile(f"(?:{'|'.join(data['roman']['nouns'])})", re.IGNORECASE),
        announced=re.compile(rf"{_PLACE_OF_WORD}(?:{'|'.join(data['roman']['before'])})\.?[ \u00a0]\Z", re.IGNORECASE),
        alone=frozenset(filter(str.isalpha, data["latin"]["signs"])),
        functions=frozenset(data["latin"]["functions"]),
        signs=frozenset(filter(str.islower, filter(str.isalpha, _all_signs(data["latin"])))),
        strong=frozenset(english["strong"]),
        weak=frozenset(english["weak"]),
        shared=frozenset(english["shared"]),
        serbian=frozenset(english["serbian"]),
    )


def _data(name: str) -> dict[str, Any]:
    import tomllib

    return tomllib.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))


def _telling(phrase: str) -> Iterable[str]:
    first, *_, last = re.split(r"\W", phrase)
    if len(first) > _SHORT:
        return [first]
    return [last + ending for ending in ("", *_ENDINGS)]


def _all_signs(latin: _Lists) -> list[str]:
    return [*latin["units"], *latin["signs"], *latin["currencies"]]


def _borders(split: _Lists) -> Iterable[str]:
    before = "|".join(split["before"])
    for place, rules in ((rf"\b(?:{before})?", split["start"]), ("", split["inside"])):
        for rule in rules:
            head, stem = rule.split("+")
            yield f"{place}{head}(?={stem})"


def _tokens(latin: _Lists) -> re.Pattern[str]:
    still = "|".join((*_addresses(latin), *_codes(), *_measures(latin), *_formulas(latin), *_signs(latin)))
    term = "|".join(_terms(latin))
    groups = f"(?P<term>{term})|(?P<plain>{_PLAIN})|(?P<still>{still})|(?P<roman>{_ROMAN})|(?P<word>{_WORD})"
    return re.compile(rf"(?=[\w&#@.°`\ue002])(?:{groups})")


def _terms(latin: _Lists) -> Iterable[str]:
    """A function before its argument, and a letter beside a sign of mathematics."""
    argument = r"[ ]?[nxyzα-ω](?![^\W_])|(?=\([^\W\d_]?(?:[a-z]\b|[-\d]|[α-ω])|[ ]\d+°)"
    yield rf"{_PLACE_OF_WORD}(?:{'|'.join(latin['functions'])})(?:{argument})"
    yield rf"{_PLACE_OF_WORD}[A-Za-z](?=[ ]?[=≈≤≥±×·^]|(?<![aiou])[ ]\+[ ]|\([a-z]\))"
    yield rf"(?:(?<=[=≈≤≥±×·][ ])|(?<=[=≈≤≥±×·^])|(?<=[ ]\+[ ])(?![aiou]))[A-Za-z]{_END_OF_WORD}"


def _formulas(latin: _Lists) -> Iterable[str]:
    """Chemical elements with a figure among them: H2O, CaCO3; one small letter or figure below tells them as well."""
    element, figures = f"(?:{_ELEMENTS})", "[₀-₉0-9]+"
    yield rf"{_PLACE_OF_WORD}(?:{'|'.join(latin['formulas'])}){_END_OF_WORD}"
    yield rf"{_PLACE_OF_WORD}(?:{element}[0-9]{{0,2}})*{element}[0-9]{{1,2}}(?:{element}[0-9]{{0,2}})+{_END_OF_WORD}"
    yield rf"{_PLACE_OF_WORD}(?=[A-Z]+[a-z])(?:{element}[0-9]{{0,2}})+{element}{figures}{_END_OF_WORD}"
    yield rf"{_PLACE_OF_WORD}(?:{element}(?:[₀-₉]+)?)*{element}[₀-₉]+(?:{element}[₀-₉]*)*"


def _addresses(latin: _Lists) -> Iterable[str]:
    label = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
    rest = rf"(?:[/?#]{_IN_ADDRESS}*(?<![.,;:!?)\]]))?"
    yield "\ue002[^\ue004]*\ue004"
    yield r"&\#?\w+;"
    yield rf"\b[a-z][a-z0-9+.-]{{0,15}}://{_IN_ADDRESS}+(?<![.,;:!?)\]])"
    yield rf"\bwww\.{_IN_ADDRESS}+(?<![.,;:!?)\]])"
    yield r"\bmailto:[\w.+@-]*\w"
    yield r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    yield r"(?<![\w&/])[#@]\w+(?:[.-]\w+)*"
    yield rf"(?<![\w.-])(?:{label}\.)+(?:{'|'.join(latin['domains'])})(?![\w-]|\.\w){rest}"
    yield rf"(?<![\w.-])(?:[^\W_](?:[\w-]*[^\W_])?\.)+(?:rs|срб)(?![\w-]|\.\w){rest}"
    yield rf"(?<![\w./-])[\w./-]*\.(?i:{'|'.join(latin['extensions'])}){_END_OF_WORD}(?:[?#][\w=&%-]+)?"
    yield r"`[^`\n]+`"


def _codes() -> Iterable[str]:
    yield rf"\b[A-Z]{{2}}\d{{2}}(?: ?(?=[A-Z]*\d)[A-Z0-9]{{4}}){{3,}}(?: ?\d{{1,4}})?{_END_OF_WORD}"
    yield rf"{_PLACE_OF_WORD}I{{1,2}}[AB]{_END_OF_WORD}"  # classes of state roads
    yield rf"\b[A-Z]{{4}}RS(?:22|BG)(?:[A-Z0-9]{{3}})?{_END_OF_WORD}"
    yield rf"{_PLACE_OF_WORD}v\d{{1,3}}(?:\.\d{{1,5}})*(?:-[a-z0-9.]+)?{_END_OF_WORD}"
    yield rf"(?<![\w.])\d+(?:\.\d+){{1,3}}-?(?:alpha|beta|rc|dev|post)\.?\d*{_END_OF_WORD}"
    yield rf"\b[A-ZČĆŠŽĐ]{{2}}[ -]\d{{3,5}}[ -][A-ZČĆŠŽĐ]{{2}}{_END_OF_WORD}"


def _measures(latin: _Lists) -> Iterable[str]:
    unit = f"(?:{'|'.join(sorted(latin['units'], key=len, reverse=True))}){_END_OF_WORD}"
    number = r"(?<![\w.])(?:\d{1,5}[x×])?\d{1,12}(?:[.,]\d{1,12}){0,4}"
    no_year_or_house = r"(?!\d{4}[ \u00a0]?g\.)(?!\d{1,2}g\b)"
    per = rf"(?:/{unit})?"
    yield rf"{no_year_or_house}{number}[ \u00a0]?{unit}(?!\.\w){per}"
    yield rf"{number}[ \u00a0]?V(?:(?<=(?:220|230|380|400)[ \u00a0]V)|(?<=(?<!\d)(?:12|24|48)[ \u00a0]V)){_END_OF_WORD}"
    yield rf"{_PLACE_OF_WORD}(?:[kdcm]?m[23²³]|km/h|m/s|l/s|[2-6]G){_END_OF_WORD}{per}"
    yield rf"°[CF]{_END_OF_WORD}"
    yield from (rf"(?<={head}/){unit}" for head in ("din", r"din\.", "RSD", "EUR", "dinara"))


def _signs(latin: _Lists) -> Iterable[str]:
    yield rf"{_PLACE_OF_WORD}(?:{'|'.join((*latin['signs'], *latin['currencies']))}){_END_OF_WORD}"


def _name(names: Iterable[str]) -> re.Pattern[str]:
    longest_first = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"{_PLACE_OF_WORD}(?:{longest_first})(?:{'|'.join(_ENDINGS)})?{_END_OF_WORD}")
