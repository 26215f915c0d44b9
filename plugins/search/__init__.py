"""Search: indexes of all pages in each language, and what the script of the theme needs to look into them."""

from ..pages import signals
from .plan import plan


def register() -> None:
    """Join in the plan of the site."""
    signals.plan.connect(plan)
