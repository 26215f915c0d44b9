"""The text of an entry: Markdown to HTML in one pass that gives ids, holes for links, summary and problems."""

import re
from collections import Counter
from html import escape, unescape
from typing import NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..scripts import LATIN, ascii_name, html_to_cyrillic, marked_english, to_latin
from ..scripts.marks import HOLE, HOLE_END, chosen
from ..sources.fields import says_yes
from ..sources.text import referred
from . import as_written
from .addresses import SERBIAN
from .as_written import Way
from .author_marks import EXAMPLE, faults
from .autolinks import linked
from .card import Link
from .clean import cleaned, may_hold_html
from .facades import facades
from .figures import figures
from .folds import folded_away, in_ascii
from .footnotes import numbered
from .headings import Levels, bold_headings
from .html_words import by_remedy
from .limits import MOST_OPEN, TooManyParts, left_open
from .links import PICTURES, aim, says_nothing
from .markdown import to_html
from .summary import summary_of
from .tables import unbroken
from .typewriter import capitals, spaced
from .typography import tied
from .words import Words, words_of

_MARKUP = re.compile(
    r"<(?:(?P<heading>h[1-6])(?P<of_heading>[^>]*)>(?P<inner>.*?)</(?P=heading)>"
    r"|(?P<name>a|img)\b(?P<attributes>(?:[^>\"]|\"[^\"]*\")*)>"
    r"|(?P<table>/?table)(?P<of_table>[^>]*)>"
    r"|(?P<fold>details\b)"
    r"|(?P<cell>t[hd]\b[^>]*?) style=\"text-align: (?P<side>\w+);\")",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r'([a-zA-Z-]+)="([^"]*)"')
_REFERENCE = re.compile(r"(&#(?:[xX]([0-9a-fA-F]+)|([0-9]+)))")
_ADORNS = re.compile(r' (?:ukrasna|украсна)="([^"]*)"', re.IGNORECASE)
_ID = re.compile(r'\bid="([^"]*)"')
_TAG = re.compile(r"<[^>]*>")
_OF_THE_PAGE = re.compile("main|q|t-.*")  # ids that templates give
_AS_CYRILLIC = Way()
_SIDES = {"right": ' class="desno"', "center": ' class="sredina"', "left": ""}


class Body(NamedTuple):
    """What a page needs of the text; `summary` is the beginning of its first paragraph."""

    html: str
    links: tuple[Link, ...]
    anchors: tuple[str, ...]
    summary: str
    problems: tuple[Problem, ...]


def read_body(source: str, path: str, lang: str, first_line: int, way: Way = _AS_CYRILLIC) -> Body:
    """The body of the entry at `path` whose text begins at `first_line`."""
    words = words_of(lang)
    work = _Pass(source, path, Words(*map(to_latin, words)) if way.kept == LATIN else words, first_line)
    html = work.finished(work.converted())
    if lang == SERBIAN:
        html = marked_english(html)
    if way.kept:
        html = as_written.body(html, way.kept)
    elif way.latin:
        html = html_to_cyrillic(html, way.glossary)
    html = tied(html)
    return Body(html, tuple(work.links), tuple(work.anchors), summary_of(html), tuple(work.problems))


