"""A file of headers for hosts that read one: the policy of the pages, and what only a header can say."""

from ..pages import signals
from .plan import plan


def register() -> None:
    """Join in the plan of the site."""
    signals.plan.connect(plan)
