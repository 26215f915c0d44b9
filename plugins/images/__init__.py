"""Pictures: what is published of them, their smaller copies, and what is made of the coat of arms."""

from ..pages import signals
from .plan import plan


def register() -> None:
    """Join in the plan of the site."""
    signals.plan.connect(plan)
