"""The files of the theme: one style sheet with the colours of the town, and fonts."""

from ..pages import signals
from .plan import plan


def register() -> None:
    """Join in the plan of the site."""
    signals.plan.connect(plan)
