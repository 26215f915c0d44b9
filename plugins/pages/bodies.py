"""The body of an entry at rendering: its links and pictures lead where the reader's script and language have them."""

import re
from collections.abc import Sequence
from html import escape

from ..entries.figures import IN_ROW
from ..localization import file_size
from ..scripts.marks import HOLE, HOLE_END, ROOT
from .output import SERBIAN, Target
from .pictures import pixels, sources
from .places import LATIN, Places

_HOLE = f'"{HOLE}([0-9]+){HOLE_END}"'
_PICTURE = re.compile(f"<img\\b([^>]*?) src={_HOLE}([^>]*?)(/?)>")
_LINK = re.compile(f"<a\\b([^>]*?) href={_HOLE}([^>]*)>(.*?)</a>", re.DOTALL)
# How wide pictures of a text stand; in `sizes` one rem is 16 pixels, whatever the theme says.
_SIZES = "(min-width: 38rem) 34.5rem, calc(100vw - 2.5rem)"
_ROW_SIZES, _ROW_MOST = "(min-width: 80rem) 17.5rem, (min-width: 36rem) 13.5rem, 52vw", 800
_ALT = re.compile(r' alt="([^"]*)"')


def fill_body(body: str, targets: Sequence[Target], lang: str, places: Places) -> str:
    """Fill the holes; the words of a link that leads nowhere stand without it."""
    if HOLE not in body:
        return body
    body = _PICTURE.sub(lambda match: _picture(match, targets, places), body)
    return _LINK.sub(lambda match: _link(match, targets, lang, places), body)


def _picture(match: re.Match[str], targets: Sequence[Target], places: Places) -> str:
    before, number, after, _ = match.groups()
    target = targets[int(number)]
    if target.kind != "picture":
        alt = _ALT.search(before + after)
        return alt[1] if alt else ""
    given = before + after.rstrip()
    row = IN_ROW in given
    sizes, most = (_ROW_SIZES, _ROW_MOST) if row else (_SIZES, 0)
    told = sources(places, target.picture, sizes, most)
    size = pixels(places, target.picture, sizes, most)
    image = f'<img{given.replace(IN_ROW, "")}{size} loading="lazy" decoding="async">'
    return f"<picture>{told}{image}</picture>" if told else image


def _link(match: re.Match[str], targets: Sequence[Target], lang: str, places: Places) -> str:
    before, number, after, words = match.groups()
    target = targets[int(number)]
    if target.kind == "missing":
        return words
    href, foreign = _address(target, lang, places)
    return f'<a{before} href="{escape(href)}"{foreign}{after}>{words}{_facts(target, words, lang)}</a>'


def _facts(target: Target, words: str, lang: str) -> str:
    """Who touches a link to a file knows before what comes and how heavy it is; once is enough."""
    ending = target.address.rpartition(".")[2].upper()
    if target.kind != "file" or not target.size or ending in words:
        return ""
    return f' <span class="velicina">({ending}, {file_size(target.size, lang)})</span>'


def _address(target: Target, lang: str, places: Places) -> tuple[str, str]:
    """A link that leads to another language says so: as asked for, or from a translation to what is not translated."""
    if target.kind != "page":
        return places.file(target.address), ""
    if target.lang:
        return places.root(target.lang) + target.address, "" if target.lang == lang else f' hreflang="{target.lang}"'
    if lang == SERBIAN:
        return ROOT + target.address, ""
    if lang in target.languages:
        return places.root(lang) + target.address, ""
    return places.root(LATIN) + target.address, f' hreflang="{LATIN}"'
