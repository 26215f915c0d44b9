"""What the browser has seen of a page, judged: pure, so that it is tested without a browser."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from .findings import Finding
from .letters import shortened
from .links import MOST

SMALL = 320  # CSS pixels: WCAG 2.2, 1.4.10
SCHEMES = {"light": "светло", "dark": "тамно"}
_NAMED = 3


class View(NamedTuple):
    """One page as Chromium showed it; `violations` are axe's, by colour scheme; `width` is what it needs at 320 px."""

    path: str
    violations: dict[str, list[dict[str, Any]]]
    width: int
    wide: str  # the element that reaches furthest to the right
    asked: tuple[str, ...]
    failed: tuple[str, ...]
    errors: tuple[str, ...]


def judge(view: View, own: str) -> Iterator[Finding]:
    """All findings of one view; `own` is what addresses of the site begin with."""
    yield from _violations(view)
    if view.width > SMALL:
        yield Finding(view.path, "A191", f"на екрану од {SMALL} px широка је {view.width} px: „{shortened(view.wide)}”")
    for url in dict.fromkeys(view.asked):
        if not url.startswith((own, "data:", "blob:")):
            yield Finding(view.path, "A192", f"прегледач тражи „{shortened(url, MOST)}” од другог сервера")
    for url in dict.fromkeys(view.failed):
        if url.startswith(own):
            address = shortened(url.removeprefix(own.rstrip("/")), MOST)
            yield Finding(view.path, "A193", f"прегледач не добија „{address}”")
    for error in dict.fromkeys(view.errors):
        yield Finding(view.path, "A194", f"грешка на страни: {shortened(error, MOST)}")


def _violations(view: View) -> Iterator[Finding]:
    schemes: dict[tuple[str, str], list[str]] = defaultdict(list)
    for scheme, violations in view.violations.items():
        for violation in violations:
            schemes[violation["id"], _said(violation)].append(SCHEMES[scheme])
    for (rule, said), where in schemes.items():
        only = f" (само {where[0]})" if len(where) < len(view.violations) else ""
        yield Finding(view.path, "A190", f"{rule}: {said}{only}")


def _said(violation: dict[str, Any]) -> str:
    places = [f"„{shortened(node['html'])}”" for node in violation["nodes"]]
    more = f" и још {len(places) - _NAMED}" if len(places) > _NAMED else ""
    return f"{violation['help']}: {', '.join(places[:_NAMED])}{more}"


def findings(views: Iterable[View], own: str) -> list[Finding]:
    """All findings of all views."""
    return [finding for view in views for finding in judge(view, own)]
