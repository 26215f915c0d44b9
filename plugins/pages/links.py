"""Where the links and pictures of all bodies lead, and what is wrong with them."""

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..entries.card import Card, Link
from ..entries.links import FILE_FOLDERS
from ..entries.types import BY_FOLDER
from .joining import original_path, split_language
from .output import SERBIAN, Body, Target
from .reading import FileFact, Text
from .site import COMPUTED_PAGES, INTRODUCED, Site

_MISSING = Target("missing").told()
_INTRODUCTIONS = {f"stranice/{address.strip('/')}.md": address for address in INTRODUCED}


class Known(NamedTuple):
    """What links may lead to: all texts by path, published cards by language and original path, and the site."""

    texts: Mapping[str, Text]
    cards: Mapping[str, Mapping[str, Card]]
    site: Site


def known(texts: Mapping[str, Text], cards: Mapping[str, Iterable[Card]], site: Site) -> Known:
    """Index the published cards."""
    indexed = {lang: {original_path(card.path): card for card in of_lang} for lang, of_lang in cards.items()}
    return Known(texts, indexed, site)


def bodies(known: Known) -> tuple[dict[str, Body], list[Problem]]:
    """The body of each published card by the path of its source, with its links resolved."""
    found: dict[str, Body] = {}
    problems: list[Problem] = []
    for cards in known.cards.values():
        seen: dict[tuple[str, str], Target] = {}
        for card in cards.values():
            text = known.texts[card.path]
            targets = tuple([seen.get(link[:2]) or _seen(seen, card, link, known) for link in text.links])
            found[card.path] = Body(card.path, text.body_digest, targets)
            if text.links and (_MISSING in targets or any(link.anchor for link in text.links)):
                problems.extend(_link_problems(card, text.links, targets, known))
    problems.extend(_of_others(known, found))
    return found, problems


def _seen(seen: dict[tuple[str, str], Target], card: Card, link: Link, known: Known) -> Target:
    """Many texts of a language lead to the same few places; what leads to the text itself is of each text alone."""
    target = _target(card, link, known).told()
    if link.target:
        seen[link.target, link.anchor] = target
    return target


def _of_others(known: Known, published: Container[str]) -> Iterator[Problem]:
    """Drafts and faulty entries have their links checked all the same: all errors come at once."""
    for path, text in known.texts.items():
        if path not in published:
            for link in text.links:
                target = link.target or path
                there = known.texts.get(target)
                if not _exists(target, known):
                    yield _missing(path, link, known)
                elif link.anchor and there is not None and there.card and not there.has_anchor(link.anchor):
                    yield _no_anchor(path, link)


def _exists(target: str, known: Known) -> bool:
    if address := _list_address(target):
        return address in known.site.list_addresses.get(split_language(target)[1] or SERBIAN, ())
    return target in known.texts if target.endswith(".md") else target in known.site.files


def _list_address(target: str) -> str:
    """`vesti/`, `vesti/2026` and `stranice/vesti.md` mean the page of a list; "" for what means a text or a file."""
    if target.endswith(".md"):
        return _INTRODUCTIONS.get(original_path(target), "")
    folder, _, rest = target.partition("/")
    if (
        target.startswith(FILE_FOLDERS)
        or "." in rest
        or (folder not in BY_FOLDER and f"{folder}/" not in COMPUTED_PAGES)
    ):
        return ""
    return target.rstrip("/") + "/"


def _target(card: Card, link: Link, known: Known) -> Target:
    target = link.target or card.path
    anchor = f"#{link.anchor}" if link.anchor else ""
    entry = known.cards[SERBIAN].get(target)
    if entry is not None and target not in _INTRODUCTIONS:  # nearly all links
        return Target("page", entry.address + anchor, () if card.lang == SERBIAN else entry.languages)
    if address := _list_address(target):
        return _list_target(card, target, address + anchor, known.site)
    if not target.endswith(".md"):
        return _file_target(target, known.site.files)
    original, lang = split_language(target)
    translation = known.cards.get(lang, {}).get(original)
    return Target("page", translation.address + anchor, lang=lang) if translation else _MISSING


def _list_target(card: Card, target: str, place: str, site: Site) -> Target:
    address, lang = place.partition("#")[0], split_language(target)[1]
    if address not in site.list_addresses.get(lang or SERBIAN, ()):
        return _MISSING
    languages = () if card.lang == SERBIAN or lang else site.translations_of(address)
    return Target("page", place, languages, lang=lang)


def _file_target(target: str, files: Mapping[str, FileFact]) -> Target:
    file = files.get(target)
    if file is None or file.problems:
        return _MISSING
    if file.picture.path:
        return Target("picture", target, (), file.picture)
    return Target("file", target, size=file.size)


def _link_problems(card: Card, links: tuple[Link, ...], targets: tuple[Target, ...], known: Known) -> Iterator[Problem]:
    for link, target in zip(links, targets, strict=True):
        if target.kind == "missing":
            if link.target not in known.site.files:  # what is wrong with one that is there is said of it
                yield _missing(card.path, link, known)
        elif link.anchor and target.kind == "page" and not _has_anchor(card, link, known):
            yield _no_anchor(card.path, link)


def _no_anchor(path: str, link: Link) -> Problem:
    return problem("V303", f"content/{path}", link.line, anchor=link.anchor, target=f"content/{link.target or path}")


def _missing(path: str, link: Link, known: Known) -> Problem:
    target = link.target or path
    there = target in known.texts
    text = target.partition("?")[0].endswith(".md") or _list_address(target)
    code = "V304" if there else "V301" if text else "V302"
    return problem(code, f"content/{path}", link.line, target=f"content/{target}")


def _has_anchor(card: Card, link: Link, known: Known) -> bool:
    """A translation is looked at where the link will lead to one; of a list, its introduction."""
    original, lang = split_language(link.target or card.path)
    if address := _list_address(original):
        original = f"stranice/{address.strip('/')}.md"
    shown = known.cards[lang or card.lang].get(original) or (None if lang else known.cards[SERBIAN].get(original))
    return shown is not None and known.texts[shown.path].has_anchor(link.anchor)
