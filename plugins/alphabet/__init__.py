"""/pretraga/: services and documents from the first letter to the last, and notices by date."""

from ..pages import signals
from .plan import plan


def register() -> None:
    """Join in the plan of the site."""
    signals.plan.connect(plan)