class _Pass:
    """One pass over the HTML of one body."""

    def __init__(self, source: str, path: str, words: Words, first_line: int) -> None:
        self.links: list[Link] = []
        self.anchors: list[str] = []
        self.problems: list[Problem] = []
        self.words = words
        self._source = source
        self._path = path
        self._first_line = first_line
        self._seen_to = 0  # a place in the source, and the ends of lines before it
        self._lines_to = 0
        self._under = ""  # the words of the last heading
        self._tables: Counter[str] = Counter()
        self._levels = Levels()
        self._ids: set[str] = set()
        self._numbers: dict[str, int] = {}  # the last one that was given to an id

    def converted(self) -> str:
        """The HTML by Markdown; empty where that would take too long or goes too deep."""
        if (excess := left_open(self._source)) is not None:
            mark, place = excess
            self._add("V317", self._first_line + self._source.count("\n", 0, place), mark=mark, most=str(MOST_OPEN))
            return ""
        try:
            return to_html(self._source, self.words.back)
        except (RecursionError, TooManyParts):
            self._add("V318", self._first_line)
            return ""

    def finished(self, html: str) -> str:
        if "&#" in html:
            self._check_references(html)
        for fault in faults(self._source):
            line = self._first_line + self._source.count("\n", 0, fault.place)
            self._add(fault.code, line, mark=fault.mark, value=fault.value, pair=EXAMPLE)
        if may_hold_html(self._source):
            html, removed = cleaned(in_ascii(html))
            for instead, names in by_remedy(removed).items():
                line = min(self._line_of(name.rstrip(">")) for name in names)
                self._add("V310", line, removed=", ".join(names), instead=instead)
        if 'class="footnote' in html:
            html = numbered(html)
        if " id=" in html:  # of footnotes and of the editor: reserved before headings get theirs
            html = _ID.sub(lambda found: f'id="{self._new_id(unescape(found[1]))}"', html)
        self._check_typing(html)
        html = unbroken(_MARKUP.sub(self._markup, html))
        return linked(folded_away(figures(facades(html, self.words))))

    def _check_typing(self, html: str) -> None:
        """Headings that are only bold, capitals and spaced letters."""
        for words in bold_headings(html):
            self._add("V321", self._line_of(words), heading=words)
        for found in capitals(self._source):
            self._add("V323", self._first_line + found.line, words=found.words)
        for found in spaced(self._source):
            self._add("V324", self._first_line + found.line, words=found.words, better=found.better)

    def _check_references(self, html: str) -> None:
        """Characters by their numbers are characters all the same, also those that no text may have."""
        for found in dict.fromkeys(_REFERENCE.findall(html)):
            written, hexadecimal, decimal = found
            number = int(hexadecimal, 16) if hexadecimal else int(decimal)
            self.problems += referred(number, f"content/{self._path}", self._line_of(written))

    def _markup(self, found: re.Match[str]) -> str:
        if found["heading"]:
            return self._heading(found)
        if found["name"]:
            return self._link(found) if found["name"] == "a" else self._image(found)
        if found["fold"]:
            self._levels.fold()
            return found[0]
        if found["cell"]:
            return f"<{found['cell']}" + _SIDES.get(found["side"], "")
        if found["table"] == "/table":
            return "</table></div>"
        name = escape(f"{self.words.table}: {self._under}" if self._under else self.words.table)
        self._tables[name] += 1  # regions of one page must differ in name
        label = name if self._tables[name] == 1 else f"{name} {self._tables[name]}"
        return f'<div class="tablica" tabindex="0" role="region" aria-label="{label}"><table{found["of_table"]}>'

    def _heading(self, found: re.Match[str]) -> str:
        level = int(found["heading"][1])
        self._under = text = chosen(unescape(_TAG.sub("", found["inner"])), latin=False).strip()
        if not text and "<img" not in found["inner"]:
            self._add("V326", self._line_of("#" * level), written="#" * level)
        elif level == 1:
            self._add("V309", self._line_of(text.split("\n")[0]) or self._line_of("# "), heading=text)
        if due := self._levels.jumped(level):
            mark = "#" * level
            exact = f"{mark} {text}"
            place = self._source.find(exact if exact in self._source else f"{mark} ", self._seen_to)
            self._add("V320", self._line_at(max(place, 0)), heading=text, written=mark, better="#" * due)
        own = _ID.search(found["of_heading"])
        id_ = own[1] if own else self._new_id(text)
        rest = _ID.sub("", found["of_heading"]).strip()
        inner = _MARKUP.sub(self._markup, found["inner"]) if "<" in found["inner"] else found["inner"]
        tag = f"h{self._levels.shown(level)}"
        return f'<{tag} id="{id_}"{" " + rest if rest else ""}>{inner}</{tag}>'

    def _new_id(self, text: str) -> str:
        base = ascii_name(text) or "odeljak"
        if _OF_THE_PAGE.fullmatch(base):
            base = f"odeljak-{base}"
        id_ = base
        while id_ in self._ids:
            self._numbers[base] = number = self._numbers.get(base, 1) + 1
            id_ = f"{base}-{number}"
        self._ids.add(id_)
        self.anchors.append(id_)
        return id_

    def _link(self, found: re.Match[str]) -> str:
        attributes = dict(_ATTRIBUTE.findall(found["attributes"]))
        href = attributes.get("href")
        if href is None or (href.startswith("#") and "footnote-" in attributes.get("class", "")):
            return found[0]
        written = unescape(href)
        line = self._line_of(written)
        if found.string.startswith("</a>", found.end()):
            self._add("V314", line, target=written)
        if not written.strip():
            text = _TAG.sub("", found.string[found.end() :].partition("</a>")[0])
            self._add("V313", self._line_of(f"[{text}]"), text=text)
            return found[0]
        words = found.string[found.end() : max(found.end(), found.string.find("</a>", found.end()))]
        if says_nothing(_TAG.sub("", words)):
            self._add("V322", line, words=_TAG.sub("", words))
        return self._aimed(found, href, line)

    def _image(self, found: re.Match[str]) -> str:
        attributes = dict(_ATTRIBUTE.findall(found["attributes"]))
        src = attributes.get("src", "")
        written = unescape(src)
        line = self._line_of(written)
        adorns = _ADORNS.search(found["attributes"])
        if not attributes.get("alt", "").strip() and not (adorns and says_yes(adorns[1])):
            self._add("V306", line, target=written)
        if written.startswith(("http:", "https:", "//")):
            self._add("V316", line, target=written)
            return found[0]
        if not written.lower().endswith(PICTURES):
            self._add("V319", line, target=written)
        return _ADORNS.sub("", self._aimed(found, src, line))

    def _aimed(self, found: re.Match[str], reference: str, line: int) -> str:
        written = unescape(reference)
        there = aim(written, self._path)
        if there.code:
            self._add(there.code, line, target=written, better=there.better)
        if not there.inside:
            return found[0]
        hole = f"{HOLE}{len(self.links)}{HOLE_END}"
        self.links.append(Link(there.target, there.anchor, line))
        attribute = "href" if found["name"] == "a" else "src"
        return found[0].replace(f' {attribute}="{reference}"', f' {attribute}="{hole}"', 1)

    def _line_of(self, written: str) -> int:
        """The line of the source where these words stand, looked for from the last found place on."""
        place = self._source.find(written, self._seen_to) if written else -1
        if place < 0:
            place = self._source.find(written) if written else -1
        if place < 0:
            return self._first_line
        return self._line_at(place)

    def _line_at(self, place: int) -> int:
        """Counted from the last place on, mostly: a text may have thousands of links."""
        if place < self._seen_to:
            self._seen_to = self._lines_to = 0
        self._lines_to += self._source.count("\n", self._seen_to, place)
        self._seen_to = place
        return self._first_line + self._lines_to

    def _add(self, code: str, line: int, **facts: object) -> None:
        self.problems.append(problem(code, f"content/{self._path}", line, "", **facts))
