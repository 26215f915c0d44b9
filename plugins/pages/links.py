"""Where the links and pictures of all bodies lead, and what is wrong with them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ..diagnostics.catalogue import problem
from ..diagnostics.problem import Problem
from ..entries.card import Card, Link
from .joining import original_path
from .output import SERBIAN, Body, Target
from .reading import FileFact, Text

_MISSING = Target("missing")


class Known(NamedTuple):
    """What links may lead to: all texts by path, published cards by language and original path, files by path."""

    texts: Mapping[str, Text]
    cards: Mapping[str, Mapping[str, Card]]
    files: Mapping[str, FileFact]


def known(texts: Mapping[str, Text], cards: Mapping[str, Iterable[Card]], files: Mapping[str, FileFact]) -> Known:
    """Index the published cards."""
    indexed = {lang: {original_path(card.path): card for card in of_lang} for lang, of_lang in cards.items()}
    return Known(texts, indexed, files)


def bodies(known: Known) -> tuple[dict[str, Body], list[Problem]]:
    """The body of each published card by the path of its source, with its links resolved."""
    found: dict[str, Body] = {}
    problems: list[Problem] = []
    for cards in known.cards.values():
        for card in cards.values():
            text = known.texts[card.path]
            found[card.path] = Body(card.path, text.body_digest, _targets(card, text.links, known))
            problems.extend(_link_problems(card, text.links, found[card.path].targets, known))
            problems.extend(_picture_problems(card, text, known))
    problems.extend(_of_faulty(known))
    return found, problems


def _of_faulty(known: Known) -> Iterator[Problem]:
    """An entry with a fault of its own has its links checked all the same: all errors come at once."""
    for path, text in known.texts.items():
        if text.card is None:
            for link in text.links:
                target = link.target or path
                there = original_path(target) in known.texts if target.endswith(".md") else target in known.files
                if not there:
                    yield _missing(path, link, known)


def _targets(card: Card, links: tuple[Link, ...], known: Known) -> tuple[Target, ...]:
    return tuple(_target(card, link, known) for link in links) if links else ()


def _target(card: Card, link: Link, known: Known) -> Target:
    target = link.target or card.path
    if not target.endswith(".md"):
        return _file_target(target, known.files)
    found = known.cards[SERBIAN].get(original_path(target))
    if found is None:
        return _MISSING
    anchor = f"#{link.anchor}" if link.anchor else ""
    return Target("page", found.address + anchor, () if card.lang == SERBIAN else found.languages)


def _file_target(target: str, files: Mapping[str, FileFact]) -> Target:
    file = files.get(target)
    if file is None:
        return _MISSING
    if file.picture:
        return Target("picture", target, (), file.width, file.height)
    return Target("file", target)


def _link_problems(card: Card, links: tuple[Link, ...], targets: tuple[Target, ...], known: Known) -> Iterator[Problem]:
    for link, target in zip(links, targets, strict=True):
        if target.kind == "missing":
            yield _missing(card.path, link, known)
        elif link.anchor and target.kind == "page" and not _has_anchor(card, link, known):
            facts = {"anchor": link.anchor, "target": f"content/{link.target or card.path}"}
            yield problem("V303", f"content/{card.path}", link.line, **facts)


def _missing(path: str, link: Link, known: Known) -> Problem:
    there = original_path(link.target) in known.texts
    code = "V304" if there else "V301" if link.target.endswith(".md") else "V302"
    return problem(code, f"content/{path}", link.line, target=f"content/{link.target}")


def _has_anchor(card: Card, link: Link, known: Known) -> bool:
    """A translation is looked at where the link will lead to one."""
    original = original_path(link.target or card.path)
    shown = known.cards[card.lang].get(original) or known.cards[SERBIAN][original]
    return link.anchor in known.texts[shown.path].anchors


def _picture_problems(card: Card, text: Text, known: Known) -> Iterator[Problem]:
    """The picture of a translation is its original's."""
    own = text.card
    if own is not None and own.image and card.lang == SERBIAN and own.image not in known.files:
        line = dict(text.lines).get("image", 0)
        yield problem("V305", f"content/{card.path}", line, "slika", target=f"content/{own.image}")
