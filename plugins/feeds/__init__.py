"""Atom feeds of everything and of each dated type (RFC 4287)."""

from ..pages import signals
from .plan import plan


def register() -> None:
    """Join in the plan of the site."""
    signals.plan.connect(plan)
