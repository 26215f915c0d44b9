"""/_komponente/: all components of the theme with their examples; the preview alone plans it, no build does."""

from ..pages import signals
from .plan import plan


def register() -> None:
    """Join in the plan of the site."""
    signals.plan.connect(plan)
