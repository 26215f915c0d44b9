"""The page of alerts, which is always there: who is in need finds the numbers to call."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..entries.card import Card
from ..entries.lifecycle import in_force
from ..pages.frame import Frame
from ..pages.output import SERBIAN
from ..pages.references import reference
from ..pages.site import Site
from .dated import Followed, dated
from .listing import Listing
from .render import in_common


def alerts(site: Site, lang: str, feeds: Followed) -> Iterator[Listing]:
    """The head says what holds now, also what is told in Serbian alone; years are lists like others."""
    head, *years = dated(site, lang, "alert", feeds, {})
    now = current_alerts(head.cards)
    elsewhere = [] if lang == SERBIAN else _untranslated(site, lang)
    yield head._replace(template="alerts.html", make=alerts_page).joined(current=now, elsewhere=tuple(elsewhere))
    yield from years


def current_alerts(cards: tuple[Card, ...]) -> tuple[Card, ...]:
    """The newest first; `cards` come oldest first."""
    return tuple(in_force(reversed(cards)))


def _untranslated(site: Site, lang: str) -> list[Card]:
    return [card for card in current_alerts(site.of_type("alert", SERBIAN)) if lang not in card.languages]


def alerts_page(frame: Frame, inputs: Mapping[str, Any]) -> str:
    """The head; its numbered pages are lists like others."""
    elsewhere = tuple(reference(frame.facts, card) for card in inputs["elsewhere"])
    return frame.render("alerts.html", {**in_common(frame, inputs), "elsewhere": elsewhere})
