"""The files of slike/ and datoteke/, under their ASCII names."""

from ..pages import signals
from .plan import plan


def register() -> None:
    """Join in the plan of the site."""
    signals.plan.connect(plan)
