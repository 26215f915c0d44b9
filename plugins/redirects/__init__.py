"""A page at each earlier address of an entry, which leads on to where it is now."""

from ..pages import signals
from .plan import plan


def register() -> None:
    """Join in the plan of the site."""
    signals.plan.connect(plan)
