"""Feeds of everything and of each list that has one: Atom (RFC 4287), and JSON Feed of everything."""

from ..pages import signals
from .plan import plan


def register() -> None:
    """Join in the plan of the site."""
    signals.plan.connect(plan)
